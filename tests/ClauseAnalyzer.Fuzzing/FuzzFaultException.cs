namespace ClauseAnalyzer.Fuzzing;

/// <summary>A promise that some input broke.</summary>
/// <param name="message">What was found instead.</param>
/// <param name="innerException">What was caught, if anything.</param>
public sealed class FuzzFaultException(string message, Exception? innerException = null) : Exception(message, innerException);
