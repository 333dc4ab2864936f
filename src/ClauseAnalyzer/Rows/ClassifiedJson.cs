using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ClauseAnalyzer.Rows;

/// <summary>The JSON shapes of clauses, themes and evidence, one for every command that writes them.</summary>
public static class ClassifiedJson
{
    // Escaped once, not once a clause.
    private static readonly JsonEncodedText VerbPhraseName = JsonEncodedText.Encode("verb_phrase");
    private static readonly JsonEncodedText VerbName = JsonEncodedText.Encode("verb");
    private static readonly JsonEncodedText FamilyName = JsonEncodedText.Encode("family");
    private static readonly JsonEncodedText ForceName = JsonEncodedText.Encode("force");
    private static readonly JsonEncodedText AddresseeName = JsonEncodedText.Encode("addressee");
    private static readonly JsonEncodedText InName = JsonEncodedText.Encode("in");
    private static readonly JsonEncodedText StartName = JsonEncodedText.Encode("start");
    private static readonly JsonEncodedText EndName = JsonEncodedText.Encode("end");
    private static readonly JsonEncodedText PresentName = JsonEncodedText.Encode("present");
    private static readonly JsonEncodedText EvidenceName = JsonEncodedText.Encode("evidence");
    private static readonly JsonEncodedText TextName = JsonEncodedText.Encode("text");
    private static readonly JsonEncodedText ModifiersName = JsonEncodedText.Encode("modifiers");
    private static readonly JsonEncodedText HedgesName = JsonEncodedText.Encode("hedges");
    private static readonly JsonEncodedText ProbabilityName = JsonEncodedText.Encode("probability");
    private static readonly JsonEncodedText WeightName = JsonEncodedText.Encode("weight");

    /// <summary>A number as files have it: with four decimals at most, so that its bytes are the same on every machine.</summary>
    /// <param name="value">A finite number.</param>
    /// <returns>The nearest number of four decimals.</returns>
    public static decimal Rounded(double value) => Math.Round((decimal)value, 4, MidpointRounding.AwayFromZero) + 0.0000m;

    /// <summary>Writes a number as <see cref="Rounded"/> gives it.</summary>
    /// <param name="writer">Where to; a value is expected there.</param>
    /// <param name="value">A finite number.</param>
    internal static void WriteFourDecimals(Utf8JsonWriter writer, double value)
    {
        Span<byte> digits = stackalloc byte[FourDecimals.MostBytes];
        if (FourDecimals.TryWrite(value, digits, out var written))
        {
            writer.WriteRawValue(digits[..written], skipInputValidation: true);
        }
        else
        {
            writer.WriteNumberValue(Rounded(value));
        }
    }

    /// <summary>Writes an array of clauses.</summary>
    /// <param name="writer">Where to; left open.</param>
    /// <param name="clauses">Clauses in order.</param>
    public static void WriteClauses(Utf8JsonWriter writer, IReadOnlyList<ClassifiedClause> clauses)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(clauses);
        writer.WriteStartArray();
        for (var index = 0; index < clauses.Count; index++)
        {
            var clause = clauses[index];
            WriteClause(writer, clause);
        }

        writer.WriteEndArray();
    }

    /// <summary>Writes an object with one member a theme.</summary>
    /// <param name="writer">Where to; left open.</param>
    /// <param name="themes">Themes in the model's order.</param>
    public static void WriteThemes(Utf8JsonWriter writer, IReadOnlyList<ClassifiedTheme> themes)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(themes);
        writer.WriteStartObject();
        for (var index = 0; index < themes.Count; index++)
        {
            var theme = themes[index];
            writer.WriteStartObject(theme.Name);
            writer.WriteBoolean(PresentName, theme.Present);
            writer.WritePropertyName(ProbabilityName);
            WriteFourDecimals(writer, theme.Probability);
            WriteEvidence(writer, theme.Evidence);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    /// <summary>A list of texts in one cell.</summary>
    /// <param name="values">Texts in order; none gives "[]".</param>
    /// <returns>A JSON array without white space.</returns>
    public static string ArrayOf(IReadOnlyList<string> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        if (values.Count == 0)
        {
            return "[]";
        }

        var bytes = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(bytes, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            writer.WriteStartArray();
            foreach (var value in values)
            {
                writer.WriteStringValue(value);
            }

            writer.WriteEndArray();
        }

        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    private static void WriteClause(Utf8JsonWriter writer, ClassifiedClause clause)
    {
        writer.WriteStartObject();
        writer.WriteString(VerbPhraseName, clause.VerbPhrase);
        writer.WriteString(VerbName, clause.Verb);
        writer.WriteString(FamilyName, clause.Family);
        if (clause.Force is { } force)
        {
            writer.WriteNumber(ForceName, force);
        }
        else
        {
            writer.WriteNull(ForceName);
        }

        WriteStrings(writer, ModifiersName, clause.Modifiers);
        WriteStrings(writer, HedgesName, clause.Hedges);
        writer.WriteString(AddresseeName, clause.Addressee);
        writer.WriteString(InName, clause.In);
        writer.WriteNumber(StartName, clause.Start);
        writer.WriteNumber(EndName, clause.End);
        writer.WriteEndObject();
    }

    private static void WriteEvidence(Utf8JsonWriter writer, IReadOnlyList<ClassifiedEvidence> evidence)
    {
        writer.WriteStartArray(EvidenceName);
        for (var index = 0; index < evidence.Count; index++)
        {
            var item = evidence[index];
            writer.WriteStartObject();
            writer.WriteString(TextName, item.Text);
            writer.WriteString(InName, item.In);
            writer.WriteNumber(StartName, item.Start);
            writer.WriteNumber(EndName, item.End);
            writer.WritePropertyName(WeightName);
            WriteFourDecimals(writer, item.Weight);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteStrings(Utf8JsonWriter writer, JsonEncodedText name, IReadOnlyList<string> values)
    {
        writer.WriteStartArray(name);
        for (var index = 0; index < values.Count; index++)
        {
            writer.WriteStringValue(values[index]);
        }

        writer.WriteEndArray();
    }
}
