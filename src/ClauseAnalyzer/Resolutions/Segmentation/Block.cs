using ClauseAnalyzer.Resolutions.Lines;

namespace ClauseAnalyzer.Resolutions.Segmentation;

/// <summary>A paragraph of the page, healed of line ends: the unit that becomes a field, a paragraph, a note or a diagnostic. Immutable.</summary>
internal sealed record Block
{
    public required LineKind Kind { get; init; }

    public required NotedText Text { get; init; }

    public int? Line { get; init; }

    public int? Page { get; init; }

    /// <summary>Whether a blank line, or the format itself, parts it from what stands before.</summary>
    public bool StartsBlock { get; init; }

    /// <summary>Whether it ends in the middle of a word, at a soft hyphen.</summary>
    public bool CutsWord { get; init; }

    public string Bullet { get; init; } = "";

    public string Number { get; init; } = "";

    public IReadOnlyList<int> Seams { get; init; } = [];

    /// <summary>The words alone.</summary>
    public string Words => Text.Text;

    /// <summary>The block with the number that its format gives it put before its words.</summary>
    public Block WithNumberAsWords() => Number.Length == 0 ? this : this with { Number = "", Text = NotedTexts.Join(NotedText.Plain(Number), Text) };

    /// <summary>A diagnostic that keeps all its words and markers.</summary>
    public Diagnostic AsDiagnostic(string kind) =>
        new(kind, Line, Page, string.Join(' ', new[] { Number, Bullet, Text.WithMarkers() }.Where(part => part.Length > 0)));
}
