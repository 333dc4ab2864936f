using ClauseAnalyzer.Classification;

namespace ClauseAnalyzer.Learning.Figures;

/// <summary>Figures of labelled real paragraphs, from which the second stage learns. Immutable.</summary>
public sealed record RealFigures
{
    /// <summary>The file's name, in the folder of the rows that the first stage learns from.</summary>
    public const string FileName = TrainingOptions.FiguresFile;

    /// <summary>SHA-256 over rows, configuration, cues and frames that the figures were made with; see <see cref="FigureInputs"/>.</summary>
    public required string Inputs { get; init; }

    /// <summary>The themes, in the order of scores and labels.</summary>
    public required IReadOnlyList<string> Themes { get; init; }

    /// <summary>Names of the cue features, in the order of their numbers.</summary>
    public required IReadOnlyList<string> Cues { get; init; }

    /// <summary>The frames, packed, in the order of their numbers, which begin behind those of the cues.</summary>
    public required IReadOnlyList<ulong> Frames { get; init; }

    /// <summary>The same frames in words.</summary>
    public required IReadOnlyList<string> FrameNames { get; init; }

    /// <summary>One a paragraph.</summary>
    public required IReadOnlyList<FigureRow> Rows { get; init; }
}
