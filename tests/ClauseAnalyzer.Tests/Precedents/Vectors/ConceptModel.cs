using ClauseAnalyzer.Precedents.Vectors;

namespace ClauseAnalyzer.Tests.Precedents.Vectors;

/// <summary>A sentence model small enough to foresee: a dimension a concept, and words that stand for it.</summary>
internal sealed class ConceptModel : ISentenceModel
{
    private static readonly string[][] Concepts =
    [
        ["plant", "sow", "forest", "tree", "oak"],
        ["train", "teach", "judge", "magistrate"],
        ["report", "inform", "account"],
        ["money", "fund", "pay"],
    ];

    private readonly CancellationTokenSource? stop;
    private readonly int stopAfter;

    public ConceptModel(string name = "concepts/1", CancellationTokenSource? stop = null, int stopAfter = 0) =>
        (Name, this.stop, this.stopAfter) = (name, stop, stopAfter);

    public string Name { get; }

    /// <summary>The texts asked for, in order.</summary>
    public List<string> Asked { get; } = [];

    public bool IsDisposed { get; private set; }

    public IReadOnlyList<SentenceVector> VectorsOf(IReadOnlyList<string> texts, CancellationToken cancellationToken)
    {
        Asked.AddRange(texts);
        if (stop is not null && Asked.Count > stopAfter)
        {
            stop.Cancel();
        }

        cancellationToken.ThrowIfCancellationRequested();
        return [.. texts.Select(VectorOf)];
    }

    public void Dispose() => IsDisposed = true;

    // The last dimension is what all texts share, so that none is without direction.
    private static SentenceVector VectorOf(string text) => SentenceVector.Of(
        [.. Concepts.Select(words => (float)words.Count(word => text.Contains(word, StringComparison.OrdinalIgnoreCase))), 0.1f]);
}
