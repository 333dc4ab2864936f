using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Lexicon;
using ClauseAnalyzer.Trends.Pairing;

namespace ClauseAnalyzer.Scoring;

/// <summary>The text that a draft is to follow, held against the draft: what was lost on the way. Immutable and thread-safe.</summary>
/// <param name="name">What advice calls it: "A/RES/74/173".</param>
/// <param name="paragraphs">Its paragraphs, classified, in order.</param>
/// <param name="rules">The rules, by their names with "predecessor" or "lost".</param>
/// <param name="scale">What counts as softer.</param>
public sealed class Predecessor(string name, IReadOnlyList<ClassifiedParagraph> paragraphs, AdviceRules rules, ChangeScale scale)
{
    private const int WordsQuoted = 12;

    /// <summary>Adds to a whole draft what it lost: in each paragraph that answers to an old one, and the old ones that nothing answers to.</summary>
    /// <param name="draft">Its paragraphs in order.</param>
    /// <returns>The same paragraphs with more advice.</returns>
    public IReadOnlyList<ScoredParagraph> AdviseDraft(IReadOnlyList<ScoredParagraph> draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return WithAdvice(draft, Lineage.Pair(paragraphs, [.. draft.Select(each => each.Classified)], scale).Pairs, tellsDropped: true);
    }

    /// <summary>Adds to a paragraph that stands alone what it lost of the old one that it answers to.</summary>
    /// <param name="scored">The paragraph.</param>
    /// <returns>The same with more advice; as it was where no old paragraph comes near.</returns>
    public ScoredParagraph Advise(ScoredParagraph scored)
    {
        ArgumentNullException.ThrowIfNull(scored);
        return WithAdvice([scored], Lineage.Pair(paragraphs, [scored.Classified], scale).Pairs, tellsDropped: false)[0];
    }

    private IReadOnlyList<ScoredParagraph> WithAdvice(IReadOnlyList<ScoredParagraph> draft, IReadOnlyList<LineagePair> pairs, bool tellsDropped)
    {
        var found = new List<(ClassifiedParagraph? Place, Advice Advice)>();
        var place = draft.Count == 0 ? null : draft[0].Classified;
        foreach (var pair in pairs)
        {
            place = pair.New ?? place;
            if (pair is { Old: { } old, New: not null } && !IsToldByAnotherPart(pair, pairs))
            {
                found.AddRange(LossesOf(pair, pairs, PlaceOf(old)).Select(advice => (place, advice)));
            }
            else if (pair is { Old: { } gone, New: null } && tellsDropped && rules.Find("lost-paragraph") is { } rule)
            {
                found.Add((place, rule.Say(("place", PlaceOf(gone)), ("found", Opening(gone.Paragraph.Text)))));
            }
        }

        return [.. draft.Select(each => each with { Advice = [.. each.Advice, .. found.Where(item => ReferenceEquals(item.Place, each.Classified)).Select(item => item.Advice).Distinct()] })];
    }

    private IEnumerable<Advice> LossesOf(LineagePair pair, IReadOnlyList<LineagePair> pairs, string place)
    {
        if (pair.ForceChange == ForceChange.Softened && rules.Find("softer-than-predecessor") is { } softer)
        {
            yield return softer.Say(("new", pair.New!.MainClause?.VerbPhrase ?? ""), ("old", pair.Old!.MainClause?.VerbPhrase ?? ""), ("place", place));
        }

        if (pair.AddresseeChange is "addressee lost" or "addressee narrowed" && rules.Find("lost-addressee") is { } addressee)
        {
            var now = pair.New!.MainClause?.Addressee ?? "";
            yield return addressee.Say(("place", place), ("found", pair.Old!.MainClause?.Addressee ?? ""), ("now", now.Length == 0 ? "nobody" : $"“{now}”"));
        }

        foreach (var (name, losses) in Lists)
        {
            foreach (var words in losses(pair).Where(words => IsLostInAllParts(pair, pairs, losses, words)))
            {
                if (rules.Find(name) is { } rule)
                {
                    yield return rule.Say(("place", place), ("found", words.Replace('_', ' ')));
                }
            }
        }
    }

    private static readonly (string Rule, Func<LineagePair, IReadOnlyList<string>> Of)[] Lists =
    [
        ("lost-deadline", pair => pair.Deadlines.Lost),
        ("lost-theme", pair => pair.ThemesLost),
        ("lost-hedge", pair => pair.HedgesLost),
    ];

    // Of a paragraph that was split each part lacks what the others took along.
    private static IEnumerable<LineagePair> PartsOf(LineagePair pair, IReadOnlyList<LineagePair> pairs) =>
        pair.Status == LineageStatus.Split ? pairs.Where(other => ReferenceEquals(other.Old, pair.Old)) : [pair];

    private static bool IsLostInAllParts(LineagePair pair, IReadOnlyList<LineagePair> pairs, Func<LineagePair, IReadOnlyList<string>> losses, string words) =>
        PartsOf(pair, pairs).All(part => losses(part).Contains(words, StringComparer.OrdinalIgnoreCase));

    private static bool IsToldByAnotherPart(LineagePair pair, IReadOnlyList<LineagePair> pairs) => !ReferenceEquals(PartsOf(pair, pairs).First(), pair);

    private string PlaceOf(ClassifiedParagraph old) =>
        old.Paragraph.Label.Length > 0 ? $"{name}, paragraph {old.Paragraph.Label}"
        : old.Paragraph.Section == Resolutions.Section.Preambular ? $"{name}, preamble"
        : name;

    private static string Opening(string text) =>
        text.Split(' ') is { Length: > WordsQuoted } words ? $"{string.Join(' ', words[..WordsQuoted])} …" : text;
}
