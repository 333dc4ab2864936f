namespace ClauseAnalyzer.Rows;

/// <summary>Guesses what stands between the cells of a table: where a comma marks decimals, spreadsheets write semicolons.</summary>
internal static class Separators
{
    private const int SampledRows = 50;

    // Of several that fit alike the first is taken.
    private static readonly char[] Candidates = [',', ';', '\t', '|'];

    /// <summary>The separator by which most of the first rows have as many cells as the header line.</summary>
    /// <param name="start">The first lines; the last one may be cut.</param>
    /// <returns>A comma unless another separator fits better.</returns>
    public static char Guess(ReadOnlySpan<char> start)
    {
        var lines = start.LastIndexOf('\n') is var end and >= 0 ? start[..(end + 1)].ToString() : start.ToString();
        var (best, bestFit) = (',', 0.5);
        foreach (var candidate in Candidates)
        {
            if (FitOf(candidate, lines) is var fit && fit > bestFit)
            {
                (best, bestFit) = (candidate, fit);
            }
        }

        return best;
    }

    /// <summary>A separator as a message names it.</summary>
    public static string NameOf(char separator) => separator switch
    {
        '\t' => "tabs",
        ';' => "semicolons",
        ',' => "commas",
        _ => $"'{separator}'",
    };

    // Share of the first rows that have the cells of a header line of at least two.
    private static double FitOf(char candidate, string lines)
    {
        try
        {
            var rows = new DelimitedRowSource(new CharWindow(new StringReader(lines)), candidate, "");
            var (read, fitting) = (0, 0);
            while (rows.Columns.Count > 1 && read < SampledRows && rows.Next(out var row, out _))
            {
                read++;
                fitting += row is null ? 0 : 1;
            }

            return rows.Columns.Count < 2 ? 0 : read == 0 ? 1 : (double)fitting / read;
        }
        catch (RowFormatException)
        {
            return 0;
        }
    }
}
