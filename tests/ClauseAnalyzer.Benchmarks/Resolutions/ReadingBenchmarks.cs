using BenchmarkDotNet.Attributes;
using ClauseAnalyzer.Resolutions;

namespace ClauseAnalyzer.Benchmarks.Resolutions;

/// <summary>Reading: files and texts to paragraphs.</summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    private const int LargeLength = 10_000_000;

    private readonly FiveTexts texts = new();
    private string large = "";

    /// <summary>Puts the five texts one after another until they are ten million characters.</summary>
    [GlobalSetup]
    public void MakeLarge()
    {
        var five = texts.Join();
        large = string.Concat(Enumerable.Repeat(five, (LargeLength / five.Length) + 1));
    }

    /// <summary>All five, from disk.</summary>
    [Benchmark]
    public IReadOnlyList<Resolution> FiveTextsFromDisk() => texts.Read();

    /// <summary>One text of ten million characters, from memory.</summary>
    [Benchmark]
    public IReadOnlyList<Resolution> TenMillionCharacters() => new ResolutionReader(texts.Lexicon).ReadText(large, "-");
}
