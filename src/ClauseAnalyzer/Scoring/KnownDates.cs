using ClauseAnalyzer.Precedents;
using ClauseAnalyzer.Resolutions;

namespace ClauseAnalyzer.Scoring;

/// <summary>Dates of resolutions that a manifest or a corpus knows. Thread-safe where its corpus is.</summary>
/// <param name="manifest">What is known of the shipped texts, read when a draft first cites a resolution with its date; null for nothing.</param>
/// <param name="corpus">A corpus of one's own; null for none.</param>
public sealed class KnownDates(Lazy<Manifest>? manifest, Corpus? corpus)
{
    /// <summary>The date on which an organ adopted a resolution.</summary>
    /// <param name="organ">The organ, "General Assembly".</param>
    /// <param name="number">The number, "74/173".</param>
    /// <returns>The date; null when neither source has it.</returns>
    /// <exception cref="ResolutionFormatException">The manifest breaks the rules of its table (RES110).</exception>
    public DateOnly? Find(string organ, string number)
    {
        ArgumentNullException.ThrowIfNull(organ);
        var symbol = ResolutionSeries.Of(organ) is { } series ? series.Prefix + number : $"{string.Concat(organ.Where(char.IsAsciiLetterUpper))} resolution {number}";
        return manifest?.Value.FindSymbol(symbol)?.Date ?? corpus?.DateOf(symbol);
    }
}
