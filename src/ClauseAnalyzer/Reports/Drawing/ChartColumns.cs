using ClauseAnalyzer.Charts;
using ClauseAnalyzer.Trends;

namespace ClauseAnalyzer.Reports.Drawing;

/// <summary>The places along a chart's axis: the documents, or, when they are too many to read, the years they fall into.</summary>
/// <param name="Documents">One a column: a document, or all of a year taken as one.</param>
/// <param name="IsByYear">Whether documents were joined.</param>
internal sealed record ChartColumns(IReadOnlyList<TrendDocument> Documents, bool IsByYear)
{
    /// <summary>As many documents as can stand side by side under their names.</summary>
    private const int MostDocuments = 40;

    /// <summary>What to say under a chart of years; empty under one of documents.</summary>
    public string Note => IsByYear
        ? "Documents are pooled by year; the intervals take their paragraphs as independent, which within a document they are not."
        : "";

    /// <summary>What the lines of a chart mean where they do not simply follow time; empty where they do.</summary>
    public string LineNote => !IsByYear && Documents.Any(document => document.Follows.Count > 0)
        ? "A line joins neighbours of which the later descends from the earlier."
        : "";

    /// <summary>The columns for some documents.</summary>
    /// <param name="documents">In order of date.</param>
    public static ChartColumns Of(IReadOnlyList<TrendDocument> documents) =>
        documents.Count <= MostDocuments ? new(documents, false) : new(ByYear(documents), true);

    /// <summary>The categories of a chart whose numbers rest on so many units a column.</summary>
    /// <param name="unitsOf">The n of a column; null to write none.</param>
    public IReadOnlyList<ChartCategory> Categories(Func<TrendDocument, int>? unitsOf) =>
        [.. Documents.Select((document, index) => new ChartCategory(
            document.Name,
            unitsOf?.Invoke(document),
            IsByYear ? "" : Invariant.Text(document.Date),
            index == 0 || FollowsPrevious(index)))];

    // Where nothing is known of descent, a line in order of date is the reader's to judge.
    private bool FollowsPrevious(int index) =>
        IsByYear
        || Documents.All(document => document.Follows.Count == 0)
        || Documents[index].Follows.Contains(Documents[index - 1].Name, StringComparer.Ordinal);

    private static IReadOnlyList<TrendDocument> ByYear(IReadOnlyList<TrendDocument> documents) =>
    [
        .. documents.GroupBy(document => document.Date?.Year).Select(group => new TrendDocument
        {
            Name = group.Key is { } year ? Invariant.Text(year) : "undated",
            Date = group.Key is { } number ? new DateOnly(number, 1, 1) : null,
            Paragraphs = [.. group.SelectMany(document => document.Paragraphs)],
        }),
    ];
}
