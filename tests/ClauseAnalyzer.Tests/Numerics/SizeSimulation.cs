using ClauseAnalyzer.Numerics;

namespace ClauseAnalyzer.Tests.Numerics;

/// <summary>How often each test rejects at 5%: under its own null, under another, and where there is something to find.</summary>
internal static class SizeSimulation
{
    private const double Level = 0.05;
    private const int Draws = 499;
    private const double Share = 0.3;

    /// <summary>The part of rounds in which a test rejects.</summary>
    /// <param name="rounds">Rounds, at least 1; each has a seed of its own.</param>
    /// <param name="p">The p of one round.</param>
    public static double Rejects(int rounds, Func<SimulatedTexts, double> p)
    {
        var rejected = Enumerable.Range(0, rounds).AsParallel()
            .Count(round => p(new SimulatedTexts((ulong)round * 7_919 + 104_729)) <= Level);
        return (double)rejected / rounds;
    }

    /// <summary>Fisher's test where the paragraphs of two texts are allotted by chance.</summary>
    public static double FisherOfAllotment(SimulatedTexts texts)
    {
        var (a, b) = (texts.Size(), texts.Size());
        var with = 1 + texts.Next(a + b - 1);
        var inA = 0;
        for (var (left, drawn) = (with, 0); drawn < a; drawn++)
        {
            if (texts.Next(a + b - drawn) < left)
            {
                left--;
                inA++;
            }
        }

        return FisherExactTest.Of(inA, a, with - inA, b);
    }

    /// <summary>Fisher's test where two texts merely differ from one another: a null that it does not have.</summary>
    public static double FisherOfTexts(SimulatedTexts texts, double correlation)
    {
        var (a, b) = (texts.Size(), texts.Size());
        return FisherExactTest.Of(texts.Count(a, Share, correlation), a, texts.Count(b, Share, correlation), b);
    }

    /// <summary>The permutation of places.</summary>
    public static double Permutation(SimulatedTexts texts, SimulatedSeries series) => PermutationTrendTest.Of(series.Draw(texts), Draws).P;

    /// <summary>The wild cluster bootstrap.</summary>
    public static double WildCluster(SimulatedTexts texts, SimulatedSeries series) => WildClusterTrendTest.Of(series.Draw(texts), Draws).P;
}
