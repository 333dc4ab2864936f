using System.Globalization;
using System.Text.RegularExpressions;

namespace ClauseAnalyzer.Scoring.Rules;

/// <summary>A cited resolution with a date on which it cannot have been, or was not, adopted.</summary>
/// <param name="dates">What is known of resolutions; null for nothing.</param>
internal sealed partial class CitationDateRule(KnownDates? dates) : IParagraphRule
{
    private const string Assembly = "General Assembly";

    // The Human Rights Council and the commissions count fewer sessions, so that a number alone tells the Assembly from here on.
    private const int FirstSessionOfItsOwn = 64;

    // Session N of the Assembly opens in September of this year and N; 31 is the first with numbers of this form.
    private const int YearBeforeFirstSession = 1945;
    private const int FirstSession = 31;
    private const int OpeningMonth = 9;

    public string Name => "citation-date";

    public IEnumerable<Finding> Find(DraftParagraph paragraph, double limit)
    {
        foreach (var match in Citation().Matches(paragraph.Text).Cast<Match>())
        {
            var (number, written) = (match.Groups["number"].Value, match.Groups["date"].Value);
            if (!CalendarDates.TryParseWritten(written, out var date)
                || OrganOf(match, paragraph.Organ) is not { } organ)
            {
                continue;
            }

            var span = match.Groups["date"];
            if (dates?.Find(organ, number) is { } known)
            {
                if (known != date)
                {
                    var right = known.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
                    yield return Finding.Instead(span.Index, span.Index + span.Length, right, ("number", number), ("found", written), ("right", $"was adopted on {right}"));
                }
            }
            else if (organ == Assembly && IsOutsideSession(int.Parse(match.Groups["session"].ValueSpan, CultureInfo.InvariantCulture), date, out var years))
            {
                yield return new Finding(("number", number), ("found", written), ("right", $"its session ran {years}")) { Span = new Words.TextSpan(span.Index, span.Index + span.Length) };
            }
        }
    }

    private static string? OrganOf(Match match, string? speaker)
    {
        var session = int.Parse(match.Groups["session"].ValueSpan, CultureInfo.InvariantCulture);
        return match.Groups["organ"] is { Success: true } organ ? organ.Value
            : match.Groups["other"].Success ? null
            : match.Groups["its"].Success && speaker is not null ? speaker
            : session >= FirstSessionOfItsOwn && speaker is null or Assembly ? Assembly
            : null;
    }

    private static bool IsOutsideSession(int session, DateOnly date, out string years)
    {
        var first = YearBeforeFirstSession + session;
        years = string.Create(CultureInfo.InvariantCulture, $"from September {first} to September {first + 1}");
        return session >= FirstSession && (date < new DateOnly(first, OpeningMonth, 1) || date > new DateOnly(first + 1, OpeningMonth, 30));
    }

    [GeneratedRegex(@"(?:(?<organ>General Assembly|Human Rights Council|Economic and Social Council|Commission on (?:[A-Z]\w+|and|of|the)(?: (?:[A-Z]\w+|and|of|the))*)|(?<its>\b[Ii]ts)|(?<other>\b(?:Council|Commission|Committee|Conference|Board|Agency|Congress|[A-Z]{3,})(?:['’]s)?))? ?\bresolutions? (?<number>(?<session>\d{2,3})/\d{1,4}(?: [A-Z]\b)?) of (?<date>\d{1,2} [A-Z][a-z]+ \d{4})")]
    private static partial Regex Citation();
}
