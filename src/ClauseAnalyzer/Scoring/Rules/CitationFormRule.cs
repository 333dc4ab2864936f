using System.Globalization;
using System.Text.RegularExpressions;

namespace ClauseAnalyzer.Scoring.Rules;

/// <summary>A resolution cited by its document symbol, its organ's initials, or with a date in another order.</summary>
internal sealed partial class CitationFormRule : IParagraphRule
{
    public string Name => "citation-form";

    public IEnumerable<Finding> Find(DraftParagraph paragraph, double limit) =>
        from match in Wrong().Matches(paragraph.Text)
        let right = RightFor(match)
        select Finding.Instead(match.Index, match.Index + match.Length, right, ("found", match.Value), ("right", right));

    private static string RightFor(Match match) =>
        match.Groups["symbol"] is { Success: true } symbol ? $"resolution {symbol.Value}"
        : match.Groups["organ"] is { Success: true } organ ? $"{(organ.ValueSpan.EndsWith("GA", StringComparison.Ordinal) ? "General Assembly" : "Security Council")} resolution"
        : DateOnly.TryParseExact(match.Groups["date"].ValueSpan, "MMMM d, yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date.ToString("'of' d MMMM yyyy", CultureInfo.InvariantCulture)
            : match.Value;

    [GeneratedRegex(@"\bresolution [AS]/RES/(?<symbol>\d{1,4}(?:/\d{1,4}| \(\d{4}\)))|\b(?<organ>(?:UN)?(?:GA|SC)) [Rr]esolution\b|\bof (?<date>(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}, \d{4})")]
    private static partial Regex Wrong();
}
