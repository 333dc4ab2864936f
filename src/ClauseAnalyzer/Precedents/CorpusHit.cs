namespace ClauseAnalyzer.Precedents;

/// <summary>A paragraph of a corpus. Immutable.</summary>
public sealed record CorpusHit
{
    /// <summary>Symbol of its document, or the file's stem.</summary>
    public required string Document { get; init; }

    /// <summary>Its number; empty where it has none.</summary>
    public required string Label { get; init; }

    /// <summary>Place in its document, from 1.</summary>
    public required long Position { get; init; }

    /// <summary>The document's date, ISO 8601; null when unknown.</summary>
    public string? Date { get; init; }

    /// <summary>The organ that speaks; null when unknown.</summary>
    public string? Organ { get; init; }

    /// <summary>"adopted", "draft" …; null when unknown.</summary>
    public string? Status { get; init; }

    /// <summary>"preambular", "operative" or "other".</summary>
    public required string Section { get; init; }

    /// <summary>Canonical verb of its main clause; empty when it has none.</summary>
    public required string Verb { get; init; }

    /// <summary>Addressee of its main clause; empty when nobody is asked.</summary>
    public required string Addressee { get; init; }

    /// <summary>The themes present, in ordinal order.</summary>
    public IReadOnlyList<string> Themes { get; init; } = [];

    /// <summary>The texts of its ancestors; empty when it is no item.</summary>
    public required string Chapeau { get; init; }

    /// <summary>Its words.</summary>
    public required string Text { get; init; }

    /// <summary>How near its meaning is to that of the words sought: the cosine of two sentence vectors, -1 to 1; null where none was asked or it has no vector.</summary>
    public double? Meaning { get; init; }

    /// <summary>The words that were found, as half-open spans of <see cref="Text"/> in UTF-16 code units, in order; empty when nothing was sought by words or all of it stands in the chapeau.</summary>
    public IReadOnlyList<(int Start, int End)> Found { get; init; } = [];
}
