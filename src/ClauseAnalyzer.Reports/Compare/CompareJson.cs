using System.Globalization;
using System.Text.Json;
using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Resolutions;
using ClauseAnalyzer.Trends.Pairing;

namespace ClauseAnalyzer.Reports.Compare;

/// <summary>Writes the comparison of two texts as JSON.</summary>
internal static class CompareJson
{
    /// <summary>One object with "summary" and "pairs".</summary>
    public static void Write(Utf8JsonWriter writer, LineageResult lineage)
    {
        writer.WriteStartObject();
        WriteSummary(writer, lineage.Summary);
        writer.WriteStartArray("pairs");
        foreach (var pair in lineage.Pairs)
        {
            WritePair(writer, pair);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteSummary(Utf8JsonWriter writer, LineageSummary summary)
    {
        writer.WriteStartObject("summary");
        foreach (var (name, count) in SummaryWords.Counts(summary))
        {
            writer.WriteNumber(name, count);
        }

        writer.WriteEndObject();
    }

    private static void WritePair(Utf8JsonWriter writer, LineagePair pair)
    {
        writer.WriteStartObject();
        writer.WriteString("status", PairWords.Of(pair.Status));
        WriteGroup(writer, pair.Group);
        WriteParagraph(writer, "old", pair.Old);
        WriteParagraph(writer, "new", pair.New);
        writer.WriteNumber("similarity", Math.Round(pair.Similarity, 4, MidpointRounding.AwayFromZero));
        // "different" is an answer of trend alone, where texts need not descend from each other.
        writer.WriteString("force_change", pair.ForceChange is ForceChange.Different ? null : PairWords.Of(pair.ForceChange));
        WriteVerbChange(writer, pair.VerbChange);
        WriteList(writer, "themes_gained", pair.ThemesGained);
        WriteList(writer, "themes_lost", pair.ThemesLost);
        WriteList(writer, "hedges_gained", pair.HedgesGained);
        WriteList(writer, "hedges_lost", pair.HedgesLost);
        WriteDiff(writer, pair);
        WriteList(writer, "softer", pair.Softer);
        WriteList(writer, "stronger", pair.Stronger);
        WriteList(writer, "modifiers_gained", pair.Modifiers.Gained);
        WriteList(writer, "modifiers_lost", pair.Modifiers.Lost);
        WriteList(writer, "deadlines_gained", pair.Deadlines.Gained);
        WriteList(writer, "deadlines_lost", pair.Deadlines.Lost);
        WriteList(writer, "money_gained", pair.Money.Gained);
        WriteList(writer, "money_lost", pair.Money.Lost);
        WriteAddresseeChange(writer, pair);
        WriteTracked(writer, pair);
        writer.WriteEndObject();
    }

    private static void WriteGroup(Utf8JsonWriter writer, int? group)
    {
        if (group is { } number)
        {
            writer.WriteNumber("group", number);
        }
        else
        {
            writer.WriteNull("group");
        }
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
        writer.WriteNumber("position", paragraph.Position);
        writer.WriteString("text", paragraph.Text);
        writer.WriteEndObject();
    }

    private static void WriteVerbChange(Utf8JsonWriter writer, VerbChange? change)
    {
        if (change is null)
        {
            writer.WriteNull("verb_change");
        }
        else
        {
            WriteList(writer, "verb_change", [change.Old, change.New]);
        }
    }

    private static void WriteDiff(Utf8JsonWriter writer, LineagePair pair)
    {
        writer.WriteStartArray("diff");
        foreach (var part in PairDiff.Of(pair))
        {
            writer.WriteStartObject();
            writer.WriteString("op", part.Op switch { DiffOp.Insert => "insert", DiffOp.Delete => "delete", _ => "equal" });
            writer.WriteString("text", part.Text);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteAddresseeChange(Utf8JsonWriter writer, LineagePair pair)
    {
        if (pair.AddresseeChange.Length == 0)
        {
            writer.WriteNull("addressee_change");
        }
        else
        {
            writer.WriteStartObject("addressee_change");
            writer.WriteString("change", pair.AddresseeChange);
            writer.WriteString("old", pair.Old?.MainClause?.Addressee);
            writer.WriteString("new", pair.New?.MainClause?.Addressee);
            writer.WriteEndObject();
        }
    }

    // Only of a Word file with tracked changes: who inserted and deleted what, and when.
    private static void WriteTracked(Utf8JsonWriter writer, LineagePair pair)
    {
        writer.WriteStartArray("tracked_changes");
        foreach (var revision in TrackedWords.Of(pair))
        {
            writer.WriteStartObject();
            writer.WriteString("op", revision.Kind == RevisionKind.Inserted ? "insert" : "delete");
            writer.WriteString("author", revision.Author);
            writer.WriteString("date", revision.Date is { } date ? date.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture) : null);
            writer.WriteString("text", revision.Text);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
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
}
