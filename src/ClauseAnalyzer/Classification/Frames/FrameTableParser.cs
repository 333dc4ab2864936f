using ClauseAnalyzer.Lexicon;

namespace ClauseAnalyzer.Classification.Frames;

/// <summary>Reads frames.txt. Mutable; one a table.</summary>
internal sealed class FrameTableParser
{
    private const string ParticipantSection = "participants";
    private const string CampSection = "camps";
    private const string GroupSection = "groups";
    private const string NamedStates = "named state";
    private const int MostOfAKind = 127;

    private static readonly string[] Sections =
        ["verbs", "nouns", "adjectives", ParticipantSection, "levels", "heads", "links", "marks", CampSection, GroupSection];

    private readonly FrameNames names = new();
    private readonly Dictionary<string, int> words = new(StringComparer.Ordinal);
    private readonly List<FramePhrase> phrases = [];
    private readonly HashSet<(string, bool)> seen = [];
    private readonly List<LexiconLine> gathering = [];

    public FrameLexicon Read(string frames, string addressees)
    {
        foreach (var line in LexiconTable.Read(frames, FrameLexicon.FileName))
        {
            Read(line);
        }

        if (names.Participants.Count > 1)
        {
            AddNamedStates(addressees);
            AddHeads();
        }

        var campOf = new byte[names.Participants.Count];
        var groupOf = new byte[names.Deeds.Count];
        foreach (var line in gathering)
        {
            if (line.Section == CampSection)
            {
                Gather(line, names.Camps, names.Participants, campOf);
            }
            else
            {
                Gather(line, names.Groups, names.Deeds, groupOf);
            }
        }

        return new FrameLexicon(names, [.. words.OrderBy(word => word.Value).Select(word => word.Key)], phrases, campOf, groupOf);
    }

    private void Read(LexiconLine line)
    {
        if (line.Columns.Count != 2)
        {
            throw LexiconErrors.Columns(line, "a kind and its words");
        }

        var kind = line.Columns[0];
        Action<string> add = line.Section switch
        {
            "verbs" => verb => AddVerb(verb, Deed(kind, FramePart.Verb)),
            "nouns" => noun => AddNoun(noun, Deed(kind, FramePart.Noun)),
            "adjectives" => adjective => Add(adjective, Deed(kind, FramePart.Adjective)),
            ParticipantSection => participant => Add(participant, Meaning(FrameWordKind.Participant, names.Participants, kind)),
            "levels" => level => Add(level, Meaning(FrameWordKind.Level, names.Levels, kind)),
            "heads" => head => Add(head, Meaning(FrameWordKind.Head, names.Heads, kind)),
            "links" => link => Add(link, Meaning(FrameWordKind.Link, names.Links, kind)),
            "marks" => mark => Add(mark, Meaning(FrameWordKind.Mark, names.Marks, kind)),
            CampSection or GroupSection => _ => { }
            ,
            _ => throw LexiconErrors.UnknownChoice(line, "section", line.Section, Sections),
        };
        if (line.Section is CampSection or GroupSection)
        {
            gathering.Add(line);
        }

        foreach (var phrase in WordsOf(line))
        {
            add(phrase);
        }

        if (names.All.Any(list => list.Count > MostOfAKind))
        {
            throw LexiconErrors.Columns(line, $"at most {MostOfAKind} kinds of a section");
        }
    }

    private static string[] WordsOf(LexiconLine line) => line.Columns[1].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    // States that resolutions call by name stand in the table of addressees.
    private void AddNamedStates(string addressees)
    {
        foreach (var line in LexiconTable.Read(addressees, AddresseeTable.FileName).Where(line => line.Section == AddresseeTable.NamedStates))
        {
            Add(line.Columns[0], Meaning(FrameWordKind.Participant, names.Participants, NamedStates));
        }
    }

    private void AddHeads()
    {
        for (var head = 1; head < names.Heads.Count; head++)
        {
            foreach (var level in names.Levels)
            {
                NumberOf(names.Participants, $"{level} {names.Heads[head]}".TrimStart());
            }
        }
    }

    private static void Gather(LexiconLine line, List<string> groups, List<string> members, byte[] groupOf)
    {
        var number = NumberOf(groups, line.Columns[0]);
        foreach (var member in WordsOf(line))
        {
            var at = members.IndexOf(member);
            if (at <= 0)
            {
                throw LexiconErrors.UnknownChoice(line, "kind of this table", member, members.Skip(1));
            }

            groupOf[at] = number;
        }
    }

    private FrameMeaning Deed(string name, FramePart part) => new(FrameWordKind.Deed, NumberOf(names.Deeds, name), part);

    private static FrameMeaning Meaning(FrameWordKind kind, List<string> names, string name) => new(kind, NumberOf(names, name), FramePart.None);

    private static byte NumberOf(List<string> names, string name)
    {
        var number = names.IndexOf(name);
        if (number < 0)
        {
            number = names.Count;
            names.Add(name);
        }

        return (byte)number;
    }

    private void AddVerb(string phrase, FrameMeaning meaning)
    {
        var space = phrase.IndexOf(' ', StringComparison.Ordinal);
        var (verb, rest) = space < 0 ? (phrase, "") : (phrase[..space], phrase[space..]);
        foreach (var form in (IEnumerable<string>)[verb, Inflector.ThirdPerson(verb), Inflector.Ing(verb), Inflector.Past(verb)])
        {
            Add(form + rest, meaning);
        }
    }

    private void AddNoun(string phrase, FrameMeaning meaning)
    {
        Add(phrase, meaning);
        Add(Inflector.ThirdPerson(phrase), meaning);
    }

    // What stands first in the table wins where the same words stand twice.
    private void Add(string phrase, FrameMeaning meaning)
    {
        var needsCapital = char.IsUpper(phrase[0]);
        string[] parts = [.. phrase.Split(' ').SelectMany(PartsOf)];
        if (parts.Length > 0 && seen.Add((string.Join(' ', parts), needsCapital)))
        {
            phrases.Add(new FramePhrase([.. parts.Select(NumberOfWord)], needsCapital, meaning));
        }
    }

    private static List<string> PartsOf(string word)
    {
        var letters = new char[word.Length];
        var parts = new List<string>();
        for (var position = 0; FrameFormParser.TryRead(word, ref position, letters, out _, out var length);)
        {
            parts.Add(new string(letters, 0, length));
        }

        return parts;
    }

    private int NumberOfWord(string word)
    {
        if (!words.TryGetValue(word, out var number))
        {
            number = words.Count;
            words.Add(word, number);
        }

        return number;
    }
}
