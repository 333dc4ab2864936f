namespace ClauseAnalyzer.Cli;

/// <summary>The call is wrong, and nothing has been done yet.</summary>
/// <param name="message">One line that says what to do.</param>
internal sealed class WrongCallException(string message) : Exception(message);
