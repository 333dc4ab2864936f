using ClauseAnalyzer.Reports.Html;
using ClauseAnalyzer.Reports.Output;

namespace ClauseAnalyzer.Reports.Page;

/// <summary>What the numbers were made with, and how to read them.</summary>
/// <param name="Run">What the numbers were made with.</param>
internal sealed record ReportMethod(RunInfo Run)
{
    private static readonly (string Term, string Meaning)[] Notes =
    [
        ("What the intervals treat as random",
            "The paragraphs (or clauses, or words) of a text, as if it could have held others like them. The texts themselves are fixed: "
            + "an interval says nothing about texts that are not in the set, and within a text paragraphs are not quite independent, "
            + "so that intervals are rather too short than too long."),
        ("Shares", "95% Wilson score intervals. Paragraphs of the section “other” (enacting words, headings, annexes) are left out. "
            + "A clause of an introducing paragraph is counted once, in that paragraph."),
        ("Shares of words and of groups", "Words of one paragraph, and paragraphs of one text, hang together; Wilson's interval would be too short. "
            + "Their 95% intervals draw whole paragraphs, for groups of texts whole texts, 500 times with replacement from a fixed seed "
            + "(percentile bootstrap). Where none or all have the value, drawing shows nothing: words of a text then have the end of Wilson's interval for so many paragraphs, groups no interval."),
        ("Tests of movement", "Below 20 texts an exact permutation of the order of the texts: with few texts no p can be small, and the column "
            + "smallest_p says how small. From 20 texts on a logistic slope with a wild cluster bootstrap by text. "
            + "q is the Benjamini-Hochberg false discovery rate over all rows; above 0.05 the report says “no detectable change”."),
        ("Terms", "Exact 95% Poisson intervals of the rate per 1,000 words. Terms that nobody named are those whose use differs most between the texts "
            + "(likelihood ratio G2, weighed by length), of whole noun phrases as data/lexicon/terms.txt bounds them; their singular and plural, "
            + "hyphened and unhyphened, count together."),
        ("Keyness", "Weighted log-odds with an informative Dirichlet prior (Monroe, Colaresi and Quinn 2008); beside it Dunning's log-likelihood and "
            + "log2 of the ratio of rates."),
        ("Lineage", "Paragraphs are paired along “follows” of the manifest so that the similarity of all pairs together is greatest. "
            + "Strengthened and softened compare ranks of the first verbs, only within one family and one kind of addressee. "
            + "Texts that do not descend from each other are called different, never softened."),
        ("Themes", "Given by a trained model with calibrated probabilities; the words underlined speak for the theme."),
    ];

    /// <summary>Writes the section.</summary>
    /// <param name="html">Where it goes.</param>
    /// <param name="limits">What the page leaves out.</param>
    public void Write(HtmlBuilder html, ReportLimits limits)
    {
        html.Open("section", ("id", "method"), ("aria-labelledby", "h-method")).Element("h2", "Method", ("id", "h-method")).Line();
        html.Open("dl", ("class", "method")).Line();
        foreach (var (term, meaning) in Notes)
        {
            html.Element("dt", term).Element("dd", meaning).Line();
        }

        html.Element("dt", "What this page leaves out").Element("dd", limits.Sentence).Line();
        html.Element("dt", "Force").Element("dd", $"Scale “{Run.ScaleName}”. {Run.ScaleSource}").Line();
        html.Element("dt", "Made with").Element("dd", $"ClauseAnalyzer {Run.Version}, model {Run.ModelHash}, lexicon {Run.LexiconHash}").Line();
        html.Close().Close().Line();
    }
}
