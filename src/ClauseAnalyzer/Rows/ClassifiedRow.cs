namespace ClauseAnalyzer.Rows;

/// <summary>One classified paragraph as a flat row: the columns of CLI output and the detail behind them. Immutable.</summary>
public sealed record ClassifiedRow
{
    /// <summary>Cells of the passed-through input columns, in the writer's order; empty when there are none.</summary>
    public IReadOnlyList<RowCell> Passed { get; init; } = [];

    /// <summary>The file the paragraph was read from; "-" for standard input.</summary>
    public required string Source { get; init; }

    /// <summary>The document's symbol, the file's stem, or the value of the document column.</summary>
    public required string Document { get; init; }

    /// <summary>The document's date; null when unknown.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Place among the paragraphs of the document, from 1.</summary>
    public required long Position { get; init; }

    /// <summary>"preambular", "operative" or "other".</summary>
    public required string Section { get; init; }

    /// <summary>"3", "3 (a)"; empty without number or letter.</summary>
    public string Label { get; init; } = "";

    /// <summary>Verb phrase of the paragraph's main clause; empty when it has none.</summary>
    public string VerbPhrase { get; init; } = "";

    /// <summary>Canonical verb of the main clause; empty when it has none.</summary>
    public string Verb { get; init; } = "";

    /// <summary>Family of that verb; empty when unknown.</summary>
    public string Family { get; init; } = "";

    /// <summary>Rank of that verb on the force scale; null where the scale lacks it.</summary>
    public int? Force { get; init; }

    /// <summary>Addressee of the main clause; empty when nobody is asked.</summary>
    public string Addressee { get; init; } = "";

    /// <summary>Number of clauses in the text itself.</summary>
    public int ClauseCount { get; init; }

    /// <summary>One entry a theme, in the model's order.</summary>
    public IReadOnlyList<ClassifiedTheme> Themes { get; init; } = [];

    /// <summary>The texts of all introducing paragraphs; empty for a paragraph that is not an item.</summary>
    public string Chapeau { get; init; } = "";

    /// <summary>The paragraph's text.</summary>
    public required string Text { get; init; }

    /// <summary>Clauses in the text, and the main clause where it stands in the chapeau; null when read from a table that lacks them.</summary>
    public IReadOnlyList<ClassifiedClause>? Clauses { get; init; }
}
