using ClauseAnalyzer.Resolutions;

namespace ClauseAnalyzer.Classification;

/// <summary>Decides sections from openings, for one paragraph or for a document's in order. Immutable.</summary>
/// <param name="model">How likely each section is from the opening.</param>
/// <param name="forms">The grammar of openings.</param>
internal sealed class SectionReader(SectionModel model, OpeningForms forms)
{
    private readonly SectionSigns signs = new(forms);
    private readonly SectionGrammar grammar = new(new SectionSigns(forms));

    /// <summary>The section of a paragraph that stands alone.</summary>
    public Section SectionOf(string text, string chapeau)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(chapeau);
        var opening = SectionGrammar.OpeningOf(text, chapeau);
        Span<double> probabilities = stackalloc double[Sections.Names.Count];
        model.Score(opening, probabilities);
        return grammar.Decide(opening, chapeau.Length > 0, probabilities);
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
