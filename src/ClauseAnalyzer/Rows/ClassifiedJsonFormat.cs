using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ClauseAnalyzer.Rows;

/// <summary>
/// Classified rows as JSON Lines: the names of the CSV columns, with "clauses"
/// as an array and, besides the theme columns, "themes" as an object with the
/// evidence. Immutable and safe to share between threads.
/// </summary>
public sealed class ClassifiedJsonFormat : ClassifiedRowFormat
{
    // Resolutions are full of apostrophes and accents; escaping them would only hide the text.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ClassifiedLayout layout;
    private readonly IReadOnlyList<string> passed;
    private readonly IReadOnlyList<string> themeColumns;

    /// <summary>Fixes the names.</summary>
    /// <param name="layout">Passed-through columns and themes.</param>
    public ClassifiedJsonFormat(ClassifiedLayout layout)
    {
        ArgumentNullException.ThrowIfNull(layout);
        this.layout = layout;
        themeColumns = ClassifiedColumns.OfThemes(layout.Themes);
        passed = ClassifiedColumns.PassedThrough(
            layout.PassedThrough, [.. ClassifiedColumns.Own(layout.Themes), ClassifiedColumns.ThemeDetail]);
    }

    /// <inheritdoc/>
    public override string Header => "";

    /// <inheritdoc/>
    public override string Format(IEnumerable<ClassifiedRow> rows)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(bytes, Options);
        foreach (var row in rows)
        {
            writer.Reset();
            WriteRow(writer, row);
            writer.Flush();
            bytes.Write("\n"u8);
        }

        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    private void WriteRow(Utf8JsonWriter writer, ClassifiedRow row)
    {
        CheckThemes(row, layout.Themes);
        writer.WriteStartObject();
        WritePassed(writer, row);
        writer.WriteString("source", row.Source);
        writer.WriteString("document", row.Document);
        writer.WriteString("date", row.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        writer.WriteNumber("position", row.Position);
        writer.WriteString("section", row.Section);
        writer.WriteString("label", row.Label);
        writer.WriteString("verb_phrase", row.VerbPhrase);
        writer.WriteString("verb", row.Verb);
        writer.WriteString("family", row.Family);
        WriteNumberOrNull(writer, "force", row.Force);
        writer.WriteString("addressee", row.Addressee);
        writer.WritePropertyName("clauses");
        ClassifiedJson.WriteClauses(writer, row.Clauses ?? []);
        WriteThemeColumns(writer, row);
        writer.WritePropertyName(ClassifiedColumns.ThemeDetail);
        ClassifiedJson.WriteThemes(writer, row.Themes);
        writer.WriteString("chapeau", row.Chapeau);
        writer.WriteString("text", row.Text);
        writer.WriteEndObject();
    }

    private void WritePassed(Utf8JsonWriter writer, ClassifiedRow row)
    {
        for (var index = 0; index < passed.Count; index++)
        {
            var cell = row.Passed[index];
            if (cell.Json is not null)
            {
                writer.WritePropertyName(passed[index]);
                writer.WriteRawValue(cell.Json);
            }
            else if (cell.Text is not null)
            {
                writer.WriteString(passed[index], cell.Text);
            }
        }
    }

    private void WriteThemeColumns(Utf8JsonWriter writer, ClassifiedRow row)
    {
        for (var index = 0; index < themeColumns.Count; index++)
        {
            writer.WriteNumber(themeColumns[index], row.Themes[index].Present ? 1 : 0);
        }

        for (var index = 0; index < themeColumns.Count; index++)
        {
            writer.WriteNumber(ClassifiedColumns.ProbabilityOf(themeColumns[index]), ClassifiedJson.Rounded(row.Themes[index].Probability));
        }
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
