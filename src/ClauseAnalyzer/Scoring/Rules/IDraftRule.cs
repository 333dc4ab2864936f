namespace ClauseAnalyzer.Scoring.Rules;

/// <summary>A rule about the paragraphs of a whole draft. Immutable and thread-safe.</summary>
internal interface IDraftRule
{
    /// <summary>Its name in data/lexicon/advice/rules.txt.</summary>
    string Name { get; }

    /// <summary>What it finds.</summary>
    /// <param name="draft">All paragraphs in order.</param>
    /// <returns>The place of a paragraph in <paramref name="draft"/>, with what is found there.</returns>
    IEnumerable<(int Index, Finding Finding)> Find(IReadOnlyList<DraftParagraph> draft);
}
