using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Clauses;

namespace ClauseAnalyzer.Reports.Page;

/// <summary>Finds what the report marks in a paragraph: the acts, whom they ask, their hedges, and the words that speak for its themes.</summary>
internal static class Highlights
{
    private const int VerbPhrase = 0;
    private const int Hedge = 1;
    private const int Addressee = 2;
    private const int FirstTheme = 3;

    // Words that add less than this part of what the strongest adds are noise to a reader.
    private const double LeastOfStrongest = 0.25;

    /// <summary>The marks, by start, then kind; they may overlap.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="themeNames">The themes in the order of their indices.</param>
    public static IReadOnlyList<Highlight> Of(ClassifiedParagraph paragraph, IReadOnlyList<string> themeNames)
    {
        var text = paragraph.Paragraph.Text;
        var marks = new List<Highlight>();
        foreach (var clause in paragraph.Clauses.Where(clause => clause.Location == ClauseLocation.Text))
        {
            AddClause(marks, clause, text);
        }

        foreach (var theme in paragraph.Themes.Where(theme => theme.Present))
        {
            var kind = FirstTheme + IndexOf(themeNames, theme.Name);
            var telling = TellingEvidence.Of(paragraph, theme).ToList();
            var least = telling.Select(evidence => evidence.Weight).Append(0).Max() * LeastOfStrongest;
            marks.AddRange(telling
                .Where(evidence => evidence.Weight > 0 && evidence.Weight >= least && evidence.Location == ClauseLocation.Text)
                .Select(evidence => new Highlight(evidence.Span.Start, evidence.Span.End, kind)));
        }

        return
        [
            .. marks.Where(mark => mark.Start >= 0 && mark.End <= text.Length && mark.Start < mark.End).Distinct()
                .OrderBy(mark => mark.Start).ThenBy(mark => mark.Kind).ThenBy(mark => mark.End),
        ];
    }

    private static void AddClause(List<Highlight> marks, Clause clause, string text)
    {
        Add(marks, clause.VerbPhrase, VerbPhrase, clause, text);
        Add(marks, clause.Addressee, Addressee, clause, text);
        foreach (var hedge in clause.Hedges)
        {
            Add(marks, hedge, Hedge, clause, text);
        }
    }

    private static void Add(List<Highlight> marks, string words, int kind, Clause clause, string text)
    {
        var (start, end) = (Math.Clamp(clause.Span.Start, 0, text.Length), Math.Clamp(clause.Span.End, 0, text.Length));
        if (words.Length > 0 && start < end && text.IndexOf(words, start, end - start, StringComparison.Ordinal) is >= 0 and var place)
        {
            marks.Add(new Highlight(place, place + words.Length, kind));
        }
    }

    private static int IndexOf(IReadOnlyList<string> names, string name)
    {
        for (var index = 0; index < names.Count; index++)
        {
            if (names[index] == name)
            {
                return index;
            }
        }

        return 0;
    }
}
