using System.Text.Json;

namespace ClauseAnalyzer.Rows;

/// <summary>The column "clauses" of labelled rows.</summary>
internal static class LabelledClauses
{
    /// <summary>Reads an array of clause objects.</summary>
    /// <param name="json">The cell, JSON in CSV too.</param>
    /// <returns>Its clauses, those in a chapeau left out; null when it is not such an array.</returns>
    public static IReadOnlyList<LabelledClause>? Parse(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return [.. document.RootElement.EnumerateArray().Where(IsInText).Select(Clause)];
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static bool IsInText(JsonElement clause) => StringOf(clause, "in") != "chapeau";

    private static LabelledClause Clause(JsonElement clause) => new(
        StringOf(clause, "verb_phrase"),
        StringOf(clause, "verb"),
        StringOf(clause, "addressee"),
        clause.TryGetProperty("hedges", out var hedges) ? [.. hedges.EnumerateArray().Select(hedge => hedge.GetString() ?? "")] : []);

    private static string StringOf(JsonElement clause, string name) =>
        clause.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";
}
