namespace ClauseAnalyzer.Rows;

/// <summary>Tells row files by their ending.</summary>
public static class RowKinds
{
    private static readonly (string Ending, RowKind Kind)[] Endings =
        [(".csv", RowKind.Csv), (".tsv", RowKind.Tsv), (".jsonl", RowKind.JsonLines)];

    /// <summary>The endings of row files, each of which may be followed by .gz.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Endings.Select(known => known.Ending)];

    /// <summary>Judges a file by its ending, without regard to case and without opening it.</summary>
    /// <param name="path">A file's name, with or without folder.</param>
    /// <param name="kind">How its rows are written, when the ending is known.</param>
    /// <returns>Whether the ending is .csv, .tsv or .jsonl, with or without .gz after it.</returns>
    public static bool TryOf(string path, out RowKind kind)
    {
        var name = IsGzip(path) ? path[..^3] : path;
        foreach (var (ending, known) in Endings)
        {
            if (name.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                kind = known;
                return true;
            }
        }

        kind = default;
        return false;
    }

    /// <summary>Whether a file's name ends in .gz.</summary>
    /// <param name="path">A file's name, with or without folder.</param>
    /// <returns>True for a gzipped file.</returns>
    public static bool IsGzip(string path) => path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase);
}
