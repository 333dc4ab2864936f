using ClauseAnalyzer.Reports.Compare;
using ClauseAnalyzer.Reports.Tables;
using ClauseAnalyzer.Trends.Pairing;

namespace ClauseAnalyzer.Reports.Page;

/// <summary>Sentences on descent: what was kept, what moved, what became weaker or stronger.</summary>
internal static class LineageFindings
{
    private const int MostLinks = 6;
    private const int MostChanges = 6;
    private const int FewStrangers = 3;

    /// <summary>One sentence a descent, then the changes of force and the moves between sections, each by its row.</summary>
    public static IEnumerable<Finding> Of(TrendTables tables)
    {
        // Rows of lineage.csv stand in the order of the links and of their pairs.
        var row = 0;
        var changes = new List<Finding>();
        var descents = new List<Finding>();
        foreach (var link in tables.Links)
        {
            descents.Add(Descent(link, row + 1));
            foreach (var pair in link.Result.Pairs)
            {
                row++;
                if (link.Ancestors.Count > 0 && Change(pair, tables.Places, row) is { } change)
                {
                    changes.Add(change);
                }
            }
        }

        var strangers = tables.Links.Count(link => link.Ancestors.Count == 0);
        if (strangers > FewStrangers)
        {
            descents.RemoveAll(finding => finding.IsQuiet);
            descents.Add(Strangers(strangers));
        }

        return [.. Shortened(descents, MostLinks, "descents"), .. Shortened(changes, MostChanges, "changes of force or section")];
    }

    private static IEnumerable<Finding> Shortened(List<Finding> findings, int most, string what) => findings.Count <= most
        ? findings
        : findings.Take(most).Append(new Finding($"{Invariant.Count(findings.Count - most)} more {what} are in the table.", "lineage"));

    private static Finding Strangers(int count) => new(
        $"{Invariant.Count(count)} texts name no earlier text of this set that they follow; their paragraphs are set beside the earlier ones they "
        + "resemble most. That is likeness, not descent: nothing in it counts as dropped or softened.",
        "lineage",
        null,
        true);

    private static Finding Descent(LineageLink link, int row)
    {
        if (link.Ancestors.Count == 0)
        {
            var met = link.Result.Pairs.Count(pair => pair.Old is not null);
            return new Finding(
                $"{link.Document.Name} names no earlier text of this set that it follows; of its paragraphs {Invariant.Text(met)} "
                + "resemble one of an earlier text. That is likeness, not descent: nothing in it counts as dropped or softened.",
                "lineage",
                row,
                true);
        }

        return new Finding(
            $"From {string.Join(" and ", link.Ancestors)} to {link.Document.Name}: {SummaryWords.Sentence(link.Result.Summary)}.",
            "lineage",
            row);
    }

    private static Finding? Change(LineagePair pair, PlaceNames places, int row)
    {
        if (pair is not { Old: { } old, New: { } now })
        {
            return null;
        }

        var way = $"{places.Of(old)} of {old.Document} became {places.Of(now)} of {now.Document}";
        if (pair.ForceChange is ForceChange.Softened or ForceChange.Strengthened)
        {
            var lost = pair.ThemesLost.Count > 0
                ? $", and {string.Join(" and ", pair.ThemesLost.Select(Display.Theme))} {(pair.ThemesLost.Count == 1 ? "is" : "are")} gone"
                : "";
            var verbs = pair.VerbChange is { } change ? $": “{change.Old}” is now “{change.New}”" : "";
            return new Finding($"{Capital(PairWords.Of(pair.ForceChange)!)}: {way}{verbs}{lost}.", "lineage", row);
        }

        return old.Paragraph.Section == now.Paragraph.Section ? null : new Finding($"Moved: {way}.", "lineage", row);
    }

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
