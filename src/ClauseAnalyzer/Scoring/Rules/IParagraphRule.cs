namespace ClauseAnalyzer.Scoring.Rules;

/// <summary>A rule about one paragraph. Immutable and thread-safe.</summary>
internal interface IParagraphRule
{
    /// <summary>Its name in data/lexicon/advice/rules.txt.</summary>
    string Name { get; }

    /// <summary>What it finds.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="limit">The limit that the table sets.</param>
    /// <returns>In order of the text; empty when nothing is wrong.</returns>
    IEnumerable<Finding> Find(DraftParagraph paragraph, double limit);
}
