using System.Globalization;

namespace ClauseAnalyzer.Resolutions;

/// <summary>What a manifest says of one document. Immutable.</summary>
public sealed record ManifestEntry
{
    /// <summary>The file's name, without folder.</summary>
    public required string File { get; init; }

    /// <summary>The symbol; null where the cell is blank.</summary>
    public string? Symbol { get; init; }

    /// <summary>The organ; null where the cell is blank.</summary>
    public string? Organ { get; init; }

    /// <summary>The date of adoption, of a draft the date of issue; null where the cell is blank.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>"adopted" or "draft"; null where the cell is blank.</summary>
    public string? Status { get; init; }

    /// <summary>The title; null where the cell is blank.</summary>
    public string? Title { get; init; }

    /// <summary>Symbols of the texts it descends from, in the order given; empty where the cell is blank.</summary>
    public IReadOnlyList<string> Follows { get; init; } = [];

    /// <summary>The resolution with what this entry says: it fills what the text lacks and wins where both speak.</summary>
    /// <param name="resolution">A resolution as read from the text.</param>
    /// <returns>A copy with the entry applied; what the entry overrules becomes a diagnostic of the kind "manifest".</returns>
    public Resolution ApplyTo(Resolution resolution) => resolution with
    {
        Symbol = Symbol ?? resolution.Symbol,
        Organ = Organ ?? resolution.Organ,
        Date = Date ?? resolution.Date,
        Status = resolution.IsReadingOfChanges ? resolution.Status : Status ?? resolution.Status,
        Title = Title ?? resolution.Title,
        Follows = Follows.Count > 0 ? Follows : resolution.Follows,
        Diagnostics = [.. resolution.Diagnostics, .. Overruled(resolution)],
    };

    private IEnumerable<Diagnostic> Overruled(Resolution resolution)
    {
        (string Name, string? Text, string? Manifest)[] fields =
        [
            ("symbol", resolution.Symbol, Symbol),
            ("organ", resolution.Organ, Organ),
            ("date", InIso(resolution.Date), InIso(Date)),
            ("status", resolution.Status, resolution.IsReadingOfChanges ? null : Status),
            ("title", resolution.Title, Title),
        ];
        return fields
            .Where(field => field.Text is not null && field.Manifest is not null && field.Text != field.Manifest)
            .Select(field => new Diagnostic("manifest", null, null, $"{field.Name}: {field.Text}"));
    }

    private static string? InIso(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
