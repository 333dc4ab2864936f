namespace ClauseAnalyzer.Precedents;

/// <summary>A corpus file that cannot be used. The message says what was expected, what was found, and what to do.</summary>
public sealed class CorpusFormatException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="code">A stable code, "COR701".</param>
    /// <param name="message">What was expected and found, and what to do.</param>
    /// <param name="inner">What led to it; null for nothing.</param>
    public CorpusFormatException(string code, string message, Exception? inner = null)
        : base($"{code}: {message}", inner) => Code = code;

    /// <summary>The stable code: COR701 not a corpus, COR702 of another version, COR703 damaged, COR704 in use by another run, COR705 not writable, COR706 with vectors of another sentence model.</summary>
    public string Code { get; }
}
