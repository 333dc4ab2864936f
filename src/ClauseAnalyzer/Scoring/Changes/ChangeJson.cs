using System.Globalization;
using System.Text.Json;
using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Resolutions;
using ClauseAnalyzer.Trends.Pairing;

namespace ClauseAnalyzer.Scoring.Changes;

/// <summary>Writes what tracked changes do to a paragraph, under the names that <c>compare</c> has for them.</summary>
internal static class ChangeJson
{
    /// <summary>The member "changes", one object an author.</summary>
    public static void Write(Utf8JsonWriter writer, IEnumerable<ParagraphChange> changes)
    {
        writer.WriteStartArray("changes");
        foreach (var (by, pair) in changes)
        {
            writer.WriteStartObject();
            writer.WriteString("author", by.Author);
            writer.WriteString("first", TextOf(by.First));
            writer.WriteString("last", TextOf(by.Last));
            WritePair(writer, pair);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WritePair(Utf8JsonWriter writer, LineagePair pair)
    {
        writer.WriteString("status", PairWords.Of(pair.Status));
        WriteParagraph(writer, "old", pair.Old);
        WriteParagraph(writer, "new", pair.New);
        writer.WriteString("force_change", pair.ForceChange is ForceChange.Different ? null : PairWords.Of(pair.ForceChange));
        if (pair.VerbChange is { } verbs)
        {
            WriteList(writer, "verb_change", [verbs.Old, verbs.New]);
        }
        else
        {
            writer.WriteNull("verb_change");
        }

        WriteList(writer, "themes_gained", pair.ThemesGained);
        WriteList(writer, "themes_lost", pair.ThemesLost);
        WriteList(writer, "hedges_gained", pair.HedgesGained);
        WriteList(writer, "hedges_lost", pair.HedgesLost);
        WriteList(writer, "deadlines_gained", pair.Deadlines.Gained);
        WriteList(writer, "deadlines_lost", pair.Deadlines.Lost);
        writer.WriteString("addressee_change", pair.AddresseeChange.Length == 0 ? null : pair.AddresseeChange);
        WriteList(writer, "softer", pair.Softer);
        WriteList(writer, "stronger", pair.Stronger);
    }

    private static void WriteParagraph(Utf8JsonWriter writer, string name, ClassifiedParagraph? classified)
    {
        if (classified?.Paragraph is not { } paragraph)
        {
            writer.WriteNull(name);
            return;
        }

        writer.WriteStartObject(name);
        writer.WriteString("section", Sections.NameOf(paragraph.Section));
        writer.WriteString("label", paragraph.Label);
        writer.WriteString("addressee", classified.MainClause?.Addressee ?? "");
        writer.WriteString("text", paragraph.Text);
        writer.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter writer, string name, IEnumerable<string> items)
    {
        writer.WriteStartArray(name);
        foreach (var item in items)
        {
            writer.WriteStringValue(item);
        }

        writer.WriteEndArray();
    }

    private static string? TextOf(DateTime? date) => date?.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture);
}
