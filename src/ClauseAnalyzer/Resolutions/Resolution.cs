namespace ClauseAnalyzer.Resolutions;

/// <summary>A resolution or draft as read from a file: what it says of itself, its paragraphs and notes, and what was skipped. Immutable.</summary>
public sealed record Resolution
{
    /// <summary>The file it was read from, as named by the caller; "-" for standard input.</summary>
    public required string Source { get; init; }

    /// <summary>"A/RES/74/173"; null when neither text nor manifest gives one.</summary>
    public string? Symbol { get; init; }

    /// <summary>The organ of the enacting words, "General Assembly"; null when there are none.</summary>
    public string? Organ { get; init; }

    /// <summary>The session as written, "Seventy-fourth session"; null when not given.</summary>
    public string? Session { get; init; }

    /// <summary>The agenda item as written without its words "Agenda item", "106"; null when not given.</summary>
    public string? AgendaItem { get; init; }

    /// <summary>Date of adoption, of a draft the date of issue; null when not given.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The title without number; null when not given.</summary>
    public string? Title { get; init; }

    /// <summary>"adopted", "draft", or "rejected" and "accepted" for the two readings of tracked changes; null when unknown.</summary>
    public string? Status { get; init; }

    /// <summary>Symbols of the texts it descends from, from the manifest; empty when it descends from none or nothing is known.</summary>
    public IReadOnlyList<string> Follows { get; init; } = [];

    /// <summary>Paragraphs in document order; positions run from 1 without gaps. Empty when the file holds none.</summary>
    public required IReadOnlyList<Paragraph> Paragraphs { get; init; }

    /// <summary>Notes in order of their appearance; empty when there are none.</summary>
    public IReadOnlyList<Note> Notes { get; init; } = [];

    /// <summary>What was skipped and why, in order; empty when nothing was.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>Why the text is not of the kind this program reads, a sentence for a reader; null when nothing speaks against it. The first resolution of a document carries it for all.</summary>
    public string? Warning => Diagnostics.FirstOrDefault(diagnostic => diagnostic.Kind == Diagnostic.OtherKind)?.Text;

    /// <summary>Whether this is one of the two readings of a text with tracked changes.</summary>
    public bool IsReadingOfChanges => Status is "rejected" or "accepted";

    /// <summary>The name by which tables and charts call this text: its symbol, or the file's stem.</summary>
    public string Document => Symbol ?? Path.GetFileNameWithoutExtension(Source);
}
