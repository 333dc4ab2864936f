using System.Globalization;
using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Clauses;
using ClauseAnalyzer.Precedents;
using ClauseAnalyzer.Resolutions;
using ClauseAnalyzer.Scoring.Rules;

namespace ClauseAnalyzer.Scoring;

/// <summary>
/// Applies the rules of advice to a paragraph and to a whole draft. When a rule speaks
/// is decided here, where it needs model or precedents, and in <c>Rules</c>, one type a
/// rule; its limit, severity and words are in data/lexicon/advice/rules.txt.
/// Thread-safe where the known dates are.
/// </summary>
/// <param name="rules">The rules.</param>
/// <param name="classifier">Says which verbs precedents use for such words.</param>
/// <param name="finder">Finds the verbs of precedents.</param>
/// <param name="dates">Dates of resolutions that a draft may cite; null when none are known.</param>
public sealed class Adviser(AdviceRules rules, ParagraphClassifier classifier, ClauseFinder finder, KnownDates? dates = null)
{
    private static readonly IReadOnlyList<IDraftRule> DraftRules = [new NumberingRule(), new LastEndingRule(), new InnerEndingRule(), new SequencerRule()];

    private readonly IReadOnlyList<IParagraphRule> paragraphRules =
    [
        new VerbFormRule(finder.Lexicon),
        new ThatClauseRule(),
        new RareOpenerRule(rules.Tables),
        new ActorRule(rules.Tables),
        new TwoActsRule(),
        new EmptyDutyRule(),
        new ReportRule(),
        new ResourcesRule(),
        new CitationDateRule(dates),
        new CitationFormRule(),
        new AcronymRule(rules.Tables),
        new ArticleRule(rules.Tables),
        new WordingRule("spelling", rules.Tables),
        new WordingRule("hyphen", rules.Tables),
        new MisspellingRule(rules.Tables),
    ];

    private const string Directive = "directive";
    private const int VerbsSuggested = 3;

    /// <summary>What stands out about a paragraph.</summary>
    /// <param name="classified">The paragraph with its clauses.</param>
    /// <param name="precedents">Its nearest precedents, nearest first.</param>
    /// <returns>Advice in a fixed order of rules; empty when nothing stands out.</returns>
    public IReadOnlyList<Advice> Advise(ClassifiedParagraph classified, IReadOnlyList<PrecedentMatch> precedents) =>
        Advise(classified, precedents, null, classified?.Paragraph.Text ?? "");

    /// <summary>What stands out about a paragraph of a draft.</summary>
    /// <param name="classified">The paragraph with its clauses.</param>
    /// <param name="precedents">Its nearest precedents, nearest first.</param>
    /// <param name="organ">The organ that speaks; null when unknown.</param>
    /// <param name="surroundings">All words of the draft, in which an acronym may be spelled out.</param>
    /// <returns>Advice in a fixed order of rules; empty when nothing stands out.</returns>
    public IReadOnlyList<Advice> Advise(ClassifiedParagraph classified, IReadOnlyList<PrecedentMatch> precedents, string? organ, string surroundings)
    {
        ArgumentNullException.ThrowIfNull(classified);
        ArgumentNullException.ThrowIfNull(precedents);
        IEnumerable<Advice?> all =
        [
            organ is not null && IsProvision(classified.Paragraph.Text) ? null : NoVerb(classified),
            .. classified.Paragraph.Section == Section.Preambular ? [] : classified.Clauses.Take(1).Select(NoAddressee),
            .. classified.Clauses.Select(HedgeInDemand),
            .. classified.Clauses.Select(ManyHedges),
            ForceAgainstPrecedents(classified, precedents),
            UnusualVerb(classified),
            ManyActs(classified),
            LongParagraph(classified.Paragraph),
            UnsureThemes(classified.Themes),
            OpenBrackets(classified.Paragraph),
            classified.MainClause is null ? null : Ending(classified.Paragraph),
            .. AboutParagraph(new DraftParagraph(classified, organ, surroundings)),
        ];
        return [.. all.OfType<Advice>().Distinct()];
    }

    /// <summary>What stands out about a whole draft: its numbering, endings, and the order of "also" and "further".</summary>
    /// <param name="draft">All its paragraphs in order, with clauses.</param>
    /// <returns>By place in <paramref name="draft"/>, what is to be said there beside <see cref="Advise(ClassifiedParagraph, IReadOnlyList{PrecedentMatch})"/>.</returns>
    public ILookup<int, Advice> AdviseDraft(IReadOnlyList<ClassifiedParagraph> draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        DraftParagraph[] paragraphs = [.. draft.Select(classified => new DraftParagraph(classified, null, ""))];
        var found = from rule in DraftRules
                    let line = rules.Find(rule.Name)
                    where line is not null
                    from item in rule.Find(paragraphs)
                    select (item.Index, Advice: Say(line, item.Finding));
        return found.ToLookup(item => item.Index, item => item.Advice);
    }

    private IEnumerable<Advice> AboutParagraph(DraftParagraph paragraph) =>
        from rule in paragraphRules
        let line = rules.Find(rule.Name)
        where line is not null
        from finding in rule.Find(paragraph, line.Limit)
        select Say(line, finding);

    private static Advice Say(AdviceRule rule, Finding finding) =>
        rule.Say(finding.Values) with { Span = finding.Span, Suggestion = finding.Suggestion };

    // Articles of a treaty or statute that a resolution carries: they have subjects and duties of their own.
    private static bool IsProvision(string text) =>
        text.Contains(" shall ", StringComparison.Ordinal) || (text.Length > 0 && char.IsLower(text[0]))
        || text.Split(' ', 2)[0] is "The" or "If" or "For" or "In" or "Have" or "Any";

    private Advice? NoVerb(ClassifiedParagraph classified) =>
        rules.Find("no-verb") is { } rule && classified.MainClause is null ? rule.Say() : null;

    private Advice? NoAddressee(Clause clause) =>
        rules.Find("no-addressee") is { } rule && clause.Family == Directive && clause.Addressee.Length == 0
            ? rule.Say(("verb", clause.VerbPhrase))
            : null;

    private Advice? HedgeInDemand(Clause clause) =>
        rules.Find("hedge-in-demand") is { } rule && clause.Family == Directive && clause.Force >= rule.Limit && clause.Hedges.Count > 0
            ? rule.Say(("verb", clause.VerbPhrase), ("hedge", clause.Hedges[0]))
            : null;

    private Advice? ManyHedges(Clause clause) =>
        rules.Find("many-hedges") is { } rule && clause.Hedges.Count >= rule.Limit
            ? rule.Say(("hedges", Listed(clause.Hedges)))
            : null;

    private Advice? ForceAgainstPrecedents(ClassifiedParagraph classified, IReadOnlyList<PrecedentMatch> precedents)
    {
        if (rules.Find("weaker-than-precedent") is not { } weaker
            || rules.Find("stronger-than-precedent") is not { } stronger
            || classified.Clauses is not [{ Force: { } force } first, ..])
        {
            return null;
        }

        foreach (var match in precedents.Where(match => match.Similarity >= weaker.Limit))
        {
            var old = finder.Find(match.Precedent.Text, classified.Paragraph.Section);
            if (old is [{ Force: { } rank } before, ..] && before.Family == first.Family && rank != force)
            {
                return (force < rank ? weaker : stronger).Say(
                    ("verb", first.VerbPhrase),
                    ("old", before.VerbPhrase),
                    ("document", PlaceOf(match.Precedent)));
            }
        }

        return null;
    }

    private Advice? UnusualVerb(ClassifiedParagraph classified)
    {
        if (rules.Find("unusual-verb") is not { } rule
            || classified.Paragraph.Section != Section.Operative
            || classified.Clauses is not [var first, ..])
        {
            return null;
        }

        var suggestions = classifier.SuggestVerbs(classified.Paragraph, VerbsSuggested);
        return suggestions.Count == 0 || suggestions[0].Probability < rule.Limit || suggestions.Any(suggestion => suggestion.Verb == first.Verb)
            ? null
            : rule.Say(("verb", first.Verb), ("verbs", string.Join(", ", suggestions.Select(Percent))));
    }

    private Advice? ManyActs(ClassifiedParagraph classified) =>
        rules.Find("many-acts") is { } rule && classified.Clauses.Count >= rule.Limit
            ? rule.Say(("count", Number(classified.Clauses.Count)))
            : null;

    private Advice? LongParagraph(Paragraph paragraph)
    {
        var words = paragraph.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
        return rules.Find("long-paragraph") is { } rule && words > rule.Limit ? rule.Say(("count", Number(words))) : null;
    }

    private Advice? UnsureThemes(IReadOnlyList<ThemeLabel> themes)
    {
        if (rules.Find("unsure-theme") is not { } rule)
        {
            return null;
        }

        string[] unsure = [.. themes.Where(theme => theme.IsUncertain && Math.Abs(theme.Probability - 0.5) <= rule.Limit).Select(theme => theme.Name.Replace('_', ' '))];
        return unsure.Length > 0 ? rule.Say(("themes", string.Join(", ", unsure))) : null;
    }

    private Advice? OpenBrackets(Paragraph paragraph)
    {
        var open = paragraph.Text.Count(character => character == '[');
        return rules.Find("open-brackets") is { } rule && open >= rule.Limit ? rule.Say(("count", Number(open))) : null;
    }

    // United Nations Editorial Manual: preambular paragraphs end with a comma, operative ones with a semicolon, the last with a full stop.
    private Advice? Ending(Paragraph paragraph)
    {
        var end = Endings.LastMark(paragraph.Text);
        return paragraph.Section switch
        {
            Section.Preambular when end is not (',' or ':') && (end != ';' || paragraph.Chapeau.Length == 0) && rules.Find("preambular-ending") is { } rule => rule.Say(),
            Section.Operative when end is not (';' or '.' or ':' or ',') && rules.Find("operative-ending") is { } rule => rule.Say(),
            _ => null,
        };
    }

    private static string PlaceOf(Precedent precedent) =>
        precedent.Label.Length == 0 ? precedent.Document : $"{precedent.Document}, paragraph {precedent.Label}";

    private static string Percent(VerbSuggestion suggestion) =>
        $"{suggestion.Verb} ({Number((int)Math.Round(suggestion.Probability * 100))}%)";

    private static string Listed(IReadOnlyList<string> hedges) => string.Join(", ", hedges.Select(hedge => $"“{hedge}”"));

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
