using ClauseAnalyzer.Classification.ModelFiles;
using ClauseAnalyzer.Classification.Models;
using ClauseAnalyzer.Lexicon;
using ClauseAnalyzer.Rows;

namespace ClauseAnalyzer.Classification;

/// <summary>A fitted model of themes, sections and verbs. Immutable and safe to share between threads.</summary>
public sealed class ClauseModel
{
    private readonly byte[] file;

    internal ClauseModel(ModelParts parts)
        : this(parts, ModelFile.Frame(ModelParts.Write(parts)))
    {
    }

    private ClauseModel(ModelParts parts, byte[] file)
    {
        this.file = file;
        Parts = parts;
        ThemeNames = [.. parts.Themes.Select(theme => theme.Name)];
        Hash = ModelFile.HashOf(file);
        ThemeScorer = new TextScorer(new ThemeFeatures(parts.Cues, ThemeNames, parts.Frames, parts.Ngrams), parts.ThemeWeights);
        SectionModel = new SectionModel(new TextScorer(parts.Openings, parts.SectionWeights));
        VerbModel = new VerbModel(parts.Verbs, new TextScorer(parts.VerbNgrams, parts.VerbWeights));
    }

    /// <summary>The themes, in the order of the model's columns.</summary>
    public IReadOnlyList<string> ThemeNames { get; }

    /// <summary>How each theme's score becomes an answer, in the order of <see cref="ThemeNames"/>.</summary>
    public IReadOnlyList<ThemeModel> Themes => Parts.Themes;

    /// <summary>Where the model comes from.</summary>
    public TrainingRecord Training => Parts.Training;

    /// <summary>SHA-256 over what the model file holds, lower-case hexadecimal; equal for equal models.</summary>
    public string Hash { get; }

    /// <summary>Size of the model file in bytes.</summary>
    public int FileLength => file.Length;

    internal ModelParts Parts { get; }

    internal TextScorer ThemeScorer { get; }

    internal SectionModel SectionModel { get; }

    internal VerbModel VerbModel { get; }

    /// <summary>Reads a model file whole.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The model.</returns>
    /// <exception cref="ModelFormatException">The file is missing or unreadable (MDL301), not a model (MDL302), of another version (MDL303) or damaged (MDL304).</exception>
    public static ClauseModel Load(string path)
    {
        var file = ModelFile.Read(path);
        try
        {
            return new ClauseModel(ModelParts.Read(ModelFile.PayloadOf(file)), file);
        }
        catch (Exception exception) when (exception is InvalidDataException or EndOfStreamException or FormatException or ArgumentException or LexiconFormatException)
        {
            throw ModelFile.Damaged(path, exception.Message.TrimEnd('.'), exception);
        }
    }

    /// <summary>Writes the model file and, beside it with ".txt" added, its readable form.</summary>
    /// <param name="path">The file, made or replaced; both appear under their names only when they are complete.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public void Save(string path)
    {
        AtomicFile.WriteBytes(path, file);
        AtomicFile.WriteText(path + ".txt", ModelSidecar.Write(this));
    }
}
