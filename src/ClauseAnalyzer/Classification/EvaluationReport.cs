using System.Text.Json;
using ClauseAnalyzer.Classification.Evaluation;
using ClauseAnalyzer.Clauses;
using ClauseAnalyzer.Numerics;

namespace ClauseAnalyzer.Classification;

/// <summary>What a model reached on labelled rows. Immutable.</summary>
public sealed record EvaluationReport
{
    /// <summary>Rows read.</summary>
    public required int Rows { get; init; }

    /// <summary>Rows left out of theme scores because annotators disagree on them.</summary>
    public required int DoubtfulRows { get; init; }

    /// <summary>The model's hash.</summary>
    public required string ModelHash { get; init; }

    /// <summary>One score a theme that has labels, in the model's order; empty when none has.</summary>
    public required IReadOnlyList<ThemeScore> Themes { get; init; }

    /// <summary>Mean F1 of the themes, with its bootstrap interval; null when no theme has labels.</summary>
    public required Interval? MacroF1 { get; init; }

    /// <summary>F1 of all answers together, with its bootstrap interval; null when no theme has labels.</summary>
    public required Interval? MicroF1 { get; init; }

    /// <summary>Sections; null when no row names its section.</summary>
    public required SectionScore? Sections { get; init; }

    /// <summary>Verbs; null when no row names a verb.</summary>
    public required VerbScore? Verbs { get; init; }

    /// <summary>Clauses; null when no row lists its clauses.</summary>
    public required ClauseScore? Clauses { get; init; }

    /// <summary>Wrong answers on themes, those first whose probability is farthest off.</summary>
    public required IReadOnlyList<ThemeError> WorstErrors { get; init; }

    /// <summary>Comparison with another model; null when none was asked for.</summary>
    public ModelComparison? Comparison { get; init; }

    /// <summary>Writes the report as one JSON object.</summary>
    /// <param name="writer">Where to; left open.</param>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        EvaluationJson.Write(writer, this);
    }

    /// <summary>The report as lines for a terminal of 80 columns; shares with three decimals.</summary>
    /// <returns>Lines that end in "\n".</returns>
    public override string ToString() => EvaluationText.Write(this);
}
