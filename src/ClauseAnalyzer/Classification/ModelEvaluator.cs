using ClauseAnalyzer.Clauses;
using ClauseAnalyzer.Rows;

namespace ClauseAnalyzer.Classification;

/// <summary>Measures a model on labelled rows.</summary>
/// <param name="finder">Finds the clauses that verbs are read from.</param>
public sealed class ModelEvaluator(ClauseFinder finder)
{
    /// <summary>Classifies every row and compares with its labels.</summary>
    /// <param name="model">The model.</param>
    /// <param name="rows">Labelled rows, those of one document in order.</param>
    /// <returns>All figures; those without a labelled row are absent.</returns>
    public EvaluationReport Evaluate(ClauseModel model, IReadOnlyList<LabelledRow> rows) =>
        throw new NotImplementedException($"{finder} {model} {rows}");
}
