using ClauseAnalyzer.Clauses;
using ClauseAnalyzer.Resolutions;
using ClauseAnalyzer.Rows;

namespace ClauseAnalyzer.Classification.Reading;

/// <summary>The step from texts to classified paragraphs: finds clauses, and themes where a text does not carry them yet. Immutable and thread-safe.</summary>
/// <param name="classifier">Labels themes.</param>
/// <param name="finder">Finds clauses.</param>
/// <param name="themes">The themes that all paragraphs are to have.</param>
/// <param name="withEvidence">Whether to list the words that speak for a theme.</param>
internal sealed class TextClassifier(ParagraphClassifier classifier, ClauseFinder finder, IReadOnlyList<string> themes, bool withEvidence)
{
    /// <summary>Classifies a text.</summary>
    /// <returns>The resolution with the sections of its paragraphs, and the paragraphs in order.</returns>
    public (Resolution Resolution, IReadOnlyList<ClassifiedParagraph> Paragraphs) Classify(UnclassifiedText text)
    {
        if (text.Rows is { } rows && HasThemes(rows))
        {
            return (text.Resolution, [.. rows.Select((row, index) => FromRow(text.Resolution, index, row))]);
        }

        var resolution = text.HasSections ? text.Resolution : WithSections(text.Resolution);
        return (resolution, classifier.Classify(resolution, withEvidence));
    }

    private bool HasThemes(IReadOnlyList<ClassifiedRow> rows) =>
        rows.All(row => row.Themes.Select(theme => theme.Name).SequenceEqual(themes, StringComparer.Ordinal));

    private Resolution WithSections(Resolution resolution)
    {
        var sections = classifier.SectionsOf([.. resolution.Paragraphs.Select(paragraph => paragraph.Text)]);
        return resolution with
        {
            Paragraphs = [.. resolution.Paragraphs.Select((paragraph, index) => paragraph with { Section = sections[index] })],
        };
    }

    // Themes are taken as the row has them. Clauses are found again: CSV does not
    // hold them all, and their force must be that of the scale in use.
    private ClassifiedParagraph FromRow(Resolution resolution, int index, ClassifiedRow row)
    {
        var paragraph = resolution.Paragraphs[index];
        var clauses = finder.Find(paragraph);
        return new ClassifiedParagraph
        {
            Source = resolution.Source,
            Document = resolution.Document,
            Date = resolution.Date,
            Paragraph = paragraph,
            Clauses = clauses,
            MainClause = finder.FindMain(paragraph, clauses),
            Themes = [.. row.Themes.Select(theme => new ThemeLabel(theme.Name, theme.Present, theme.Probability, []))],
        };
    }
}
