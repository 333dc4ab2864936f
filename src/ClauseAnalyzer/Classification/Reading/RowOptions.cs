using ClauseAnalyzer.Rows;

namespace ClauseAnalyzer.Classification.Reading;

/// <summary>Which columns of a row file hold what, and how it is written. Immutable.</summary>
internal sealed record RowOptions
{
    /// <summary>The column with the paragraph.</summary>
    public string TextColumn { get; init; } = "text";

    /// <summary>The column that names the document; null for "document", where there is one.</summary>
    public string? DocumentColumn { get; init; }

    /// <summary>The columns whose values together group the paragraphs; empty for none.</summary>
    public IReadOnlyList<string> GroupColumns { get; init; } = [];

    /// <summary>What parts the values of several columns within the value of a group: no cell has this character.</summary>
    public char GroupSeparator { get; init; } = '\u001f';

    /// <summary>The column whose numbers or dates put texts in order; null for none.</summary>
    public string? OrderColumn { get; init; }

    /// <summary>How the file is written, where that is not to be guessed.</summary>
    public RowWriting Writing { get; init; } = RowWriting.Guessed;
}
