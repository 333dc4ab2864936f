using ClauseAnalyzer.Clauses;
using ClauseAnalyzer.Resolutions;

namespace ClauseAnalyzer.Classification;

/// <summary>A paragraph with its clauses and themes, and the document it stands in. Immutable.</summary>
public sealed record ClassifiedParagraph
{
    /// <summary>The file the paragraph was read from; "-" for standard input.</summary>
    public required string Source { get; init; }

    /// <summary>The document's symbol or the file's stem; empty for a row that names none.</summary>
    public required string Document { get; init; }

    /// <summary>The document's date; null when unknown.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Position, section, label, chapeau and text.</summary>
    public required Paragraph Paragraph { get; init; }

    /// <summary>Clauses found in the paragraph's text, in order; empty when there are none.</summary>
    public IReadOnlyList<Clause> Clauses { get; init; } = [];

    /// <summary>The clause whose act the paragraph carries: the first in its text, else the last in its chapeau; null when neither has one.</summary>
    public Clause? MainClause { get; init; }

    /// <summary>One label a theme, in the model's order.</summary>
    public IReadOnlyList<ThemeLabel> Themes { get; init; } = [];
}
