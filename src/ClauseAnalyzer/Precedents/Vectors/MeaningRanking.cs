namespace ClauseAnalyzer.Precedents.Vectors;

/// <summary>Ranks the paragraphs of a corpus by how near their meaning is. Model and vectors are read at the first question. Not thread-safe.</summary>
/// <param name="connection">A corpus with vectors.</param>
/// <param name="open">Opens the sentence model.</param>
internal sealed class MeaningRanking(CorpusConnection connection, Func<ISentenceModel> open) : IDisposable
{
    /// <summary>How many places of each ranking are joined: far more than anybody reads.</summary>
    public const int Depth = 200;

    private ISentenceModel? model;
    private VectorScan? scan;

    /// <summary>The meaning of a text, to hold paragraphs against.</summary>
    /// <exception cref="CorpusFormatException">COR706: the vectors are of another model.</exception>
    public TextMeaning Of(string text)
    {
        if (model is null)
        {
            model = open();
            new CorpusVectors(connection).Expect(model.Name);
        }

        var vector = model.VectorsOf([text], CancellationToken.None)[0];
        scan ??= VectorScan.Read(connection, vector.Dimensions);
        return new TextMeaning(vector, scan);
    }

    /// <inheritdoc/>
    public void Dispose() => model?.Dispose();
}
