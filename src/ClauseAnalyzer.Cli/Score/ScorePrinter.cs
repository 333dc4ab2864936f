using System.Globalization;
using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Clauses;
using ClauseAnalyzer.Cli.Output;
using ClauseAnalyzer.Resolutions;
using ClauseAnalyzer.Scoring;

namespace ClauseAnalyzer.Cli.Score;

/// <summary>Prints scored paragraphs for a reader at a terminal.</summary>
/// <param name="width">Columns of a line, at least 60.</param>
/// <param name="color">Whether to use ANSI codes.</param>
internal sealed class ScorePrinter(int width, bool color)
{
    private const int Indent = 3;
    private const int BarColumns = 20;
    private const int WordsShown = 4;

    // In log-odds: less than this moves no probability by more than ten points in a hundred.
    private const double LeastWeightShown = 0.4;

    // A cue may reach over half a sentence; its ends tell which it was.
    private const int EvidenceWords = 6;

    /// <summary>Lays out one paragraph.</summary>
    /// <param name="scored">The paragraph.</param>
    /// <param name="number">Its number among those printed; null when it is the only one.</param>
    /// <returns>Lines, the last one empty.</returns>
    public string Print(ScoredParagraph scored, int? number)
    {
        var page = new InkedText(width, color);
        var paragraph = scored.Classified.Paragraph;
        var title = $"{Sections.NameOf(paragraph.Section)}{(paragraph.Label.Length > 0 ? " " + paragraph.Label : "")}";
        page.Words(number is { } place ? $"{Invariant(place)}. {title}" : title, Ink.Heading, 0);
        page.Blank();
        page.Words(WithActs(scored.Classified), Indent);
        PrintActs(page, scored.Classified);
        PrintThemes(page, scored.Classified);
        PrecedentPrinter.PrintNearest(page, scored);
        PrecedentPrinter.PrintPractice(page, scored.Practice);
        PrecedentPrinter.PrintPhrases(page, paragraph.Text, scored.Phrases);
        AdvicePrinter.Print(page, paragraph.Text, scored.Advice, Indent);
        page.Blank();
        return page.ToString();
    }

    private static IEnumerable<(string, Ink)> WithActs(ClassifiedParagraph classified)
    {
        var text = classified.Paragraph.Text;
        var at = 0;
        foreach (var clause in classified.Clauses)
        {
            var start = Math.Max(at, clause.Span.Start);
            var end = Math.Min(text.Length, start + clause.VerbPhrase.Length);
            yield return (text[at..start], Ink.Plain);
            yield return (text[start..end], Ink.Act);
            at = end;
        }

        yield return (text[at..], Ink.Plain);
    }

    private static void PrintActs(InkedText page, ClassifiedParagraph classified)
    {
        Head(page, "Acts");
        foreach (var clause in classified.Clauses)
        {
            page.Words(ActOf(clause), Indent + 4, "     ");
        }

        if (classified.Clauses.Count == 0)
        {
            page.Words(
                classified.MainClause is { } main ? $"none of its own; it carries on “{main.VerbPhrase}” of the words before it" : "none found",
                Ink.Quiet,
                Indent + 2);
        }
    }

    private static IEnumerable<(string, Ink)> ActOf(Clause clause)
    {
        yield return (clause.VerbPhrase, Ink.Act);
        var kind = clause.Family.Length > 0 ? $" {clause.Family}" : "";
        var force = clause.Force is { } rank ? $", force {Invariant(rank)}" : "";
        yield return ($" ({clause.Verb}:{(kind.Length > 0 ? kind : " family unknown")}{force})", Ink.Quiet);
        if (clause.Addressee.Length > 0)
        {
            yield return ($" → {clause.Addressee}", Ink.Plain);
        }

        if (clause.Hedges.Count > 0)
        {
            yield return ($"; hedged: {string.Join(", ", clause.Hedges.Select(hedge => $"“{hedge}”"))}", Ink.Plain);
        }
    }

    private static void PrintThemes(InkedText page, ClassifiedParagraph classified)
    {
        var themes = classified.Themes;
        Head(page, "Themes");
        var name = themes.Select(theme => theme.Name.Length).DefaultIfEmpty(0).Max();
        foreach (var theme in themes)
        {
            var filled = (int)Math.Round(theme.Probability * BarColumns);
            page.Append(new string(' ', Indent + 2) + NameOf(theme).PadRight(name + 2), theme.Present ? Ink.Heading : Ink.Plain)
                .Append(new string('█', filled), theme.Present ? Ink.For : Ink.Plain)
                .Append(new string('░', BarColumns - filled), Ink.Quiet)
                .Append($" {theme.Probability.ToString("0.00", CultureInfo.InvariantCulture)}  {AnswerOf(theme)}", Ink.Plain)
                .Blank();
            PrintEvidence(page, TellingEvidence.Of(classified, theme), Indent + 2 + name + 2);
        }
    }

    private static void PrintEvidence(InkedText page, IEnumerable<Evidence> evidence, int indent)
    {
        var speaksFor = WordsOf(evidence.Where(item => item.Weight > 0));
        var speaksAgainst = WordsOf(evidence.Where(item => item.Weight < 0));
        if (speaksFor.Length > 0)
        {
            page.Words([("+ ", Ink.For), (speaksFor, Ink.Quiet)], indent + 2, new string(' ', indent));
        }

        if (speaksAgainst.Length > 0)
        {
            page.Words([("− ", Ink.Against), (speaksAgainst, Ink.Quiet)], indent + 2, new string(' ', indent));
        }
    }

    // Half a sentence tells less than the few words that decide; it is shown where there are none.
    private static string WordsOf(IEnumerable<Evidence> evidence)
    {
        string[] words = [.. evidence.Where(item => Math.Abs(item.Weight) >= LeastWeightShown).Select(item => item.Text).Distinct(StringComparer.OrdinalIgnoreCase)];
        string[] few = [.. words.Where(text => text.Split(' ').Length <= EvidenceWords)];
        return string.Join(", ", (few.Length > 0 ? few : words).Take(WordsShown).Select(Ends));
    }

    private static string Ends(string evidence) =>
        evidence.Split(' ') is { Length: > EvidenceWords } words ? $"{string.Join(' ', words[..2])} … {string.Join(' ', words[^2..])}" : evidence;

    private static string AnswerOf(ThemeLabel theme) => (theme.Present ? "yes" : "no") + (theme.IsUncertain ? ", not sure" : "");

    private static string NameOf(ThemeLabel theme) => theme.Name.Replace('_', ' ');

    private static void Head(InkedText page, string words)
    {
        page.Blank();
        page.Words(words, Ink.Heading, Indent);
    }

    private static string Invariant(int value) => value.ToString(CultureInfo.InvariantCulture);
}
