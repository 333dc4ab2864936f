namespace ClauseAnalyzer.Fuzzing;

/// <summary>An input that broke a promise.</summary>
/// <param name="Target">Name of the target.</param>
/// <param name="Number">Number of the input.</param>
/// <param name="Input">The input.</param>
/// <param name="Fault">What happened.</param>
public sealed record FuzzFailure(string Target, long Number, IReadOnlyList<byte> Input, Exception Fault)
{
    /// <summary>What is needed to repeat it.</summary>
    public override string ToString() => $"{Target} on input {Number} ({Input.Count} bytes): {Fault}\ninput as base64: {Convert.ToBase64String([.. Input])}";
}
