namespace ClauseAnalyzer.Reports;

/// <summary>The steps of a trend, in their order.</summary>
public enum TrendStage
{
    /// <summary>Files become resolutions or rows.</summary>
    Reading,

    /// <summary>Paragraphs get clauses and themes.</summary>
    Classifying,

    /// <summary>Paragraphs become tables.</summary>
    Counting,

    /// <summary>Tables become charts and the report, and everything is written.</summary>
    Writing,
}
