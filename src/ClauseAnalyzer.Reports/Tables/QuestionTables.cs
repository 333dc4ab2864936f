using ClauseAnalyzer.Trends.Associations;
using ClauseAnalyzer.Trends.Shares;
using ClauseAnalyzer.Trends.Topics;

namespace ClauseAnalyzer.Reports.Tables;

/// <summary>Tables that answer further questions: what stands together, near what, which topics nobody named, where a share changes.</summary>
internal static class QuestionTables
{
    private const int Decimals = 4;

    /// <summary>All of them, in the order in which the report shows them.</summary>
    public static IReadOnlyList<FlatTable> Of(TrendTables tables) =>
    [
        ChangePoints(tables.ChangePoints), CoOccurrences(tables.CoOccurrences), Collocates(tables.Collocates), Topics(tables.Topics), TopicParagraphs(tables),
    ];

    /// <summary>Where along the texts shares of themes change.</summary>
    public static FlatTable ChangePoints(IReadOnlyList<ShareChange> rows) => new(
        "change-points",
        ["theme", "documents", "last_before", "first_after", "count_before", "n_before", "count_after", "n_after", "p", "q", "verdict", "reason"],
        new CellRows<ShareChange>(rows, row =>
        [
            row.Value, Invariant.Text(row.Documents), row.LastBefore, row.FirstAfter, Invariant.Text(row.CountBefore), Invariant.Text(row.NBefore), Invariant.Text(row.CountAfter), Invariant.Text(row.NAfter),
            Number(row.P), Number(row.Q), row.Verdict, row.Reason,
        ]));

    /// <summary>Themes with the verbs and themes of their paragraphs.</summary>
    public static FlatTable CoOccurrences(IReadOnlyList<CoOccurrence> rows) => new(
        "cooccurrence",
        ["kind", "a", "b", "count", "count_a", "count_b", "n", "expected", "log_likelihood", "effect"],
        new CellRows<CoOccurrence>(rows, row =>
        [
            row.Kind, row.A, row.B, Invariant.Text(row.Count), Invariant.Text(row.CountA), Invariant.Text(row.CountB), Invariant.Text(row.N), Number(row.Expected), Number(row.LogLikelihood), Number(row.Effect),
        ]));

    /// <summary>Words near terms.</summary>
    public static FlatTable Collocates(IReadOnlyList<Collocate> rows) => new(
        "collocates",
        ["term", "word", "count", "count_elsewhere", "words_near", "words_elsewhere", "log_likelihood", "effect", "documents"],
        new CellRows<Collocate>(rows, row =>
        [
            row.Term, row.Word, Invariant.Text(row.Count), Invariant.Text(row.CountElsewhere), Invariant.Text(row.WordsNear), Invariant.Text(row.WordsElsewhere),
            Number(row.LogLikelihood), Number(row.Effect), Invariant.Text(row.Documents),
        ]));

    /// <summary>Topics that nobody named.</summary>
    public static FlatTable Topics(IReadOnlyList<CandidateTopic> rows) => new(
        "topics",
        ["topic", "terms", "paragraphs", "documents", "nearest_theme", "overlap"],
        new CellRows<CandidateTopic>(rows, row =>
        [
            row.Name, string.Join("; ", row.Terms), Invariant.Text(row.Paragraphs.Count),
            Invariant.Text(row.Paragraphs.Select(paragraph => paragraph.Document).Distinct(StringComparer.Ordinal).Count()), row.NearestTheme, Number(row.Overlap),
        ]));

    /// <summary>Their paragraphs.</summary>
    public static FlatTable TopicParagraphs(TrendTables tables) => new(
        "topic-paragraphs",
        ["topic", "document", "position", "label", "place"],
        [
            .. tables.Topics.SelectMany(topic => topic.Paragraphs.Select(IReadOnlyList<string> (paragraph) =>
                [topic.Name, paragraph.Document, Invariant.Text(paragraph.Paragraph.Position), paragraph.Paragraph.Label, tables.Places.Of(paragraph)])),
        ]);

    private static string Number(double value) => Invariant.Text(value, Decimals);
}
