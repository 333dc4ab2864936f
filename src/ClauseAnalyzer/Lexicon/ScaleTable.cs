using System.Globalization;

namespace ClauseAnalyzer.Lexicon;

/// <summary>Reads scales.txt: named rankings of verbs, each with its source.</summary>
internal static class ScaleTable
{
    public const string FileName = "scales.txt";
    private const string SectionPrefix = "scale ";
    private const string SourcePrefix = "source:";

    public static List<ForceScale> Load(string text, IReadOnlyDictionary<string, string> familyOf)
    {
        var scales = new List<ForceScale>();
        foreach (var lines in LexiconTable.Read(text, FileName).GroupBy(line => line.Section))
        {
            scales.Add(ScaleOf(lines.Key, lines, familyOf));
        }

        return scales.Count > 0 ? scales : throw LexiconErrors.Empty(FileName, "a [scale NAME] with its ranks");
    }

    private static ForceScale ScaleOf(string section, IEnumerable<LexiconLine> lines, IReadOnlyDictionary<string, string> familyOf)
    {
        var ranks = new Dictionary<string, int>(StringComparer.Ordinal);
        var source = "";
        foreach (var line in lines)
        {
            if (!section.StartsWith(SectionPrefix, StringComparison.Ordinal))
            {
                throw LexiconErrors.UnknownChoice(line, "section", section, ["scale NAME"]);
            }

            if (line.Columns[0].StartsWith(SourcePrefix, StringComparison.Ordinal))
            {
                source = line.Columns[0][SourcePrefix.Length..].Trim();
                continue;
            }

            AddRanks(line, ranks, familyOf);
        }

        return new ForceScale(section[SectionPrefix.Length..].Trim(), source, ranks);
    }

    private static void AddRanks(LexiconLine line, Dictionary<string, int> ranks, IReadOnlyDictionary<string, string> familyOf)
    {
        if (line.Columns.Count != 3)
        {
            throw LexiconErrors.Columns(line, "family | rank | verbs");
        }

        if (!int.TryParse(line.Columns[1], NumberStyles.None, CultureInfo.InvariantCulture, out var rank) || rank < 1)
        {
            throw LexiconErrors.Rank(line, line.Columns[1]);
        }

        foreach (var verb in line.Columns[2].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (!familyOf.TryGetValue(verb, out var family) || family != line.Columns[0])
            {
                throw LexiconErrors.UnknownVerb(line, verb, line.Columns[0]);
            }

            if (!ranks.TryAdd(verb, rank))
            {
                throw LexiconErrors.Duplicate(line, verb, line.Number);
            }
        }
    }
}
