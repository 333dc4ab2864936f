using System.Globalization;
using System.Text;

namespace ClauseAnalyzer.Classification.ModelFiles;

/// <summary>The readable form of a model, written beside it.</summary>
internal static class ModelSidecar
{
    private const int TopTerms = 30;

    public static string Write(ClauseModel model)
    {
        var text = new StringBuilder();
        Line(text, $"model {model.Hash}");
        Line(text, $"bytes {model.FileLength}");
        Line(text, $"theme features {model.ThemeScorer.Featurizer.FeatureCount}, section features {model.Parts.Openings.FeatureCount}, verb features {model.Parts.VerbNgrams.FeatureCount}, verbs {model.Parts.Verbs.Count}");
        WriteTraining(text, model.Training);
        for (var theme = 0; theme < model.Themes.Count; theme++)
        {
            WriteTheme(text, model, theme);
        }

        Line(text, $"");
        Line(text, $"[verbs]");
        Line(text, $"{string.Join(", ", model.Parts.Verbs)}");
        return text.ToString();
    }

    private static void WriteTraining(StringBuilder text, TrainingRecord training)
    {
        Line(text, $"");
        Line(text, $"[rows]");
        foreach (var source in training.Sources)
        {
            Line(text, $"{source.Name} {source.Rows} {source.Hash}");
        }

        Line(text, $"");
        Line(text, $"[learned on]");
        Line(text, $"{training.Processor}");
        Line(text, $"");
        Line(text, $"[cross-validation]");
        foreach (var figure in training.Figures)
        {
            Line(text, $"{figure}");
        }

        Line(text, $"");
        Line(text, $"[configuration]");
        foreach (var line in training.Configuration.Split('\n').Where(line => line.Length > 0 && line[0] != '#'))
        {
            Line(text, $"{line}");
        }
    }

    private static void WriteTheme(StringBuilder text, ClauseModel model, int theme)
    {
        var answer = model.Themes[theme];
        var weights = model.ThemeScorer.Model;
        Line(text, $"");
        Line(text, $"[theme {answer.Name}]");
        Line(text, $"threshold {answer.Threshold:F4}, not sure from {answer.UncertainFrom:F4} to {answer.UncertainTo:F4}");
        Line(text, $"probability = 1 / (1 + exp(-({answer.Calibrator.Slope:F4} * score + {answer.Calibrator.Offset:F4})))");
        Line(text, $"intercept {weights.Intercepts[theme]:F4}");
        var terms = weights.UsedFeatures()
            .Select(feature => (Name: model.ThemeScorer.Featurizer.NameOf(feature), Weight: weights.WeightOf(feature, theme)))
            .Where(term => term.Weight != 0)
            .ToArray();
        Line(text, $"terms {terms.Length}; the strongest for and against:");
        foreach (var (name, weight) in terms.Where(term => term.Weight > 0).OrderByDescending(term => term.Weight).Take(TopTerms))
        {
            Line(text, $"{weight,9:F4} {name}");
        }

        foreach (var (name, weight) in terms.Where(term => term.Weight < 0).OrderBy(term => term.Weight).Take(TopTerms))
        {
            Line(text, $"{weight,9:F4} {name}");
        }
    }

    private static void Line(StringBuilder text, FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
