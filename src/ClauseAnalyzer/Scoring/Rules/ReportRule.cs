using System.Text.RegularExpressions;
using ClauseAnalyzer.Resolutions;

namespace ClauseAnalyzer.Scoring.Rules;

/// <summary>A report is asked for without a date, a recipient or an author.</summary>
internal sealed partial class ReportRule : IParagraphRule
{
    public string Name => "report-incomplete";

    public IEnumerable<Finding> Find(DraftParagraph paragraph, double limit)
    {
        if (paragraph.Section != Section.Operative)
        {
            yield break;
        }

        foreach (var clause in paragraph.Clauses.Where(clause => clause.Verb is "request" or "invite" or "ask" or "instruct"))
        {
            var words = clause.Span.Of(paragraph.Text).ToString();
            if (Report().Match(words) is not { Success: true } report)
            {
                continue;
            }

            string?[] missing =
            [
                Time().IsMatch(words) ? null : "a date",
                Recipient().IsMatch(words) ? null : "a recipient",
                clause.Addressee.Length > 0 || report.Value.StartsWith("to", StringComparison.Ordinal) ? null : "an author",
            ];
            string[] told = [.. missing.OfType<string>()];
            if (told.Length > 0)
            {
                yield return new Finding(("missing", string.Join(" and ", told))) { Span = clause.Span };
            }
        }
    }

    [GeneratedRegex(@"\bto (?:\w+ly )?report\b(?! (?:of|by|any|such|its|all)\b)|\bto (?:prepare and )?(?:submit|present)\b[^;]{0,60}?\breport\b|\bthat (?:a|the) report\b[^;]{0,60}\b(?:submitted|presented)\b")]
    private static partial Regex Report();

    [GeneratedRegex(@"\b(?:sessions?|years?|annual(?:ly)?|biennial(?:ly)?|triennial(?:ly)?|period(?:ic|ically)?|regular(?:ly)?|months?|days|weeks|every|later than|as soon as|soon|next|meetings?|(?:19|20)\d\d|January|March|April|May|June|July|August|September|October|November|December|continu\w+|(?:when|as|where) (?:appropriate|necessary)|in due course|promptly|immediately|within|quarterly|before|upon|conference|congress|each|regularly|ongoing|orally|informed|end)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Time();

    [GeneratedRegex(@"\b(?:to|by|before|for|through) (?:it|them|(?:the|its|their|both|each) [^,;]{0,80}?(?:Assembly|Council|Commission|Conference|Committee|Board|Congress|Body|Group|Meeting|States|Forum|Parties|Secretary-General|Director|Commissioner|session|Secretariat|Members|Administrator|Plenary|organs?|bodies|Commissions|Councils|Fund|Assemblies|parties|Governments)|Member States|States|parties|Governments)\b|\breport(?:ing)? (?:thereon |back |annually |regularly |periodically |orally )*to\b|\binto account\b|\bin (?:his|its|her|their) [^;]{0,30}report", RegexOptions.IgnoreCase)]
    private static partial Regex Recipient();
}
