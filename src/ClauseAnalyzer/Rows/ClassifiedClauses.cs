using System.Globalization;
using System.Text.Json;

namespace ClauseAnalyzer.Rows;

/// <summary>The column "clauses" of classified rows: a count in tables, an array in JSON Lines.</summary>
internal static class ClassifiedClauses
{
    /// <summary>Reads the column.</summary>
    /// <param name="cell">A count or a JSON array.</param>
    /// <param name="count">Number of clauses in the text itself.</param>
    /// <returns>The clauses; null when the cell holds only their count or cannot be read.</returns>
    public static IReadOnlyList<ClassifiedClause>? Parse(string cell, out int count)
    {
        if (int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out count) || !cell.StartsWith('['))
        {
            return null;
        }

        try
        {
            using var document = JsonDocument.Parse(cell);
            List<ClassifiedClause> clauses = [.. document.RootElement.EnumerateArray().Select(Clause)];
            count = clauses.Count(clause => clause.In == "text");
            return clauses;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            return null;
        }
    }

    private static ClassifiedClause Clause(JsonElement clause) => new(
        Text(clause, "verb_phrase"),
        Text(clause, "verb"),
        Text(clause, "family"),
        clause.GetProperty("force") is { ValueKind: JsonValueKind.Number } force ? force.GetInt32() : null,
        Texts(clause, "modifiers"),
        Texts(clause, "hedges"),
        Text(clause, "addressee"),
        Text(clause, "in"),
        clause.GetProperty("start").GetInt32(),
        clause.GetProperty("end").GetInt32());

    private static string Text(JsonElement clause, string name) => clause.GetProperty(name).GetString() ?? "";

    private static IReadOnlyList<string> Texts(JsonElement clause, string name) =>
        [.. clause.GetProperty(name).EnumerateArray().Select(value => value.GetString() ?? "")];
}
