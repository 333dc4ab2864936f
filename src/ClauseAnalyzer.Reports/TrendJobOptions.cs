using ClauseAnalyzer.Rows;

namespace ClauseAnalyzer.Reports;

/// <summary>What a trend reads, counts and writes. Immutable.</summary>
public sealed record TrendJobOptions
{
    /// <summary>Files in the order to read them; at least one. Endings decide between documents and rows.</summary>
    public required IReadOnlyList<TrendInput> Inputs { get; init; }

    /// <summary>Folder to write into; made when missing, files of the same names are replaced, others left alone.</summary>
    public string OutputDirectory { get; init; } = "out";

    /// <summary>Terms whose rates are charted, in the order given; empty to let the data choose.</summary>
    public IReadOnlyList<string> Terms { get; init; } = [];

    /// <summary>The column that tables and charts are grouped by: "year", "decade", "organ", "status", "document", or a column of the row files, several with commas between; null to group many documents by year and few not at all.</summary>
    public string? By { get; init; }

    /// <summary>The column of the row files whose numbers or dates put texts without dates in order; null for their dates.</summary>
    public string? OrderColumn { get; init; }

    /// <summary>The two texts or groups that are set beside each other; null for the first and the last in time.</summary>
    public (string A, string B)? Contrast { get; init; }

    /// <summary>Texts that key terms are found against, and their name in the table; null to compare the documents with each other.</summary>
    public (string Name, IReadOnlyList<TrendInput> Inputs)? Reference { get; init; }

    /// <summary>The column of a row file that holds the paragraph.</summary>
    public string TextColumn { get; init; } = "text";

    /// <summary>The column of a row file that names the document; null for "document".</summary>
    public string? DocumentColumn { get; init; }

    /// <summary>How row files are written, where that is not to be guessed. Default: guessed.</summary>
    public RowWriting Writing { get; init; } = RowWriting.Guessed;

    /// <summary>Whether each chart is also written as PNG.</summary>
    public bool Png { get; init; }

    /// <summary>Pixels an inch of the PNG, 24 to 1200; null for 192, two a CSS pixel, and 300 where <see cref="ChartWidth"/> is given.</summary>
    public double? Dpi { get; init; }

    /// <summary>Width in millimetres that the files of charts are laid out for, 80 to 600; null for the screen. The report keeps its own.</summary>
    public double? ChartWidth { get; init; }

    /// <summary>Documents classified at the same time, at least 1. The output does not depend on it.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;
}
