using System.Globalization;
using System.Text;
using System.Text.Json;
using ClauseAnalyzer.Reports;

namespace ClauseAnalyzer.Cli.Output;

/// <summary>What a trend found, on one screen or as JSON.</summary>
internal static class TrendSummary
{
    /// <summary>The summary in words.</summary>
    /// <param name="folder">Where the files are.</param>
    /// <param name="outcome">What the trend gave back.</param>
    /// <param name="width">Columns to wrap at.</param>
    public static string Text(string folder, TrendOutcome outcome, int width)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"Documents: {outcome.Documents:#,0}, paragraphs: {outcome.Paragraphs:#,0}\n\n");
        foreach (var sentence in outcome.Summary)
        {
            text.Append(Wrapped.Text("- " + sentence, width, "  ")).Append('\n');
        }

        if (outcome.Summary.Count > 0)
        {
            text.Append('\n');
        }

        text.Append(CultureInfo.InvariantCulture, $"{outcome.Files.Count} files in {folder}; open {folder.TrimEnd('/')}/report.html\n");
        return text.ToString();
    }

    /// <summary>The summary as one object.</summary>
    public static void WriteJson(Utf8JsonWriter writer, string folder, TrendOutcome outcome)
    {
        writer.WriteStartObject();
        writer.WriteString("output", folder);
        writer.WriteNumber("documents", outcome.Documents);
        writer.WriteNumber("paragraphs", outcome.Paragraphs);
        WriteStrings(writer, "summary", outcome.Summary);
        writer.WriteStartArray("refused");
        foreach (var refused in outcome.Refused)
        {
            writer.WriteStartObject();
            writer.WriteString("input", refused.Input);
            if (refused.Row is { } row)
            {
                writer.WriteNumber("row", row);
            }
            else
            {
                writer.WriteNull("row");
            }

            writer.WriteString("reason", refused.Reason);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        WriteStrings(writer, "files", outcome.Files);
        WriteStrings(writer, "warnings", outcome.Warnings);
        writer.WriteEndObject();
    }

    private static void WriteStrings(Utf8JsonWriter writer, string name, IReadOnlyList<string> values)
    {
        writer.WriteStartArray(name);
        foreach (var value in values)
        {
            writer.WriteStringValue(value);
        }

        writer.WriteEndArray();
    }
}
