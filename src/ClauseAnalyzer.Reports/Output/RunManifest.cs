using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ClauseAnalyzer.Reports.Reading;
using ClauseAnalyzer.Reports.Tables;

namespace ClauseAnalyzer.Reports.Output;

/// <summary>
/// run.json: what a folder of results was made from. It holds no time, no
/// machine and no folder above the inputs, so that the same run gives the same
/// bytes anywhere.
/// </summary>
internal static class RunManifest
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes the manifest.</summary>
    public static string Json(RunInfo run, TrendJobOptions options, IReadOnlyList<ReadInput> inputs, TrendTables tables, IReadOnlyList<string> findings)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Options))
        {
            writer.WriteStartObject();
            writer.WriteString("program", "clauseanalyzer");
            writer.WriteString("version", run.Version);
            WriteStrings(writer, "findings", findings);
            writer.WriteString("model_sha256", run.ModelHash);
            writer.WriteString("lexicon_sha256", run.LexiconHash);
            writer.WriteString("term_words_sha256", run.TermWordsHash);
            WriteOptions(writer, run, options);
            WriteInputs(writer, inputs);
            WriteCounts(writer, inputs, tables);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void WriteOptions(Utf8JsonWriter writer, RunInfo run, TrendJobOptions options)
    {
        writer.WriteStartObject("options");
        writer.WriteString("force_scale", run.ScaleName);
        writer.WriteString("ladder", run.LadderName);
        WriteStrings(writer, "terms", options.Terms);
        writer.WriteString("by", options.By);
        writer.WriteString("order_column", options.OrderColumn);
        WriteStrings(writer, "contrast", options.Contrast is { } contrast ? [contrast.A, contrast.B] : []);
        writer.WriteString("reference", options.Reference?.Name);
        writer.WriteString("text_column", options.TextColumn);
        writer.WriteString("document_column", options.DocumentColumn ?? "document");
        writer.WriteBoolean("png", options.Png);
        WriteNumberOrNull(writer, "dpi", options.Dpi);
        WriteNumberOrNull(writer, "chart_width", options.ChartWidth);
        writer.WriteEndObject();
    }

    private static void WriteStrings(Utf8JsonWriter writer, string name, IEnumerable<string> values)
    {
        writer.WriteStartArray(name);
        foreach (var value in values)
        {
            writer.WriteStringValue(value);
        }

        writer.WriteEndArray();
    }

    private static void WriteNumberOrNull(Utf8JsonWriter writer, string name, double? value)
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

    private static void WriteInputs(Utf8JsonWriter writer, IReadOnlyList<ReadInput> inputs)
    {
        writer.WriteStartArray("inputs");
        foreach (var input in inputs)
        {
            writer.WriteStartObject();
            writer.WriteString("name", WithoutMachine(input.Name));
            writer.WriteString("sha256", input.Hash);
            writer.WriteNumber("documents", input.Texts.Count);
            writer.WriteNumber("paragraphs", input.Texts.Sum(text => text.Resolution.Paragraphs.Count));
            writer.WriteNumber("refused", input.Refused.Count);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteCounts(Utf8JsonWriter writer, IReadOnlyList<ReadInput> inputs, TrendTables tables)
    {
        var counts = tables.Documents.Select(DocumentCounts.Of).ToList();
        writer.WriteStartObject("counts");
        writer.WriteNumber("inputs", inputs.Count);
        writer.WriteNumber("refused", inputs.Sum(input => input.Refused.Count));
        writer.WriteNumber("documents", tables.Documents.Count);
        writer.WriteNumber("paragraphs", tables.Documents.Sum(document => document.Paragraphs.Count));
        writer.WriteNumber("preambular", counts.Sum(count => count.Preambular));
        writer.WriteNumber("operative", counts.Sum(count => count.Operative));
        writer.WriteNumber("other", counts.Sum(count => count.Other));
        writer.WriteNumber("clauses", counts.Sum(count => count.Clauses));
        writer.WriteEndObject();
    }

    // A path from the root names the machine's folders; its last part does not.
    private static string WithoutMachine(string name) => Path.IsPathRooted(name) ? Path.GetFileName(name) : name;
}
