using ClauseAnalyzer.Numerics;

namespace ClauseAnalyzer.Tests.Numerics;

/// <summary>A series of texts to draw.</summary>
/// <param name="Texts">How many.</param>
/// <param name="Correlation">Correlation of two paragraphs of one text.</param>
internal sealed record SimulatedSeries(int Texts, double Correlation)
{
    /// <summary>Expected share of the first text.</summary>
    public double First { get; init; } = 0.3;

    /// <summary>Expected share of the last text; in between straight.</summary>
    public double Last { get; init; } = 0.3;

    /// <summary>Whether later texts are longer, the last eight times the first.</summary>
    public bool LaterAreLonger { get; init; }

    /// <summary>Whether the first text holds more paragraphs than all others.</summary>
    public bool FirstIsGiant { get; init; }

    /// <summary>Strata; those of higher index come later and have a higher share, by 0.2 each, without any change within.</summary>
    public int Strata { get; init; } = 1;

    /// <summary>Texts that share a place.</summary>
    public int Tied { get; init; } = 1;

    /// <summary>Draws the series.</summary>
    public IReadOnlyList<OrderedCount> Draw(SimulatedTexts texts) => [.. Enumerable.Range(0, Texts).Select(index =>
    {
        var along = Texts == 1 ? 0 : (double)index / (Texts - 1);
        var stratum = StratumOf(texts, along);
        var n = SizeOf(texts, index, along);
        var share = First + (along * (Last - First)) + (0.2 * stratum);
        return new OrderedCount(texts.Count(n, share, Correlation), n, index / Tied, stratum);
    })];

    // Any text may be of any stratum, but late ones are mostly of the last.
    private int StratumOf(SimulatedTexts texts, double along) => Strata == 1 ? 0 : texts.Next(100) < 100 * along ? Strata - 1 : texts.Next(Strata);

    private int SizeOf(SimulatedTexts texts, int index, double along) => FirstIsGiant && index == 0
        ? 60 * Texts
        : LaterAreLonger ? (int)((8 + texts.Next(12)) * (1 + (7 * along))) : texts.Size();
}
