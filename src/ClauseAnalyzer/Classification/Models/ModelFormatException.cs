namespace ClauseAnalyzer.Classification.Models;

/// <summary>A model file, or a configuration of training, that cannot be read: missing, damaged, cut off, of another version, or not one at all.</summary>
public sealed class ModelFormatException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="code">A stable code, "MDL301".</param>
    /// <param name="message">Expected, found, where, what to do; one line.</param>
    /// <param name="innerException">What was caught underneath, if anything.</param>
    public ModelFormatException(string code, string message, Exception? innerException = null)
        : base(message, innerException)
    {
        Code = code;
    }

    /// <summary>A stable code by which scripts and searches find this message, "MDL301".</summary>
    public string Code { get; }
}
