using System.Globalization;
using System.Text;
using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Classification.Evaluation;
using ClauseAnalyzer.Learning;
using ClauseAnalyzer.Resolutions;

namespace ClauseAnalyzer.Cli.Output;

/// <summary>Prints what a model reached, in tables of 80 columns.</summary>
internal static class EvaluationPrinter
{
    private const int ErrorsShown = 10;

    /// <summary>Lays out a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="width">Columns of a line.</param>
    public static string Print(EvaluationReport report, int width)
    {
        var text = new StringBuilder();
        Line(text, $"{report.Rows:#,0} rows, {report.DoubtfulRows:#,0} of them doubtful and left out of the theme scores");
        PrintThemes(text, report);
        PrintSections(text, report.Sections);
        PrintVerbs(text, report.Verbs);
        PrintComparison(text, report.Comparison);
        PrintErrors(text, report.WorstErrors, width);
        return text.ToString();
    }

    private static void PrintThemes(StringBuilder text, EvaluationReport report)
    {
        if (report.Themes.Count == 0)
        {
            return;
        }

        var name = Math.Max(5, report.Themes.Max(theme => theme.Name.Length));
        Line(text, $"\n{"theme".PadRight(name)}  yes   no  prec.  rec.    F1  95% interval  avg.p  cal.err (limit)");
        foreach (var theme in report.Themes)
        {
            var counts = theme.Counts;
            Line(text, $"{theme.Name.PadRight(name)} {counts.Positives,4} {counts.Total - counts.Positives,4}  {theme.Precision.Value:0.000} {theme.Recall.Value:0.000} {Spread(theme.F1)}  {theme.AveragePrecision:0.000}  {theme.Calibration.Error:0.000} ({theme.Calibration.ErrorLimit:0.000})");
        }

        if (report.MacroF1 is { } macro && report.MicroF1 is { } micro)
        {
            Line(text, $"macro-F1 {Spread(macro)}, micro-F1 {Spread(micro)}");
        }

        foreach (var theme in report.Themes)
        {
            PrintReliability(text, theme);
        }
    }

    private static void PrintReliability(StringBuilder text, ThemeScore theme)
    {
        Line(text, $"\nreliability of {theme.Name} (Brier score {theme.Calibration.Brier:0.0000})");
        Line(text, $"  from    to    rows  mean probability  share of yes");
        foreach (var bin in theme.Calibration.Bins)
        {
            Line(text, $"  {bin.Lowest:0.000} {bin.Highest:0.000} {bin.Rows,6}  {bin.MeanProbability,16:0.000}  {bin.PositiveShare,12:0.000}");
        }
    }

    private static void PrintSections(StringBuilder text, SectionScore? sections)
    {
        if (sections is null)
        {
            return;
        }

        Line(text, $"\nsections: accuracy {sections.Accuracy:0.000}, macro-F1 of preambular and operative {sections.MacroF1:0.000}, {sections.Rows:#,0} rows");
        Line(text, $"  labelled     {string.Concat(Sections.Names.Select(name => $"{name,12}"))}");
        for (var labelled = 0; labelled < sections.Confusion.Count; labelled++)
        {
            Line(text, $"  {Sections.Names[labelled],-12} {string.Concat(sections.Confusion[labelled].Select(count => string.Create(CultureInfo.InvariantCulture, $"{count,12}")))}");
        }
    }

    private static void PrintVerbs(StringBuilder text, VerbScore? verbs)
    {
        if (verbs is null)
        {
            return;
        }

        Line(text, $"\nverb of the first clause: {verbs.Correct:#,0} of {verbs.Rows:#,0} ({verbs.Accuracy:0.000})");
        Line(text, $"verb suggested from the other words: first {verbs.TopOneShare:0.000}, among the first three {verbs.TopThreeShare:0.000}, {verbs.SuggestionRows:#,0} rows");
        foreach (var miss in verbs.Misses.Take(ErrorsShown))
        {
            Line(text, $"  {miss.Source}: row {miss.Row}: expected {miss.Expected}, found {(miss.Found.Length == 0 ? "none" : miss.Found)}");
        }
    }

    private static void PrintComparison(StringBuilder text, ModelComparison? comparison)
    {
        if (comparison is null)
        {
            return;
        }

        Line(text, $"\nagainst the other model: macro-F1 {comparison.MacroF1:0.000} and {comparison.OtherMacroF1:0.000}, difference {Spread(comparison.Difference)}: {(comparison.IsMoreThanChance ? "more than chance" : "may be chance")}");
    }

    private static void PrintErrors(StringBuilder text, IReadOnlyList<ThemeError> errors, int width)
    {
        if (errors.Count == 0)
        {
            return;
        }

        Line(text, $"\nworst errors");
        foreach (var error in errors.Take(ErrorsShown))
        {
            var evidence = string.Join(", ", error.Answer.Evidence.Take(3).Select(item => $"“{item.Text}” {item.Weight.ToString("+0.0;−0.0", CultureInfo.InvariantCulture)}"));
            Line(text, $"  {error.Source}: row {error.Row}: {error.Theme} is labelled {(error.Labelled ? "yes" : "no")}, answered {error.Answer.Probability:0.00}");
            text.Append("    ").Append(Wrapped.Text($"{evidence}{(evidence.Length > 0 ? ": " : "")}{Start(error.Text)}", width - 4, "    ")).Append('\n');
        }
    }

    private static string Start(string text) => text.Length <= 160 ? text : text[..Math.Max(80, text.LastIndexOf(' ', 160))] + " …";

    private static string Spread(Interval interval) =>
        string.Create(CultureInfo.InvariantCulture, $"{interval.Value:0.000} {interval.Low:0.000}–{interval.High:0.000}");

    private static void Line(StringBuilder text, FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
