namespace ClauseAnalyzer.Rows;

/// <summary>A paragraph with the labels that an annotator gave it. Immutable.</summary>
public sealed record LabelledRow
{
    /// <summary>The file it was read from, as named by the caller.</summary>
    public required string Source { get; init; }

    /// <summary>Place among the rows of its file, from 1.</summary>
    public required long Row { get; init; }

    /// <summary>The row's own name, column "id"; null where it has none.</summary>
    public string? Id { get; init; }

    /// <summary>The paragraph as written; never blank.</summary>
    public required string Text { get; init; }

    /// <summary>"preambular", "operative" or "other"; null where the row does not say.</summary>
    public string? Section { get; init; }

    /// <summary>Canonical verb of the first clause; null where the row does not say, empty where the paragraph has none.</summary>
    public string? Verb { get; init; }

    /// <summary>The document it stands in; null where the row does not say.</summary>
    public string? Document { get; init; }

    /// <summary>Its number or letter, "3 (a)"; null where the row does not say.</summary>
    public string? Label { get; init; }

    /// <summary>One entry a theme asked for; null where the cell is blank: unknown, and not scored.</summary>
    public required IReadOnlyDictionary<string, bool?> Themes { get; init; }

    /// <summary>The clauses, in order; null where the row does not say.</summary>
    public IReadOnlyList<LabelledClause>? Clauses { get; init; }

    /// <summary>Whether annotators disagree about the themes; such a row is left out of theme scores.</summary>
    public bool Doubtful { get; init; }
}
