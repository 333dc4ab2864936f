namespace ClauseAnalyzer.Trends.Contrasts;

/// <summary>A contrast of names that no text, group or year has. The message lists the choices.</summary>
public sealed class ContrastException : ArgumentException
{
    /// <summary>Makes one without a message.</summary>
    public ContrastException()
    {
    }

    /// <summary>Makes one.</summary>
    /// <param name="message">What was named, and what there is.</param>
    public ContrastException(string message)
        : base(message)
    {
    }

    /// <summary>Makes one that another exception led to.</summary>
    /// <param name="message">What was named, and what there is.</param>
    /// <param name="innerException">The cause.</param>
    public ContrastException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
