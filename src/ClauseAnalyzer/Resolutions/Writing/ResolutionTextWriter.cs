using System.Globalization;
using System.Text;
using ClauseAnalyzer.Lexicon;
using ClauseAnalyzer.Resolutions.Segmentation;

namespace ClauseAnalyzer.Resolutions.Writing;

/// <summary>
/// Writes resolutions as a clean text that reads back to the same fields, paragraphs, labels and notes: a head with
/// the fields, then one line a paragraph with a blank line after it, the notes last. What was skipped when they were
/// read (page furniture, adoption lines) is not written. Immutable and thread-safe.
/// </summary>
/// <param name="lexicon">The verbs by which openings are known; the one that the text is to be read with.</param>
/// <param name="style">Plain text or Markdown.</param>
public sealed class ResolutionTextWriter(ClauseLexicon lexicon, TextStyle style)
{
    private readonly OpeningForms forms = new(lexicon);

    /// <summary>Writes resolutions one after another, each with its own head.</summary>
    /// <param name="writer">Where to; lines end with a line feed alone.</param>
    /// <param name="resolutions">The resolutions; nothing is written for an empty list.</param>
    public void Write(TextWriter writer, IReadOnlyList<Resolution> resolutions)
    {
        for (var index = 0; index < resolutions.Count; index++)
        {
            writer.Write(index == 0 ? "" : "\n");
            Write(writer, resolutions[index]);
        }
    }

    private void Write(TextWriter writer, Resolution resolution)
    {
        WriteHead(writer, resolution);
        var outline = Outline.Of(resolution.Paragraphs, forms);
        OutlineEntry? previous = null;
        foreach (var entry in outline.Entries)
        {
            foreach (var line in LinesOf(entry, previous))
            {
                writer.Write($"\n{line}\n");
            }

            previous = entry;
        }

        foreach (var note in resolution.Notes)
        {
            writer.Write($"\n{NoteLine.Write(note, style)}\n");
        }
    }

    private static void WriteHead(TextWriter writer, Resolution resolution)
    {
        string?[] values =
        [
            resolution.Symbol, resolution.Organ, resolution.Session, resolution.AgendaItem,
            resolution.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), resolution.Title, resolution.Status,
        ];
        writer.Write($"{DocumentHead.Fence}\n");
        foreach (var (name, value) in DocumentHead.Names.Zip(values))
        {
            writer.Write(string.IsNullOrEmpty(value) ? $"{name}:\n" : $"{name}: {DocumentHead.Written(value)}\n");
        }

        writer.Write($"{DocumentHead.Fence}\n");
    }

    private IEnumerable<string> LinesOf(OutlineEntry entry, OutlineEntry? previous)
    {
        if (entry.Role is OutlineRole.Heading or OutlineRole.Annex)
        {
            var sign = NeedsSign(entry, previous) ? "## " : "";
            return [TextLine.Write(sign, NotedParagraph.Of(entry.Paragraph!), style)];
        }

        var prefix = new StringBuilder();
        if (entry.Parent is { Paragraph: null } wordless && ReferenceEquals(wordless.Children[0], entry))
        {
            prefix.Append(Labels.Written(wordless.Marker)).Append(' ');
        }

        if (entry.Marker.Length > 0)
        {
            prefix.Append(Labels.Written(entry.Marker)).Append(' ');
        }

        var pieces = BulletedText.Part(NotedParagraph.Of(entry.Paragraph!));
        return pieces.Select((piece, index) => TextLine.Write(index == 0 ? prefix.ToString() : "- ", piece, style));
    }

    // In plain text a heading goes without sign where its words show what it is.
    private bool NeedsSign(OutlineEntry entry, OutlineEntry? previous) =>
        style == TextStyle.Markdown
        || !(Headings.IsHeading(entry.Text) && !Closings.IsClosed(entry.Text) && forms.Of(entry.Text) == OpeningForm.None)
        || previous is { Role: not (OutlineRole.Heading or OutlineRole.Annex) } last && !Closings.IsClosed(last.Text);
}
