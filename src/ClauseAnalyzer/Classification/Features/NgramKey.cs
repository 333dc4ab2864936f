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
    public static void ForEach<TState>(List<Term> terms, NgramOptions options, TState state, Action<TState, ulong, int, int> report)
    {
        for (var last = 0; last < terms.Count; last++)
        {
            var third = terms[last].Id;
            if (third == TermTable.Break)
            {
                continue;
            }

            var second = last > 0 ? terms[last - 1].Id : TermTable.Break;
            var first = last > 1 && second != TermTable.Break ? terms[last - 2].Id : TermTable.Break;
            if (third >= 0)
            {
                report(state, Of(third), last, last);
                if (options.MaximumLength > 1 && second >= 0)
                {
                    report(state, Of(second, third), last - 1, last);
                }

                if (options.MaximumLength > 2 && second >= 0 && first >= 0)
                {
                    report(state, Of(first, second, third), last - 2, last);
                }

                if (options.HasSkipPairs && first >= 0)
                {
                    report(state, WithGap(first, third), last - 2, last);
                }
            }
        }
    }
}
