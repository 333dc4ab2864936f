using System.Text.Json;

namespace ClauseAnalyzer.Precedents;

/// <summary>Writes found paragraphs as the JSON that the command <c>search</c> prints.</summary>
public static class CorpusHitJson
{
    /// <summary>Writes an array with one object a paragraph.</summary>
    /// <param name="writer">Where to; left open.</param>
    /// <param name="hits">Paragraphs in order; may be empty.</param>
    public static void Write(Utf8JsonWriter writer, IReadOnlyList<CorpusHit> hits)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(hits);
        writer.WriteStartArray();
        foreach (var hit in hits)
        {
            Write(writer, hit);
        }

        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, CorpusHit hit)
    {
        writer.WriteStartObject();
        writer.WriteString("document", hit.Document);
        writer.WriteString("label", hit.Label);
        writer.WriteNumber("position", hit.Position);
        writer.WriteString("date", hit.Date);
        writer.WriteString("organ", hit.Organ);
        writer.WriteString("status", hit.Status);
        writer.WriteString("section", hit.Section);
        writer.WriteString("verb", hit.Verb);
        writer.WriteString("addressee", hit.Addressee);
        writer.WriteStartArray("themes");
        foreach (var theme in hit.Themes)
        {
            writer.WriteStringValue(theme);
        }

        writer.WriteEndArray();
        writer.WriteString("chapeau", hit.Chapeau);
        writer.WriteString("text", hit.Text);
        if (hit.Meaning is { } meaning)
        {
            writer.WriteNumber("meaning", Math.Round(meaning, 4));
        }

        writer.WriteStartArray("found");
        foreach (var (start, end) in hit.Found)
        {
            writer.WriteStartObject();
            writer.WriteNumber("start", start);
            writer.WriteNumber("end", end);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
