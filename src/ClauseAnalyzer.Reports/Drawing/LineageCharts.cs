using ClauseAnalyzer.Charts;
using ClauseAnalyzer.Classification;
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
    private const int MostOutside = 2;
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
        var links = new ChartLinks(tables);
        var rows = RowNumbers(tables);
        var summaries = chain.Links.Select(link => link.Result.Summary).ToList();
        return new FlowChart
        {
            Name = "lineage",
            Title = $"From {chain.Stages[0][0].Name} to {chain.Stages[^1][^1].Name}: {Invariant.Count(summaries.Sum(summary => summary.Dropped))} paragraphs dropped, "
                + $"{Invariant.Count(summaries.Sum(summary => summary.Added))} added, {Invariant.Count(summaries.Sum(summary => summary.Reworded))} reworded",
            Subtitle = "What became of the paragraphs: one box a paragraph, one band a pair of paragraphs that answer to each other",
            Unit = "",
            Note = "A box without a band on its left is new, one without a band on its right was dropped. Texts stand evenly apart, whatever the time between them."
                + Outside(tables, columns),
            Kinds = [.. Kinds.Where(kind => pairs.Any(pair => PairWords.Of(pair.Status) == kind))],
            Stages = [.. chain.Stages.Select(stage => new FlowStage([.. stage.Select(document => Block(document, links))]))],
            Links = [.. pairs.Select(pair => Band(pair, tables.Places, rows[pair]))],
        };
    }

    // Why a text has no column: it names no earlier text, however alike its words are to one.
    private static string Outside(TrendTables tables, Dictionary<string, int> columns)
    {
        var outside = tables.Documents.Where(document => !columns.ContainsKey(document.Name)).ToList();
        if (outside.Count > MostOutside)
        {
            return $" {Invariant.Count(outside.Count)} of {Invariant.Count(tables.Documents.Count)} texts stand outside this line of descent.";
        }

        var sentences = outside.Select(document => tables.Links.FirstOrDefault(link => link.Document.Name == document.Name) is { } link
            ? Outside(tables, link)
            : $" {document.Name} is no part of this line: no text of it follows from that.");
        return string.Concat(sentences);
    }

    private static string Outside(TrendTables tables, LineageLink link)
    {
        if (link.Ancestors.Count > 0)
        {
            return $" {link.Document.Name} follows {string.Join(" and ", link.Ancestors)}, in a line of its own.";
        }

        var alike = link.Result.Pairs.Where(pair => pair is { Old: not null, New: not null }).ToList();
        var all = link.Result.Pairs.Count(pair => pair.New is not null);
        var nearest = alike.OrderByDescending(pair => pair.Similarity).FirstOrDefault();
        return $" {link.Document.Name} has no line here since it names no text of this set that it follows; {Invariant.Count(alike.Count)} of its {Invariant.Count(all)} paragraphs resemble one of an earlier text"
            + (nearest is null ? "." : $", most of all {tables.Places.Of(nearest.New!)} ({Invariant.Percent(nearest.Similarity)} alike with {tables.Places.Of(nearest.Old!)} of {nearest.Old!.Document}): likeness, not descent.");
    }

    // Rows of lineage.csv stand in the order of the links and of their pairs.
    private static Dictionary<LineagePair, int> RowNumbers(TrendTables tables)
    {
        var rows = new Dictionary<LineagePair, int>(ReferenceEqualityComparer.Instance);
        foreach (var pair in tables.Links.SelectMany(link => link.Result.Pairs))
        {
            rows.TryAdd(pair, rows.Count + 1);
        }

        return rows;
    }

    /// <summary>The texts at their dates; null when they are too many to be told apart, or none.</summary>
    public static Chart? Timeline(TrendTables tables)
    {
        if (tables.Documents.Count is 0 or > MostEvents)
        {
            return null;
        }

        var links = new ChartLinks(tables);
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
                document.Name, document.Date, document.Title ?? "", document.Organ ?? "", TrendSection.Of(document, TrendSection.All).Count, links.OfText(document.Name) ?? ""))],
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

    private static FlowBlock Block(TrendDocument document, ChartLinks links)
    {
        var paragraphs = TrendSection.Of(document, TrendSection.All);
        return new FlowBlock(
            new ChartCategory(document.Name, paragraphs.Count, Invariant.Text(document.Date)),
            [.. paragraphs.Select(paragraph => Node(paragraph, links))]);
    }

    private static FlowNode Node(ClassifiedParagraph paragraph, ChartLinks links) => new(
        Key(paragraph),
        $"{paragraph.Paragraph.Label} {paragraph.MainClause?.Verb}".Trim(),
        Sections.NameOf(paragraph.Paragraph.Section),
        1,
        Shortened(paragraph.Paragraph.Text),
        links.OfParagraph(paragraph.Document, paragraph.Paragraph.Position) ?? "");

    private static FlowLink Band(LineagePair pair, PlaceNames places, int row) => new(
        Key(pair.Old!),
        Key(pair.New!),
        PairWords.Of(pair.Status),
        1,
        string.Join("; ", PairWords.Changes(pair).Prepend(places.Of(pair))),
        Find.Pair(row));

    private static string Key(ClassifiedParagraph paragraph) => $"{paragraph.Document} {Invariant.Text(paragraph.Paragraph.Position)}";

    private static string Shortened(string text) =>
        text.Length <= DetailLength ? text : string.Concat(text.AsSpan(0, DetailLength).TrimEnd(), "…");
}
