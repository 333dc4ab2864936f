namespace ClauseAnalyzer.Lexicon;

/// <summary>Reads verbs.txt into the words: every form of every verb.</summary>
internal static class VerbTable
{
    public const string FileName = "verbs.txt";

    // The section of verbs that do no act of the trade.
    private const string NoFamily = "-";

    private static readonly Dictionary<string, VerbMarks> Marks = new(StringComparer.Ordinal)
    {
        ["adjective"] = VerbMarks.Adjective,
        ["noun"] = VerbMarks.Noun,
        ["weak"] = VerbMarks.Weak,
        ["asks"] = VerbMarks.Asks,
        ["light"] = VerbMarks.Light,
        ["state"] = VerbMarks.State,
        ["manner"] = VerbMarks.Manner,
        ["plural"] = VerbMarks.Plural,
    };

    private static readonly string[] FormNames = ["base", "ing", "past", "adj"];

    /// <summary>Adds all forms to <paramref name="words"/>.</summary>
    /// <returns>Family by canonical verb, and the families in the order of the table.</returns>
    public static (Dictionary<string, string> FamilyOf, List<string> Families) Load(string text, WordTable words)
    {
        var familyOf = new Dictionary<string, string>(StringComparer.Ordinal);
        var lineOf = new Dictionary<string, int>(StringComparer.Ordinal);
        var families = new List<string>();
        foreach (var line in LexiconTable.Read(text, FileName))
        {
            if (line.Columns.Count > 3)
            {
                throw LexiconErrors.Columns(line, "verb | other forms | marks");
            }

            var verb = line.Columns[0];
            if (!lineOf.TryAdd(verb, line.Number))
            {
                throw LexiconErrors.Duplicate(line, verb, lineOf[verb]);
            }

            var family = line.Section == NoFamily ? "" : line.Section;
            familyOf.Add(verb, family);
            if (family.Length > 0 && !families.Contains(family))
            {
                families.Add(family);
            }

            AddForms(line, verb, family, words);
        }

        return (familyOf, families);
    }

    private static void AddForms(LexiconLine line, string verb, string family, WordTable words)
    {
        var marks = MarksOf(line);
        var others = OthersOf(line);
        if ((marks & VerbMarks.Adjective) != 0)
        {
            AddAdjectives(others.Count == 0 ? [verb] : others.Select(other => other.Word), verb, family, marks, words);
            return;
        }

        AddWording(verb, verb, family, marks, others, words);
        foreach (var (name, wording) in others)
        {
            if (name == "base")
            {
                AddWording(wording, verb, family, marks, others, words);
            }
        }

        AddAdjectives(others.Where(other => other.Name == "adj").Select(other => other.Word), verb, family, marks, words);
    }

    private static void AddWording(
        string wording, string verb, string family, VerbMarks marks, List<(string Name, string Word)> others, WordTable words)
    {
        var parts = wording.Split(' ');
        var head = parts[0];
        var entry = new VerbEntry(verb, family, [.. parts.Skip(1).Select(words.GetOrAdd)], marks);
        words.AddForm(head, new VerbForm(entry, VerbForms.Base));
        words.AddForm(Inflector.ThirdPerson(head), new VerbForm(entry, VerbForms.ThirdPerson));
        AddOrRegular("ing", Inflector.Ing(head), VerbForms.Ing);
        AddOrRegular("past", Inflector.Past(head), VerbForms.Past);

        void AddOrRegular(string name, string regular, VerbForms form)
        {
            var isListed = false;
            foreach (var other in others)
            {
                if (other.Name == name)
                {
                    isListed = true;
                    words.AddForm(other.Word, new VerbForm(entry, form));
                }
            }

            if (!isListed)
            {
                words.AddForm(regular, new VerbForm(entry, form));
            }
        }
    }

    private static void AddAdjectives(IEnumerable<string> adjectives, string verb, string family, VerbMarks marks, WordTable words)
    {
        var entry = new VerbEntry(verb, family, [], marks);
        foreach (var adjective in adjectives)
        {
            var parts = adjective.Split(' ');
            var wording = parts.Length == 1 ? entry : entry with { Particles = [.. parts.Skip(1).Select(words.GetOrAdd)] };
            words.AddForm(parts[0], new VerbForm(wording, VerbForms.Adjective));
        }
    }

    private static VerbMarks MarksOf(LexiconLine line)
    {
        var marks = VerbMarks.None;
        foreach (var name in line.Columns.Count < 3 ? [] : line.Columns[2].Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!Marks.TryGetValue(name, out var mark))
            {
                throw LexiconErrors.UnknownChoice(line, "mark", name, Marks.Keys);
            }

            marks |= mark;
        }

        return marks;
    }

    private static List<(string Name, string Word)> OthersOf(LexiconLine line)
    {
        var others = new List<(string, string)>();
        foreach (var cell in line.Columns.Count < 2 ? [] : line.Columns[1].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var space = cell.IndexOf(' ', StringComparison.Ordinal);
            var name = space < 0 ? cell : cell[..space];
            if (space < 0 || !FormNames.Contains(name))
            {
                throw LexiconErrors.UnknownChoice(line, "form with its word", cell, FormNames);
            }

            others.Add((name, cell[(space + 1)..]));
        }

        return others;
    }
}
