using System.Diagnostics;
using ClauseAnalyzer.Meaning;
using ClauseAnalyzer.Precedents;

namespace ClauseAnalyzer.Benchmarks.Precedents;

/// <summary>Times questions to a corpus: the first, which finds nothing in memory, and the ones after it.</summary>
internal static class SearchTiming
{
    private const int Rounds = 20;

    private static readonly string[] Questions = ["technical assistance upon request", "human rights defenders", "\"sustainable development\" water", "capacit* judges", "remain seized of the matter"];

    private const string Draft = "Urges Member States to provide, upon request, technical assistance and training to developing countries, in cooperation with relevant international organizations;";

    /// <summary>Prints milliseconds of wall time: of the first question, and the median of those that follow.</summary>
    /// <param name="path">The corpus; where it has vectors, it is asked by meaning too.</param>
    /// <returns>The exit code, 0.</returns>
    public static int Run(string path)
    {
        Console.WriteLine("by\tquestion\tfirst ms\tmedian ms\thighest ms");
        using (var words = Corpus.Open(path))
        {
            Time("words", words);
        }

        using var both = Corpus.Open(path, () => SentenceModel.Open(threads: 1));
        if (both.SentenceModel is not null)
        {
            Time("both", both);
        }

        return 0;
    }

    private static void Time(string by, Corpus corpus)
    {
        foreach (var question in Questions)
        {
            Print(by, question, () => corpus.Search(new CorpusQuery { Words = question }).Count);
        }

        Print(by, "verb urge", () => corpus.Search(new CorpusQuery { Words = "training", Verb = "urge" }).Count);
        Print(by, "nearest to a draft", () => corpus.Nearest(Draft, 3).Count);
    }

    private static void Print(string by, string name, Func<int> ask)
    {
        var first = TimeOf(ask);
        var later = Enumerable.Range(0, Rounds).Select(_ => TimeOf(ask)).Order().ToList();
        Console.WriteLine(FormattableString.Invariant($"{by}\t{name}\t{first:0.0}\t{later[Rounds / 2]:0.0}\t{later[^1]:0.0}"));
    }

    private static double TimeOf(Func<int> ask)
    {
        var clock = Stopwatch.StartNew();
        ask();
        return clock.Elapsed.TotalMilliseconds;
    }
}
