using ClauseAnalyzer.Classification.Cues;
using ClauseAnalyzer.Classification.Features;
using ClauseAnalyzer.Classification.Frames;
using ClauseAnalyzer.Classification.Models;

namespace ClauseAnalyzer.Classification.ModelFiles;

/// <summary>What a model is made of, and the order in which it stands in the file. Immutable.</summary>
internal sealed record ModelParts
{
    public required TrainingRecord Training { get; init; }

    /// <summary>The theme cues; <see cref="ThemeCues.None"/> for a model without.</summary>
    public required ThemeCues Cues { get; init; }

    /// <summary>Who does what with whom; <see cref="FrameFeaturizer.None"/> for a model of one stage.</summary>
    public FrameFeaturizer Frames { get; init; } = FrameFeaturizer.None;

    public required NgramFeaturizer Ngrams { get; init; }

    public required MultiLinearModel ThemeWeights { get; init; }

    public required IReadOnlyList<ThemeModel> Themes { get; init; }

    public required OpeningFeaturizer Openings { get; init; }

    public required MultiLinearModel SectionWeights { get; init; }

    public required NgramFeaturizer VerbNgrams { get; init; }

    public required MultiLinearModel VerbWeights { get; init; }

    public required IReadOnlyList<string> Verbs { get; init; }

    public static byte[] Write(ModelParts parts)
    {
        using var writer = new ModelFileWriter();
        WriteTraining(writer, parts.Training);
        writer.Write(parts.Cues);
        writer.Write(parts.Frames);
        writer.Write(parts.Ngrams);
        writer.Write(parts.ThemeWeights);
        foreach (var theme in parts.Themes)
        {
            writer.Write(theme.Name);
            writer.Write(theme.Calibrator);
            writer.Write(theme.Threshold);
            writer.Write(theme.UncertainFrom);
            writer.Write(theme.UncertainTo);
        }

        writer.Write(parts.Openings.Names);
        writer.Write(parts.SectionWeights);
        writer.Write(parts.VerbNgrams);
        writer.Write(parts.VerbWeights);
        writer.Write(parts.Verbs);
        return writer.ToArray();
    }

    public static ModelParts Read(ArraySegment<byte> payload)
    {
        using var reader = new ModelFileReader(payload);
        var training = ReadTraining(reader);
        var cues = reader.ReadCues();
        var frames = reader.ReadFrames();
        var ngrams = reader.ReadNgramFeaturizer();
        var themeWeights = reader.ReadLinearModel();
        var parts = new ModelParts
        {
            Training = training,
            Cues = cues,
            Frames = frames,
            Ngrams = ngrams,
            ThemeWeights = themeWeights,
            Themes = ReadThemes(reader, themeWeights.OutputCount),
            Openings = new OpeningFeaturizer(reader.ReadStrings()),
            SectionWeights = reader.ReadLinearModel(),
            VerbNgrams = reader.ReadNgramFeaturizer(),
            VerbWeights = reader.ReadLinearModel(),
            Verbs = reader.ReadStrings(),
        };
        ModelFileReader.Check(parts.Verbs.Count == parts.VerbWeights.OutputCount, "verbs and their weights differ in number");
        ModelFileReader.Check(parts.SectionWeights.OutputCount == 3, "it has not three sections");
        ModelFileReader.Check(reader.IsAtEnd, "something follows its last part");
        return parts;
    }

    private static void WriteTraining(ModelFileWriter writer, TrainingRecord training)
    {
        writer.Write(training.Configuration);
        writer.Write(training.Processor);
        writer.Write(training.Sources.Count);
        foreach (var source in training.Sources)
        {
            writer.Write(source.Name);
            writer.Write(source.Rows);
            writer.Write(source.Hash);
        }

        writer.Write(training.Figures);
    }

    private static TrainingRecord ReadTraining(ModelFileReader reader)
    {
        var configuration = reader.ReadString();
        var processor = reader.ReadString();
        var sources = new TrainingSource[reader.ReadCount(6)];
        for (var index = 0; index < sources.Length; index++)
        {
            sources[index] = new TrainingSource(reader.ReadString(), reader.ReadInt32(), reader.ReadString());
        }

        return new TrainingRecord(configuration, processor, sources, reader.ReadStrings());
    }

    private static ThemeModel[] ReadThemes(ModelFileReader reader, int count)
    {
        var themes = new ThemeModel[count];
        for (var index = 0; index < count; index++)
        {
            themes[index] = new ThemeModel(reader.ReadString(), reader.ReadCalibrator(), reader.ReadDouble(), reader.ReadDouble(), reader.ReadDouble());
            ModelFileReader.Check(themes[index] is { Threshold: >= 0 and <= 1, UncertainFrom: >= 0, UncertainTo: <= 1 }, "a threshold is not between 0 and 1");
        }

        return themes;
    }
}
