using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;

namespace ClauseAnalyzer.Lexicon;

/// <summary>The words that decide where a term begins and ends, read from data/lexicon/terms.txt. Immutable and thread-safe.</summary>
public sealed class TermWords
{
    internal const string FileName = "terms.txt";

    private static readonly string[] Sections = ["months", "links", "verbs", "forms", "nouns in ly", "general"];

    private static readonly string[] Ordinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"];

    private readonly FrozenSet<string> ends;
    private readonly FrozenSet<string> general;
    private readonly FrozenSet<string> nounsInLy;
    private readonly FrozenDictionary<string, FrozenSet<string>> links;

    private TermWords(string text)
    {
        Hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
        var lines = LexiconTable.Read(text, FileName).ToList();
        Check(lines);
        ends = Words(lines, "months").Concat(Words(lines, "forms")).Concat(Words(lines, "verbs").SelectMany(FormsOf)).ToFrozenSet(StringComparer.Ordinal);
        general = Words(lines, "general").ToFrozenSet(StringComparer.Ordinal);
        nounsInLy = Words(lines, "nouns in ly").ToFrozenSet(StringComparer.Ordinal);
        links = LinksOf(lines).ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>SHA-256 of the table, as 64 lower-case hexadecimal digits; the same wherever the lines end in "\n" or "\r\n".</summary>
    public string Hash { get; }

    /// <summary>Reads the table.</summary>
    /// <param name="directory">The folder of terms.txt.</param>
    /// <returns>Its words.</returns>
    /// <exception cref="LexiconFormatException">The table is missing (LEX401), an entry stands before the first section (LEX402), or a section is unknown (LEX403).</exception>
    public static TermWords Load(string directory)
    {
        var path = Path.Combine(directory, FileName);
        try
        {
            return new TermWords(File.ReadAllText(path).Replace("\r\n", "\n", StringComparison.Ordinal));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw LexiconErrors.Missing(path, exception);
        }
    }

    /// <summary>Whether a word ends a term: a month, a form of a verb, an adverb in -ly, an ordinal such as "seventy-fourth".</summary>
    /// <param name="word">A word in lower case.</param>
    public bool EndsTerm(string word) => ends.Contains(word) || IsAdverb(word) || IsOrdinal(word);

    /// <summary>Whether a word says nothing of a subject by itself: "issues", "national".</summary>
    /// <param name="word">A word in lower case.</param>
    public bool IsGeneral(string word) => general.Contains(word);

    /// <summary>Whether a word may stand within a term, after some words or after any.</summary>
    /// <param name="word">A word in lower case.</param>
    public bool IsLink(string word) => links.ContainsKey(word);

    /// <summary>Whether a link may stand after a word.</summary>
    /// <param name="link">A word for which <see cref="IsLink"/> holds.</param>
    /// <param name="previous">The word before it, in lower case; empty for none.</param>
    /// <returns>True for "of" after any word, and for "to" after "access".</returns>
    public bool MayFollow(string link, string previous) => links[link] is { Count: 0 } || links[link].Contains(previous);

    private static bool IsOrdinal(string word) =>
        word.IndexOf('-', StringComparison.Ordinal) is > 0 and var hyphen && word.AsSpan(0, hyphen).EndsWith("ty") && Ordinals.Contains(word[(hyphen + 1)..], StringComparer.Ordinal);

    private bool IsAdverb(string word) => word.Length > 4 && word.EndsWith("ly", StringComparison.Ordinal) && !nounsInLy.Contains(word);

    private static void Check(List<LexiconLine> lines)
    {
        if (lines.Find(line => !Sections.Contains(line.Section, StringComparer.Ordinal)) is { } line)
        {
            throw LexiconErrors.UnknownChoice(line, "section", line.Section, Sections);
        }
    }

    private static IEnumerable<string> Words(List<LexiconLine> lines, string section) =>
        lines.Where(line => line.Section == section).SelectMany(line => Split(line.Columns[0]));

    private static Dictionary<string, FrozenSet<string>> LinksOf(List<LexiconLine> lines)
    {
        var links = new Dictionary<string, FrozenSet<string>>(StringComparer.Ordinal);
        foreach (var line in lines.Where(line => line.Section == "links"))
        {
            foreach (var link in Split(line.Columns[0]))
            {
                links[link] = (line.Columns.Count > 1 ? Split(line.Columns[1]) : []).ToFrozenSet(StringComparer.Ordinal);
            }
        }

        return links;
    }

    private static IEnumerable<string> FormsOf(string verb) =>
        [verb, Inflector.ThirdPerson(verb), Inflector.Ing(verb), Inflector.Past(verb)];

    private static string[] Split(string words) => words.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
