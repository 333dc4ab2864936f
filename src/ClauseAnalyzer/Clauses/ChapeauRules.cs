using ClauseAnalyzer.Lexicon;
using ClauseAnalyzer.Resolutions;

namespace ClauseAnalyzer.Clauses;

/// <summary>Tells an item's own act from a duty that its chapeau introduces.</summary>
internal static class ChapeauRules
{
    /// <summary>Whether the first clause of an item is an act of the organ.</summary>
    /// <param name="paragraph">The item.</param>
    /// <param name="first">The first clause found in its text alone.</param>
    /// <param name="lexicon">The words.</param>
    public static bool IsOwnAct(Paragraph paragraph, Clause first, ClauseLexicon lexicon)
    {
        if (first.Family.Length == 0)
        {
            return false;
        }

        // Under "Urges States to:" or "Emphasizes the need for:" a base form or a gerund continues the chapeau;
        // under "The General Assembly:" or "We:" it acts.
        var chapeau = WordScanner.Scan(paragraph.Chapeau, LeadingLabel.Skip(paragraph.Chapeau), lexicon.Words);
        var isFinite = ActReader.TryRead(WordScanner.Scan(paragraph.Text, LeadingLabel.Skip(paragraph.Text), lexicon.Words), 0, VerbForms.ThirdPerson, out _);
        return isFinite || !OpeningFinder.TryFind(chapeau, lexicon.Words, paragraph.Section, out _);
    }
}
