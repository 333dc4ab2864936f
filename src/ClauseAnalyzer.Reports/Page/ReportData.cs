using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Clauses;
using ClauseAnalyzer.Reports.Tables;

namespace ClauseAnalyzer.Reports.Page;

/// <summary>
/// The data that the report's scripts draw from, as JSON that is safe inside a
/// script element. Arrays instead of objects, and indices instead of names,
/// because a large collection has more than a hundred thousand paragraphs.
/// Assets/data.js reads it.
/// </summary>
internal sealed class ReportData
{
    private static readonly JsonWriterOptions Options = new()
    {
        // Escapes what has a meaning in HTML, and leaves the world's letters readable.
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    private readonly TrendTables tables;
    private readonly NameList verbs = new();
    private readonly NameList families = new();
    private readonly NameList addressees = new();
    private readonly Dictionary<ClassifiedParagraph, int> places = new(ReferenceEqualityComparer.Instance);

    private ReportData(TrendTables tables) => this.tables = tables;

    /// <summary>Writes the data of a report.</summary>
    /// <param name="tables">What was counted.</param>
    /// <returns>One JSON object on one line, as UTF-8.</returns>
    public static ReadOnlyMemory<byte> Json(TrendTables tables)
    {
        var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Options))
        {
            new ReportData(tables).Write(writer);
        }

        return stream.GetBuffer().AsMemory(0, (int)stream.Length);
    }

    private void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        WriteDocuments(writer);
        Strings(writer, "themes", tables.ThemeNames);
        WriteParagraphs(writer);
        Strings(writer, "verbs", verbs.Names);
        Strings(writer, "families", families.Names);
        Strings(writer, "addressees", addressees.Names);
        WriteTopics(writer);
        LineageData.Write(writer, tables, places);
        writer.WriteEndObject();
    }

    private void WriteDocuments(Utf8JsonWriter writer)
    {
        writer.WriteStartArray("documents");
        foreach (var document in tables.Documents)
        {
            writer.WriteStartArray();
            writer.WriteStringValue(document.Name);
            writer.WriteStringValue(Invariant.Text(document.Date));
            writer.WriteStringValue(document.Organ ?? "");
            writer.WriteEndArray();
        }

        writer.WriteEndArray();
    }

    private void WriteParagraphs(Utf8JsonWriter writer)
    {
        writer.WriteStartArray("paragraphs");
        for (var document = 0; document < tables.Documents.Count; document++)
        {
            var next = 1;
            foreach (var paragraph in tables.Documents[document].Paragraphs)
            {
                places.TryAdd(paragraph, places.Count);
                WriteParagraph(writer, document, paragraph, next);
                next = paragraph.Paragraph.Position + 1;
            }
        }

        writer.WriteEndArray();
    }

    // [document, position less the next one expected (what mostly is 0 packs to nothing), section, label, chapeau, text, clauses, themes, marks]
    private void WriteParagraph(Utf8JsonWriter writer, int document, ClassifiedParagraph classified, int next)
    {
        var paragraph = classified.Paragraph;
        writer.WriteStartArray();
        writer.WriteNumberValue(document);
        writer.WriteNumberValue(paragraph.Position - next);
        writer.WriteNumberValue((int)paragraph.Section);
        writer.WriteStringValue(paragraph.Label);
        writer.WriteStringValue(paragraph.Chapeau);
        writer.WriteStringValue(paragraph.Text);
        WriteClauses(writer, classified);
        WriteThemes(writer, classified);
        writer.WriteStartArray();
        foreach (var mark in Highlights.Of(classified, tables.ThemeNames))
        {
            writer.WriteNumberValue(mark.Start);
            writer.WriteNumberValue(mark.End);
            writer.WriteNumberValue(mark.Kind);
        }

        writer.WriteEndArray();
        writer.WriteEndArray();
    }

    // [verb, family, force or 0, addressee or -1, kind of addressee] each
    private void WriteClauses(Utf8JsonWriter writer, ClassifiedParagraph classified)
    {
        writer.WriteStartArray();
        foreach (var clause in classified.Clauses.Where(clause => clause.Location == ClauseLocation.Text))
        {
            writer.WriteStartArray();
            writer.WriteNumberValue(verbs.IndexOf(clause.Verb));
            writer.WriteNumberValue(families.IndexOf(clause.Family));
            writer.WriteNumberValue(clause.Force ?? 0);
            writer.WriteNumberValue(clause.Addressee.Length > 0 ? addressees.IndexOf(clause.Addressee) : -1);
            writer.WriteNumberValue((int)clause.AddresseeKind);
            writer.WriteEndArray();
        }

        writer.WriteEndArray();
    }

    // theme, probability in thousandths, theme, … of the themes that are present
    private void WriteThemes(Utf8JsonWriter writer, ClassifiedParagraph classified)
    {
        writer.WriteStartArray();
        for (var index = 0; index < tables.ThemeNames.Count; index++)
        {
            if (classified.Themes.FirstOrDefault(theme => theme.Name == tables.ThemeNames[index]) is { Present: true } theme)
            {
                writer.WriteNumberValue(index);
                writer.WriteNumberValue((int)Math.Round(theme.Probability * 1000, MidpointRounding.AwayFromZero));
            }
        }

        writer.WriteEndArray();
    }

    // [name, index of a paragraph, …] each
    private void WriteTopics(Utf8JsonWriter writer)
    {
        writer.WriteStartArray("topics");
        foreach (var topic in tables.Topics)
        {
            writer.WriteStartArray();
            writer.WriteStringValue(topic.Name);
            foreach (var paragraph in topic.Paragraphs)
            {
                writer.WriteNumberValue(places[paragraph]);
            }

            writer.WriteEndArray();
        }

        writer.WriteEndArray();
    }

    private static void Strings(Utf8JsonWriter writer, string name, IReadOnlyList<string> items)
    {
        writer.WriteStartArray(name);
        foreach (var item in items)
        {
            writer.WriteStringValue(item);
        }

        writer.WriteEndArray();
    }
}
