using ClauseAnalyzer.Resolutions;

namespace ClauseAnalyzer.Classification;

/// <summary>Decides sections from openings, for one paragraph or for a document's in order. Immutable.</summary>
/// <param name="model">How likely each section is from the opening.</param>
/// <param name="forms">The grammar of openings.</param>
internal sealed class SectionReader(SectionModel model, OpeningForms forms)
{
    public Section SectionOf(string text, string chapeau)
    {
        _ = model;
        return forms.Of(chapeau.Length > 0 ? chapeau : text) switch
        {
            OpeningForm.Participle => Section.Preambular,
            OpeningForm.Finite => Section.Operative,
            _ => Section.Other,
        };
    }

    public IReadOnlyList<Section> SectionsOf(IReadOnlyList<string> texts) => [.. texts.Select(text => SectionOf(text, ""))];
}
