using System.Text.Json;
using ClauseAnalyzer.Clauses;
using ClauseAnalyzer.Numerics;
using ClauseAnalyzer.Resolutions;

namespace ClauseAnalyzer.Classification.Evaluation;

/// <summary>Writes evaluation reports as JSON. Shares and probabilities are rounded to six decimals.</summary>
internal static class EvaluationJson
{
    private const int Decimals = 6;

    public static void Write(Utf8JsonWriter writer, EvaluationReport report)
    {
        writer.WriteStartObject();
        writer.WriteString("model", report.ModelHash);
        writer.WriteNumber("rows", report.Rows);
        writer.WriteNumber("doubtful_rows", report.DoubtfulRows);
        WriteInterval(writer, "macro_f1", report.MacroF1);
        WriteInterval(writer, "micro_f1", report.MicroF1);
        writer.WriteStartObject("themes");
        foreach (var theme in report.Themes)
        {
            WriteTheme(writer, theme);
        }

        writer.WriteEndObject();
        WriteSections(writer, report.Sections);
        WriteVerbs(writer, report.Verbs);
        WriteClauses(writer, report.Clauses);
        WriteErrors(writer, report.WorstErrors);
        WriteComparison(writer, report.Comparison);
        writer.WriteEndObject();
    }

    private static void WriteTheme(Utf8JsonWriter writer, ThemeScore theme)
    {
        writer.WriteStartObject(theme.Name);
        writer.WriteNumber("rows", theme.Counts.Total);
        writer.WriteNumber("positives", theme.Counts.Positives);
        writer.WriteNumber("true_positives", theme.Counts.TruePositives);
        writer.WriteNumber("false_positives", theme.Counts.FalsePositives);
        writer.WriteNumber("false_negatives", theme.Counts.FalseNegatives);
        WriteInterval(writer, "precision", theme.Precision);
        WriteInterval(writer, "recall", theme.Recall);
        WriteInterval(writer, "f1", theme.F1);
        WriteShare(writer, "average_precision", theme.AveragePrecision);
        WriteShare(writer, "brier", theme.Calibration.Brier);
        WriteShare(writer, "calibration_error", theme.Calibration.Error);
        WriteShare(writer, "calibration_error_limit", theme.Calibration.ErrorLimit);
        writer.WriteStartArray("reliability");
        foreach (var bin in theme.Calibration.Bins)
        {
            writer.WriteStartObject();
            WriteShare(writer, "from", bin.Lowest);
            WriteShare(writer, "to", bin.Highest);
            writer.WriteNumber("rows", bin.Rows);
            WriteShare(writer, "mean_probability", bin.MeanProbability);
            WriteShare(writer, "positive_share", bin.PositiveShare);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteSections(Utf8JsonWriter writer, SectionScore? score)
    {
        if (score is null)
        {
            writer.WriteNull("sections");
            return;
        }

        writer.WriteStartObject("sections");
        writer.WriteNumber("rows", score.Rows);
        WriteShare(writer, "accuracy", score.Accuracy);
        WriteShare(writer, "macro_f1", score.MacroF1);
        writer.WriteStartObject("confusion");
        for (var labelled = 0; labelled < score.Confusion.Count; labelled++)
        {
            writer.WriteStartObject(Sections.Names[labelled]);
            for (var answered = 0; answered < score.Confusion.Count; answered++)
            {
                writer.WriteNumber(Sections.Names[answered], score.Confusion[labelled][answered]);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteVerbs(Utf8JsonWriter writer, VerbScore? score)
    {
        if (score is null)
        {
            writer.WriteNull("verbs");
            return;
        }

        writer.WriteStartObject("verbs");
        writer.WriteNumber("rows", score.Rows);
        writer.WriteNumber("correct", score.Correct);
        WriteShare(writer, "accuracy", score.Accuracy);
        writer.WriteNumber("suggestion_rows", score.SuggestionRows);
        WriteShare(writer, "top_1", score.TopOneShare);
        WriteShare(writer, "top_3", score.TopThreeShare);
        writer.WriteStartArray("misses");
        foreach (var miss in score.Misses)
        {
            writer.WriteStartObject();
            writer.WriteString("source", miss.Source);
            writer.WriteNumber("row", miss.Row);
            writer.WriteString("expected", miss.Expected);
            writer.WriteString("found", miss.Found);
            writer.WriteString("text", miss.Text);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteClauses(Utf8JsonWriter writer, ClauseScore? score)
    {
        if (score is null)
        {
            writer.WriteNull("clauses");
            return;
        }

        writer.WriteStartObject("clauses");
        writer.WriteNumber("expected", score.Expected);
        writer.WriteNumber("found", score.Found);
        writer.WriteNumber("matched", score.Matched);
        WriteShare(writer, "precision", score.Precision);
        WriteShare(writer, "recall", score.Recall);
        WriteShare(writer, "f1", score.F1);
        WriteShare(writer, "verb_exact", score.VerbExact);
        WriteShare(writer, "addressee_exact", score.AddresseeExact);
        WriteShare(writer, "hedge_f1", score.HedgeF1);
        writer.WriteEndObject();
    }

    private static void WriteErrors(Utf8JsonWriter writer, IReadOnlyList<ThemeError> errors)
    {
        writer.WriteStartArray("worst_errors");
        foreach (var error in errors)
        {
            writer.WriteStartObject();
            writer.WriteString("source", error.Source);
            writer.WriteNumber("row", error.Row);
            writer.WriteString("document", error.Document);
            writer.WriteString("theme", error.Theme);
            writer.WriteBoolean("labelled", error.Labelled);
            WriteShare(writer, "probability", error.Answer.Probability);
            writer.WriteStartArray("evidence");
            foreach (var evidence in error.Answer.Evidence)
            {
                writer.WriteStartObject();
                writer.WriteString("text", evidence.Text);
                WriteShare(writer, "weight", evidence.Weight);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteString("text", error.Text);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteComparison(Utf8JsonWriter writer, ModelComparison? comparison)
    {
        if (comparison is null)
        {
            writer.WriteNull("comparison");
            return;
        }

        writer.WriteStartObject("comparison");
        WriteShare(writer, "macro_f1", comparison.MacroF1);
        WriteShare(writer, "other_macro_f1", comparison.OtherMacroF1);
        WriteInterval(writer, "difference", comparison.Difference);
        WriteShare(writer, "other_sign_share", comparison.WorseShare);
        writer.WriteBoolean("more_than_chance", comparison.IsMoreThanChance);
        writer.WriteEndObject();
    }

    private static void WriteInterval(Utf8JsonWriter writer, string name, Interval? interval)
    {
        if (interval is not { } known)
        {
            writer.WriteNull(name);
            return;
        }

        writer.WriteStartObject(name);
        WriteShare(writer, "value", known.Value);
        WriteShare(writer, "low", known.Low);
        WriteShare(writer, "high", known.High);
        writer.WriteEndObject();
    }

    private static void WriteShare(Utf8JsonWriter writer, string name, double share) => writer.WriteNumber(name, Math.Round(share, Decimals));
}
