using System.Globalization;
using System.Text;
using System.Text.Json;
using ClauseAnalyzer.Reports;

namespace ClauseAnalyzer.Cli.Output;

/// <summary>What a trend found, on one screen or as JSON.</summary>
internal static class TrendSummary
{
    // What did not change, what was read, and what such texts can carry; the rest would fill the screen.
    private const int MostOfTheRest = 3;

    /// <summary>The summary in words.</summary>
    /// <param name="folder">Where the files are.</param>
    /// <param name="outcome">What the trend gave back.</param>
    /// <param name="width">Columns to wrap at.</param>
    public static string Text(string folder, TrendOutcome outcome, int width)
    {
        var text = new StringBuilder();
        foreach (var (index, sentence) in outcome.Findings.Index())
        {
            text.Append(Wrapped.Text(string.Create(CultureInfo.InvariantCulture, $"{index + 1}. {sentence}"), width, "   ")).Append('\n');
        }

        text.Append(outcome.Findings.Count > 0 ? "\n" : "");
        foreach (var sentence in outcome.Summary.Take(MostOfTheRest))
        {
            text.Append(Wrapped.Text("- " + sentence, width, "  ")).Append('\n');
        }

        if (outcome.Summary.Count > MostOfTheRest)
        {
            text.Append(CultureInfo.InvariantCulture, $"- {outcome.Summary.Count - MostOfTheRest} more sentences are in the report.\n");
        }

        text.Append(outcome.Summary.Count > 0 ? "\n" : "");

        text.Append(CultureInfo.InvariantCulture, $"Documents: {outcome.Documents:#,0}, paragraphs: {outcome.Paragraphs:#,0}\n");
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
        WriteStrings(writer, "findings", outcome.Findings);
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
