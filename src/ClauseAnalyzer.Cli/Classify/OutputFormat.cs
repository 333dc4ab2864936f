namespace ClauseAnalyzer.Cli.Classify;

/// <summary>The formats that classified rows are written in.</summary>
internal enum OutputFormat
{
    /// <summary>CSV.</summary>
    Csv,

    /// <summary>JSON Lines.</summary>
    JsonLines,

    /// <summary>SQLite.</summary>
    Sqlite,
}
