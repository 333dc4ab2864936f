using ClauseAnalyzer.Clauses;
using ClauseAnalyzer.Resolutions;

namespace ClauseAnalyzer.Scoring;

/// <summary>A whole draft in a few figures. Immutable.</summary>
/// <param name="Preambular">Number of preambular paragraphs.</param>
/// <param name="Operative">Number of operative paragraphs, items among them.</param>
/// <param name="Acts">Number of acts in these.</param>
/// <param name="Hedged">Number of acts with at least one hedge.</param>
/// <param name="Directives">Directive verbs that the scale ranks, with their rank and number, by falling rank, then falling number, then name.</param>
/// <param name="Themes">For each theme the number of preambular and operative paragraphs with it, in the model's order.</param>
/// <param name="Advice">Number of pieces of advice of each severity, warnings first; a severity without any has 0.</param>
/// <param name="Advised">Number of paragraphs with a warning or a hint.</param>
public sealed record DraftSummary(
    int Preambular,
    int Operative,
    int Acts,
    int Hedged,
    IReadOnlyList<(int Force, string Verb, int Count)> Directives,
    IReadOnlyList<(string Theme, int Count)> Themes,
    IReadOnlyList<(AdviceSeverity Severity, int Count)> Advice,
    int Advised)
{
    private static readonly AdviceSeverity[] Severities = [AdviceSeverity.Warning, AdviceSeverity.Hint, AdviceSeverity.Info];

    /// <summary>Counts what a draft holds.</summary>
    /// <param name="paragraphs">Its paragraphs, scored; headings and the like count for advice alone.</param>
    /// <returns>All zero for none.</returns>
    public static DraftSummary Of(IReadOnlyList<ScoredParagraph> paragraphs)
    {
        ArgumentNullException.ThrowIfNull(paragraphs);
        ScoredParagraph[] acting = [.. paragraphs.Where(each => each.Classified.Paragraph.Section != Section.Other)];
        Clause[] acts = [.. acting.SelectMany(each => each.Classified.Clauses)];
        return new DraftSummary(
            acting.Count(each => each.Classified.Paragraph.Section == Section.Preambular),
            acting.Count(each => each.Classified.Paragraph.Section == Section.Operative),
            acts.Length,
            acts.Count(act => act.Hedges.Count > 0),
            [.. acts.Where(act => act is { Family: "directive", Force: not null })
                .GroupBy(act => (Force: act.Force!.Value, act.Verb))
                .OrderByDescending(group => group.Key.Force).ThenByDescending(group => group.Count()).ThenBy(group => group.Key.Verb, StringComparer.Ordinal)
                .Select(group => (group.Key.Force, group.Key.Verb, group.Count()))],
            [.. acting.SelectMany(each => each.Classified.Themes).GroupBy(theme => theme.Name, StringComparer.Ordinal).Select(group => (group.Key, group.Count(theme => theme.Present)))],
            [.. Severities.Select(severity => (severity, paragraphs.Sum(each => each.Advice.Count(item => item.Severity == severity))))],
            paragraphs.Count(each => each.Advice.Any(item => item.Severity > AdviceSeverity.Info)));
    }
}
