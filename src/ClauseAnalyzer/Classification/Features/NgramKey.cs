using System.Diagnostics;

namespace ClauseAnalyzer.Classification.Features;

/// <summary>Packs an n-gram of up to three stems into one number: 21 bits a stem, and one that marks a pair with a gap.</summary>
internal static class NgramKey
{
    /// <summary>One more than the highest stem number that fits.</summary>
    public const int MaximumStems = (1 << StemBits) - 1;

    private const int StemBits = 21;
    private const ulong StemMask = (1UL << StemBits) - 1;
    private const ulong GapMark = 1UL << 63;

    public static ulong Of(int first) => (ulong)(first + 1);

    public static ulong Of(int first, int second) => (Of(first) << StemBits) | Of(second);

    public static ulong Of(int first, int second, int third) => (Of(first, second) << StemBits) | Of(third);

    public static ulong WithGap(int first, int third) => Of(first, third) | GapMark;

    /// <summary>The key with every stem renumbered.</summary>
    public static ulong Renumber(ulong key, ReadOnlySpan<int> numbers)
    {
        var (stems, hasGap) = Unpack(key);
        for (var index = 0; index < stems.Length; index++)
        {
            stems[index] = numbers[stems[index]];
        }

        return stems switch
        {
            [var only] => Of(only),
            [var first, var second] => hasGap ? WithGap(first, second) : Of(first, second),
            [var first, var second, var third] => Of(first, second, third),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>The stems of a key, in order, and whether a gap stands between them.</summary>
    public static (int[] Stems, bool HasGap) Unpack(ulong key)
    {
        var packed = key & ~GapMark;
        var stems = new Stack<int>(3);
        for (; packed != 0; packed >>= StemBits)
        {
            stems.Push((int)(packed & StemMask) - 1);
        }

        return ([.. stems], (key & GapMark) != 0);
    }

    /// <summary>Whether a key holds at least one stem, and only stems below a number.</summary>
    public static bool IsOfStems(ulong key, int stemCount)
    {
        var packed = key & ~GapMark;
        var isOfStems = packed != 0;
        for (; packed != 0; packed >>= StemBits)
        {
            isOfStems &= (int)(packed & StemMask) is var stem && stem >= 1 && stem <= stemCount;
        }

        return isOfStems;
    }

    /// <summary>Reports every n-gram of a text, in the order of its last stem; none reaches over a break or an unknown stem.</summary>
    /// <param name="terms">The text.</param>
    /// <param name="options">Which n-grams to report.</param>
    /// <param name="visitor">Takes them; a structure, so that a report is no call through a pointer.</param>
    public static void ForEach<TVisitor>(ReadOnlySpan<Term> terms, NgramOptions options, ref TVisitor visitor)
        where TVisitor : struct, INgramVisitor
    {
        var (hasPairs, hasTriples, hasSkipPairs) = (options.MaximumLength > 1, options.MaximumLength > 2, options.HasSkipPairs);
        var (first, second) = (TermTable.Break, TermTable.Break);
        for (var last = 0; last < terms.Length; last++)
        {
            var third = terms[last].Id;
            if (third >= 0)
            {
                visitor.See(Of(third), last, last);
                if (hasPairs && second >= 0)
                {
                    visitor.See(Of(second, third), last - 1, last);
                }

                if (hasTriples && second >= 0 && first >= 0)
                {
                    visitor.See(Of(first, second, third), last - 2, last);
                }

                if (hasSkipPairs && first >= 0)
                {
                    visitor.See(WithGap(first, third), last - 2, last);
                }
            }

            (first, second) = third == TermTable.Break ? (TermTable.Break, TermTable.Break) : (second, third);
        }
    }
}
