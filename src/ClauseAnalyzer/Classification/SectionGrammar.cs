using ClauseAnalyzer.Clauses;
using ClauseAnalyzer.Numerics;
using ClauseAnalyzer.Resolutions;
using ClauseAnalyzer.Words;

namespace ClauseAnalyzer.Classification;

/// <summary>Weighs what the section model has learned against the grammar of the opening. Immutable and safe to share between threads.</summary>
/// <param name="signs">Judges openings.</param>
internal sealed class SectionGrammar(SectionSigns signs)
{
    // What grammar adds to what the model has learned, in log-odds. An ending outweighs the words around it, but not an
    // opening that the model knows well ("Following the amendment of …").
    private const double FormWeight = 2;

    // With the verbs of the trade known, a row that opens with none of them seldom acts.
    private const double NoFormWeight = 3.5;

    // A verb of the trade outweighs more: "Also recalling" opens like "Also requests", and is none the less grounds.
    private const double TradeWeight = 6;

    // "Strengthen the role of" is the duty of others; that it ends like an act says nothing.
    private const double DutyWeight = 5;

    // "Promoting research;" opens like grounds and "of the coastal States" like nothing: neither is a paragraph of its own.
    private const double FragmentWeight = 8;

    // Where the act comes late ("In order to …, we request", "The Council welcomes …") the opening was learned from rows
    // without an act: it has nothing to say.
    private const double LateActWeight = 20;

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
        for (var place = 0; place < scores.Length; place++)
        {
            scores[place] = DeterministicMath.Log(probabilities[place] + LeastProbability);
        }

        var (form, certainty) = signs.OpeningOf(opening, 0);
        var section = form switch
        {
            OpeningForm.Participle => Section.Preambular,
            OpeningForm.Finite => Section.Operative,
            _ => Section.Other,
        };
        scores[(int)section] += certainty switch
        {
            OpeningCertainty.Late => LateActWeight,
            OpeningCertainty.OfTheTrade => TradeWeight,
            OpeningCertainty.Duty when !isItem => DutyWeight,
            OpeningCertainty.Fragment when !isItem => FragmentWeight,
            _ when form == OpeningForm.None => NoFormWeight,
            _ => FormWeight,
        };

        var best = 0;
        for (var place = 1; place < scores.Length; place++)
        {
            best = scores[place] > scores[best] ? place : best;
        }

        return (Section)best;
    }
}
