using ClauseAnalyzer.Classification.Features;
using ClauseAnalyzer.Classification.Models;

namespace ClauseAnalyzer.Classification;

/// <summary>How a model is fitted; models/training.cfg says what each setting is for and why it is so. Immutable.</summary>
public sealed record TrainingOptions
{
    /// <summary>Name of the file of figures of real rows, in the folder of the labelled rows.</summary>
    public const string FiguresFile = "real-figures.jsonl";

    /// <summary>Which n-grams become features of themes.</summary>
    public NgramOptions Ngrams { get; init; } = new();

    /// <summary>L1 penalties to choose from for themes, by log loss in cross-validation; at least one, each above 0.</summary>
    public IReadOnlyList<double> L1 { get; init; } = [1];

    /// <summary>L2 penalty beside it, at least 0.</summary>
    public double L2 { get; init; }

    /// <summary>The value of a cue that is present, at least 1; that of an n-gram is 1. A cue of value 2 costs half the penalty of an n-gram of the same weight.</summary>
    public int CueValue { get; init; } = 1;

    /// <summary>Parts of cross-validation, at least 2.</summary>
    public int Folds { get; init; } = 5;

    /// <summary>Half of what is left beside the band of unsure answers: 0.2 makes it reach from 0.2 to 0.8. Above 0, at most 0.5.</summary>
    public double UnsureBeyond { get; init; } = 0.2;

    /// <summary>Rows that count for less take no part in calibration and in the search for thresholds, of either stage; at least 0.</summary>
    public double CalibrationLeastWeight { get; init; }

    /// <summary>How many rows a row of a file counts for, by the file's name without ending; 1 for files not named.</summary>
    public IReadOnlyDictionary<string, double> SourceWeights { get; init; } = new Dictionary<string, double>();

    /// <summary>How many rows a row with a theme counts for while the theme is fitted, by theme; 1 for themes not named. Calibration counts every row once.</summary>
    public IReadOnlyDictionary<string, double> ClassWeights { get; init; } = new Dictionary<string, double>();

    /// <summary>Share of real paragraphs that carry a theme; a theme not named keeps the share of its rows.</summary>
    public IReadOnlyDictionary<string, double> Prevalences { get; init; } = new Dictionary<string, double>();

    /// <summary>Files whose rows come in groups of minimal contrasts, and how many rows make a group.</summary>
    public IReadOnlyDictionary<string, int> ContrastGroups { get; init; } = new Dictionary<string, int>();

    /// <summary>L2 penalty of the second stage, above 0.</summary>
    public double SecondL2 { get; init; } = 5;

    /// <summary>
    /// What the score of the first stage is multiplied by as a feature of the second, above 0: the smaller it is, the more
    /// the penalty makes the second stage lean on cues and frames instead.
    /// </summary>
    public double SecondScoreValue { get; init; } = 1;

    /// <summary>Rows of the figures that must have a frame for the second stage to know it, composed ones among them; at least 1.</summary>
    public int SecondMinimumRows { get; init; } = 5;

    /// <summary>How many rows a row of a file, real or composed, counts for in the second stage, by the file's name without ending; 1 for files not named.</summary>
    public IReadOnlyDictionary<string, double> SecondWeights { get; init; } = new Dictionary<string, double>();

    /// <summary>Rows that must have a feature of the opening for the section model to know it, at least 1.</summary>
    public int SectionMinimumRows { get; init; } = 2;

    /// <summary>L2 penalty of the section model, above 0.</summary>
    public double SectionL2 { get; init; } = 0.1;

    /// <summary>Rows that a verb must have for the verb model to know it, at least 1.</summary>
    public int VerbMinimumRows { get; init; } = 8;

    /// <summary>Rows that must carry an n-gram for it to be a feature of the verb model, at least 1.</summary>
    public int VerbNgramMinimumRows { get; init; } = 3;

    /// <summary>L1 penalty of the verb model, at least 0.</summary>
    public double VerbL1 { get; init; } = 1;

    /// <summary>L2 penalty of the verb model, at least 0.</summary>
    public double VerbL2 { get; init; }

    /// <summary>
    /// The same for fewer rows than the shipped model has: penalties and least rows are meant for a thousand rows and more, and
    /// shrink in proportion below, since a theme of thirty rows cannot outweigh a penalty that one of five hundred can.
    /// </summary>
    /// <param name="rows">Labelled rows, at least 0.</param>
    public TrainingOptions ForRows(int rows)
    {
        var share = Math.Min(1.0, Math.Max(1, rows) / 1000.0);
        return share == 1 ? this : this with
        {
            L1 = [.. L1.Select(penalty => penalty * share)],
            Ngrams = Ngrams with { MinimumRows = Math.Max(1, (int)(Ngrams.MinimumRows * share)) },
            VerbMinimumRows = Math.Max(2, (int)(VerbMinimumRows * share)),
            VerbNgramMinimumRows = Math.Max(1, (int)(VerbNgramMinimumRows * share)),
        };
    }

    /// <summary>Labels of training rows that may differ where another kind of processor learns from the same rows, at least 0; for tests and readers, the fit does not use it.</summary>
    public int OtherProcessorLabels { get; init; }

    /// <summary>Largest difference of a probability there, 0 to 1.</summary>
    public double OtherProcessorDifference { get; init; }

    /// <summary>Themes to fit side by side; 0, the default, for one a processor. The model's bytes do not depend on it.</summary>
    public int Threads { get; init; }

    /// <summary>The lines that these options were read from; empty for options made in code. Travels in the model.</summary>
    public string Configuration { get; init; } = "";

    /// <summary>Reads options from a file of "key = value" lines; "#" begins a comment.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The options.</returns>
    /// <exception cref="ModelFormatException">A line has an unknown key or an impossible value (MDL321), or the file cannot be read (MDL320).</exception>
    public static TrainingOptions Load(string path)
    {
        try
        {
            return Parse(File.ReadAllText(path), path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ModelFormatException("MDL320", $"Expected a training configuration at \"{path}\": {exception.Message}", exception);
        }
    }

    /// <summary>Reads options from text.</summary>
    /// <param name="text">"key = value" lines; "#" begins a comment.</param>
    /// <param name="source">What to call the text in messages.</param>
    /// <returns>The options.</returns>
    /// <exception cref="ModelFormatException">A line has an unknown key or an impossible value (MDL321).</exception>
    public static TrainingOptions Parse(string text, string source) => new TrainingOptionsParser(source).Parse(text);
}
