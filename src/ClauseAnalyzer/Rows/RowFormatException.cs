namespace ClauseAnalyzer.Rows;

/// <summary>A row file that cannot be read at all: empty, binary, damaged, or without a column it needs.</summary>
public sealed class RowFormatException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="code">A stable code, "ROW201".</param>
    /// <param name="message">Expected, found, where, what to do; one line.</param>
    /// <param name="innerException">What was caught underneath, if anything.</param>
    public RowFormatException(string code, string message, Exception? innerException = null)
        : base(message, innerException)
    {
        Code = code;
    }

    /// <summary>A stable code by which scripts and searches find this message, "ROW201".</summary>
    public string Code { get; }
}
