namespace ClauseAnalyzer.Rows;

/// <summary>How the rows of a file are written.</summary>
public enum RowKind
{
    /// <summary>Cells between commas.</summary>
    Csv,

    /// <summary>Cells between tabs.</summary>
    Tsv,

    /// <summary>One JSON object a line.</summary>
    JsonLines,
}
