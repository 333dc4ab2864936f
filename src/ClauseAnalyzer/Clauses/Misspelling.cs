using ClauseAnalyzer.Lexicon;
using ClauseAnalyzer.Words;

namespace ClauseAnalyzer.Clauses;

/// <summary>Reads an opening verb with a slip of the pen.</summary>
internal static class Misspelling
{
    /// <summary>Reads the first word as a misspelt verb of the lexicon.</summary>
    /// <param name="words">The paragraph without its label.</param>
    /// <param name="table">The words of the lexicon.</param>
    /// <param name="form">The form that the verb must have.</param>
    /// <param name="opening">The act, when such a verb exists.</param>
    public static bool TryRead(ParagraphWords words, WordTable table, VerbForms form, out Opening opening)
    {
        opening = default;
        var word = words[0];
        if (!word.IsWord || word.Entry.Forms.Length > 0 || !word.Has(WordTraits.Capital) || !MisspeltVerbs.TryFind(table, words.SpanOf(0), form, out var reading))
        {
            return false;
        }

        opening = new Opening(new Act(0, 0, VerbPhraseFinder.EndOf(words, 1, reading.Entry), reading), form);
        return true;
    }
}
