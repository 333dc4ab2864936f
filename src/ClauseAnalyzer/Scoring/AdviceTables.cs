using ClauseAnalyzer.Lexicon;

namespace ClauseAnalyzer.Scoring;

/// <summary>The words that rules of advice look for, each table read when a rule first asks for it. Immutable and thread-safe.</summary>
/// <param name="directory">The folder data/lexicon/advice; null for empty tables.</param>
internal sealed class AdviceTables(string? directory)
{
    private readonly Lazy<ILookup<string, LexiconLine>> wording = new(() => Read(directory, "wording.txt"));
    private readonly Lazy<ILookup<string, LexiconLine>> openers = new(() => Read(directory, "openers.txt"));
    private readonly Lazy<Vocabulary> vocabulary = new(() => new Vocabulary(TextOf(directory, "vocabulary.txt")));

    /// <summary>The words of drafting, to tell misspellings.</summary>
    public Vocabulary Vocabulary => vocabulary.Value;

    /// <summary>Lines of wording.txt.</summary>
    /// <param name="section">One of its sections.</param>
    public IEnumerable<LexiconLine> Wording(string section) => wording.Value[section];

    /// <summary>Lines of openers.txt.</summary>
    /// <param name="section">"preambular" or "operative".</param>
    public IEnumerable<LexiconLine> Openers(string section) => openers.Value[section];

    private static ILookup<string, LexiconLine> Read(string? directory, string name) =>
        LexiconTable.Read(TextOf(directory, name), name).ToLookup(line => line.Section, StringComparer.Ordinal);

    private static string TextOf(string? directory, string name)
    {
        if (directory is null)
        {
            return "";
        }

        var path = Path.Combine(directory, name);
        try
        {
            return File.ReadAllText(path).Replace("\r\n", "\n", StringComparison.Ordinal);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw LexiconErrors.Missing(path, exception);
        }
    }
}
