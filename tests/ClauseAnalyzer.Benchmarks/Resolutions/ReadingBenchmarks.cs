using BenchmarkDotNet.Attributes;
using ClauseAnalyzer.Resolutions;

namespace ClauseAnalyzer.Benchmarks.Resolutions;

/// <summary>Reading the five texts: files to paragraphs.</summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    private readonly FiveTexts texts = new();

    /// <summary>All five, from disk.</summary>
    [Benchmark]
    public IReadOnlyList<Resolution> FiveTextsFromDisk() => texts.Read();
}
