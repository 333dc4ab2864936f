using ClauseAnalyzer.Resolutions;
using ClauseAnalyzer.Words;

namespace ClauseAnalyzer.Classification;

/// <summary>Decides sections from openings, for one paragraph or for a document's in order. Immutable.</summary>
/// <param name="model">How likely each section is from the opening.</param>
/// <param name="forms">The grammar of openings.</param>
internal sealed class SectionClassifier(SectionModel model, OpeningForms forms)
{
    private readonly SectionSigns signs = new(forms);
    private readonly SectionGrammar grammar = new(new SectionSigns(forms));

    /// <summary>The section of a paragraph that stands alone.</summary>
    public Section SectionOf(string text, string chapeau)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(chapeau);
        using var reader = WordReader.Borrow();
        return SectionOf(reader, text, chapeau);
    }

    private Section SectionOf(WordReader reader, string text, string chapeau)
    {
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
            found[row] = SignOf(reader.Read(texts[row]));
        }

        return Decide(found, texts, text => SectionOf(text, ""));
    }

    /// <summary>What a row that was read tells of its section.</summary>
    public SectionSign SignOf(WordText row) => signs.Of(row);

    /// <summary>The sections of one document's rows, as <see cref="SectionsOf"/> gives them.</summary>
    /// <param name="reader">Reads what must be read again.</param>
    /// <param name="found">What <see cref="SignOf"/> gave for each row.</param>
    /// <param name="texts">The rows in order.</param>
    public IReadOnlyList<Section> Decide(WordReader reader, SectionSign[] found, IReadOnlyList<string> texts) =>
        Decide(found, texts, text => SectionOf(reader, text, ""));

    private static IReadOnlyList<Section> Decide(SectionSign[] found, IReadOnlyList<string> texts, Func<string, Section> sectionOf)
    {
        if (!found.AsSpan().ContainsAny(SectionSign.Grounds, SectionSign.Act, SectionSign.Bridge))
        {
            return [.. texts.Select(sectionOf)];
        }

        SectionLists.Mark(found, texts);
        return SectionSequence.Decode(found);
    }
}
