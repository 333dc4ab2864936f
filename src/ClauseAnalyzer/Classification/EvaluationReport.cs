using System.Text.Json;

namespace ClauseAnalyzer.Classification;

/// <summary>What a model reached on labelled rows. Immutable.</summary>
public sealed record EvaluationReport
{
    /// <summary>Rows read.</summary>
    public required int Rows { get; init; }

    /// <summary>Writes the report as one JSON object.</summary>
    /// <param name="writer">Where to; left open.</param>
    public void WriteJson(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        writer.WriteNumber("rows", Rows);
        writer.WriteEndObject();
    }
}
