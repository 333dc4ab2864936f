using System.Globalization;
using System.Text;
using ClauseAnalyzer.Numerics;
using ClauseAnalyzer.Resolutions;

namespace ClauseAnalyzer.Classification.Evaluation;

/// <summary>Writes evaluation reports for people.</summary>
internal static class EvaluationText
{
    private const int ShownErrors = 10;
    private const int ShownMisses = 10;
    private const int Width = 78;

    public static string Write(EvaluationReport report)
    {
        var text = new StringBuilder();
        Line(text, $"{report.Rows} rows, {report.DoubtfulRows} of them doubtful and left out of theme scores");
        if (report.Themes.Count > 0)
        {
            WriteThemes(text, report);
        }

        if (report.Sections is { } sections)
        {
            WriteSections(text, sections);
        }

        if (report.Verbs is { } verbs)
        {
            WriteVerbs(text, verbs);
        }

        if (report.Clauses is { } clauses)
        {
            Line(text, $"");
            Line(text, $"Clauses: {clauses.Matched} of {clauses.Expected} found, {clauses.Found - clauses.Matched} more; F1 {clauses.F1:F3}");
            Line(text, $"  verb exact {clauses.VerbExact:F3}, addressee exact {clauses.AddresseeExact:F3}, hedges F1 {clauses.HedgeF1:F3}");
        }

        WriteErrors(text, report.WorstErrors);
        if (report.Comparison is { } comparison)
        {
            Line(text, $"");
            Line(text, $"Against the other model: macro-F1 {comparison.MacroF1:F3} and {comparison.OtherMacroF1:F3}, difference {comparison.Difference.Value:+0.000;-0.000;0.000}");
            Line(text, $"  95% interval {comparison.Difference.Low:+0.000;-0.000;0.000} to {comparison.Difference.High:+0.000;-0.000;0.000}: {(comparison.IsMoreThanChance ? "more than chance" : "may be chance")} (paired bootstrap)");
        }

        return text.ToString();
    }

    private static void WriteThemes(StringBuilder text, EvaluationReport report)
    {
        Line(text, $"");
        Line(text, $"{"Themes",-26} {"F1",5} {"95% interval",15} {"prec.",6} {"recall",6} {"AP",6} {"pos.",5}");
        foreach (var theme in report.Themes)
        {
            Line(text, $"  {theme.Name,-24} {theme.F1.Value,5:F3} {Range(theme.F1),15} {theme.Precision.Value,6:F3} {theme.Recall.Value,6:F3} {theme.AveragePrecision,6:F3} {theme.Counts.Positives,5}");
        }

        Line(text, $"  {"macro-F1",-24} {report.MacroF1!.Value.Value,5:F3} {Range(report.MacroF1.Value),15}");
        Line(text, $"  {"micro-F1",-24} {report.MicroF1!.Value.Value,5:F3} {Range(report.MicroF1.Value),15}");
        Line(text, $"");
        Line(text, $"{"Calibration",-26} {"Brier",6} {"error",6} {"limit",6}   limit: 95th percentile of a perfect model");
        foreach (var theme in report.Themes)
        {
            var calibration = theme.Calibration;
            Line(text, $"  {theme.Name,-24} {calibration.Brier,6:F4} {calibration.Error,6:F4} {calibration.ErrorLimit,6:F4}   {(calibration.IsWithinChance ? "within chance" : "beyond chance")}");
        }

        foreach (var theme in report.Themes)
        {
            Line(text, $"");
            Line(text, $"Reliability of {theme.Name}: rows, mean probability, share of positives");
            foreach (var bin in theme.Calibration.Bins)
            {
                Line(text, $"  {bin.Lowest:F4} to {bin.Highest:F4} {bin.Rows,6} {bin.MeanProbability,8:F4} {bin.PositiveShare,8:F4}");
            }
        }
    }

    private static void WriteSections(StringBuilder text, SectionScore score)
    {
        Line(text, $"");
        Line(text, $"Sections: accuracy {score.Accuracy:F3} of {score.Rows}; macro-F1 of preambular and operative {score.MacroF1:F3}");
        Line(text, $"  {"labelled, found as:",-20} {string.Join(' ', Sections.Names.Select(name => name.PadLeft(11)))}");
        for (var labelled = 0; labelled < score.Confusion.Count; labelled++)
        {
            var cells = score.Confusion[labelled].Select(count => count.ToString(CultureInfo.InvariantCulture).PadLeft(11));
            Line(text, $"  {Sections.Names[labelled],-20} {string.Join(' ', cells)}");
        }
    }

    private static void WriteVerbs(StringBuilder text, VerbScore score)
    {
        Line(text, $"");
        Line(text, $"Verbs: {score.Correct} of {score.Rows} found ({score.Accuracy:F3})");
        Line(text, $"  foreseen with the opening masked, {score.SuggestionRows} operative rows: first {score.TopOneShare:F3}, among three {score.TopThreeShare:F3}");
        foreach (var miss in score.Misses.Take(ShownMisses))
        {
            Line(text, $"  {Cut($"row {miss.Row}: expected {miss.Expected}, found {(miss.Found.Length == 0 ? "none" : miss.Found)}: {miss.Text}")}");
        }
    }

    private static void WriteErrors(StringBuilder text, IReadOnlyList<ThemeError> errors)
    {
        if (errors.Count == 0)
        {
            return;
        }

        Line(text, $"");
        Line(text, $"Worst errors on themes");
        foreach (var error in errors.Take(ShownErrors))
        {
            Line(text, $"  {Path.GetFileName(error.Source)} row {error.Row}, {error.Theme}: labelled {(error.Labelled ? "yes" : "no")}, probability {error.Answer.Probability:F3}");
            Line(text, $"    {Cut(error.Text)}");
            if (error.Answer.Evidence.Count > 0)
            {
                var evidence = error.Answer.Evidence.Take(4).Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.Weight:+0.0;-0.0} {one.Text}"));
                Line(text, $"    {Cut(string.Join(", ", evidence))}");
            }
        }
    }

    private static string Range(Interval interval) => string.Create(CultureInfo.InvariantCulture, $"{interval.Low:F3} to {interval.High:F3}");

    private static string Cut(string line) => line.Length <= Width - 4 ? line : string.Concat(line.AsSpan(0, Width - 5), "…");

    private static void Line(StringBuilder text, FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
