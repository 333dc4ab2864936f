using System.Security.Cryptography;
using System.Text;
using ClauseAnalyzer.Lexicon;
using ClauseAnalyzer.Words;

namespace ClauseAnalyzer.Classification.Cues;

/// <summary>
/// The cue lexicon of themes: phrase patterns with gaps, lists and exclusions, read from data/lexicon/themes.txt,
/// whose language data/lexicon/README.md describes. Immutable and thread-safe.
/// </summary>
public sealed class ThemeCues
{
    private readonly ThemeCueProgram program;
    private readonly ThemeCueMatcher matcher;

    private ThemeCues(string text, IReadOnlyList<ThemeCue> cues, ThemeCueProgram program)
    {
        Text = text;
        Cues = cues;
        this.program = program;
        matcher = new ThemeCueMatcher(program);
    }

    /// <summary>No cues: a model whose themes have none works on words alone.</summary>
    public static ThemeCues None { get; } = Parse("", "no cues");

    /// <summary>The file as read, so that a model can carry its cues along.</summary>
    public string Text { get; }

    /// <summary>All cues, in the order of the file.</summary>
    public IReadOnlyList<ThemeCue> Cues { get; }

    /// <summary>SHA-256 over <see cref="Text"/> in UTF-8, as lower-case hexadecimal.</summary>
    public string Hash => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text)));

    /// <summary>Reads a cue file.</summary>
    /// <param name="file">Path of the file, in UTF-8.</param>
    /// <returns>Its cues; none when the file is empty.</returns>
    /// <exception cref="LexiconFormatException">The file cannot be opened (LEX460) or a line breaks the rules (LEX461 to LEX465).</exception>
    public static ThemeCues Load(string file)
    {
        string text;
        try
        {
            text = File.ReadAllText(file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new LexiconFormatException("LEX460", $"LEX460: expected a file of theme cues at '{file}', which cannot be opened: {exception.Message}", exception);
        }

        return Parse(text, file);
    }

    /// <summary>Reads cues from a string.</summary>
    /// <param name="text">What a cue file holds.</param>
    /// <param name="source">Names the text in messages.</param>
    /// <returns>The cues; none when the text is empty.</returns>
    /// <exception cref="LexiconFormatException">A line breaks the rules (LEX461 to LEX465); the message has its number.</exception>
    public static ThemeCues Parse(string text, string source)
    {
        ArgumentNullException.ThrowIfNull(text);
        var compiler = new ThemeCueCompiler();
        var entries = new ThemeCueParser(text, source, compiler).Parse();
        return new ThemeCues(text, entries.ConvertAll(entry => entry.Cue), compiler.Build());
    }

    /// <summary>Reads a string of cues as people wrote it: patterns, exclusions, and sentences to test them by.</summary>
    /// <param name="text">What a cue file holds.</param>
    /// <param name="source">Names the text in messages.</param>
    /// <returns>The cues in the order of the file; none when the text is empty.</returns>
    /// <exception cref="LexiconFormatException">A line breaks the rules (LEX461 to LEX465); the message has its number.</exception>
    public static IReadOnlyList<ThemeCueEntry> ParseEntries(string text, string source) =>
        new ThemeCueParser(text, source, new ThemeCueCompiler()).Parse();

    /// <summary>Reads cues in their compiled form, without parsing their text.</summary>
    /// <param name="reader">Stands where <see cref="WriteCompiled"/> began to write.</param>
    /// <returns>The cues.</returns>
    /// <exception cref="InvalidDataException">What stands there is no compiled form.</exception>
    /// <exception cref="FormatException">A word or a length of it is damaged.</exception>
    /// <exception cref="EndOfStreamException">It is cut short.</exception>
    public static ThemeCues ReadCompiled(BinaryReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var text = reader.ReadString();
        var cues = new List<ThemeCue>();
        for (var left = reader.Read7BitEncodedInt(); left > 0; left--)
        {
            cues.Add(new ThemeCue(reader.ReadString(), reader.ReadString(), KindOf(reader.ReadByte())));
        }

        return new ThemeCues(text, cues, ThemeCueProgram.Read(reader, cues.Count));
    }

    /// <summary>Writes the cues in their compiled form, <see cref="Text"/> included.</summary>
    /// <param name="writer">Takes them.</param>
    public void WriteCompiled(BinaryWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.Write(Text);
        writer.Write7BitEncodedInt(Cues.Count);
        foreach (var cue in Cues)
        {
            writer.Write(cue.Theme);
            writer.Write(cue.Name);
            writer.Write((byte)cue.Kind);
        }

        program.Write(writer);
    }

    /// <summary>Finds the cues of all themes in a text.</summary>
    /// <param name="text">The text, not normalised.</param>
    /// <returns>The places, ordered by cue and then by start; empty when there are none.</returns>
    public IReadOnlyList<ThemeCueHit> Find(string text)
    {
        using var reader = WordReader.Borrow();
        var hits = new List<ThemeCueHit>();
        Find(reader.Read(text), hits);
        return hits;
    }

    /// <summary>Finds the cues of all themes in a text that was read, without a new list for each text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="hits">Cleared, then filled with the places, ordered by cue and then by start.</param>
    public void Find(WordText text, List<ThemeCueHit> hits)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(hits);
        hits.Clear();
        matcher.Find(text, hits);
    }

    private static ThemeCueKind KindOf(byte number) => (ThemeCueKind)number is var kind && Enum.IsDefined(kind)
        ? kind
        : throw new InvalidDataException($"a cue is of unknown kind {number}");
}
