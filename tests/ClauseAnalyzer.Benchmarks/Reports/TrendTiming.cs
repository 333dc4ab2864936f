using System.Diagnostics;
using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Lexicon;
using ClauseAnalyzer.Reports;

namespace ClauseAnalyzer.Benchmarks.Reports;

/// <summary>Times one trend, stage by stage, and tells the memory it peaked at.</summary>
internal sealed class TrendTiming : IProgress<TrendProgress>
{
    private readonly Stopwatch watch = Stopwatch.StartNew();
    private readonly double[] ends = new double[Enum.GetValues<TrendStage>().Length];

    /// <summary>Runs the trend.</summary>
    /// <param name="texts">The folder of texts.</param>
    /// <param name="output">The folder to write into.</param>
    /// <param name="threads">Texts at the same time.</param>
    /// <returns>The exit code, 0.</returns>
    public static int Run(string texts, string output, int threads)
    {
        var lexicon = ClauseLexicon.Load(ShippedFiles.LexiconDirectory);
        var job = new TrendJob(lexicon, lexicon.Scale("drafting"), ClauseModel.Load(ShippedFiles.ModelFile), TermWords.Load(ShippedFiles.LexiconDirectory), ChangeScale.Load(ShippedFiles.LexiconDirectory, lexicon, "drafting"));
        var files = Directory.GetFiles(texts).Where(file => Path.GetFileName(file) != "manifest.csv").Order(StringComparer.Ordinal);
        var options = new TrendJobOptions
        {
            Inputs = [.. files.Select(file => new TrendInput(Path.GetFileName(file), file))],
            OutputDirectory = output,
            Threads = threads,
        };
        var timing = new TrendTiming();
        var outcome = job.Run(options, timing);
        timing.Print(outcome);
        return 0;
    }

    /// <summary>Notes when a stage was last heard of; its end is the last time.</summary>
    public void Report(TrendProgress value)
    {
        lock (ends)
        {
            ends[(int)value.Stage] = watch.Elapsed.TotalSeconds;
        }
    }

    private void Print(TrendOutcome outcome)
    {
        var process = Process.GetCurrentProcess();
        Console.WriteLine($"{outcome.Documents} texts, {outcome.Paragraphs} paragraphs, {outcome.Refused.Count} inputs refused");
        var start = 0.0;
        foreach (var stage in Enum.GetValues<TrendStage>())
        {
            Console.WriteLine(FormattableString.Invariant($"{stage,-12} {ends[(int)stage] - start,7:F1} s"));
            start = ends[(int)stage];
        }

        Console.WriteLine(FormattableString.Invariant(
            $"wall {watch.Elapsed.TotalSeconds:F1} s, processor {process.TotalProcessorTime.TotalSeconds:F1} s, peak {process.PeakWorkingSet64 / 1e6:F0} MB"));
    }
}
