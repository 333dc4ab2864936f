using System.Globalization;
using System.Text.Json;

namespace ClauseAnalyzer.Resolutions;

/// <summary>Writes resolutions as the JSON that the command <c>parse</c> prints.</summary>
public static class ResolutionJson
{
    /// <summary>Writes one resolution as one object; what is not known is null.</summary>
    /// <param name="writer">Where to write; its indentation and escaping are the caller's.</param>
    /// <param name="resolution">The resolution.</param>
    public static void Write(Utf8JsonWriter writer, Resolution resolution)
    {
        writer.WriteStartObject();
        writer.WriteString("source", resolution.Source);
        writer.WriteString("symbol", resolution.Symbol);
        writer.WriteString("organ", resolution.Organ);
        writer.WriteString("session", resolution.Session);
        writer.WriteString("agenda_item", resolution.AgendaItem);
        writer.WriteString("date", resolution.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        writer.WriteString("title", resolution.Title);
        writer.WriteString("status", resolution.Status);
        WriteParagraphs(writer, resolution.Paragraphs);
        WriteNotes(writer, resolution.Notes);
        WriteDiagnostics(writer, resolution.Diagnostics);
        writer.WriteEndObject();
    }

    private static void WriteParagraphs(Utf8JsonWriter writer, IReadOnlyList<Paragraph> paragraphs)
    {
        writer.WriteStartArray("paragraphs");
        foreach (var paragraph in paragraphs)
        {
            writer.WriteStartObject();
            writer.WriteNumber("position", paragraph.Position);
            writer.WriteString("section", Sections.NameOf(paragraph.Section));
            writer.WriteString("label", paragraph.Label);
            writer.WriteString("chapeau", paragraph.Chapeau);
            writer.WriteString("text", paragraph.Text);
            writer.WriteStartArray("notes");
            foreach (var marker in paragraph.NoteMarkers)
            {
                writer.WriteStringValue(marker);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteNotes(Utf8JsonWriter writer, IReadOnlyList<Note> notes)
    {
        writer.WriteStartArray("notes");
        foreach (var note in notes)
        {
            writer.WriteStartObject();
            writer.WriteString("marker", note.Marker);
            writer.WriteString("text", note.Text);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteDiagnostics(Utf8JsonWriter writer, IReadOnlyList<Diagnostic> diagnostics)
    {
        writer.WriteStartArray("diagnostics");
        foreach (var diagnostic in diagnostics)
        {
            writer.WriteStartObject();
            writer.WriteString("kind", diagnostic.Kind);
            WriteNumberOrNull(writer, "line", diagnostic.Line);
            WriteNumberOrNull(writer, "page", diagnostic.Page);
            writer.WriteString("text", diagnostic.Text);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteNumberOrNull(Utf8JsonWriter writer, string name, int? value)
    {
        if (value is { } number)
        {
            writer.WriteNumber(name, number);
        }
        else
        {
            writer.WriteNull(name);
        }
    }
}
