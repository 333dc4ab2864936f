using System.Globalization;
using System.Text.RegularExpressions;

namespace ClauseAnalyzer.Resolutions.Writing;

/// <summary>
/// Finds the resolutions and decisions that a text cites: "its resolution 65/230 of 21 December 2010", "General
/// Assembly resolutions 55/59 and 55/63", "resolution 1325 (2000)", "A/RES/70/1". A citation without date takes the
/// date that another gives the same number, else the year that the number tells; one of which no year is known is
/// left as words, since the IRI of a work needs a date. Immutable and thread-safe once made.
/// </summary>
internal sealed partial class Citations
{
    // As far as the name of an organ may reach back; more would take quadratic time on a list of thousands.
    private const int LongestName = 160;

    private static readonly string AssemblyActor = ResolutionSeries.Assembly.Actor!;
    private static readonly string CouncilActor = ResolutionSeries.SecurityCouncil.Actor!;

    private readonly string ownActor;
    private readonly Dictionary<string, string> dates = new(StringComparer.Ordinal);

    /// <summary>Reads the dates of all citations in a resolution.</summary>
    public Citations(Resolution resolution)
    {
        ownActor = WorkIri.ActorOf(resolution.Organ);
        foreach (var text in resolution.Paragraphs.Select(paragraph => paragraph.Text).Concat(resolution.Notes.Select(note => note.Text)))
        {
            foreach (var found in Read(text).Where(found => found.Iri.Date?.Length > 4))
            {
                dates.TryAdd(KeyOf(found.Iri), found.Iri.Date!);
            }
        }
    }

    /// <summary>The citations of a text in order, none overlapping.</summary>
    /// <param name="text">A paragraph or note; may be empty.</param>
    public IReadOnlyList<CitedResolution> In(string text) =>
    [
        .. Read(text)
            .Select(found => dates.TryGetValue(KeyOf(found.Iri), out var date) ? found with { Iri = found.Iri with { Date = date } } : found)
            .Where(found => found.Iri.Date is not null),
    ];

    private static string KeyOf(WorkIri iri) => $"{iri.Actor}/{iri.Number}";

    private IEnumerable<CitedResolution> Read(string text)
    {
        if (!text.Contains("esolution", StringComparison.Ordinal) && !text.Contains("ecision", StringComparison.Ordinal) && !text.Contains("/RES/", StringComparison.Ordinal))
        {
            return [];
        }

        var lists = Lists().Matches(text).SelectMany(match => ReadList(text, match));
        var symbols = Symbols().Matches(text).Select(match => new CitedResolution(match.Index, match.Index + match.Length, OfSymbol(match)));
        return lists.Concat(symbols).OrderBy(found => found.Start);
    }

    private static WorkIri OfSymbol(Match match)
    {
        var actor = ResolutionSeries.OfSymbol(match.Value)?.Actor ?? AssemblyActor;
        var number = match.Groups["number"].Value;
        return new WorkIri(actor, WorkIri.YearOf(actor, number), WorkIri.NumberOf(number));
    }

    // "69/193 and 69/196 of 18 December 2014": a date holds for the numbers of the same session before it.
    private List<CitedResolution> ReadList(string text, Match list)
    {
        var found = new List<CitedResolution>();
        string? date = null;
        var session = "";
        var isDecision = list.Groups["word"].ValueSpan.StartsWith("decision", StringComparison.OrdinalIgnoreCase);
        foreach (var item in Items().Matches(list.Groups["list"].Value).Reverse())
        {
            var number = item.Groups["number"].Value;
            date = item.Groups["date"].Success ? InIso(item.Groups["date"].Value) : SessionOf(number) == session ? date : null;
            session = SessionOf(number);
            var actor = ActorBefore(text, list.Index, number);
            var start = list.Groups["list"].Index + item.Index;
            var iri = new WorkIri(actor, date ?? WorkIri.YearOf(actor, number), (isDecision ? "decision-" : "") + WorkIri.NumberOf(number));
            found.Add(new CitedResolution(start, start + item.Groups["number"].Length, iri));
        }

        found.Reverse();
        return found;
    }

    // The organ stands right before; without one the form of the number tells it: a year in brackets is the Security
    // Council's, a roman session the General Assembly's, a year before the stroke the Economic and Social Council's.
    private string ActorBefore(string text, int index, string number)
    {
        var before = text[Math.Max(0, index - LongestName)..index].TrimEnd();
        return ResolutionSeries.NamedAtEndOf(before)?.Actor
            ?? (RomanSession().IsMatch(number) ? AssemblyActor
            : number.Contains("(1", StringComparison.Ordinal) || number.Contains("(2", StringComparison.Ordinal) ? CouncilActor
            : FourDigits().IsMatch(number) ? ResolutionSeries.EconomicAndSocialCouncil.Actor!
            : Organ().Match(before) is { Success: true } organ ? WorkIri.ActorOf(organ.Groups["organ"].Value)
            : ownActor is "un" || ownActor == CouncilActor ? AssemblyActor : ownActor);
    }

    private static string SessionOf(string number) => number.IndexOf('/', StringComparison.Ordinal) is > 0 and var stroke ? number[..stroke] : "";

    private static string? InIso(string date) =>
        CalendarDates.TryParseWritten(date, out var day)
            ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;

    private const string Number = @"(?<number>(?:E?S-)?\d{1,4}/\d{1,4}(?: [A-Z]\b(?!['’]))?(?!/)|\d{1,4}(?: [A-Z])? \((?:[IVXLC]+|\d{4}|[EeS]+-[IVX\d]+)\))";
    private const string Date = @"(?: of (?<date>\d{1,2} [A-Z][a-z]+ \d{4}))?";

    [GeneratedRegex(@"\b(?<word>[Rr]esolution|RESOLUTION|[Dd]ecision)[sS]? (?<list>" + Number + Date + @"(?:(?:, and |, | and | or )" + Number + Date + ")*)")]
    private static partial Regex Lists();

    [GeneratedRegex(Number + Date)]
    private static partial Regex Items();

    [GeneratedRegex(@"(?<![\w/])[ASE]/(?:HRC/)?RES/(?<number>(?:E?S-)?\d{1,4}/\d{1,4}(?: [A-Z]\b)?|\d{1,4} \(\d{4}\))")]
    private static partial Regex Symbols();

    [GeneratedRegex(@"\b(?<organ>(?:Commission|Committee|Conference|Council|Assembly|Board) (?:on|of|for) (?:[A-Z][\w-]*|and|of|the|on|for|in)(?: (?:[A-Z][\w-]*|and|of|the|on|for|in))*)\s*$")]
    private static partial Regex Organ();

    [GeneratedRegex(@"\([XIV]")]
    private static partial Regex RomanSession();

    [GeneratedRegex(@"^(?:19|20)\d\d/")]
    private static partial Regex FourDigits();
}
