using ClauseAnalyzer.Meaning;
using ClauseAnalyzer.Precedents.Vectors;

namespace ClauseAnalyzer.Cli.Commands;

/// <summary>
/// The only place where the program touches ClauseAnalyzer.Meaning, so that ONNX Runtime and the sentence model are loaded when
/// a vector is needed and at no other time, and that a program can be built without them.
/// </summary>
internal static class SentenceModels
{
    /// <summary>Where the sentence model is to be had; null where this program has it.</summary>
    public static string? Elsewhere => null;

    /// <summary>Opens the sentence model; it is read when the first vector is asked for.</summary>
    /// <param name="threads">How many texts are worked on at the same time, at least 1.</param>
    public static ISentenceModel Open(int threads) => SentenceModel.Open(threads);
}
