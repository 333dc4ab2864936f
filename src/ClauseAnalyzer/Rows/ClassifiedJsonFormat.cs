using System.Globalization;
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

    // Escaped once, not once a row.
    private static readonly JsonEncodedText SourceName = Name("source");
    private static readonly JsonEncodedText DocumentName = Name("document");
    private static readonly JsonEncodedText DateName = Name("date");
    private static readonly JsonEncodedText PositionName = Name("position");
    private static readonly JsonEncodedText SectionName = Name("section");
    private static readonly JsonEncodedText LabelName = Name("label");
    private static readonly JsonEncodedText VerbPhraseName = Name("verb_phrase");
    private static readonly JsonEncodedText VerbName = Name("verb");
    private static readonly JsonEncodedText FamilyName = Name("family");
    private static readonly JsonEncodedText ForceName = Name("force");
    private static readonly JsonEncodedText AddresseeName = Name("addressee");
    private static readonly JsonEncodedText ClausesName = Name("clauses");
    private static readonly JsonEncodedText ChapeauName = Name("chapeau");
    private static readonly JsonEncodedText TextName = Name("text");
    private static readonly JsonEncodedText ThemesName = Name(ClassifiedColumns.ThemeDetail);

    private readonly ClassifiedLayout layout;
    private readonly JsonEncodedText[] passed;
    private readonly JsonEncodedText[] themeColumns;
    private readonly JsonEncodedText[] probabilityColumns;

    /// <summary>Fixes the names.</summary>
    /// <param name="layout">Passed-through columns and themes.</param>
    public ClassifiedJsonFormat(ClassifiedLayout layout)
    {
        ArgumentNullException.ThrowIfNull(layout);
        this.layout = layout;
        var themes = ClassifiedColumns.OfThemes(layout.Themes);
        themeColumns = [.. themes.Select(Name)];
        probabilityColumns = [.. themes.Select(theme => Name(ClassifiedColumns.ProbabilityOf(theme)))];
        passed = [.. ClassifiedColumns.PassedThrough(layout.PassedThrough, [.. ClassifiedColumns.Own(layout.Themes), ClassifiedColumns.ThemeDetail]).Select(Name)];
    }

    /// <inheritdoc/>
    public override string Header => "";

    /// <inheritdoc/>
    public override void Write(IEnumerable<ClassifiedRow> rows, Stream output)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(output);
        using var writer = new Utf8JsonWriter(output, Options);
        foreach (var row in rows)
        {
            writer.Reset();
            WriteRow(writer, row);
            writer.Flush();
            output.WriteByte((byte)'\n');
        }

        // Nothing is left to be flushed.
        writer.Reset();
    }

    private void WriteRow(Utf8JsonWriter writer, ClassifiedRow row)
    {
        CheckThemes(row, layout.Themes);
        writer.WriteStartObject();
        WritePassed(writer, row);
        writer.WriteString(SourceName, row.Source);
        writer.WriteString(DocumentName, row.Document);
        writer.WriteString(DateName, row.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        writer.WriteNumber(PositionName, row.Position);
        writer.WriteString(SectionName, row.Section);
        writer.WriteString(LabelName, row.Label);
        writer.WriteString(VerbPhraseName, row.VerbPhrase);
        writer.WriteString(VerbName, row.Verb);
        writer.WriteString(FamilyName, row.Family);
        WriteNumberOrNull(writer, ForceName, row.Force);
        writer.WriteString(AddresseeName, row.Addressee);
        writer.WritePropertyName(ClausesName);
        ClassifiedJson.WriteClauses(writer, row.Clauses ?? []);
        WriteThemeColumns(writer, row);
        writer.WritePropertyName(ThemesName);
        ClassifiedJson.WriteThemes(writer, row.Themes);
        writer.WriteString(ChapeauName, row.Chapeau);
        writer.WriteString(TextName, row.Text);
        writer.WriteEndObject();
    }

    private void WritePassed(Utf8JsonWriter writer, ClassifiedRow row)
    {
        for (var index = 0; index < passed.Length; index++)
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
        for (var index = 0; index < themeColumns.Length; index++)
        {
            writer.WriteNumber(themeColumns[index], row.Themes[index].Present ? 1 : 0);
        }

        for (var index = 0; index < themeColumns.Length; index++)
        {
            writer.WritePropertyName(probabilityColumns[index]);
            ClassifiedJson.WriteFourDecimals(writer, row.Themes[index].Probability);
        }
    }

    private static JsonEncodedText Name(string name) => JsonEncodedText.Encode(name, Options.Encoder);

    private static void WriteNumberOrNull(Utf8JsonWriter writer, JsonEncodedText name, int? value)
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
