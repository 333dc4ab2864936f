using System.Globalization;
using ClauseAnalyzer.Cli.Output;
using ClauseAnalyzer.Resolutions;
using ClauseAnalyzer.Scoring;
using ClauseAnalyzer.Trends;

namespace ClauseAnalyzer.Cli.Score;

/// <summary>Prints a whole draft for a reader at a terminal: a summary, what tracked changes do, a line a paragraph with its advice.</summary>
/// <param name="width">Columns of a line, at least 60.</param>
/// <param name="color">Whether to use ANSI codes.</param>
internal sealed class DraftPrinter(int width, bool color)
{
    private const int Indent = 2;
    private const int LongestPlace = 22;

    /// <summary>Lays out one draft.</summary>
    /// <returns>Lines, the last one empty.</returns>
    public string Print(ScoredDraft draft)
    {
        var page = new InkedText(width, color);
        var names = new PlaceNames(draft.Paragraphs.Select(each => each.Classified));
        PrintSummary(page, draft);
        ChangePrinter.Print(page, draft.Changes);
        page.Blank();
        page.Words("Paragraphs", Ink.Heading, 0);
        // Headings and enacting words are of interest only where something is to be said of them.
        ScoredParagraph[] shown = [.. draft.Paragraphs.Where(each => each.Classified.Paragraph.Section != Section.Other || Told(each).Any())];
        var column = Math.Min(LongestPlace, shown.Select(each => names.Of(each.Classified).Length).DefaultIfEmpty(0).Max());
        foreach (var each in shown)
        {
            page.Line(LineOf(each, names.Of(each.Classified).PadRight(column)), Indent);
            AdvicePrinter.PrintItems(page, Told(each), Indent + column + 1);
        }

        page.Blank();
        return page.ToString();
    }

    private static IEnumerable<Advice> Told(ScoredParagraph scored) => scored.Advice.Where(item => item.Severity > AdviceSeverity.Info);

    private static void PrintSummary(InkedText page, ScoredDraft draft)
    {
        var summary = DraftSummary.Of(draft.Paragraphs);
        var name = draft.Resolution is { } resolution ? resolution.Document : draft.Source;
        page.Words($"{name}: {Counted(summary.Preambular, "preambular paragraph")}, {Counted(summary.Operative, "operative paragraph")}, {Counted(summary.Acts, "act")}{(summary.Hedged > 0 ? $" ({Number(summary.Hedged)} hedged)" : "")}", Ink.Heading, 0);
        foreach (var (head, words) in SummaryLines(summary))
        {
            page.Words([(words, Ink.Plain)], Indent + 9, new string(' ', Indent) + head, Ink.Quiet);
        }
    }

    private static IEnumerable<(string Head, string Words)> SummaryLines(DraftSummary summary)
    {
        if (summary.Directives.Count > 0)
        {
            yield return ("asks", string.Join(" · ", summary.Directives.GroupBy(each => each.Force)
                .Select(group => $"force {Number(group.Key)}: {string.Join(", ", group.Select(each => $"{each.Verb} {Number(each.Count)}"))}")));
        }

        yield return ("themes", string.Join(" · ", summary.Themes.Select(each => $"{each.Theme.Replace('_', ' ')} {Number(each.Count)}")));
        var advice = string.Join(", ", summary.Advice.Where(each => each.Count > 0).Select(each => Counted(each.Count, each.Severity == AdviceSeverity.Info ? "note" : ScoreJson.NameOf(each.Severity))));
        yield return ("advice", advice.Length == 0 ? "none" : $"{advice}; {Counted(summary.Advised, "paragraph")} to look at");
    }

    private static IEnumerable<(string, Ink)> LineOf(ScoredParagraph scored, string place)
    {
        yield return (place, Ink.Heading);
        yield return ("  ", Ink.Plain);
        var classified = scored.Classified;
        if (classified.Clauses is [var first, ..])
        {
            yield return (first.VerbPhrase, Ink.Act);
            yield return (first.Force is { } force ? $" {Number(force)}" : "", Ink.Quiet);
            yield return (classified.Clauses.Count > 1 ? $" +{Number(classified.Clauses.Count - 1)}" : "", Ink.Quiet);
            yield return (first.Addressee.Length > 0 ? $" → {first.Addressee}" : "", Ink.Plain);
            yield return (first.Hedges.Count > 0 ? $" · {string.Join(", ", first.Hedges)}" : "", Ink.Quiet);
        }

        var themes = string.Join(", ", classified.Themes.Where(theme => theme.Present).Select(theme => theme.Name.Replace('_', ' ')));
        yield return (themes.Length > 0 ? $" · {themes}" : "", Ink.For);
        // As many of its words as the line has room for.
        var text = classified.Paragraph.Text;
        yield return (classified.Clauses is [var act, ..] ? $" · {text[Math.Min(text.Length, act.Span.Start + act.VerbPhrase.Length)..].TrimStart()}" : text, Ink.Quiet);
    }

    private static string Counted(int count, string noun) => $"{Number(count)} {noun}{(count == 1 ? "" : "s")}";

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
