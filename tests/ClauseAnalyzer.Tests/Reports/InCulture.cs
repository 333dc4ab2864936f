using System.Globalization;

namespace ClauseAnalyzer.Tests.Reports;

/// <summary>Runs code as on a machine of another culture.</summary>
internal static class InCulture
{
    /// <summary>Comma as decimal point; dotless i; other digits, calendar and minus sign.</summary>
    public static IReadOnlyList<string> Names { get; } = ["de-DE", "tr-TR", "ar-SA"];

    public static T Run<T>(string culture, Func<T> work)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            return work();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
