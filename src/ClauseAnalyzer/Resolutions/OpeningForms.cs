using ClauseAnalyzer.Lexicon;
using ClauseAnalyzer.Resolutions.Segmentation;
using ClauseAnalyzer.Words;

namespace ClauseAnalyzer.Resolutions;

/// <summary>
/// Judges the opening words of paragraphs by the drafting rule that a preamble opens with participles and adjectives,
/// an operative part with verbs of the organ in the present tense. Immutable and thread-safe.
/// </summary>
public sealed class OpeningForms
{
    private const int MostAdverbs = 5;
    private const int ShortestParticiple = 5;
    private const int ShortestAdverb = 5;

    // "The Conference of the Parties to the Convention on …, recommends": how far the head of the name may stand off.
    private const int LongestName = 12;

    private readonly FormProperty<OpeningWord> facts;

    /// <summary>Takes the words from a lexicon.</summary>
    /// <param name="lexicon">The verbs of the trade and the words around them.</param>
    public OpeningForms(ClauseLexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(lexicon);
        Lexicon = lexicon;
        facts = new FormProperty<OpeningWord>(form => FactsOf(form, lexicon.Words.Find(form)));
    }

    /// <summary>The verbs of the trade.</summary>
    public ClauseLexicon Lexicon { get; }

    /// <summary>The form of a paragraph's opening words, whatever their case; brackets and quotation marks before them are ignored.</summary>
    /// <param name="text">The paragraph, without number; may be empty.</param>
    /// <returns>The form; <see cref="OpeningForm.None"/> for a blank text.</returns>
    public OpeningForm Of(string text)
    {
        using var reader = WordReader.Borrow();
        return Of(reader.Read(text), 0);
    }

    /// <summary>The form of the words from a place of a text that was read.</summary>
    /// <param name="words">The text.</param>
    /// <param name="place">The place, from 0; <see cref="WordText.Count"/> for the end.</param>
    /// <returns>The form; <see cref="OpeningForm.None"/> where no word follows.</returns>
    public OpeningForm Of(WordText words, int place) => Read(words, place).Form;

    /// <summary>The form of the words from a place, and how surely it is that of the trade.</summary>
    /// <param name="words">The text.</param>
    /// <param name="place">The place, from 0.</param>
    internal OpeningReading Read(WordText words, int place)
    {
        ArgumentNullException.ThrowIfNull(words);
        var cursor = new OpeningCursor(words, words.ColumnOf(facts), place);
        var word = cursor.Next();
        if (word.Is(OpeningRoles.We))
        {
            return new OpeningReading(OpeningForm.Finite, AreActing(cursor));
        }

        if (word.Is(OpeningRoles.It))
        {
            return IsResolved(cursor) ? new OpeningReading(OpeningForm.Finite, true) : default;
        }

        if (word.Is(OpeningRoles.Article))
        {
            return OrganActing(cursor);
        }

        SkipAdverbs(ref cursor, ref word);
        var next = cursor.Peek();
        var form = FormOf(word, next);
        return new OpeningReading(form, form switch
        {
            OpeningForm.Participle => word.Is(OpeningRoles.Recital),
            OpeningForm.Finite => word.Is(OpeningRoles.Slip) || word.IsStrongAct(VerbForms.ThirdPerson, next) || word.IsStrongAct(VerbForms.Base, next),
            _ => false,
        });
    }

    private static void SkipAdverbs(ref OpeningCursor cursor, ref OpeningWord word)
    {
        for (var skipped = 0; skipped < MostAdverbs && word.Is(OpeningRoles.Adverb); skipped++)
        {
            word = cursor.Next();
        }
    }

    // "We reiterate that", "We are committed to", but "We live in times".
    private static bool AreActing(OpeningCursor cursor)
    {
        var word = cursor.Next();
        SkipAdverbs(ref cursor, ref word);
        var next = cursor.Peek();
        return word.IsAct(VerbForms.Base, VerbMarks.None, next) || (word.Is(OpeningRoles.Copula) && next.Is(OpeningRoles.Past | OpeningRoles.Named));
    }

    // "It is resolved that the Council request …": the form of the first years.
    private static bool IsResolved(OpeningCursor cursor) =>
        cursor.Next().Is(OpeningRoles.Copula) && cursor.Next().Is(OpeningRoles.Resolved) && cursor.Next().Is(OpeningRoles.Resolution);

    private static OpeningForm FormOf(OpeningWord word, OpeningWord next)
    {
        if (word.Is(OpeningRoles.Grounds))
        {
            return OpeningForm.Participle;
        }

        if (word.Is(OpeningRoles.MayBeFinite) && !word.Is(OpeningRoles.Slip))
        {
            return IsFinite(word, next) ? OpeningForm.Finite : OpeningForm.None;
        }

        // "Expresess its deep concern", "Expresse concern"
        if (word.Is(OpeningRoles.Slip))
        {
            return next.Is(OpeningRoles.Determiner) || (word.Is(OpeningRoles.Light) && !next.Is(OpeningRoles.Complement)) ? OpeningForm.Finite : OpeningForm.None;
        }

        var isPast = word.Is(OpeningRoles.Past);
        if (isPast ? next.Is(OpeningRoles.Determiner) : word.IsAct(VerbForms.Base, VerbMarks.Plural, next))
        {
            return OpeningForm.Finite;
        }

        // The lexicon names adjectives and verbs alike; a bare verb is an imperative or an infinitive. An adjective is
        // followed by what it is about: "Conscious of", "Determined to", "Aware that".
        var isAdjective = word.Is(OpeningRoles.Named) && (word.Is(OpeningRoles.EndsInEd) || next.Is(OpeningRoles.Complement));
        return isPast || isAdjective ? OpeningForm.Participle : OpeningForm.None;
    }

    // "Has decided", but "Has the ability to", "Has procedures that".
    private static bool IsFinite(OpeningWord word, OpeningWord next) =>
        (word.Is(OpeningRoles.Light) && !(word.Is(OpeningRoles.Auxiliary) && next.Is(OpeningRoles.Determiner | OpeningRoles.MayBeFinite)))
        || word.IsAct(VerbForms.ThirdPerson, VerbMarks.None, next);

    // "The Conference recommends", "The General Assembly, having considered …, decides": the organ itself is the subject.
    private static OpeningReading OrganActing(OpeningCursor cursor)
    {
        for (var count = 1; count < LongestName; count++)
        {
            var word = cursor.Next();
            if (!word.Is(OpeningRoles.Organ))
            {
                continue;
            }

            var after = cursor.Next();
            while (after.Is(OpeningRoles.Adverb))
            {
                after = cursor.Next();
            }

            if (after.Is(OpeningRoles.MayBeFinite) && IsFinite(after, OpeningWord.None))
            {
                return new OpeningReading(OpeningForm.Finite, !after.Is(OpeningRoles.Auxiliary));
            }
        }

        return default;
    }

    private OpeningWord FactsOf(string form, WordEntry entry)
    {
        var word = form.ToLowerInvariant();
        return new OpeningWord(RolesOf(word) | RecitalOf(word, entry) | SlipOf(form, entry), entry);
    }

    // A verb that tells grounds, or an adjective that does nothing else: not "Promoting", not "Supporting".
    private OpeningRoles RecitalOf(string word, WordEntry entry)
    {
        var isRecital = Lexicon.Openings.Grounds.Contains(word) || word == "having";
        foreach (var reading in entry.Forms)
        {
            isRecital |= reading.Form is VerbForms.Ing or VerbForms.Adjective
                && Lexicon.Openings.Recitals.Contains(reading.Entry.Family)
                && (reading.Entry.Has(VerbMarks.Adjective) || !reading.Entry.Has(VerbMarks.Weak));
        }

        return isRecital ? OpeningRoles.Recital : OpeningRoles.None;
    }

    private OpeningRoles SlipOf(string form, WordEntry entry) =>
        entry.Forms.Length == 0 && char.IsUpper(form[0])
            && MisspeltVerbs.TryFind(Lexicon.Words, form, VerbForms.ThirdPerson, out var reading) && !reading.Entry.Has(VerbMarks.Weak)
            ? OpeningRoles.Slip | (reading.Entry.Has(VerbMarks.Light) ? OpeningRoles.Light : OpeningRoles.None)
            : OpeningRoles.None;

    private OpeningRoles RolesOf(string word)
    {
        var openings = Lexicon.Openings;
        var isAdverb = openings.Adverbs.Contains(word) || (word.Length >= ShortestAdverb && Ends("ly") && !openings.NotAdverbs.Contains(word));
        var isGrounds = openings.Grounds.Contains(word) || (word.Length >= ShortestParticiple && Ends("ing") && !openings.NotParticiples.Contains(word));
        return (word == "we" ? OpeningRoles.We : OpeningRoles.None)
            | (word == "the" ? OpeningRoles.Article : OpeningRoles.None)
            | (word == "it" ? OpeningRoles.It : OpeningRoles.None)
            | (openings.Auxiliaries.Contains(word) ? OpeningRoles.Auxiliary : OpeningRoles.None)
            | (word is "is" or "are" ? OpeningRoles.Copula : OpeningRoles.None)
            | (openings.Resolved.Contains(word) ? OpeningRoles.Resolved : OpeningRoles.None)
            | (openings.Resolutions.Contains(word) ? OpeningRoles.Resolution : OpeningRoles.None)
            | (isAdverb ? OpeningRoles.Adverb : OpeningRoles.None)
            | (isGrounds ? OpeningRoles.Grounds : OpeningRoles.None)
            | (Ends("s") && word.Length > 1 && !openings.NotVerbs.Contains(word) ? OpeningRoles.MayBeFinite : OpeningRoles.None)
            | (openings.Light.Contains(word) ? OpeningRoles.Light : OpeningRoles.None)
            | (Ends("ed") && IsPastOfAct(word) ? OpeningRoles.Past : OpeningRoles.None)
            | (Lexicon.FamilyOf(word).Length > 0 ? OpeningRoles.Named : OpeningRoles.None)
            | (Ends("ed") ? OpeningRoles.EndsInEd : OpeningRoles.None)
            | (openings.Determiners.Contains(word) ? OpeningRoles.Determiner : OpeningRoles.None)
            | (openings.Complements.Contains(word) ? OpeningRoles.Complement : OpeningRoles.None)
            | (OrganNames.IsHead(word) ? OpeningRoles.Organ : OpeningRoles.None);

        bool Ends(string ending) => word.EndsWith(ending, StringComparison.Ordinal);
    }

    private bool IsPastOfAct(string word)
    {
        foreach (var reading in Lexicon.Words.Find(word).Forms)
        {
            if (reading.Form is VerbForms.Past or VerbForms.Adjective && reading.Entry.IsAct && reading.Entry.Particles.Count == 0)
            {
                return true;
            }
        }

        return false;
    }
}
