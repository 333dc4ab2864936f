using System.Globalization;
using ClauseAnalyzer.Classification.Models;

namespace ClauseAnalyzer.Classification;

/// <summary>Reads training configurations line by line. Mutable; one a text.</summary>
internal sealed class TrainingOptionsParser(string source)
{
    private static readonly string[] Keys =
    [
        "calibration-least-weight", "class-weight THEME", "contrast-group NAME", "cue-value", "folds", "l1", "l2", "ngram-length", "ngram-minimum-rows", "other-processor-difference", "other-processor-labels", "prevalence THEME",
        "second-l2", "second-minimum-rows", "second-score-value", "second-weight NAME", "section-l2", "section-minimum-rows", "skip-pairs", "source-weight NAME", "unsure-beyond", "verb-l1", "verb-l2", "verb-minimum-rows", "verb-ngram-minimum-rows",
    ];

    private readonly Dictionary<string, double> sourceWeights = new(StringComparer.Ordinal);
    private readonly Dictionary<string, double> secondWeights = new(StringComparer.Ordinal);
    private readonly Dictionary<string, double> classWeights = new(StringComparer.Ordinal);
    private readonly Dictionary<string, double> prevalences = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> contrastGroups = new(StringComparer.Ordinal);
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    private int line;

    public TrainingOptions Parse(string text)
    {
        var normalised = text.ReplaceLineEndings("\n");
        var options = new TrainingOptions { Configuration = normalised };
        foreach (var raw in normalised.Split('\n'))
        {
            line++;
            var content = raw.Split('#')[0].Trim();
            if (content.Length > 0)
            {
                options = Apply(options, content);
            }
        }

        return options with { SourceWeights = sourceWeights, SecondWeights = secondWeights, ClassWeights = classWeights, Prevalences = prevalences, ContrastGroups = contrastGroups };
    }

    private TrainingOptions Apply(TrainingOptions options, string content)
    {
        var parts = content.Split('=', 2, StringSplitOptions.TrimEntries);
        var key = parts[0];
        if (parts.Length < 2 || !seen.Add(key))
        {
            throw Error(parts.Length < 2 ? $"expected \"key = value\", found \"{content}\"" : $"\"{key}\" stands twice");
        }

        var value = parts[1];
        var words = key.Split(' ', 2, StringSplitOptions.TrimEntries);
        return (words[0], words.Length) switch
        {
            ("ngram-length", 1) => options with { Ngrams = options.Ngrams with { MaximumLength = Whole(value, 1, 3) } },
            ("ngram-minimum-rows", 1) => options with { Ngrams = options.Ngrams with { MinimumRows = Whole(value, 1, 1000) } },
            ("skip-pairs", 1) => options with { Ngrams = options.Ngrams with { HasSkipPairs = YesOrNo(value) } },
            ("l1", 1) => options with { L1 = [.. value.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(one => Number(one, 1e-3, 1e3))] },
            ("l2", 1) => options with { L2 = Number(value, 0, 1e3) },
            ("cue-value", 1) => options with { CueValue = Whole(value, 1, 10) },
            ("folds", 1) => options with { Folds = Whole(value, 2, 100) },
            ("unsure-beyond", 1) => options with { UnsureBeyond = Number(value, 1e-3, 0.5) },
            ("calibration-least-weight", 1) => options with { CalibrationLeastWeight = Number(value, 0, 1e3) },
            ("section-minimum-rows", 1) => options with { SectionMinimumRows = Whole(value, 1, 1000) },
            ("section-l2", 1) => options with { SectionL2 = Number(value, 1e-3, 1e3) },
            ("verb-minimum-rows", 1) => options with { VerbMinimumRows = Whole(value, 1, 1000) },
            ("verb-ngram-minimum-rows", 1) => options with { VerbNgramMinimumRows = Whole(value, 1, 1000) },
            ("verb-l1", 1) => options with { VerbL1 = Number(value, 0, 1e3) },
            ("verb-l2", 1) => options with { VerbL2 = Number(value, 0, 1e3) },
            ("other-processor-labels", 1) => options with { OtherProcessorLabels = Whole(value, 0, 10_000) },
            ("other-processor-difference", 1) => options with { OtherProcessorDifference = Number(value, 0, 1) },
            ("second-l2", 1) => options with { SecondL2 = Number(value, 1e-3, 1e3) },
            ("second-minimum-rows", 1) => options with { SecondMinimumRows = Whole(value, 1, 1000) },
            ("second-score-value", 1) => options with { SecondScoreValue = Number(value, 1e-3, 1e3) },
            ("second-weight", 2) => With(options, secondWeights, words[1], Number(value, 0, 1e3)),
            ("source-weight", 2) => With(options, sourceWeights, words[1], Number(value, 0, 1e3)),
            ("class-weight", 2) => With(options, classWeights, words[1], Number(value, 1e-3, 1e3)),
            ("prevalence", 2) => With(options, prevalences, words[1], Number(value, 1e-4, 1 - 1e-4)),
            ("contrast-group", 2) => With(options, contrastGroups, words[1], Whole(value, 1, 1000)),
            _ => throw Error($"unknown key \"{key}\"; known are {string.Join(", ", Keys)}"),
        };
    }

    private static TrainingOptions With<T>(TrainingOptions options, Dictionary<string, T> table, string name, T value)
    {
        table[name] = value;
        return options;
    }

    private double Number(string value, double least, double most) =>
        double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : throw Error(string.Create(CultureInfo.InvariantCulture, $"expected a number from {least} to {most}, found \"{value}\""));

    private int Whole(string value, int least, int most) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : throw Error(string.Create(CultureInfo.InvariantCulture, $"expected a whole number from {least} to {most}, found \"{value}\""));

    private bool YesOrNo(string value) => value switch
    {
        "yes" => true,
        "no" => false,
        _ => throw Error($"expected yes or no, found \"{value}\""),
    };

    private ModelFormatException Error(string what) =>
        new("MDL321", string.Create(CultureInfo.InvariantCulture, $"{source}, line {line}: {what}."));
}
