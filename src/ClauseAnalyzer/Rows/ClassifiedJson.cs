using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ClauseAnalyzer.Rows;

/// <summary>The JSON shapes of clauses, themes and evidence, one for every command that writes them.</summary>
public static class ClassifiedJson
{
    /// <summary>A number as files have it: with four decimals at most, so that its bytes are the same on every machine.</summary>
    /// <param name="value">A finite number.</param>
    /// <returns>The nearest number of four decimals.</returns>
    public static decimal Rounded(double value) => Math.Round((decimal)value, 4, MidpointRounding.AwayFromZero) + 0.0000m;

    /// <summary>Writes an array of clauses.</summary>
    /// <param name="writer">Where to; left open.</param>
    /// <param name="clauses">Clauses in order.</param>
    public static void WriteClauses(Utf8JsonWriter writer, IReadOnlyList<ClassifiedClause> clauses)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(clauses);
        writer.WriteStartArray();
        foreach (var clause in clauses)
        {
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
        foreach (var theme in themes)
        {
            writer.WriteStartObject(theme.Name);
            writer.WriteBoolean("present", theme.Present);
            writer.WriteNumber("probability", Rounded(theme.Probability));
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
        writer.WriteString("verb_phrase", clause.VerbPhrase);
        writer.WriteString("verb", clause.Verb);
        writer.WriteString("family", clause.Family);
        if (clause.Force is { } force)
        {
            writer.WriteNumber("force", force);
        }
        else
        {
            writer.WriteNull("force");
        }

        WriteStrings(writer, "modifiers", clause.Modifiers);
        WriteStrings(writer, "hedges", clause.Hedges);
        writer.WriteString("addressee", clause.Addressee);
        writer.WriteString("in", clause.In);
        writer.WriteNumber("start", clause.Start);
        writer.WriteNumber("end", clause.End);
        writer.WriteEndObject();
    }

    private static void WriteEvidence(Utf8JsonWriter writer, IReadOnlyList<ClassifiedEvidence> evidence)
    {
        writer.WriteStartArray("evidence");
        foreach (var item in evidence)
        {
            writer.WriteStartObject();
            writer.WriteString("text", item.Text);
            writer.WriteString("in", item.In);
            writer.WriteNumber("start", item.Start);
            writer.WriteNumber("end", item.End);
            writer.WriteNumber("weight", Rounded(item.Weight));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
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
