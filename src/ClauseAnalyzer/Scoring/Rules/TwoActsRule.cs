using ClauseAnalyzer.Clauses;
using ClauseAnalyzer.Resolutions;

namespace ClauseAnalyzer.Scoring.Rules;

/// <summary>Two acts with nothing in common: an attitude and a request, or requests to different kinds of bodies.</summary>
internal sealed class TwoActsRule : IParagraphRule
{
    public string Name => "two-acts";

    public IEnumerable<Finding> Find(DraftParagraph paragraph, double limit)
    {
        if (paragraph.Section != Section.Operative || !paragraph.StandsAlone || paragraph.Clauses.Count != limit)
        {
            return [];
        }

        var (first, second) = (paragraph.Clauses[0], paragraph.Clauses[1]);
        return second.Family == "directive" && second.Addressee.Length > 0 && Differ(first, second)
            ? [new Finding(("first", first.VerbPhrase), ("second", second.VerbPhrase)) { Span = second.Span }]
            : [];
    }

    private static bool Differ(Clause first, Clause second) =>
        first.Family == "directive"
            ? first.Addressee.Length > 0 && first.AddresseeKind != second.AddresseeKind
            : first.Verb is "condemn" or "deplore" or "denounce" or "regret";
}
