using System.Text.Json;
using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Resolutions;
using ClauseAnalyzer.Rows;
using ClauseAnalyzer.Trends.Pairing;

namespace ClauseAnalyzer.Scoring;

/// <summary>Writes scored paragraphs as the JSON that the command <c>score</c> prints.</summary>
public static class ScoreJson
{
    /// <summary>Writes an array with one object a paragraph.</summary>
    /// <param name="writer">Where to; left open.</param>
    /// <param name="paragraphs">Paragraphs in order; may be empty.</param>
    public static void Write(Utf8JsonWriter writer, IEnumerable<ScoredParagraph> paragraphs)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(paragraphs);
        writer.WriteStartArray();
        foreach (var paragraph in paragraphs)
        {
            WriteParagraph(writer, paragraph);
        }

        writer.WriteEndArray();
    }

    private static void WriteParagraph(Utf8JsonWriter writer, ScoredParagraph scored)
    {
        var row = ClassifiedRows.Of(scored.Classified);
        writer.WriteStartObject();
        writer.WriteString("text", row.Text);
        writer.WriteString("section", Sections.NameOf(scored.Classified.Paragraph.Section));
        writer.WritePropertyName("clauses");
        ClassifiedJson.WriteClauses(writer, row.Clauses ?? []);
        writer.WritePropertyName("themes");
        ClassifiedJson.WriteThemes(writer, row.Themes);
        WritePrecedents(writer, scored.Precedents);
        WriteAdvice(writer, scored.Advice);
        writer.WriteEndObject();
    }

    private static void WritePrecedents(Utf8JsonWriter writer, IReadOnlyList<PrecedentMatch> precedents)
    {
        writer.WriteStartArray("precedents");
        foreach (var match in precedents)
        {
            writer.WriteStartObject();
            writer.WriteString("document", match.Precedent.Document);
            writer.WriteString("label", match.Precedent.Label);
            writer.WriteNumber("similarity", ClassifiedJson.Rounded(match.Similarity));
            writer.WriteString("text", match.Precedent.Text);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteAdvice(Utf8JsonWriter writer, IReadOnlyList<Advice> advice)
    {
        writer.WriteStartArray("advice");
        foreach (var item in advice)
        {
            writer.WriteStartObject();
            writer.WriteString("rule", item.Rule);
            writer.WriteString("message", item.Message);
            writer.WriteString("severity", NameOf(item.Severity));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static string NameOf(AdviceSeverity severity) => severity switch
    {
        AdviceSeverity.Warning => "warning",
        AdviceSeverity.Hint => "hint",
        _ => "info",
    };
}
