using ClauseAnalyzer.Resolutions.Lines;

namespace ClauseAnalyzer.Resolutions.Segmentation;

/// <summary>
/// Counts the paragraphs of a text that has "1." before each of them, as Markdown allows: there the place in the list is
/// the number. Other texts keep their numbers as written.
/// </summary>
internal sealed class RepeatedOnes
{
    private const int Least = 3;

    private readonly bool isRepeated;
    private int count;

    /// <param name="blocks">The blocks of a body.</param>
    /// <param name="forms">Judges openings: only acts are counted.</param>
    public RepeatedOnes(IReadOnlyList<Block> blocks, OpeningForms forms)
    {
        var (ones, others, neighbours, follows) = (0, 0, 0, false);
        foreach (var block in blocks)
        {
            var marker = block.Number.Length > 0 || block.Kind == LineKind.Heading ? null : ParagraphMarkers.Read(block.Words);
            if (marker is { Kind: MarkerKind.Number })
            {
                var isOne = marker is { Ordinal: 1, Suffix.Length: 0 } && forms.Of(block.Words[marker.Length..]) == OpeningForm.Finite;
                ones += isOne ? 1 : 0;
                others += isOne ? 0 : 1;
                neighbours += isOne && follows ? 1 : 0;
                follows = isOne;
            }
            else if (marker is null && block.Bullet.Length == 0)
            {
                follows = false;
            }
        }

        // Parts that each begin with 1 have headings between.
        isRepeated = others == 0 && ones >= Least && neighbours >= ones / 2;
    }

    /// <summary>The marker with the number that its place gives it.</summary>
    /// <param name="marker">A marker as written.</param>
    /// <param name="opensPart">Whether a heading stands right before: the count begins again.</param>
    public ParagraphMarker Count(ParagraphMarker marker, bool opensPart)
    {
        if (!isRepeated || marker.Kind != MarkerKind.Number)
        {
            return marker;
        }

        count = opensPart ? 1 : count + 1;
        return marker with { Ordinal = count, Label = count.ToString(System.Globalization.CultureInfo.InvariantCulture) };
    }
}
