using System.Collections.Concurrent;

namespace ClauseAnalyzer.Words;

/// <summary>
/// Reads texts as words. A reader is borrowed for one paragraph and handed back by disposing of it; it keeps its table of
/// forms and its buffers, so that a batch allocates them once a thread. For one thread while it is borrowed.
/// </summary>
public sealed class WordReader : IDisposable
{
    private static readonly ConcurrentBag<WordReader> Idle = [];

    private readonly FormTable forms = new();
    private readonly List<WordText> texts = [];
    private int used;
    private bool isBorrowed;

    private WordReader()
    {
    }

    /// <summary>Borrows a reader.</summary>
    /// <returns>A reader to dispose of.</returns>
    public static WordReader Borrow()
    {
        var reader = Idle.TryTake(out var idle) ? idle : new WordReader();
        reader.isBorrowed = true;
        return reader;
    }

    /// <summary>Reads a text.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>Its words and marks, valid until the reader is disposed of; none for a blank text.</returns>
    public WordText Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = Next();
        words.Read(text);
        return words;
    }

    /// <summary>Joins two texts that were read, with one blank between them, without reading them again.</summary>
    /// <param name="first">Read by this reader.</param>
    /// <param name="second">Read by this reader.</param>
    /// <returns>What reading the joined string would give.</returns>
    public WordText Join(WordText first, WordText second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        var words = Next();
        words.Join(first, second);
        return words;
    }

    /// <summary>Hands the reader back; what it has read is no longer valid.</summary>
    public void Dispose()
    {
        if (!isBorrowed)
        {
            return;
        }

        isBorrowed = false;
        for (var index = 0; index < used; index++)
        {
            texts[index].Release();
        }

        used = 0;
        forms.Trim();
        Idle.Add(this);
    }

    private WordText Next()
    {
        if (used == texts.Count)
        {
            texts.Add(new WordText(forms));
        }

        return texts[used++];
    }
}
