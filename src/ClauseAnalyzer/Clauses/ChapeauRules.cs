using ClauseAnalyzer.Lexicon;
using ClauseAnalyzer.Resolutions;
using ClauseAnalyzer.Words;

namespace ClauseAnalyzer.Clauses;

/// <summary>Tells an item's own act from a duty that its chapeau introduces.</summary>
internal static class ChapeauRules
{
    /// <summary>Whether the first clause of an item is an act of the organ.</summary>
    /// <param name="section">The section of the item.</param>
    /// <param name="text">The words of the item.</param>
    /// <param name="chapeauText">Its chapeau.</param>
    /// <param name="first">The first clause found in its text alone.</param>
    /// <param name="table">The words of the lexicon.</param>
    public static bool IsOwnAct(Section section, ParagraphWords text, WordText chapeauText, Clause first, WordTable table)
    {
        if (first.Family.Length == 0)
        {
            return false;
        }

        // Under "Urges States to:" or "Emphasizes the need for:" a base form or a gerund continues the chapeau;
        // under "The General Assembly:" or "We:" it acts.
        if (ActFinder.Begins(text, 0, VerbForms.ThirdPerson))
        {
            return true;
        }

        using var chapeau = ParagraphWords.Of(chapeauText, table);
        return !OpeningFinder.TryFind(chapeau, table, section, out _);
    }
}
