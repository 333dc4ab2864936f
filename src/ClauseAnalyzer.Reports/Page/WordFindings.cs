using ClauseAnalyzer.Reports.Tables;
using ClauseAnalyzer.Trends.Contrasts;
using ClauseAnalyzer.Trends.Terms;

namespace ClauseAnalyzer.Reports.Page;

/// <summary>Sentences on words and on duties.</summary>
internal static class WordFindings
{
    // The 97.5% point of the standard normal distribution: below it a single word says nothing.
    private const double Noticeable = 1.96;
    private const int MostWords = 4;

    /// <summary>What one side of the first comparison says more often, and what less often, than the other.</summary>
    public static IEnumerable<Finding> Keyness(TrendTables tables)
    {
        if (tables.Keyness.Count == 0)
        {
            yield break;
        }

        var (reference, target) = (tables.Keyness[0].Reference, tables.Keyness[0].Target);
        var rows = tables.Keyness.Select((row, index) => (Row: row, Number: index + 1))
            .Where(place => place.Row.Reference == reference && place.Row.Target == target).ToList();
        var more = Strongest(rows, 1);
        var less = Strongest(rows, -1);
        if (more.Count + less.Count == 0)
        {
            yield return new Finding($"No word sets {target} apart from {reference} by more than chance.", "keyness", 1, true);
            yield break;
        }

        var relation = tables.Contrasts is [{ Relation: ContrastRelation.AnotherLine } main, ..] && main.A.Name == reference && main.B.Name == target ? ", a text of another line," : "";
        var sentences = new[] { Sentence("more", more), Sentence("less", less) }.Where(sentence => sentence.Length > 0);
        yield return new Finding(
            $"Against {reference}, {target}{relation} speaks {string.Join(", and ", sentences)}.",
            "keyness",
            (more.Count > 0 ? more : less)[0].Number);
    }

    /// <summary>How many duties of each kind the texts lay down.</summary>
    public static IEnumerable<Finding> Duties(TrendTables tables)
    {
        if (tables.Duties.Count > 0)
        {
            var kinds = tables.Duties.GroupBy(duty => duty.Kind, StringComparer.Ordinal).OrderBy(kind => kind.Key, StringComparer.Ordinal)
                .Select(kind => $"{kind.Key} {Invariant.Text(kind.Count())}");
            yield return new Finding($"Duties laid down: {string.Join(", ", kinds)}.", "duties");
        }
    }

    private static List<(KeynessRow Row, int Number)> Strongest(IEnumerable<(KeynessRow Row, int Number)> rows, int sign) =>
    [
        .. rows.Where(place => place.Row.Z * sign > Noticeable)
            .OrderByDescending(place => place.Row.Z * sign).ThenBy(place => place.Row.Term, StringComparer.Ordinal).Take(MostWords),
    ];

    private static string Sentence(string direction, List<(KeynessRow Row, int Number)> rows) => rows.Count == 0
        ? ""
        : $"{direction} of {string.Join(", ", rows.Select(place => $"“{place.Row.Term}” ({Invariant.Text(place.Row.CountReference)} → {Invariant.Text(place.Row.CountTarget)})"))}";
}
