using ClauseAnalyzer.Classification.Reading;
namespace ClauseAnalyzer.Reports.Reading;

/// <summary>What became of one input. Immutable.</summary>
/// <param name="Name">Its name as the caller gave it.</param>
/// <param name="Hash">SHA-256 of its bytes, lower-case hexadecimal; empty when it could not be opened.</param>
/// <param name="Texts">Its texts in order; empty when it was refused.</param>
/// <param name="Refused">Why it, or rows of it, could not be used; empty when all could.</param>
internal sealed record ReadInput(string Name, string Hash, IReadOnlyList<UnclassifiedText> Texts, IReadOnlyList<RefusedInput> Refused)
{
    /// <summary>Why texts of it are not of the kind this program reads, each after its name; empty when they are.</summary>
    public IReadOnlyList<string> Warnings =>
        [.. Texts.Select(text => text.Resolution).Where(resolution => resolution.Warning is not null).Select(resolution => $"{resolution.Source}: {resolution.Warning}")];
}
