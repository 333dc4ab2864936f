using System.Globalization;
using ClauseAnalyzer.Resolutions.Lines;

namespace ClauseAnalyzer.Resolutions.Segmentation;

/// <summary>What follows the block that is being read: the next block, and the number that counts next.</summary>
internal sealed class BlocksAhead
{
    // A list that is longer apart than this is not looked for.
    private const int FarthestItem = 40;

    private readonly IReadOnlyList<Block> blocks;

    // For each block the number of the first numbered one after it; 0 for none.
    private readonly int[] numbers;
    private int index;

    /// <param name="blocks">The blocks of a body in order.</param>
    public BlocksAhead(IReadOnlyList<Block> blocks)
    {
        this.blocks = blocks;
        numbers = new int[blocks.Count];
        for (var after = blocks.Count - 1; after > 0; after--)
        {
            numbers[after - 1] = MarkerOf(blocks[after]) is { Kind: MarkerKind.Number } marker ? marker.Ordinal : numbers[after];
        }
    }

    /// <summary>Without any block.</summary>
    public static BlocksAhead None { get; } = new([]);

    /// <summary>The number of the next numbered block; 0 when there is none.</summary>
    public int NextNumber => index < numbers.Length ? numbers[index] : 0;

    /// <summary>Whether the next block belongs to the page: a running head.</summary>
    public bool NextIsFurniture => index + 1 < blocks.Count && PageFurniture.Is(blocks[index + 1].Words);

    /// <summary>Whether the next block opens with the letter or roman numeral of an item.</summary>
    public bool NextIsItem => index + 1 < blocks.Count && MarkerOf(blocks[index + 1]) is { Kind: MarkerKind.Letter or MarkerKind.Roman };

    /// <summary>Whether the next block opens with the number of a paragraph, and not with the one after a given number.</summary>
    /// <param name="number">One to four digits.</param>
    public bool NextOpensOtherThan(string number) =>
        index + 1 < blocks.Count && MarkerOf(blocks[index + 1]) is { Kind: MarkerKind.Number } marker && marker.Ordinal != int.Parse(number, CultureInfo.InvariantCulture) + 1;

    /// <summary>Whether an item that comes second after a first one opens a block of its own, before any further number.</summary>
    /// <param name="first">The marker of the first: "(a)", "(i)".</param>
    public bool HasSecond(ParagraphMarker first)
    {
        var last = Math.Min(blocks.Count, index + FarthestItem);
        for (var after = index + 1; after < last; after++)
        {
            var marker = MarkerOf(blocks[after]);
            if (marker?.Kind == MarkerKind.Number)
            {
                return false;
            }

            if (marker is not null && blocks[after].StartsBlock && (first.RomanOrdinal == 1 ? marker.RomanOrdinal == 2 : marker is { Kind: MarkerKind.Letter, Ordinal: 2 }))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the next block has no number, letter or bullet and opens in a given form.</summary>
    public bool NextOpensAs(OpeningForm form, OpeningForms forms) =>
        index + 1 < blocks.Count && blocks[index + 1] is { Kind: LineKind.Words, Bullet.Length: 0 } next
        && MarkerOf(next) is null && forms.Of(next.Words) == form;

    /// <summary>Goes on to a block.</summary>
    public void MoveTo(int block) => index = block;

    private static ParagraphMarker? MarkerOf(Block block) => ParagraphMarkers.Read(block.Number.Length > 0 ? block.Number : block.Words);
}
