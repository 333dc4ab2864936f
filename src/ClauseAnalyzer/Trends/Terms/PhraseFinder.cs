namespace ClauseAnalyzer.Trends.Terms;

/// <summary>Finds the phrases of a text that may be terms, and counts them by document.</summary>
internal sealed class PhraseFinder
{
    // Longer names exist, but nobody prints them under a chart.
    private const int Longest = 12;

    // In a name of so many words each word says something: "United Nations Office on Drugs and Crime".
    private const int LeastOfName = 3;

    private readonly TermText text;
    private readonly TermRoles roles;
    private readonly int threads;
    private readonly List<Phrase> phrases = [];
    private readonly List<(int Phrase, int Place)[]> occurrences = [];
    private readonly List<(int Phrase, int Count)>[] byDocument;

    private PhraseFinder(TermText text, TermRoles roles, int threads)
    {
        this.text = text;
        this.roles = roles;
        this.threads = threads;
        byDocument = [.. Enumerable.Range(0, text.DocumentCount).Select(_ => new List<(int, int)>())];
    }

    /// <summary>Finds them.</summary>
    /// <param name="text">The words.</param>
    /// <param name="roles">What they may be.</param>
    /// <param name="leastCount">Occurrences that a phrase needs, at least 1.</param>
    /// <param name="threads">Parts of the documents looked at at the same time.</param>
    /// <returns>Phrases that begin and end with a content word and say something of a subject, also those cut out of longer ones.</returns>
    public static FoundPhrases Find(TermText text, TermRoles roles, int leastCount, int threads)
    {
        var finder = new PhraseFinder(text, roles, threads);
        var levels = new PhraseLevels(text, roles, leastCount, threads);
        for (var level = levels.First(); level.Firsts.Count > 0 && level.Length <= Longest; level = levels.Next(level))
        {
            finder.Collect(level);
        }

        var covered = PhraseCover.Count(text.Length, finder.phrases, finder.occurrences);
        return new FoundPhrases([.. finder.phrases.Select((phrase, index) => phrase with { Covered = covered[index] })], finder.byDocument);
    }

    private void Collect(PhraseLevel level)
    {
        var count = 0;
        int[] candidateOf = [.. level.Firsts.Select(first => IsCandidate(first, level.Length) ? count++ : -1)];
        var tallies = new PhraseTally[DocumentParts.Of(text.DocumentCount).Count];
        DocumentParts.ForEach(text.DocumentCount, threads, (part, from, to) =>
        {
            tallies[part] = new PhraseTally(count);
            for (var document = from; document < to; document++)
            {
                Count(level, candidateOf, tallies[part], document);
                byDocument[document].AddRange(tallies[part].EndDocument().Select(candidate => (phrases.Count + candidate.Candidate, candidate.Count)));
            }
        });
        occurrences.Add([.. tallies.SelectMany(tally => tally.Places).Select(occurrence => (phrases.Count + occurrence.Candidate, occurrence.Place))]);
        phrases.AddRange(Sum(level.Length, count, tallies));
    }

    private void Count(PhraseLevel level, int[] candidateOf, PhraseTally tally, int document)
    {
        for (var index = level.IndexOf(text.StartOf(document)); index < level.Places.Count && level.Places[index] < text.StartOf(document + 1); index++)
        {
            if (candidateOf[level.Runs[index]] is >= 0 and var candidate)
            {
                var place = level.Places[index];
                tally.Add(candidate, place, CapitalsOf(place, level.Length), IsFreeLeft(place), IsFreeRight(place + level.Length - 1));
            }
        }
    }

    private static IEnumerable<Phrase> Sum(int length, int count, PhraseTally[] tallies)
    {
        var firsts = new (int Count, int First)[count];
        foreach (var form in tallies.SelectMany(tally => tally.Forms).GroupBy(form => form.Key, form => form.Value))
        {
            var (occurrences, first) = (form.Sum(part => part.Count), form.Min(part => part.First));
            var (most, earliest) = firsts[form.Key.Candidate];
            if (occurrences > most || (occurrences == most && first < earliest))
            {
                firsts[form.Key.Candidate] = (occurrences, first);
            }
        }

        return Enumerable.Range(0, count).Select(candidate => new Phrase(
            firsts[candidate].First,
            length,
            tallies.Sum(tally => tally.Counts[candidate]),
            tallies.Sum(tally => tally.Documents[candidate]),
            tallies.Sum(tally => tally.FreeLeft[candidate]),
            tallies.Sum(tally => tally.FreeRight[candidate])));
    }

    // Every part between prepositions must say something: "issues of terrorism" is led by a word that does not,
    // "access to justice" by two that do.
    private bool IsCandidate(int first, int length)
    {
        if (!roles.IsContent(first) || !roles.IsContent(first + length - 1))
        {
            return false;
        }

        var says = false;
        for (var place = first; place < first + length; place++)
        {
            if (roles.At(place) == TermRole.Content || (length >= LeastOfName && IsCapital(place)))
            {
                says = true;
            }
            else if (roles.At(place) == TermRole.Link && !IsAnd(place) && !Is(place, "to") && !IsLink(place - 1))
            {
                if (!says)
                {
                    return false;
                }

                says = false;
            }
        }

        return says;
    }

    private bool IsAnd(int place) => Is(place, "and");

    private bool Is(int place, string word) => text.Vocabulary.NameOf(text.WordAt(place)) == word;

    private bool IsFreeLeft(int place) => !roles.IsContent(place - 1) && !(IsCapital(place) && EndsName(place - 1));

    private bool IsFreeRight(int place) => !roles.IsContent(place + 1) && !(IsCapital(place) && BeginsName(place + 1));

    // "Office | on Drugs": a link and a word in capitals go on with a name.
    private bool BeginsName(int place) =>
        place < text.Length && roles.At(place) == TermRole.Link && (IsCapital(place + 1) || (!IsAnd(place) && IsLink(place + 1) && IsCapital(place + 2)));

    private bool EndsName(int place) =>
        place >= 0 && roles.At(place) == TermRole.Link && (IsCapital(place - 1) || (!IsAnd(place) && IsLink(place - 1) && IsCapital(place - 2)));

    private bool IsLink(int place) => place >= 0 && place < text.Length && roles.At(place) == TermRole.Link;

    private bool IsCapital(int place) => roles.IsContent(place) && text.Vocabulary.IsCapital(text.WrittenAt(place));

    private int CapitalsOf(int first, int length)
    {
        var capitals = 0;
        for (var index = 0; index < length; index++)
        {
            capitals |= text.Vocabulary.IsCapital(text.WrittenAt(first + index)) ? 1 << index : 0;
        }

        return capitals;
    }
}
