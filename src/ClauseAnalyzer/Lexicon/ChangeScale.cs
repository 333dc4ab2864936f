using System.Collections.Frozen;

namespace ClauseAnalyzer.Lexicon;

/// <summary>What counts as softer and as stronger between two texts: the order of families, and the other changes, read from data/lexicon. Immutable and thread-safe.</summary>
public sealed class ChangeScale
{
    internal const string LaddersFile = "ladders.txt";
    internal const string ChangesFile = "changes.txt";

    private const string LadderPrefix = "ladder ";
    private const string SourcePrefix = "source:";
    private const string Changes = "changes";
    private const string Pressing = "pressing";

    private static readonly string[] Directions = ["neither", "softer", "stronger"];

    private readonly FrozenDictionary<string, int> rungs;
    private readonly FrozenDictionary<string, ChangeDirection> directions;
    private readonly FrozenSet<string> pressing;

    private ChangeScale(string name, string source, IReadOnlyDictionary<string, int> rungs, IReadOnlyList<LexiconLine> changes)
    {
        Name = name;
        Source = source;
        this.rungs = rungs.ToFrozenDictionary(StringComparer.Ordinal);
        directions = DirectionsIn(changes).ToFrozenDictionary(StringComparer.Ordinal);
        pressing = changes.Where(line => line.Section == Pressing).Select(line => line.Columns[0]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The ladder's name.</summary>
    public string Name { get; }

    /// <summary>Where the order of families comes from, in a sentence.</summary>
    public string Source { get; }

    /// <summary>Reads the tables.</summary>
    /// <param name="directory">The folder of ladders.txt and changes.txt.</param>
    /// <param name="lexicon">The families of verbs.</param>
    /// <param name="scale">Name of a force scale; the ladder of that name is used, else the first.</param>
    /// <returns>The scale of changes.</returns>
    /// <exception cref="LexiconFormatException">A table is missing (LEX401) or breaks its rules (LEX402 to LEX405, LEX409).</exception>
    public static ChangeScale Load(string directory, ClauseLexicon lexicon, string scale)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        var lines = LexiconTable.Read(TextOf(directory, LaddersFile), LaddersFile).ToList();
        foreach (var line in lines.Where(line => !line.Section.StartsWith(LadderPrefix, StringComparison.Ordinal)))
        {
            throw LexiconErrors.UnknownChoice(line, "section", line.Section, ["ladder NAME"]);
        }

        var ladders = lines.GroupBy(line => line.Section[LadderPrefix.Length..].Trim(), StringComparer.Ordinal).ToList();
        var ladder = ladders.Find(ladder => ladder.Key == scale) ?? ladders.FirstOrDefault() ?? throw LexiconErrors.Empty(LaddersFile, "a [ladder NAME] with its families");
        var source = ladder.FirstOrDefault(IsSource)?.Columns[0][SourcePrefix.Length..].Trim() ?? "";
        return new ChangeScale(ladder.Key, source, RungsOf([.. ladder.Where(line => !IsSource(line))], lexicon), [.. LexiconTable.Read(TextOf(directory, ChangesFile), ChangesFile)]);
    }

    /// <summary>How high a family stands.</summary>
    /// <param name="family">A family of verbs.</param>
    /// <returns>0 is the lowest rung; null for a family that the ladder leaves out.</returns>
    public int? RungOf(string family) => rungs.TryGetValue(family, out var rung) ? rung : null;

    /// <summary>What a change does.</summary>
    /// <param name="change">"hedge gained", "deadline lost" … as changes.txt names them.</param>
    /// <returns><see cref="ChangeDirection.Neither"/> for a change that the table lacks.</returns>
    public ChangeDirection DirectionOf(string change) => directions.GetValueOrDefault(change);

    /// <summary>Whether a manner word presses: "strongly".</summary>
    /// <param name="modifier">A modifier as written.</param>
    public bool IsPressing(string modifier) => pressing.Contains(modifier);

    private static bool IsSource(LexiconLine line) => line.Columns[0].StartsWith(SourcePrefix, StringComparison.Ordinal);

    private static Dictionary<string, int> RungsOf(List<LexiconLine> lines, ClauseLexicon lexicon)
    {
        var rungs = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (index, line) in lines.Index())
        {
            foreach (var family in line.Columns[0].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                if (!lexicon.Families.Contains(family, StringComparer.Ordinal))
                {
                    throw LexiconErrors.UnknownChoice(line, "family", family, lexicon.Families);
                }

                if (!rungs.TryAdd(family, lines.Count - 1 - index))
                {
                    throw LexiconErrors.Duplicate(line, family, lines[lines.Count - 1 - rungs[family]].Number);
                }
            }
        }

        return rungs;
    }

    private static Dictionary<string, ChangeDirection> DirectionsIn(IReadOnlyList<LexiconLine> lines)
    {
        var directions = new Dictionary<string, ChangeDirection>(StringComparer.Ordinal);
        foreach (var line in lines.Where(line => line.Section != Pressing))
        {
            if (line.Section != Changes)
            {
                throw LexiconErrors.UnknownChoice(line, "section", line.Section, [Changes, Pressing]);
            }

            if (line.Columns.Count != 2)
            {
                throw LexiconErrors.Columns(line, "change | direction");
            }

            var direction = Array.IndexOf(Directions, line.Columns[1]);
            directions[line.Columns[0]] = direction >= 0
                ? (ChangeDirection)direction
                : throw LexiconErrors.UnknownChoice(line, "direction", line.Columns[1], Directions);
        }

        return directions;
    }

    private static string TextOf(string directory, string name)
    {
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
