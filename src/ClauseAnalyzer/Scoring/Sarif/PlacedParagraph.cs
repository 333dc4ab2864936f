using ClauseAnalyzer.Words;

namespace ClauseAnalyzer.Scoring.Sarif;

/// <summary>A paragraph found in its file. Immutable.</summary>
/// <param name="source">The file.</param>
/// <param name="whole">The paragraph, from its first letter to its last.</param>
/// <param name="places">Offsets of its letters in its clean text; empty where only its ends were found.</param>
/// <param name="offsets">Offsets of the same letters in the file.</param>
internal sealed class PlacedParagraph(SourcePlaces source, TextSpan whole, List<int> places, List<int> offsets)
{
    /// <summary>The region of the whole paragraph.</summary>
    public SarifRegion Whole => RegionOf(whole);

    /// <summary>The region of some of its words.</summary>
    /// <param name="span">Where they stand in the clean text; null for the whole.</param>
    /// <returns>The region, and whether it is exactly these words: false where more stands for them, or a mark at their ends is left out.</returns>
    public (SarifRegion Region, bool IsExact) Of(TextSpan? span)
    {
        if (span is not { } words || places.Count == 0)
        {
            return (Whole, false);
        }

        var first = places.FindIndex(place => place >= words.Start);
        var last = places.FindLastIndex(place => place < words.End);
        return first < 0 || last < first
            ? (Whole, false)
            : (RegionOf(new TextSpan(offsets[first], offsets[last] + 1)), words.Start == places[first] && words.End == places[last] + 1);
    }

    private SarifRegion RegionOf(TextSpan span)
    {
        var (startLine, startColumn) = source.PlaceOf(span.Start);
        var (endLine, endColumn) = source.PlaceOf(span.End - 1);
        return new SarifRegion(startLine, startColumn, endLine, endColumn + 1);
    }
}
