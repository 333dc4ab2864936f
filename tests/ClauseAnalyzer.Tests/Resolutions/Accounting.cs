using System.Globalization;
using ClauseAnalyzer.Resolutions;

namespace ClauseAnalyzer.Tests.Resolutions;

/// <summary>Holds that nothing of a text is lost: every non-blank character of it is found again in what was read.</summary>
internal static class Accounting
{
    /// <summary>The characters of a text that are in no title, label, paragraph, note, marker or diagnostic; empty when none is lost.</summary>
    /// <param name="text">The extracted text.</param>
    /// <param name="resolutions">What was read from it.</param>
    public static string Lost(string text, IReadOnlyList<Resolution> resolutions)
    {
        // Fields other than the title repeat what a diagnostic or a paragraph holds, and so would hide a loss.
        var kept = new Dictionary<char, int>();
        foreach (var part in resolutions.SelectMany(PartsOf))
        {
            foreach (var character in part)
            {
                kept[character] = kept.GetValueOrDefault(character) + 1;
            }
        }

        var lost = new List<char>();
        foreach (var character in text.Where(IsVisible))
        {
            var left = kept.GetValueOrDefault(character);
            kept[character] = left - 1;
            if (left <= 0)
            {
                lost.Add(character);
            }
        }

        return string.Concat(lost);
    }

    private static IEnumerable<string> PartsOf(Resolution resolution) =>
    [
        resolution.Title ?? "",
        .. OwnLabels(resolution),
        .. resolution.Paragraphs.SelectMany(paragraph => new[] { paragraph.Text, string.Concat(paragraph.NoteMarkers) }),
        .. resolution.Notes.SelectMany(note => new[] { note.Marker, note.Text }),
        .. resolution.Diagnostics.Select(diagnostic => diagnostic.Text),
    ];

    // "3 (a)" repeats the label of paragraph 3, where that has a row.
    private static IEnumerable<string> OwnLabels(Resolution resolution)
    {
        var seen = new HashSet<string>();
        foreach (var label in resolution.Paragraphs.Select(paragraph => paragraph.Label))
        {
            var item = label.LastIndexOf(" (", StringComparison.Ordinal);
            yield return item > 0 && seen.Contains(label[..item]) ? label[item..] : label;
            seen.Add(label);
        }
    }

    private static bool IsVisible(char character) =>
        !char.IsWhiteSpace(character) && char.GetUnicodeCategory(character) is not (UnicodeCategory.Format or UnicodeCategory.Control);
}
