using ClauseAnalyzer.Clauses;
using ClauseAnalyzer.Resolutions;

namespace ClauseAnalyzer.Classification;

/// <summary>Decides sections from openings, for one paragraph or for a document's in order. Immutable.</summary>
/// <param name="model">How likely each section is from the opening.</param>
/// <param name="forms">The grammar of openings.</param>
internal sealed class SectionReader(SectionModel model, OpeningForms forms)
{
    // What grammar adds to what the model has learned, in log-odds: a participle or a verb of the organ outweighs
    // the words around it, but not an opening that the model knows well ("Following the amendment of …").
    private const double FormWeight = 2;

    // What opens a row whose act comes late ("In order to …, we request") was learned from rows without an act.
    private const double LateActWeight = 6;

    // "Strengthen the role of" is the duty of others; that it ends like an act says nothing.
    private const double ImperativeWeight = 5;

    private readonly SectionSigns signs = new(forms);

    /// <summary>The section of a paragraph that stands alone.</summary>
    public Section SectionOf(string text, string chapeau)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(chapeau);
        var opening = chapeau.Length > 0 ? chapeau : text;
        var words = opening[LeadingLabel.Skip(opening)..];
        Span<double> scores = stackalloc double[Sections.Names.Count];
        model.Score(words, scores);
        switch (signs.FormOf(words))
        {
            case OpeningForm.Participle:
                scores[(int)Section.Preambular] += FormWeight;
                break;
            case OpeningForm.Finite:
                scores[(int)Section.Operative] += signs.HasLateAct(words) ? LateActWeight : FormWeight;
                break;
            default:
                scores[(int)Section.Other] += chapeau.Length == 0 && signs.IsBareImperative(words) ? ImperativeWeight : FormWeight;
                break;
        }

        var best = 0;
        for (var section = 1; section < scores.Length; section++)
        {
            best = scores[section] > scores[best] ? section : best;
        }

        return (Section)best;
    }

    /// <summary>The sections of one document's rows; a document without any sign of a resolution is read row by row.</summary>
    public IReadOnlyList<Section> SectionsOf(IReadOnlyList<string> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        SectionSign[] found = [.. texts.Select(signs.Of)];
        return found.Any(sign => sign is SectionSign.Grounds or SectionSign.Act or SectionSign.Bridge)
            ? SectionSequence.Decode(found)
            : [.. texts.Select(text => SectionOf(text, ""))];
    }
}
