using ClauseAnalyzer.Clauses;
using ClauseAnalyzer.Resolutions;
using ClauseAnalyzer.Rows;

namespace ClauseAnalyzer.Classification;

/// <summary>Turns classified paragraphs into the flat rows of output files.</summary>
public static class ClassifiedRows
{
    /// <summary>The row of a paragraph.</summary>
    /// <param name="classified">The paragraph with its clauses and themes.</param>
    /// <param name="passed">Cells of the input columns that are passed through, in the writer's order; null for none.</param>
    /// <returns>A row whose clauses are those in the text, and after them the main clause where it stands in the chapeau.</returns>
    public static ClassifiedRow Of(ClassifiedParagraph classified, IReadOnlyList<RowCell>? passed = null)
    {
        ArgumentNullException.ThrowIfNull(classified);
        var paragraph = classified.Paragraph;
        var main = classified.MainClause;
        return new ClassifiedRow
        {
            Passed = passed ?? [],
            Source = classified.Source,
            Document = classified.Document,
            Date = classified.Date,
            Position = paragraph.Position,
            Section = Sections.NameOf(paragraph.Section),
            Label = paragraph.Label,
            VerbPhrase = main?.VerbPhrase ?? "",
            Verb = main?.Verb ?? "",
            Family = main?.Family ?? "",
            Force = main?.Force,
            Addressee = main?.Addressee ?? "",
            ClauseCount = classified.Clauses.Count,
            Themes = Each(classified.Themes, ThemeOf),
            Chapeau = paragraph.Chapeau,
            Text = paragraph.Text,
            Clauses = main is { Location: ClauseLocation.Chapeau } ? [.. Each(classified.Clauses, ClauseOf), ClauseOf(main)] : Each(classified.Clauses, ClauseOf),
        };
    }

    // A plain loop: this runs for every paragraph of a batch.
    private static TTo[] Each<TFrom, TTo>(IReadOnlyList<TFrom> items, Func<TFrom, TTo> make)
    {
        if (items.Count == 0)
        {
            return [];
        }

        var made = new TTo[items.Count];
        for (var index = 0; index < made.Length; index++)
        {
            made[index] = make(items[index]);
        }

        return made;
    }

    private static ClassifiedClause ClauseOf(Clause clause) => new(
        clause.VerbPhrase,
        clause.Verb,
        clause.Family,
        clause.Force,
        clause.Modifiers,
        clause.Hedges,
        clause.Addressee,
        NameOf(clause.Location),
        clause.Span.Start,
        clause.Span.End);

    private static ClassifiedTheme ThemeOf(ThemeLabel theme) =>
        new(theme.Name, theme.Present, theme.Probability, Each(theme.Evidence, EvidenceOf));

    private static ClassifiedEvidence EvidenceOf(Evidence evidence) =>
        new(evidence.Text, NameOf(evidence.Location), evidence.Span.Start, evidence.Span.End, evidence.Weight);

    private static string NameOf(ClauseLocation location) => location == ClauseLocation.Text ? "text" : "chapeau";
}
