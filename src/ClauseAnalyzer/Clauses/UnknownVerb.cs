using ClauseAnalyzer.Lexicon;
using ClauseAnalyzer.Words;

namespace ClauseAnalyzer.Clauses;

/// <summary>Reads an opening verb that the lexicon lacks by its ending, so that a new or rare verb is not lost.</summary>
internal static class UnknownVerb
{
    private const int ShortestVerb = 5;

    /// <summary>Reads the first word as a verb.</summary>
    /// <param name="words">The paragraph without its label.</param>
    /// <param name="form">The form that its ending must show.</param>
    /// <param name="opening">The act, when the word looks like one and what follows looks like its object.</param>
    public static bool TryRead(ParagraphWords words, VerbForms form, out Opening opening)
    {
        opening = default;
        var word = words[0];
        if (!word.IsWord || word.End - word.Start < ShortestVerb || !word.Has(WordTraits.Capital) || !HasObject(words))
        {
            return false;
        }

        var written = words.SpanOf(0).ToString().ToLowerInvariant();
        var verb = form switch
        {
            VerbForms.Ing when word.Has(WordTraits.EndsInIng) => Inflector.FromIng(written),
            VerbForms.ThirdPerson when written[^1] == 's' && written[^2] is not ('s' or 'u' or 'i') => Inflector.FromThirdPerson(written),
            _ => "",
        };
        var entry = new VerbEntry(verb, "", [], VerbMarks.None);
        opening = new Opening(new Act(0, 0, 1, new VerbForm(entry, form)), form);
        return verb.Length > 0;
    }

    private static bool HasObject(ParagraphWords words) => words.Is(1, WordRoles.Determiner | WordRoles.Subordinator);
}
