using System.Globalization;

namespace ClauseAnalyzer.Cli.Classify;

/// <summary>What came in, went out and was refused; they add up. Immutable.</summary>
/// <param name="Rows">Rows classified.</param>
/// <param name="RefusedRows">Rows that could not be used.</param>
/// <param name="Documents">Documents classified.</param>
/// <param name="Paragraphs">Paragraphs of these documents.</param>
/// <param name="RefusedInputs">Documents, and row files as a whole, that could not be used.</param>
internal sealed record RunCounts(long Rows = 0, long RefusedRows = 0, long Documents = 0, long Paragraphs = 0, long RefusedInputs = 0)
{
    /// <summary>The counts after another batch.</summary>
    public RunCounts With(BatchResult result)
    {
        var refusedRows = result.Problems.Count(problem => problem.Row > 0);
        var refusedInputs = result.Problems.Count - refusedRows;
        return result.Batch.Input.Kind.IsRows
            ? this with { Rows = Rows + result.RowCount, RefusedRows = RefusedRows + refusedRows, RefusedInputs = RefusedInputs + refusedInputs }
            : this with
            {
                Documents = Documents + (refusedInputs == 0 ? 1 : 0),
                Paragraphs = Paragraphs + result.RowCount,
                RefusedInputs = RefusedInputs + refusedInputs,
            };
    }

    /// <summary>One line: "1,003 rows in, 1,000 out, 3 refused".</summary>
    public override string ToString()
    {
        var parts = new List<string>();
        if (Rows + RefusedRows > 0 || Documents + RefusedInputs == 0)
        {
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"{Counted(Rows + RefusedRows, "row")} in, {Rows:#,0} out, {RefusedRows:#,0} refused"));
        }

        if (Documents > 0)
        {
            parts.Add($"{Counted(Documents, "document")} in, {Counted(Paragraphs, "paragraph")} out");
        }

        if (RefusedInputs > 0)
        {
            parts.Add($"{Counted(RefusedInputs, "input")} refused as a whole");
        }

        return string.Join("; ", parts);
    }

    private static string Counted(long count, string name) => string.Create(CultureInfo.InvariantCulture, $"{count:#,0} {name}{(count == 1 ? "" : "s")}");
}
