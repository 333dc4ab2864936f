using System.Collections.Frozen;
using ClauseAnalyzer.Lexicon;

namespace ClauseAnalyzer.Resolutions;

/// <summary>
/// Judges the opening words of paragraphs by the drafting rule that a preamble opens with participles and adjectives,
/// an operative part with verbs of the organ in the present tense. Immutable and thread-safe.
/// </summary>
/// <param name="lexicon">The verbs of the trade.</param>
public sealed class OpeningForms(ClauseLexicon lexicon)
{
    private const int MostAdverbs = 5;
    private const int ShortestParticiple = 5;

    // Words before the verb that do not end in -ly.
    private static readonly FrozenSet<string> Sequencers = FrozenSet.Create(
        StringComparer.Ordinal,
        "also", "further", "again", "once", "therefore", "now", "hence", "then", "still", "furthermore", "moreover", "likewise", "even",
        "more", "most", "very", "thus", "accordingly", "nevertheless", "and", "but");

    // First words of verbs of several words, whose rest may stand apart: "Takes careful note", "Pays warm tribute".
    private static readonly FrozenSet<string> LightVerbs = FrozenSet.Create(
        StringComparer.Ordinal,
        "takes", "calls", "pays", "draws", "looks", "bears", "keeps", "gives", "expresses", "remains", "lays", "sets", "brings", "places",
        "puts", "makes", "has", "is", "does", "joins", "stands", "attaches", "reserves");

    // "Endorsed the revisions" reports an act; a participle has a preposition or "that" behind it.
    private static readonly FrozenSet<string> Determiners = FrozenSet.Create(StringComparer.Ordinal, "the", "a", "an", "its", "their", "all", "these", "those", "this");

    // Openings of older preambles that are no participles.
    private static readonly FrozenSet<string> Grounds = FrozenSet.Create(
        StringComparer.Ordinal,
        "whereas", "given", "pursuant", "inasmuch", "cognizant", "cognisant", "desirous", "mindful", "aware", "conscious", "anxious", "hopeful",
        "confident", "certain", "grateful", "solicitous", "appreciative", "indignant", "dismayed");

    /// <summary>The verbs of the trade.</summary>
    public ClauseLexicon Lexicon { get; } = lexicon;

    /// <summary>The form of a paragraph's opening words, whatever their case; brackets and quotation marks before them are ignored.</summary>
    /// <param name="text">The paragraph, without number; may be empty.</param>
    /// <returns>The form; <see cref="OpeningForm.None"/> for a blank text.</returns>
    public OpeningForm Of(string text)
    {
        var offset = 0;
        var word = NextWord(text, ref offset);
        if (word is "we")
        {
            return OpeningForm.Finite;
        }

        if (word is "it")
        {
            return IsResolved(text, offset) ? OpeningForm.Finite : OpeningForm.None;
        }

        if (word is "the")
        {
            return IsOrganActing(text) ? OpeningForm.Finite : OpeningForm.None;
        }

        for (var skipped = 0; skipped < MostAdverbs && IsAdverb(word); skipped++)
        {
            word = NextWord(text, ref offset);
        }

        return word.Length == 0 ? OpeningForm.None : FormOf(word, text, offset);
    }

    // "It is resolved that the Council request …": the form of the first years.
    private static bool IsResolved(string text, int offset) =>
        NextWord(text, ref offset) is "is" && NextWord(text, ref offset) is "resolved" or "decided" && NextWord(text, ref offset) is "that" or "to";

    private OpeningForm FormOf(string word, string text, int offset)
    {
        if (Grounds.Contains(word) || (word.Length >= ShortestParticiple && word.EndsWith("ing", StringComparison.Ordinal) && word is not "nothing"))
        {
            return OpeningForm.Participle;
        }

        // "States shall …" has States for its subject.
        if (word.EndsWith('s') && word.Length > 1 && word is not "states")
        {
            var next = NextWord(text, ref offset);
            return LightVerbs.Contains(word) || Stems(word).Any(stem => IsVerb(stem) || IsVerb($"{stem} {next}"))
                ? OpeningForm.Finite
                : OpeningForm.None;
        }

        var isEd = word.EndsWith("ed", StringComparison.Ordinal) && Stems(word).Any(IsVerb);
        var after = offset;
        var following = NextWord(text, ref after);
        if (isEd ? Determiners.Contains(following) : Lexicon.OpensPluralAct(word, following))
        {
            return OpeningForm.Finite;
        }

        return isEd || (IsVerb(word) && !IsBareVerb(word, text, offset)) ? OpeningForm.Participle : OpeningForm.None;
    }

    // The lexicon names adjectives and verbs alike; a bare verb is an imperative or an infinitive. An adjective is
    // followed by what it is about: "Conscious of", "Determined to", "Aware that".
    private static bool IsBareVerb(string word, string text, int offset) =>
        word.EndsWith("ed", StringComparison.Ordinal)
            ? false
            : NextWord(text, ref offset) is not ("of" or "that" or "about" or "for" or "in" or "at" or "also" or "as");

    private bool IsVerb(string verb) => Lexicon.FamilyOf(verb).Length > 0;

    // "The Conference recommends", "The General Assembly, having considered …, decides": the organ itself is the subject.
    private bool IsOrganActing(string text)
    {
        var offset = 0;
        for (var count = 0; count < 12; count++)
        {
            var word = NextWord(text, ref offset);
            if (word.Length == 0)
            {
                return false;
            }

            if (count > 0 && Segmentation.OrganNames.IsHead(word))
            {
                var after = NextWord(text, ref offset);
                while (IsAdverb(after))
                {
                    after = NextWord(text, ref offset);
                }

                if (after.EndsWith('s') && (LightVerbs.Contains(after) || Stems(after).Any(IsVerb)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsAdverb(string word) =>
        Sequencers.Contains(word) || (word.Length > 4 && word.EndsWith("ly", StringComparison.Ordinal) && word is not ("reply" or "apply" or "supply"));

    // Base forms that a form in -s or -ed may come from.
    private static IEnumerable<string> Stems(string word)
    {
        if (word.EndsWith('s'))
        {
            yield return word[..^1];
            if (word.EndsWith("es", StringComparison.Ordinal))
            {
                yield return word[..^2];
            }

            if (word.EndsWith("ies", StringComparison.Ordinal))
            {
                yield return word[..^3] + "y";
            }
        }
        else if (word.Length > 4)
        {
            yield return word[..^1];
            yield return word[..^2];
            if (word[^3] == word[^4])
            {
                yield return word[..^3];
            }

            if (word[^3] == 'i')
            {
                yield return word[..^3] + "y";
            }
        }
    }

    // The next word in lower case, letters and inner hyphens only; empty at the end of the text.
    private static string NextWord(string text, ref int offset)
    {
        while (offset < text.Length && !char.IsLetterOrDigit(text[offset]))
        {
            offset++;
        }

        var start = offset;
        while (offset < text.Length && (char.IsLetterOrDigit(text[offset]) || text[offset] is '-' or '\u2019' or '\''))
        {
            offset++;
        }

        return text[start..offset].ToLowerInvariant();
    }
}
