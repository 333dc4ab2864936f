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
            + "Theirs is Wilson's for the effective number of units, which the spread between whole paragraphs, or whole texts, gives (jackknife), with Student's quantile. "
            + "Of fewer than four there is none: one that held its level would say nearly nothing."),
        ("What opens the report", StoryTeller.Rule),
        ("Two texts", "What two texts contain is a fact. Fisher's exact test asks whether a chance allotment of their paragraphs to the two would part them so; that is its whole null. "
            + "Where texts of a kind merely differ from one another it rejects 13 to 36 times in 100, so that it says nothing of other texts. Groups of texts are set beside each other by exchanging whole texts, within their organ where there are several."),
        ("Tests of movement", "Along the order of dates, or of the caller's column, never of names; texts of one day are tied. Below 20 texts, and wherever texts are of several organs, "
            + "a permutation of the texts (within their organ), which takes as null that any text could stand at any place; else a wild cluster bootstrap by text. With few texts no p can be small, and the column "
            + "smallest_p says how small. q is the Benjamini-Hochberg false discovery rate over all rows; above 0.05 the report says “no detectable change”. Places are ranks: four years count like nine days."),
        ("Words", "Runs of letters; a hyphenated word is one, a number none, an abbreviation one."),
        ("Terms", "Exact 95% Poisson intervals of the rate per 1,000 words. Terms that nobody named are those whose use differs most between the texts "
            + "(likelihood ratio G2, weighed by length), of whole noun phrases as data/lexicon/terms.txt bounds them; their singular and plural, "
            + "hyphened and unhyphened, count together."),
        ("Keyness", "Weighted log-odds with an informative Dirichlet prior (Monroe, Colaresi and Quinn 2008); beside it Dunning's log-likelihood and "
            + "log2 of the ratio of rates."),
        ("Together and near", "Co-occurrence and collocates: Dunning's log-likelihood orders them, log2 of the ratio of rates is the effect; neither is a test, since paragraphs of a text hang together. "
            + "Topics: key terms of a log-likelihood above 3.84, joined by the paragraphs that hold them (Dice, average linkage, from a fifth on); what mostly stands where a named theme stands is left out. "
            + "Change points: the largest standardised change over all places with five texts on either side, its p by permutation of the texts within their organ, from 20 texts on; a steady trend is found too."),
        ("Lineage", "Paragraphs are paired along “follows” of the manifest so that the similarity of all pairs together is greatest. "
            + "Strengthened and softened are of the first act: within a family by rank, across families by the ladder. What else counts as softer or stronger (hedges, deadlines, addressees, money, themes, pressing words) stands in data/lexicon/changes.txt. "
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
        html.Element("dt", "Force").Element("dd", $"Scale “{Run.ScaleName}”. {Run.ScaleSource} Ladder “{Run.LadderName}”. {Run.LadderSource}").Line();
        html.Element("dt", "Made with").Element("dd", $"ClauseAnalyzer {Run.Version}, model {Run.ModelHash}, lexicon {Run.LexiconHash}").Line();
        html.Close().Close().Line();
    }
}
