namespace ClauseAnalyzer.Resolutions;

/// <summary>A file that cannot be read as a resolution: empty, binary, damaged, encrypted or beyond a limit.</summary>
public sealed class ResolutionFormatException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="code">A stable code, "RES101".</param>
    /// <param name="message">Expected, found, where, what to do; one line.</param>
    /// <param name="innerException">What was caught underneath, if anything.</param>
    public ResolutionFormatException(string code, string message, Exception? innerException = null)
        : base(message, innerException)
    {
        Code = code;
    }

    /// <summary>A stable code by which scripts and searches find this message, "RES101".</summary>
    public string Code { get; }
}
