namespace ClauseAnalyzer.Rows;

/// <summary>One format's way from text to rows.</summary>
internal interface IRowSource
{
    /// <summary>Names of the columns, in order.</summary>
    IReadOnlyList<string> Columns { get; }

    /// <summary>Reads one row, or says why it cannot be read.</summary>
    /// <param name="row">The row, or null when there is a problem.</param>
    /// <param name="problem">The problem, or null when there is a row.</param>
    /// <returns>False at the end.</returns>
    bool Next(out Row? row, out RowProblem? problem);
}
