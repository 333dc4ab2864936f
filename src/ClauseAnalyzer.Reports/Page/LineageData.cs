using System.Text.Json;
using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Reports.Compare;
using ClauseAnalyzer.Reports.Tables;
using ClauseAnalyzer.Trends.Pairing;

namespace ClauseAnalyzer.Reports.Page;

/// <summary>The part of the report's data that the lineage view draws from.</summary>
internal static class LineageData
{
    /// <summary>Writes "links": one object a link.</summary>
    /// <param name="writer">Within the data object.</param>
    /// <param name="tables">What was counted.</param>
    /// <param name="places">Index of each paragraph in the data's list of paragraphs.</param>
    public static void Write(Utf8JsonWriter writer, TrendTables tables, Dictionary<ClassifiedParagraph, int> places)
    {
        var withDiffs = ReportLimits.Of(tables).HasRedlines;
        var row = 0;
        writer.WriteStartArray("links");
        foreach (var link in tables.Links)
        {
            writer.WriteStartObject();
            writer.WriteString("to", link.Document.Name);
            writer.WriteString("from", string.Join(" and ", link.Ancestors));
            writer.WriteString("summary", link.Ancestors.Count > 0 ? SummaryWords.Sentence(link.Result.Summary) : "");
            writer.WriteNumber("row", row + 1);
            writer.WriteStartArray("pairs");
            var next = 0;
            foreach (var pair in link.Result.Pairs)
            {
                WritePair(writer, pair, places, next, withDiffs);
                next = PlaceOf(pair.New, places) is >= 0 and var place ? place + 1 : next;
                row++;
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    // [status, group or 0, old or -1, new less the next one expected (what mostly is 0 packs to nothing) or null, similarity in percent, force change, changes, diff]
    private static void WritePair(Utf8JsonWriter writer, LineagePair pair, Dictionary<ClassifiedParagraph, int> places, int next, bool withDiff)
    {
        writer.WriteStartArray();
        writer.WriteStringValue(PairWords.Of(pair.Status));
        writer.WriteNumberValue(pair.Group ?? 0);
        writer.WriteNumberValue(PlaceOf(pair.Old, places));
        WriteOffset(writer, PlaceOf(pair.New, places), next);
        writer.WriteNumberValue((int)Math.Round(pair.Similarity * 100, MidpointRounding.AwayFromZero));
        writer.WriteStringValue(PairWords.Of(pair.ForceChange) ?? "");
        writer.WriteStartArray();
        foreach (var change in PairWords.Changes(pair))
        {
            writer.WriteStringValue(change);
        }

        writer.WriteEndArray();
        WriteDiff(writer, pair, withDiff);
        writer.WriteEndArray();
    }

    private static void WriteOffset(Utf8JsonWriter writer, int place, int next)
    {
        if (place < 0)
        {
            writer.WriteNullValue();
        }
        else
        {
            writer.WriteNumberValue(place - next);
        }
    }

    private static int PlaceOf(ClassifiedParagraph? paragraph, Dictionary<ClassifiedParagraph, int> places) =>
        paragraph is not null && places.TryGetValue(paragraph, out var place) ? place : -1;

    // The words themselves stand in the paragraphs; lengths suffice: equal, deleted, inserted, equal, …
    private static void WriteDiff(Utf8JsonWriter writer, LineagePair pair, bool withDiff)
    {
        writer.WriteStartArray();
        if (withDiff && pair is { Old: not null, New: not null } && pair.Old.Paragraph.Text != pair.New.Paragraph.Text)
        {
            foreach (var length in Lengths(PairDiff.Of(pair)))
            {
                writer.WriteNumberValue(length);
            }
        }

        writer.WriteEndArray();
    }

    private static IEnumerable<int> Lengths(IReadOnlyList<DiffPart> parts)
    {
        var place = 0;
        foreach (var part in parts)
        {
            var slot = part.Op switch { DiffOp.Equal => 0, DiffOp.Delete => 1, _ => 2 };
            for (; place % 3 != slot; place++)
            {
                yield return 0;
            }

            yield return part.Text.Length;
            place++;
        }
    }
}
