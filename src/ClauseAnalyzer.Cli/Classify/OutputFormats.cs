namespace ClauseAnalyzer.Cli.Classify;

/// <summary>Names and endings of output formats.</summary>
internal static class OutputFormats
{
    /// <summary>The names that --format understands; a file's ending is the same after a dot.</summary>
    public static IReadOnlyList<string> Names { get; } = ["csv", "jsonl", "db"];

    /// <summary>The format of an output.</summary>
    /// <param name="name">What --format says; null to judge by the ending.</param>
    /// <param name="path">The output file; null for standard output.</param>
    /// <exception cref="WrongCallException">The ending is unknown, or a database should go to standard output.</exception>
    public static OutputFormat Choose(string? name, string? path)
    {
        if (name is null && path is not null)
        {
            name = Names.FirstOrDefault(known => path.EndsWith("." + known, StringComparison.OrdinalIgnoreCase))
                ?? throw new WrongCallException($"the format of '{path}' is not clear from its ending; end it in .csv, .jsonl or .db, or say --format csv, jsonl or db");
        }

        var format = name switch
        {
            null or "csv" => OutputFormat.Csv,
            "jsonl" => OutputFormat.JsonLines,
            _ => OutputFormat.Sqlite,
        };
        return format == OutputFormat.Sqlite && path is null
            ? throw new WrongCallException("a database does not fit on standard output; name a file with -o FILE.db")
            : format;
    }
}
