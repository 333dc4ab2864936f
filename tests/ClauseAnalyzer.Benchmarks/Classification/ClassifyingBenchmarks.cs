using BenchmarkDotNet.Attributes;
using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Resolutions;

namespace ClauseAnalyzer.Benchmarks.Classification;

/// <summary>Loading the model, and classifying the five texts with and without evidence.</summary>
[MemoryDiagnoser]
public class ClassifyingBenchmarks
{
    private readonly string modelFile = ShippedFiles.ModelFile;
    private readonly ParagraphClassifier classifier;
    private readonly IReadOnlyList<Resolution> resolutions;

    /// <summary>Reads the texts and the model once.</summary>
    public ClassifyingBenchmarks()
    {
        var texts = new FiveTexts();
        classifier = texts.Classifier();
        resolutions = texts.Read();
    }

    /// <summary>Whether the words for and against are asked for.</summary>
    [Params(false, true)]
    public bool WithEvidence { get; set; }

    /// <summary>The shipped model, from disk.</summary>
    [Benchmark]
    public ClauseModel LoadModel() => ClauseModel.Load(modelFile);

    /// <summary>All paragraphs of the five texts; returns how many.</summary>
    [Benchmark]
    public int FiveTextsClassified() => resolutions.Sum(resolution => classifier.Classify(resolution, WithEvidence).Count);
}
