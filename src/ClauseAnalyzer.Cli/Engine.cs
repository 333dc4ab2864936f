using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Clauses;
using ClauseAnalyzer.Lexicon;

namespace ClauseAnalyzer.Cli;

/// <summary>What classifying needs, loaded once a run. Immutable and safe to share between threads.</summary>
internal sealed class Engine
{
    /// <summary>The force scale that is used unless another is named.</summary>
    public const string DefaultScale = "drafting";

    private readonly Lazy<ChangeScale> changes;

    private Engine(ClauseLexicon lexicon, ForceScale scale, ClauseModel model)
    {
        changes = new Lazy<ChangeScale>(() => ChangeScale.Load(ShippedFiles.LexiconDirectory, lexicon, scale.Name));
        Lexicon = lexicon;
        Scale = scale;
        Model = model;
        Finder = new ClauseFinder(lexicon, scale);
        Classifier = new ParagraphClassifier(model, Finder);
    }

    public ClauseLexicon Lexicon { get; }

    public ForceScale Scale { get; }

    /// <summary>What counts as softer or stronger, read when first asked for.</summary>
    public ChangeScale Changes => changes.Value;

    public ClauseModel Model { get; }

    public ClauseFinder Finder { get; }

    public ParagraphClassifier Classifier { get; }

    /// <summary>Loads the lexicon, a scale and a model.</summary>
    /// <param name="modelFile">The model; null for the shipped one.</param>
    /// <param name="scaleName">Name of a scale.</param>
    /// <exception cref="WrongCallException">There is no such model or scale.</exception>
    public static Engine Load(string? modelFile, string scaleName) => Load(modelFile, scaleName, ClauseLexicon.Load);

    /// <summary>Loads the lexicon from its tables, whatever was compiled, and the shipped model.</summary>
    public static Engine LoadFromTables() => Load(null, DefaultScale, ClauseLexicon.LoadTables);

    /// <summary>Loads a model.</summary>
    /// <exception cref="WrongCallException">There is no such file.</exception>
    public static ClauseModel LoadModel(string path) => File.Exists(path)
        ? ClauseModel.Load(path)
        : throw new WrongCallException($"no such model: '{path}'; give the file that train wrote");

    private static Engine Load(string? modelFile, string scaleName, Func<string, ClauseLexicon> load)
    {
        // Side by side, since neither needs the other; what is wrong with the model is told first.
        var reading = Task.Run(() => load(ShippedFiles.LexiconDirectory));
        var model = LoadModel(modelFile ?? ShippedFiles.ModelFile);
        var lexicon = reading.GetAwaiter().GetResult();
        return new Engine(lexicon, ScaleOf(lexicon, scaleName), model);
    }

    private static ForceScale ScaleOf(ClauseLexicon lexicon, string name) =>
        lexicon.ScaleNames.Contains(name)
            ? lexicon.Scale(name)
            : throw new WrongCallException($"no such force scale: '{name}'; choose one of {string.Join(", ", lexicon.ScaleNames)}");
}
