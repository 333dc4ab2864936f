using System.Text.Json;

namespace ClauseAnalyzer.Tests.Notebooks;

/// <summary>The cells of a Jupyter notebook with what they printed.</summary>
/// <param name="Cells">Source and printed text of each cell of code.</param>
/// <param name="Pictures">How many pictures it holds.</param>
internal sealed record NotebookFile(IReadOnlyList<(string Source, string Printed)> Cells, int Pictures)
{
    /// <summary>What the cells printed, those that printed nothing left out.</summary>
    public IReadOnlyList<string> Printed => [.. Cells.Select(cell => cell.Printed).Where(printed => printed.Length > 0)];

    public static NotebookFile Read(string path)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(path));
        var cells = json.RootElement.GetProperty("cells").EnumerateArray().Where(cell => cell.GetProperty("cell_type").GetString() == "code").ToList();
        return new NotebookFile(
            [.. cells.Select(cell => (Joined(cell.GetProperty("source")), string.Concat(OutputsOf(cell).Where(IsOnStandardOutput).Select(output => Joined(output.GetProperty("text"))))))],
            cells.SelectMany(OutputsOf).Count(output => output.TryGetProperty("data", out var data) && data.TryGetProperty("image/png", out _)));
    }

    private static IEnumerable<JsonElement> OutputsOf(JsonElement cell) => cell.GetProperty("outputs").EnumerateArray();

    private static bool IsOnStandardOutput(JsonElement output) => output.TryGetProperty("name", out var name) && name.GetString() == "stdout";

    // Lines are kept as a list or as one string.
    private static string Joined(JsonElement text) => text.ValueKind == JsonValueKind.Array ? string.Concat(text.EnumerateArray().Select(line => line.GetString())) : text.GetString()!;
}
