namespace ClauseAnalyzer.Cli.Score;

/// <summary>How scores are written to standard output.</summary>
internal enum ScoreFormat
{
    /// <summary>Words for a reader.</summary>
    Text,

    /// <summary>One JSON document.</summary>
    Json,

    /// <summary>A SARIF log.</summary>
    Sarif,
}
