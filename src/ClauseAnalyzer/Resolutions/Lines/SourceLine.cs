namespace ClauseAnalyzer.Resolutions.Lines;

/// <summary>One line, or one whole paragraph, of a document of any format: what every reader gives and all later steps take. Immutable.</summary>
internal sealed record SourceLine
{
    public required LineKind Kind { get; init; }

    /// <summary>The words without markup.</summary>
    public NotedText Text { get; init; } = NotedText.Empty;

    /// <summary>Line in the extracted text, from 1; null where the format has none.</summary>
    public int? Line { get; init; }

    /// <summary>Page, from 1; null where the format has none.</summary>
    public int? Page { get; init; }

    /// <summary>Whether a blank line, or the format itself, parts it from what stands before.</summary>
    public bool StartsBlock { get; init; }

    /// <summary>Whether it is a paragraph by itself, so that its end is no line break to be healed.</summary>
    public bool IsWhole { get; init; }

    /// <summary>Whether the layout of the page shows that it goes on with the line before it.</summary>
    public bool Continues { get; init; }

    /// <summary>Whether it ends in a soft hyphen: in the middle of a word, the rest of which a page break parts from it.</summary>
    public bool CutsWord { get; init; }

    /// <summary>Columns of blank before the first word.</summary>
    public int Indent { get; init; }

    /// <summary>The bullet that opened it, as written; empty without one.</summary>
    public string Bullet { get; init; } = "";

    /// <summary>The number that the format gives it without writing it, "3." or "(a)"; empty without one.</summary>
    public string Number { get; init; } = "";

    /// <summary>Offsets at which the emphasis changes between two words that no blank parts: there, separate lines were glued.</summary>
    public IReadOnlyList<int> Seams { get; init; } = [];
}
