namespace ClauseAnalyzer.Cli.Output;

/// <summary>Finds the name that was probably meant.</summary>
internal static class NearNames
{
    /// <summary>What to add to a message about an unknown name.</summary>
    /// <param name="written">The name as written.</param>
    /// <param name="known">The names there are.</param>
    /// <returns>"; did you mean 'score'?"; empty where none comes near.</returns>
    public static string DidYouMean(string written, IEnumerable<string> known) => Of(written, known) is { } meant ? $"; did you mean '{meant}'?" : "";

    /// <summary>The nearest name: letters added, dropped, changed or exchanged with a neighbour count one each.</summary>
    /// <param name="written">The name as written.</param>
    /// <param name="known">The names there are; of equally near ones the first in ordinal order is taken.</param>
    /// <returns>A name that differs in at most a third of its letters, at least one, or that begins with what was written; null for none.</returns>
    public static string? Of(string written, IEnumerable<string> known) => known
        .Select(name => (Name: name, Distance: Distance(written.ToLowerInvariant(), name.ToLowerInvariant())))
        .Where(each => each.Distance <= Math.Max(1, each.Name.TrimStart('-').Length / 3)
            || (written.TrimStart('-').Length >= 3 && each.Name.StartsWith(written, StringComparison.OrdinalIgnoreCase)))
        .OrderBy(each => each.Distance)
        .ThenBy(each => each.Name, StringComparer.Ordinal)
        .Select(each => each.Name)
        .FirstOrDefault();

    // Optimal string alignment (Boytsov, Indexing methods for approximate dictionary searching, 2011, section 2.2).
    private static int Distance(string a, string b)
    {
        var table = new int[a.Length + 1, b.Length + 1];
        for (var row = 0; row <= a.Length; row++)
        {
            table[row, 0] = row;
        }

        for (var column = 0; column <= b.Length; column++)
        {
            table[0, column] = column;
        }

        for (var row = 1; row <= a.Length; row++)
        {
            for (var column = 1; column <= b.Length; column++)
            {
                var isSame = a[row - 1] == b[column - 1];
                var least = Math.Min(Math.Min(table[row - 1, column], table[row, column - 1]) + 1, table[row - 1, column - 1] + (isSame ? 0 : 1));
                var isExchanged = row > 1 && column > 1 && a[row - 1] == b[column - 2] && a[row - 2] == b[column - 1];
                table[row, column] = isExchanged ? Math.Min(least, table[row - 2, column - 2] + 1) : least;
            }
        }

        return table[a.Length, b.Length];
    }
}
