using ClauseAnalyzer.Classification.Models;
using ClauseAnalyzer.Clauses;
using ClauseAnalyzer.Words;

namespace ClauseAnalyzer.Classification;

/// <summary>Lists the words that speak for and against a theme.</summary>
/// <param name="scorer">The model of themes.</param>
/// <param name="chapeau">The texts of the ancestors; may be empty.</param>
/// <param name="text">The paragraph's own text.</param>
internal sealed class EvidenceFinder(TextScorer scorer, string chapeau, string text)
{
    private const int Most = 8;

    /// <summary>The strongest evidence on a theme, by falling absolute weight.</summary>
    /// <param name="scored">The features of chapeau and text together, as <see cref="ParagraphText"/> joins them.</param>
    /// <param name="theme">Output of the model.</param>
    public IReadOnlyList<Evidence> Find(ScoredText scored, int theme)
    {
        // A feature counts where it first stands; what overlaps a stronger stretch of the same kind adds to that, so that
        // the words shown are few and the ones that decide. A frame widens what it covers, since it says who takes part:
        // "cooperation between States and regional organizations".
        var frames = scorer.Featurizer as ThemeFeatures;
        var counted = new HashSet<int>();
        var stretches = new List<(TextSpan Span, double Weight, bool IsFrame)>();
        foreach (var hit in scored.Hits)
        {
            if (counted.Add(hit.Feature) && scorer.Model.WeightOf(hit.Feature, theme) is not 0 and var weight)
            {
                stretches.Add((hit.Span, weight, frames?.IsFrame(hit.Feature) == true));
            }
        }

        var merged = new List<(TextSpan Span, double Weight)>();
        foreach (var (span, weight, isFrame) in stretches
            .OrderByDescending(stretch => Math.Abs(stretch.Weight)).ThenBy(stretch => stretch.Span.Length).ThenBy(stretch => stretch.Span.Start))
        {
            var stronger = merged.FindIndex(other => other.Span.Start < span.End && span.Start < other.Span.End && other.Weight > 0 == weight > 0);
            if (stronger < 0)
            {
                merged.Add((span, weight));
            }
            else
            {
                var shown = merged[stronger].Span;
                var isWider = isFrame && span.Start <= shown.Start && span.End >= shown.End;
                merged[stronger] = (isWider ? span : shown, merged[stronger].Weight + weight);
            }
        }

        return [.. merged.OrderByDescending(one => Math.Abs(one.Weight)).ThenBy(one => one.Span.Start).Take(Most).Select(EvidenceOf)];
    }

    private Evidence EvidenceOf((TextSpan Span, double Weight) one)
    {
        var (span, location) = ParagraphText.Locate(one.Span, chapeau, text);
        return new Evidence(span.Of(location == ClauseLocation.Text ? text : chapeau).ToString(), location, span, one.Weight);
    }
}
