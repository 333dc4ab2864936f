using ClauseAnalyzer.Words;

namespace ClauseAnalyzer.Classification;

/// <summary>
/// Stretches of a text with what they weigh, found by what they overlap. A text is cut into cells that know the stretches
/// in them, so that to find one costs the same in a text of any length. Mutable; for one thread.
/// </summary>
/// <param name="length">Length of the text.</param>
internal sealed class EvidenceStretches(int length)
{
    private const int CellLength = 64;

    private readonly List<(TextSpan Span, double Weight)> stretches = [];

    // By cell one more than the entry that was made last, 0 for none; an entry names a stretch and the entry before it.
    private readonly int[] lastEntry = new int[(length / CellLength) + 1];
    private readonly List<(int Stretch, int Before)> entries = [];

    /// <summary>Forgets all.</summary>
    public void Clear()
    {
        stretches.Clear();
        entries.Clear();
        lastEntry.AsSpan().Clear();
    }

    /// <summary>Adds a stretch.</summary>
    public void Add(TextSpan span, double weight)
    {
        stretches.Add((span, weight));
        Enter(stretches.Count - 1, span);
    }

    /// <summary>The first stretch that was added, of those that overlap a span; -1 for none.</summary>
    /// <param name="span">The span.</param>
    public int Overlapping(TextSpan span)
    {
        var first = -1;
        for (var cell = span.Start / CellLength; cell <= LastCellOf(span); cell++)
        {
            for (var entry = lastEntry[cell]; entry > 0; entry = entries[entry - 1].Before)
            {
                var stretch = entries[entry - 1].Stretch;
                var known = stretches[stretch].Span;
                if ((first < 0 || stretch < first) && known.Start < span.End && span.Start < known.End)
                {
                    first = stretch;
                }
            }
        }

        return first;
    }

    /// <summary>A stretch and what it weighs.</summary>
    /// <param name="stretch">What <see cref="Overlapping"/> gave.</param>
    public (TextSpan Span, double Weight) Of(int stretch) => stretches[stretch];

    /// <summary>Adds to the weight of a stretch.</summary>
    /// <param name="stretch">What <see cref="Overlapping"/> gave.</param>
    /// <param name="weight">What to add.</param>
    /// <param name="wider">What the stretch becomes if it lies within; null to stay as it is.</param>
    public void AddTo(int stretch, double weight, TextSpan? wider)
    {
        var (span, before) = stretches[stretch];
        if (wider is { } all && all.Start <= span.Start && all.End >= span.End)
        {
            span = all;
            Enter(stretch, all);
        }

        stretches[stretch] = (span, before + weight);
    }

    /// <summary>The stretches by falling absolute weight, of equal ones the earlier first.</summary>
    /// <param name="most">How many at most.</param>
    public IReadOnlyList<(TextSpan Span, double Weight)> Strongest(int most) =>
        [.. stretches.OrderByDescending(stretch => Math.Abs(stretch.Weight)).ThenBy(stretch => stretch.Span.Start).Take(most)];

    private void Enter(int stretch, TextSpan span)
    {
        for (var cell = span.Start / CellLength; cell <= LastCellOf(span); cell++)
        {
            entries.Add((stretch, lastEntry[cell]));
            lastEntry[cell] = entries.Count;
        }
    }

    private static int LastCellOf(TextSpan span) => Math.Max(span.Start, span.End - 1) / CellLength;
}
