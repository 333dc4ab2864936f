namespace ClauseAnalyzer.Lexicon;

/// <summary>A file of data/lexicon that cannot be read: missing, or with a line that breaks the rules of its table.</summary>
public sealed class LexiconFormatException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="code">A stable code, "LEX401".</param>
    /// <param name="message">Expected, found, where, what to do; ends of lines in what was found become blanks.</param>
    /// <param name="innerException">What was caught underneath, if anything.</param>
    public LexiconFormatException(string code, string message, Exception? innerException = null)
        : base(message?.ReplaceLineEndings(" "), innerException)
    {
        Code = code;
    }

    /// <summary>A stable code by which scripts and searches find this message, "LEX401".</summary>
    public string Code { get; }
}
