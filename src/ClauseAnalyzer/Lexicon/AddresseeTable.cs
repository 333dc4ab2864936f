namespace ClauseAnalyzer.Lexicon;

/// <summary>Heads of addressees with their kinds, as addressees.txt lists them. Immutable after loading.</summary>
internal sealed class AddresseeTable
{
    public const string FileName = "addressees.txt";

    /// <summary>States called by their names have a section of their own, since frames tell them from "States".</summary>
    public const string NamedStates = "states by name";

    private static readonly string[] Sections = ["states", "intergovernmental", "secretariat", "agencies", "organizations", "civil society", "persons", "others", "nobody"];

    private readonly Dictionary<string, AddresseeClass> heads;
    private readonly Dictionary<string, AddresseeClass>.AlternateLookup<ReadOnlySpan<char>> lookup;

    /// <summary>No heads.</summary>
    /// <param name="capacity">About how many there will be.</param>
    public AddresseeTable(int capacity)
    {
        heads = new Dictionary<string, AddresseeClass>(capacity, StringComparer.Ordinal);
        lookup = heads.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Units of the longest head.</summary>
    public int LongestHead { get; private set; }

    public static AddresseeTable Load(string text)
    {
        var table = new AddresseeTable(0);
        foreach (var line in LexiconTable.Read(text, FileName))
        {
            var section = line.Section == NamedStates ? 0 : Array.IndexOf(Sections, line.Section);
            if (section < 0)
            {
                throw LexiconErrors.UnknownChoice(line, "section", line.Section, Sections);
            }

            foreach (var form in (IEnumerable<string>)[line.Columns[0], PluralOf(line.Columns[0])])
            {
                table.Add(form, (AddresseeClass)(section + 1));
            }
        }

        return table;
    }

    /// <summary>Every head with its class, in the order of the table.</summary>
    public IReadOnlyDictionary<string, AddresseeClass> Heads => heads;

    /// <summary>Adds a head; one that is there keeps its class.</summary>
    public void Add(string head, AddresseeClass addressee)
    {
        heads.TryAdd(head, addressee);
        LongestHead = Math.Max(LongestHead, head.Length);
    }

    /// <summary>The class of a head of one or more words, as written; <see cref="AddresseeClass.Unknown"/> when no entry has it.</summary>
    public AddresseeClass Find(ReadOnlySpan<char> head) =>
        lookup.TryGetValue(head, out var found) ? found : AddresseeClass.Unknown;

    private static string PluralOf(string head) => head switch
    {
        _ when head.EndsWith("man", StringComparison.Ordinal) => head[..^2] + "en",
        "child" => "children",
        "Secretary-General" => "Secretaries-General",
        _ => Inflector.ThirdPerson(head),
    };
}
