using System.Globalization;
using System.Text.RegularExpressions;

namespace ClauseAnalyzer.Resolutions.Writing;

/// <summary>
/// The IRI of a resolution as a work, by the naming convention of AKN4UN:
/// <c>/akn/un/statement/deliberation/{actor}/{date}/{number}</c>, as in
/// <c>/akn/un/statement/deliberation/unga/2019-12-18/74-173</c>. Immutable.
/// </summary>
/// <param name="Actor">Code of the organ: "unga", "unsc".</param>
/// <param name="Date">Date as ISO 8601, or the year alone; null when neither is known.</param>
/// <param name="Number">Number, fit for an IRI: "74-173"; empty when there is none.</param>
internal sealed partial record WorkIri(string Actor, string? Date, string Number)
{
    // The convention requires a date; this one says that none is known.
    private const string NoDate = "0001-01-01";

    // The first regular session of the General Assembly opened in 1946, that of the Commission on Crime Prevention in 1992.
    private const int YearBeforeFirstAssembly = 1945;

    /// <summary>The IRI of a resolution.</summary>
    public static WorkIri Of(Resolution resolution)
    {
        var number = NumberOf(resolution.Symbol ?? "");
        var actor = ActorOf(resolution.Organ);
        var date = resolution.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? YearOf(actor, resolution.Symbol ?? "");
        return new WorkIri(actor, date, number);
    }

    /// <summary>The code of an organ; organs without a series by their name in small letters.</summary>
    /// <param name="organ">A name without article; null when it is not known.</param>
    public static string ActorOf(string? organ) =>
        string.IsNullOrEmpty(organ) ? "un" : ResolutionSeries.Of(organ)?.Actor ?? Fit(organ).ToLowerInvariant();

    /// <summary>A number or symbol as an IRI writes it: "A/RES/74/173" gives "74-173", "2231 (2015)" gives "2231".</summary>
    public static string NumberOf(string symbol) => Fit(YearInBrackets().Replace(SeriesPrefix().Replace(symbol, ""), ""));

    /// <summary>The year that a number tells: "1325 (2000)" its own, "2004/26" of the Council its own, "74/173" of the Assembly the one in which the session opened.</summary>
    /// <returns>Four digits; null when the number tells none.</returns>
    public static string? YearOf(string actor, string number)
    {
        if (YearInBrackets().Match(number) is { Success: true } bracket)
        {
            return bracket.Groups["year"].Value;
        }

        if (SessionAndNumber().Match(number) is not { Success: true } match)
        {
            return null;
        }

        var session = int.Parse(match.Groups["session"].ValueSpan, CultureInfo.InvariantCulture);
        return session is > 1945 and < 2200 ? session.ToString(CultureInfo.InvariantCulture)
            : actor == "unga" && session is > 30 and < 255 ? (session + YearBeforeFirstAssembly).ToString(CultureInfo.InvariantCulture)
            : null;
    }

    /// <summary>The date for a date element; the first day where only the year is known.</summary>
    public string FullDate => Date is null ? NoDate : Date.Length == 4 ? $"{Date}-01-01" : Date;

    /// <inheritdoc/>
    public override string ToString() =>
        $"/akn/un/statement/deliberation/{Actor}/{Date ?? NoDate}{(Number.Length == 0 ? "" : "/")}{Number}";

    private static string Fit(string text) => Unfit().Replace(Akn.Clean(text), "-").Trim('-');

    [GeneratedRegex(@"^(?:[A-Z]+/(?:HRC/)?RES/|.*\b[Rr]esolution\s+)")]
    private static partial Regex SeriesPrefix();

    [GeneratedRegex(@"\s*\((?<year>(?:19|20)\d\d)\)")]
    private static partial Regex YearInBrackets();

    [GeneratedRegex(@"(?<![\d/-])(?<session>\d{1,4})/\d{1,4}(?!/)")]
    private static partial Regex SessionAndNumber();

    [GeneratedRegex(@"[^A-Za-z0-9.]+")]
    private static partial Regex Unfit();
}
