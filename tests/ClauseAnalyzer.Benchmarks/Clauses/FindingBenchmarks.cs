using BenchmarkDotNet.Attributes;
using ClauseAnalyzer.Clauses;
using ClauseAnalyzer.Resolutions;

namespace ClauseAnalyzer.Benchmarks.Clauses;

/// <summary>Finding the clauses of the 106 paragraphs.</summary>
[MemoryDiagnoser]
public class FindingBenchmarks
{
    private readonly ClauseFinder finder;
    private readonly Paragraph[] paragraphs;

    /// <summary>Reads the texts once.</summary>
    public FindingBenchmarks()
    {
        var texts = new FiveTexts();
        finder = texts.Finder;
        paragraphs = [.. texts.Read().SelectMany(resolution => resolution.Paragraphs)];
    }

    /// <summary>Every clause of every paragraph; returns how many.</summary>
    [Benchmark]
    public int AllParagraphs() => paragraphs.Sum(paragraph => finder.Find(paragraph).Count);
}
