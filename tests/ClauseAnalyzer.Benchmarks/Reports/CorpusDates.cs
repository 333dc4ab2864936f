using System.Globalization;
using System.Text.RegularExpressions;

namespace ClauseAnalyzer.Benchmarks.Reports;

/// <summary>Guesses when a text was adopted from its symbol: good to a year, enough to put a benchmark's texts in order.</summary>
internal static partial class CorpusDates
{
    /// <summary>The guess.</summary>
    /// <param name="name">A symbol with hyphens: "A-RES-74-173", "A-HRC-RES-12-4", "A-RES-2191(XXI)", "E-RES-2012-16".</param>
    /// <returns>The first of December of the year; null where the symbol tells none.</returns>
    public static DateOnly? Of(string name) => YearOf(name) is { } year ? new DateOnly(year, 12, 1) : null;

    private static int? YearOf(string name)
    {
        if (Year().Match(name) is { Success: true } year)
        {
            return Number(year);
        }

        if (Council().Match(name) is { Success: true } council)
        {
            // Three regular sessions of the Human Rights Council a year, the first in 2006.
            return 2006 + ((Number(council) - 1) / 3);
        }

        if (Roman().Match(name) is { Success: true } roman)
        {
            return 1945 + Value(roman.Groups[1].Value);
        }

        return Assembly().Match(name) is { Success: true } session ? 1945 + Number(session) : null;
    }

    private static int Number(Match match) => int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture);

    private static int Value(string roman)
    {
        var values = roman.Select(letter => letter switch { 'I' => 1, 'V' => 5, 'X' => 10, 'L' => 50, _ => 100 }).ToList();
        return values.Select((value, index) => index + 1 < values.Count && value < values[index + 1] ? -value : value).Sum();
    }

    // "S-RES-2068-(2012)" and "E-RES-2012-16": the number of a resolution of the Security Council only looks like a year.
    [GeneratedRegex(@"(?<=\(|^E-RES-|^HRI-CORE-\w+-)((?:19|20)\d\d)(?=\)|-|$)")]
    private static partial Regex Year();

    [GeneratedRegex(@"^A-HRC-RES-(\d+)-")]
    private static partial Regex Council();

    [GeneratedRegex(@"^A-RES-\d+-?\(([IVXLC]+)\)")]
    private static partial Regex Roman();

    [GeneratedRegex(@"^A-RES-(\d\d)-")]
    private static partial Regex Assembly();
}
