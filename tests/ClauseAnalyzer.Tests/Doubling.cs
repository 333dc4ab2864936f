using System.Text;

namespace ClauseAnalyzer.Tests;

/// <summary>Whether a step is linear: twice the text takes about twice the time, by the clock of the thread.</summary>
internal static class Doubling
{
    // Time beyond a clean double: a collection, caches that are shared.
    private const double MostGrowth = 2.5;

    private const int Attempts = 60;

    /// <summary>Runs a step over a piece repeated, and repeated twice as often.</summary>
    /// <param name="opening">What the text begins with.</param>
    /// <param name="piece">What is repeated.</param>
    /// <param name="length">About how long the shorter text is.</param>
    /// <param name="step">The step.</param>
    public static void AssertLinear(string opening, string piece, int length, Action<string> step)
    {
        var count = length / piece.Length;
        var (once, twice) = (Repeat(opening, piece, count), Repeat(opening, piece, count * 2));

        // The least of several runs, since nothing makes a run shorter than it is; more are tried before it counts as a fault.
        var (least, leastTwice) = (double.MaxValue, double.MaxValue);
        for (var attempt = 0; attempt < Attempts && (attempt < 5 || leastTwice > MostGrowth * least); attempt++)
        {
            least = Math.Min(least, TimeOf(once, step));
            leastTwice = Math.Min(leastTwice, TimeOf(twice, step));
        }

        var growth = leastTwice / least;
        Assert.True(growth <= MostGrowth, $"'{piece}' {count} times, and twice as often: {growth:F1} times the time");
    }

    private static string Repeat(string opening, string piece, int count) => new StringBuilder(opening).Insert(opening.Length, piece, count).ToString();

    private static double TimeOf(string text, Action<string> step)
    {
        var start = ThreadClock.Now;
        step(text);
        return (ThreadClock.Now - start).TotalMilliseconds;
    }
}
