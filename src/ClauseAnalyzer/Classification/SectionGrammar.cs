using ClauseAnalyzer.Clauses;
using ClauseAnalyzer.Numerics;
using ClauseAnalyzer.Resolutions;
using ClauseAnalyzer.Words;

namespace ClauseAnalyzer.Classification;

/// <summary>Weighs what the section model has learned against the grammar of the opening. Immutable and safe to share between threads.</summary>
/// <param name="signs">Judges openings.</param>
internal sealed class SectionGrammar(SectionSigns signs)
{
    // What grammar adds to what the model has learned, in log-odds: a participle or a verb of the organ outweighs
    // the words around it, but not an opening that the model knows well ("Following the amendment of …").
    private const double FormWeight = 2;

    // What opens a row whose act comes late ("In order to …, we request") was learned from rows without an act.
    private const double LateActWeight = 6;

    // "Strengthen the role of" is the duty of others; that it ends like an act says nothing.
    private const double ImperativeWeight = 5;

    // Keeps a section that the model has all but ruled out within reach of grammar.
    private const double LeastProbability = 1e-6;

    /// <summary>The words that tell a paragraph's section: its chapeau's if it has one, without number or letter.</summary>
    public static string OpeningOf(string text, string chapeau)
    {
        var opening = chapeau.Length > 0 ? chapeau : text;
        return opening[LeadingLabel.Skip(opening)..];
    }

    /// <summary>The section of a paragraph that stands alone.</summary>
    /// <param name="opening">What <see cref="OpeningOf"/> gave, read.</param>
    /// <param name="isItem">Whether the paragraph has a chapeau.</param>
    /// <param name="probabilities">What the model says of the opening, in the order of <see cref="Section"/>.</param>
    public Section Decide(WordText opening, bool isItem, ReadOnlySpan<double> probabilities)
    {
        Span<double> scores = stackalloc double[Sections.Names.Count];
        for (var section = 0; section < scores.Length; section++)
        {
            scores[section] = DeterministicMath.Log(probabilities[section] + LeastProbability);
        }

        switch (signs.FormOf(opening, 0))
        {
            case OpeningForm.Participle:
                scores[(int)Section.Preambular] += FormWeight;
                break;
            case OpeningForm.Finite:
                scores[(int)Section.Operative] += signs.HasLateAct(opening, 0) ? LateActWeight : FormWeight;
                break;
            default:
                scores[(int)Section.Other] += !isItem && signs.IsBareImperative(opening) ? ImperativeWeight : FormWeight;
                break;
        }

        var best = 0;
        for (var section = 1; section < scores.Length; section++)
        {
            best = scores[section] > scores[best] ? section : best;
        }

        return (Section)best;
    }
}
