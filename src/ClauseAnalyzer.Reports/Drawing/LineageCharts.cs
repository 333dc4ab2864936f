using ClauseAnalyzer.Charts;
using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Reports.Compare;
using ClauseAnalyzer.Reports.Tables;
using ClauseAnalyzer.Resolutions;
using ClauseAnalyzer.Trends;
using ClauseAnalyzer.Trends.Pairing;

namespace ClauseAnalyzer.Reports.Drawing;

/// <summary>Charts of descent: which paragraphs became which, and when the texts were adopted.</summary>
internal static class LineageCharts
{
    /// <summary>As many texts as a timeline can name.</summary>
    public const int MostEvents = 30;

    private const int DetailLength = 90;
    private static readonly string[] Kinds = ["kept", "reworded", "moved", "split", "merged"];

    /// <summary>The flow of paragraphs along a chain of descent; where no text descends from another, a chart that says so.</summary>
    public static Chart Flow(TrendTables tables) =>
        DescentChain.LongestOf(tables.Documents, tables.Links) is { } chain ? Flow(tables, chain) : new FlowChart
        {
            Name = "lineage",
            Title = "What became of the paragraphs",
            Unit = "",
            EmptyText = tables.Documents.Count == 1
                ? "One text: nothing to compare it with"
                : "No text names another of this set that it follows; name them under “follows” in manifest.csv",
            Kinds = [],
            Stages = [],
            Links = [],
        };

    private static FlowChart Flow(TrendTables tables, DescentChain chain)
    {
        var columns = chain.Columns();
        var pairs = chain.Links.SelectMany(link => link.Result.Pairs).Where(pair => IsBand(pair, columns)).ToList();
        var left = tables.Documents.Count - columns.Count;
        return new FlowChart
        {
            Name = "lineage",
            Title = "What became of the paragraphs",
            Subtitle = "One box a paragraph, one band a pair of paragraphs that answer to each other",
            Unit = "",
            Note = "A box without a band on its left is new, one without a band on its right was dropped."
                + (left > 0 ? $" {left} of {tables.Documents.Count} texts stand outside this line of descent." : ""),
            Kinds = [.. Kinds.Where(kind => pairs.Any(pair => PairWords.Of(pair.Status) == kind))],
            Stages = [.. chain.Stages.Select(stage => new FlowStage([.. stage.Select(Block)]))],
            Links = [.. pairs.Select(pair => Band(pair, tables.Places))],
        };
    }

    /// <summary>The texts at their dates; null when they are too many to be told apart, or none.</summary>
    public static Chart? Timeline(TrendTables tables)
    {
        if (tables.Documents.Count is 0 or > MostEvents)
        {
            return null;
        }

        var places = tables.Documents.Select((document, index) => (document.Name, index)).DistinctBy(place => place.Name)
            .ToDictionary(place => place.Name, place => place.index, StringComparer.Ordinal);
        return new TimelineChart
        {
            Name = "timeline",
            Title = "The texts",
            Subtitle = "Dates of adoption, of drafts the date of issue" + (tables.Links.Any(link => link.Ancestors.Count > 0) ? "; arcs lead from a text to those that descend from it" : ""),
            Unit = "",
            Note = "n: preambular and operative paragraphs.",
            Events = [.. tables.Documents.Select(document => new TimelineEvent(
                document.Name, document.Date, document.Title ?? "", document.Organ ?? "", TrendSection.Of(document, TrendSection.All).Count))],
            Links = [.. tables.Documents.SelectMany((document, index) => document.Follows
                .Where(name => places.ContainsKey(name) && places[name] != index)
                .Select(name => new TimelineLink(places[name], index)))],
        };
    }

    // Enacting words and headings have no box. A manifest may say that texts descend
    // from each other in a circle, but a band can only lead to a later column.
    private static bool IsBand(LineagePair pair, Dictionary<string, int> columns) =>
        pair is { Old.Paragraph.Section: not Section.Other, New.Paragraph.Section: not Section.Other }
        && columns.TryGetValue(pair.Old.Document, out var from)
        && columns.TryGetValue(pair.New.Document, out var to)
        && from < to;

    private static FlowBlock Block(TrendDocument document)
    {
        var paragraphs = TrendSection.Of(document, TrendSection.All);
        return new FlowBlock(
            new ChartCategory(document.Name, paragraphs.Count, Invariant.Text(document.Date)),
            [.. paragraphs.Select(Node)]);
    }

    private static FlowNode Node(ClassifiedParagraph paragraph) => new(
        Key(paragraph),
        $"{paragraph.Paragraph.Label} {paragraph.MainClause?.Verb}".Trim(),
        Sections.NameOf(paragraph.Paragraph.Section),
        1,
        Shortened(paragraph.Paragraph.Text));

    private static FlowLink Band(LineagePair pair, PlaceNames places) => new(
        Key(pair.Old!),
        Key(pair.New!),
        PairWords.Of(pair.Status),
        1,
        string.Join("; ", PairWords.Changes(pair).Prepend(places.Of(pair))));

    private static string Key(ClassifiedParagraph paragraph) => $"{paragraph.Document} {Invariant.Text(paragraph.Paragraph.Position)}";

    private static string Shortened(string text) =>
        text.Length <= DetailLength ? text : string.Concat(text.AsSpan(0, DetailLength).TrimEnd(), "…");
}
