namespace ClauseAnalyzer.Lexicon;

/// <summary>The opening words of paragraphs, as openings.txt lists them. Immutable and thread-safe.</summary>
internal sealed class OpeningTable
{
    public const string FileName = "openings.txt";

    private static readonly string[] Sections =
        ["adverbs", "not adverbs", "light", "auxiliaries", "recitals", "determiners", "grounds", "not participles", "not verbs", "complements", "announced", "organs", "reciting", "resolved", "resolution"];

    private readonly Dictionary<string, HashSet<string>> words;

    private OpeningTable(Dictionary<string, HashSet<string>> words) => this.words = words;

    /// <summary>Words before the verb: "also".</summary>
    public HashSet<string> Adverbs => words["adverbs"];

    /// <summary>Words in -ly that are no adverbs.</summary>
    public HashSet<string> NotAdverbs => words["not adverbs"];

    /// <summary>First words of verbs of several words: "takes".</summary>
    public HashSet<string> Light => words["light"];

    /// <summary>Those of them that act only with a participle or adjective behind: "has".</summary>
    public HashSet<string> Auxiliaries => words["auxiliaries"];

    /// <summary>Families of verbs whose participles tell grounds.</summary>
    public HashSet<string> Recitals => words["recitals"];

    /// <summary>What an object begins with.</summary>
    public HashSet<string> Determiners => words["determiners"];

    /// <summary>Openings of grounds that are no participles: "whereas".</summary>
    public HashSet<string> Grounds => words["grounds"];

    /// <summary>Words in -ing that are no participles.</summary>
    public HashSet<string> NotParticiples => words["not participles"];

    /// <summary>Words in -s that are no verbs.</summary>
    public HashSet<string> NotVerbs => words["not verbs"];

    /// <summary>What stands behind an adjective: "of".</summary>
    public HashSet<string> Complements => words["complements"];

    /// <summary>What a bridge between grounds and acts announces.</summary>
    public HashSet<string> Announced => words["announced"];

    /// <summary>Heads of organs that recite their grounds themselves.</summary>
    public HashSet<string> Organs => words["organs"];

    /// <summary>Words with which they recite them.</summary>
    public HashSet<string> Reciting => words["reciting"];

    /// <summary>The act of "It is resolved that …".</summary>
    public HashSet<string> Resolved => words["resolved"];

    /// <summary>What stands between that act and what was resolved.</summary>
    public HashSet<string> Resolutions => words["resolution"];

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

        return new OpeningTable(lists.ToDictionary(list => list.Key, list => list.Value.ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal));
    }
}
