using System.Collections.Frozen;

namespace ClauseAnalyzer.Lexicon;

/// <summary>The opening words of paragraphs, as openings.txt lists them. Immutable and thread-safe.</summary>
internal sealed class OpeningTable
{
    public const string FileName = "openings.txt";

    private static readonly string[] Sections =
        ["adverbs", "not adverbs", "light", "auxiliaries", "recitals", "determiners", "grounds", "not participles", "not verbs", "complements", "announced", "organs", "reciting", "resolved", "resolution"];

    private readonly Dictionary<string, FrozenSet<string>> words;

    private OpeningTable(Dictionary<string, FrozenSet<string>> words) => this.words = words;

    /// <summary>Words before the verb: "also".</summary>
    public FrozenSet<string> Adverbs => words["adverbs"];

    /// <summary>Words in -ly that are no adverbs.</summary>
    public FrozenSet<string> NotAdverbs => words["not adverbs"];

    /// <summary>First words of verbs of several words: "takes".</summary>
    public FrozenSet<string> Light => words["light"];

    /// <summary>Those of them that act only with a participle or adjective behind: "has".</summary>
    public FrozenSet<string> Auxiliaries => words["auxiliaries"];

    /// <summary>Families of verbs whose participles tell grounds.</summary>
    public FrozenSet<string> Recitals => words["recitals"];

    /// <summary>What an object begins with.</summary>
    public FrozenSet<string> Determiners => words["determiners"];

    /// <summary>Openings of grounds that are no participles: "whereas".</summary>
    public FrozenSet<string> Grounds => words["grounds"];

    /// <summary>Words in -ing that are no participles.</summary>
    public FrozenSet<string> NotParticiples => words["not participles"];

    /// <summary>Words in -s that are no verbs.</summary>
    public FrozenSet<string> NotVerbs => words["not verbs"];

    /// <summary>What stands behind an adjective: "of".</summary>
    public FrozenSet<string> Complements => words["complements"];

    /// <summary>What a bridge between grounds and acts announces.</summary>
    public FrozenSet<string> Announced => words["announced"];

    /// <summary>Heads of organs that recite their grounds themselves.</summary>
    public FrozenSet<string> Organs => words["organs"];

    /// <summary>Words with which they recite them.</summary>
    public FrozenSet<string> Reciting => words["reciting"];

    /// <summary>The act of "It is resolved that …".</summary>
    public FrozenSet<string> Resolved => words["resolved"];

    /// <summary>What stands between that act and what was resolved.</summary>
    public FrozenSet<string> Resolutions => words["resolution"];

    public static OpeningTable Load(string text)
    {
        var lists = Sections.ToDictionary(section => section, _ => new List<string>(), StringComparer.Ordinal);
        foreach (var line in LexiconTable.Read(text, FileName))
        {
            if (line.Columns.Count != 1)
            {
                throw LexiconErrors.Columns(line, "words between commas");
            }

            if (!lists.TryGetValue(line.Section, out var list))
            {
                throw LexiconErrors.UnknownChoice(line, "section", line.Section, Sections);
            }

            list.AddRange(line.Columns[0].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
        }

        return new OpeningTable(lists.ToDictionary(list => list.Key, list => list.Value.ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal));
    }
}
