using System.Globalization;
using ClauseAnalyzer.Resolutions;

namespace ClauseAnalyzer.Tests.Resolutions.Writing;

/// <summary>What a text that is written back must keep of a resolution, as lines that can be compared and read.</summary>
internal static class Structure
{
    public static IReadOnlyList<string> Of(Resolution resolution) =>
    [
        $"symbol: {resolution.Symbol}",
        $"organ: {resolution.Organ}",
        $"session: {resolution.Session}",
        $"agenda item: {resolution.AgendaItem}",
        $"date: {resolution.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}",
        $"title: {resolution.Title}",
        $"status: {resolution.Status}",
        .. resolution.Paragraphs.Select(paragraph =>
            $"{paragraph.Position} | {paragraph.Section} | {paragraph.Label} | {paragraph.Chapeau} | {paragraph.Text} | {string.Join(", ", paragraph.NoteMarkers)}"),
        .. resolution.Notes.Select(note => $"note {note.Marker}: {note.Text}"),
    ];
}
