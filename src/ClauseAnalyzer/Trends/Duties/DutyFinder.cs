using System.Text.RegularExpressions;
using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Clauses;
using ClauseAnalyzer.Resolutions;

namespace ClauseAnalyzer.Trends.Duties;

/// <summary>Finds reporting requests, review and sunset clauses, funding clauses and follow-up meetings.</summary>
/// <remarks>
/// It reads each clause of an operative paragraph by itself, so that a duty has the addressee of its own clause.
/// Expressive and assertive clauses lay down nothing, unless the organ tells its intention: "Takes note of the report" is no duty to report.
/// </remarks>
public static class DutyFinder
{
    private static readonly string[] FamiliesWithoutDuties = ["expressive", "assertive"];

    /// <summary>The duties of the operative paragraphs.</summary>
    /// <param name="documents">The texts, in any order.</param>
    /// <returns>By document in order of date, then position, then place in the paragraph; a clause names a kind of duty once.</returns>
    public static IReadOnlyList<DutyRow> Find(IReadOnlyList<TrendDocument> documents) =>
    [
        .. TrendDocument.InOrder(documents).SelectMany(document => document.Paragraphs
            .Where(paragraph => paragraph.Paragraph.Section == Section.Operative)
            .SelectMany(paragraph => Find(document, paragraph))),
    ];

    /// <summary>How many duties of each kind each document lays down: a row for each kind, also where it lays down none.</summary>
    /// <param name="documents">The texts, in any order.</param>
    /// <returns>By document in order of date, then kind in the order "report", "review", "funding", "meeting".</returns>
    public static IReadOnlyList<DutyCount> Count(IReadOnlyList<TrendDocument> documents)
    {
        var counts = Find(documents).CountBy(row => (row.Document, row.Date, row.Kind)).ToDictionary();
        return
        [
            .. TrendDocument.InOrder(documents).SelectMany(document => Kinds.Select(kind => new DutyCount(
                document.Name,
                document.Date,
                kind.Name,
                counts.GetValueOrDefault((document.Name, document.Date, kind.Name))))),
        ];
    }

    // Each kind with words one of which its pattern needs: most clauses have none, and looking for words is quick.
    private static readonly (string Name, Func<Regex> Pattern, string[] Words)[] Kinds =
    [
        ("report", DutyPatterns.Report, ["report", "brief", "inform", "appris", "update", "submit", "present", "transmit", "forward", "communicate", "shar"]),
        ("review", DutyPatterns.Review, ["seized", "review", "revisit", "examin", "reconsider", "evaluat", "session", "agenda", "exten", "renew", "prolong", "terminat", "discontinu", "expire", "cease", "lapse"]),
        ("funding", DutyPatterns.Funding, ["resources", "means", "appropriations", "costs", "financial", "budget", "fund", "voluntary", "availability"]),
        ("meeting", DutyPatterns.Meeting, ["conven", "hold", "held", "organiz", "host", "dedicat", "devot", "schedul", "meet"]),
    ];

    private static IEnumerable<DutyRow> Find(TrendDocument document, ClassifiedParagraph paragraph) =>
        Stretches(paragraph).SelectMany(stretch => Kinds
            .Where(kind => kind.Words.Any(word => stretch.Text.Contains(word, StringComparison.OrdinalIgnoreCase)))
            .Select(kind => (kind.Name, Match: kind.Pattern().Match(stretch.Text)))
            .Where(found => found.Match.Success).OrderBy(found => found.Match.Index)
            .Select(found => new DutyRow(
                document.Name,
                document.Date,
                paragraph.Paragraph.Position,
                paragraph.Paragraph.Label,
                found.Name,
                stretch.Addressee.Length > 0 ? stretch.Addressee : DutyPatterns.Actor().Match(stretch.Text).Groups["who"].Value,
                found.Name == "report" ? DutyPatterns.Recipient().Match(stretch.Text, found.Match.Index).Groups["to"].Value : "",
                TimeNear(stretch.Text, found.Match),
                found.Match.Value)));

    // The clauses that may lay down a duty; of a paragraph without a clause of its own, an item, the whole.
    private static IEnumerable<(string Text, string Addressee)> Stretches(ClassifiedParagraph paragraph)
    {
        var text = paragraph.Paragraph.Text;
        var clauses = paragraph.Clauses.Where(clause => clause.Location == ClauseLocation.Text).ToList();
        return clauses.Count == 0
            ? [(text, paragraph.MainClause?.Addressee ?? "")]
            : clauses.Where(clause => !FamiliesWithoutDuties.Contains(clause.Family, StringComparer.Ordinal) || DutyPatterns.Intention().IsMatch(clause.Span.Of(text)))
                .Select(clause => (clause.Span.Of(text).ToString(), clause.Addressee));
    }

    // A time after the duty's words, or within them, before one that stands earlier in the clause.
    private static string TimeNear(string text, Match duty)
    {
        var times = DutyPatterns.Time().Matches(text);
        return (times.FirstOrDefault(time => time.Index >= duty.Index) ?? times.LastOrDefault())?.Value ?? "";
    }
}
