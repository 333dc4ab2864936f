using ClauseAnalyzer.Lexicon;

namespace ClauseAnalyzer.Clauses;

/// <summary>A verb phrase as found, in places of <see cref="ParagraphWords"/>.</summary>
/// <param name="Start">First word of the verb phrase.</param>
/// <param name="Head">The word that is the verb.</param>
/// <param name="End">Place after the last word of the verb phrase.</param>
/// <param name="Form">The reading of the head.</param>
internal readonly record struct Act(int Start, int Head, int End, VerbForm Form)
{
    public VerbEntry Entry => Form.Entry;

    /// <summary>Whether a sequencer, context or manner word leads it, which nouns seldom have.</summary>
    public bool IsIntroduced => Start < Head;
}
