using ClauseAnalyzer.Precedents.Vectors;

namespace ClauseAnalyzer.Cli.Commands;

/// <summary>Stands in for the sentence model in a native program, which is built without ClauseAnalyzer.Meaning: it names the program that has it.</summary>
internal static class SentenceModels
{
    /// <summary>Where the sentence model is to be had; null where this program has it.</summary>
    public static string? Elsewhere =>
        "this native program goes without the sentence model; the program built without PublishAot has it: dotnet run --project src/ClauseAnalyzer.Cli -- COMMAND";

    /// <summary>Refuses, before anything is read.</summary>
    /// <param name="threads">Not looked at.</param>
    /// <exception cref="WrongCallException">Always.</exception>
    public static ISentenceModel Open(int threads) => throw new WrongCallException(Elsewhere!);
}
