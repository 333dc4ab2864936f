using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Clauses;
using ClauseAnalyzer.Lexicon;

namespace ClauseAnalyzer.Cli;

/// <summary>What classifying needs, loaded once a run. Immutable and safe to share between threads.</summary>
internal sealed class Engine
{
    /// <summary>The force scale that is used unless another is named.</summary>
    public const string DefaultScale = "drafting";

    private Engine(ClauseLexicon lexicon, ForceScale scale, ClauseModel model)
    {
        Lexicon = lexicon;
        Scale = scale;
        Model = model;
        Finder = new ClauseFinder(lexicon, scale);
        Classifier = new ParagraphClassifier(model, Finder);
    }

    public ClauseLexicon Lexicon { get; }

    public ForceScale Scale { get; }

    public ClauseModel Model { get; }

    public ClauseFinder Finder { get; }

    public ParagraphClassifier Classifier { get; }

    /// <summary>Loads the lexicon, a scale and a model.</summary>
    /// <param name="modelFile">The model; null for the shipped one.</param>
    /// <param name="scaleName">Name of a scale.</param>
    /// <exception cref="WrongCallException">There is no such model or scale.</exception>
    public static Engine Load(string? modelFile, string scaleName)
    {
        if (modelFile is not null && !File.Exists(modelFile))
        {
            throw new WrongCallException($"no such model: '{modelFile}'; give the file that train wrote");
        }

        var lexicon = ClauseLexicon.Load(ShippedFiles.LexiconDirectory);
        return new Engine(lexicon, ScaleOf(lexicon, scaleName), ClauseModel.Load(modelFile ?? ShippedFiles.ModelFile));
    }

    private static ForceScale ScaleOf(ClauseLexicon lexicon, string name) =>
        lexicon.ScaleNames.Contains(name)
            ? lexicon.Scale(name)
            : throw new WrongCallException($"no such force scale: '{name}'; choose one of {string.Join(", ", lexicon.ScaleNames)}");
}
