using ClauseAnalyzer.Reports.Compare;
using ClauseAnalyzer.Reports.Tables;
using ClauseAnalyzer.Trends;
using ClauseAnalyzer.Trends.Contrasts;
using ClauseAnalyzer.Trends.Pairing;

namespace ClauseAnalyzer.Reports.Page;

/// <summary>Sentences on descent: what was kept, what moved, what became weaker or stronger.</summary>
internal static class LineageFindings
{
    private const int MostLinks = 6;
    private const int MostChanges = 6;
    private const int FewStrangers = 3;

    /// <summary>What became of the paragraphs along the longest line of descent, in one sentence; null without descent.</summary>
    public static Finding? Line(TrendTables tables)
    {
        var line = new DescentLines(tables.Documents).Longest();
        var names = line.Select(document => document.Name).ToHashSet(StringComparer.Ordinal);
        var links = tables.Links.Where(link => link.Ancestors.Count > 0 && names.Contains(link.Document.Name)).ToList();
        if (links.Count == 0)
        {
            return null;
        }

        // Rows of lineage.csv stand in the order of the links and of their pairs.
        var pairs = tables.Links.SelectMany(link => link.Result.Pairs.Select(pair => (Link: link, Pair: pair))).Select((pair, index) => (pair.Link, pair.Pair, Number: index + 1))
            .Where(pair => links.Contains(pair.Link)).ToList();
        var softened = pairs.Where(pair => pair.Pair.ForceChange == ForceChange.Softened).OrderByDescending(pair => pair.Pair.Similarity).ThenBy(pair => pair.Number).ToList();
        var softer = links.Sum(link => link.Result.Pairs.Count(pair => pair.Softer.Any()));
        var stronger = links.Sum(link => link.Result.Pairs.Count(pair => pair.Stronger.Any()));
        var acts = softened.Count == 0 ? "" : $", of them {Invariant.Count(softened.Count)} in the act itself: "
            + string.Join(" and ", softened.Take(2).Select(pair => ActChange(pair.Pair, tables.Places)));
        return new Finding(
            $"{Way([.. line.Select(document => document.Name)])}: {Invariant.Count(links.Sum(link => link.Result.Summary.Dropped))} paragraphs dropped, "
            + $"{Invariant.Count(links.Sum(link => link.Result.Summary.Added))} added, {Invariant.Count(links.Sum(link => link.Result.Summary.Reworded))} reworded; "
            + $"{Invariant.Count(softer)} in some way softer{acts}; {Invariant.Count(stronger)} in some way stronger.",
            "lineage",
            softened.Count > 0 ? softened[0].Number : pairs[0].Number);
    }

    // "From A to D by way of B and C".
    private static string Way(string[] names) =>
        $"From {names[0]} to {names[^1]}{(names.Length > 2 ? $" by way of {Listed(names[1..^1])}" : "")}";

    private static string Listed(string[] names) =>
        names.Length == 1 ? names[0] : $"{string.Join(", ", names[..^1])} and {names[^1]}";

    private static string ActChange(LineagePair pair, PlaceNames places) =>
        $"{(pair.VerbChange is { } verbs ? $"“{verbs.Old}” is now “{verbs.New}”" : "the verb ranks lower")} ({places.Of(pair.New!)} of {pair.New!.Document})";

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
        : findings.Take(most).Append(new Finding(findings.Count - most == 1 ? $"One more of the {what} is in the table." : $"{Invariant.Count(findings.Count - most)} more {what} are in the table.", "lineage"));

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
