using ClauseAnalyzer.Resolutions;
using ClauseAnalyzer.Words;

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
        using var reader = WordReader.Borrow();
        var opening = reader.Read(SectionGrammar.OpeningOf(text, chapeau));
        Span<double> probabilities = stackalloc double[Sections.Names.Count];
        model.Score(opening, probabilities);
        return grammar.Decide(opening, chapeau.Length > 0, probabilities);
    }

    /// <summary>The sections of one document's rows; a document without any sign of a resolution is read row by row.</summary>
    public IReadOnlyList<Section> SectionsOf(IReadOnlyList<string> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var found = new SectionSign[texts.Count];
        for (var row = 0; row < found.Length; row++)
        {
            using var reader = WordReader.Borrow();
            found[row] = signs.Of(reader.Read(texts[row]));
        }

        return Decide(found, texts);
    }

    /// <summary>The sections of one document's rows that were read, as <see cref="SectionsOf(IReadOnlyList{string})"/> gives them.</summary>
    public IReadOnlyList<Section> SectionsOf(IReadOnlyList<WordText> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var found = new SectionSign[rows.Count];
        for (var row = 0; row < found.Length; row++)
        {
            found[row] = signs.Of(rows[row]);
        }

        return Decide(found, [.. rows.Select(row => row.Text)]);
    }

    private IReadOnlyList<Section> Decide(SectionSign[] found, IReadOnlyList<string> texts) =>
        found.AsSpan().ContainsAny(SectionSign.Grounds, SectionSign.Act, SectionSign.Bridge)
            ? SectionSequence.Decode(found)
            : [.. texts.Select(text => SectionOf(text, ""))];
}
