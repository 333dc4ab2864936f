namespace ClauseAnalyzer.Precedents.Vectors;

/// <summary>Turns texts into vectors that lie near each other when the texts mean the same.</summary>
public interface ISentenceModel : IDisposable
{
    /// <summary>Which model it is, in which version and treatment: only vectors of one name may be held against each other.</summary>
    string Name { get; }

    /// <summary>The vectors of some texts.</summary>
    /// <param name="texts">Texts in any order; none is allowed.</param>
    /// <param name="cancellationToken">Stops between two texts.</param>
    /// <returns>One a text, in the same order; a vector depends on its text alone, not on those beside it.</returns>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    IReadOnlyList<SentenceVector> VectorsOf(IReadOnlyList<string> texts, CancellationToken cancellationToken);
}
