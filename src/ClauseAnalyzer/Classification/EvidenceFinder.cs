using ClauseAnalyzer.Classification.Models;
using ClauseAnalyzer.Clauses;
using ClauseAnalyzer.Words;

namespace ClauseAnalyzer.Classification;

/// <summary>Lists the words that speak for and against the themes of one paragraph. Mutable; for one thread.</summary>
internal sealed class EvidenceFinder
{
    private const int Most = 8;

    // A frame that does not begin with the words that decide, or runs over a comma, widens them only if it weighs this
    // share of them: half a sentence is no evidence where a word decides.
    private const double WideningShare = 0.25;

    private readonly TextScorer scorer;
    private readonly ThemeFeatures? frames;
    private readonly string chapeau;
    private readonly string text;
    private readonly List<(int Feature, TextSpan Span)> features = [];
    private readonly List<Stretch> stretches = [];
    private readonly EvidenceStretches merged;

    /// <summary>Takes the features of a paragraph.</summary>
    /// <param name="scorer">The model of themes.</param>
    /// <param name="scored">The features of chapeau and text together, as <see cref="ParagraphText"/> joins them.</param>
    /// <param name="chapeau">The texts of the ancestors; may be empty.</param>
    /// <param name="text">The paragraph's own text.</param>
    public EvidenceFinder(TextScorer scorer, ScoredText scored, string chapeau, string text)
    {
        this.scorer = scorer;
        this.chapeau = chapeau;
        this.text = text;
        frames = scorer.Featurizer as ThemeFeatures;
        merged = new EvidenceStretches(chapeau.Length + 1 + text.Length);

        // A feature counts where it first stands.
        var counted = new HashSet<int>();
        foreach (var hit in scored.Hits)
        {
            if (counted.Add(hit.Feature))
            {
                features.Add((hit.Feature, hit.Span));
            }
        }
    }

    /// <summary>The strongest evidence on a theme, by falling absolute weight.</summary>
    /// <param name="theme">Output of the model.</param>
    public IReadOnlyList<Evidence> Find(int theme)
    {
        // What overlaps a stronger stretch adds to that or takes from it, so that the words shown are few, the ones that
        // decide, and none of them both for and against. A frame widens what it covers, since it says who takes part:
        // "cooperation between States and regional organizations".
        Gather(theme);
        merged.Clear();
        foreach (var (span, weight, isFrame, _) in stretches)
        {
            var stronger = merged.Overlapping(span);
            if (stronger < 0)
            {
                merged.Add(span, weight);
            }
            else
            {
                var (words, decides) = merged.Of(stronger);
                var share = weight / decides;
                var widens = isFrame && share > 0 && (share >= WideningShare || (span.Start == words.Start && !WordsOf(span).Contains(',')));
                merged.AddTo(stronger, weight, widens ? span : null);
            }
        }

        return EvidenceOf(merged.Strongest(Most));
    }

    // By falling absolute weight, the shorter and then the earlier first.
    private void Gather(int theme)
    {
        stretches.Clear();
        foreach (var (feature, span) in features)
        {
            if (scorer.Model.WeightOf(feature, theme) is not 0 and var weight)
            {
                stretches.Add(new Stretch(span, weight, frames?.IsFrame(feature) == true, stretches.Count));
            }
        }

        stretches.Sort(static (one, other) =>
        {
            var byWeight = Math.Abs(other.Weight).CompareTo(Math.Abs(one.Weight));
            var byLength = byWeight != 0 ? byWeight : one.Span.Length.CompareTo(other.Span.Length);
            var byStart = byLength != 0 ? byLength : one.Span.Start.CompareTo(other.Span.Start);
            return byStart != 0 ? byStart : one.Order.CompareTo(other.Order);
        });
    }

    private ReadOnlySpan<char> WordsOf(TextSpan joined)
    {
        var (span, location) = ParagraphText.Locate(joined, chapeau, text);
        return span.Of(location == ClauseLocation.Text ? text : chapeau);
    }

    private Evidence[] EvidenceOf(IReadOnlyList<(TextSpan Span, double Weight)> strongest)
    {
        var evidence = new Evidence[strongest.Count];
        for (var index = 0; index < evidence.Length; index++)
        {
            var (span, location) = ParagraphText.Locate(strongest[index].Span, chapeau, text);
            evidence[index] = new Evidence(span.Of(location == ClauseLocation.Text ? text : chapeau).ToString(), location, span, strongest[index].Weight);
        }

        return evidence;
    }

    private readonly record struct Stretch(TextSpan Span, double Weight, bool IsFrame, int Order);
}
