using ClauseAnalyzer.Cli.Output;
using ClauseAnalyzer.Scoring;

namespace ClauseAnalyzer.Cli.Score;

/// <summary>Prints advice, and the paragraph as it would stand with the suggestions taken.</summary>
internal static class AdvicePrinter
{
    // How many characters around a suggestion are shown.
    private const int Around = 40;

    /// <summary>Prints the heading, the advice and the suggestions; nothing without advice.</summary>
    /// <param name="page">Where to.</param>
    /// <param name="text">The paragraph.</param>
    /// <param name="advice">What stands out.</param>
    /// <param name="indent">Columns before the heading.</param>
    public static void Print(InkedText page, string text, IReadOnlyList<Advice> advice, int indent)
    {
        if (advice.Count == 0)
        {
            return;
        }

        page.Blank();
        page.Words("Advice", Ink.Heading, indent);
        PrintItems(page, advice, indent + 2);
        PrintSuggestions(page, text, advice, indent);
    }

    /// <summary>Prints the advice alone, one after the other.</summary>
    public static void PrintItems(InkedText page, IEnumerable<Advice> advice, int indent)
    {
        foreach (var item in advice)
        {
            var (mark, ink) = item.Severity switch
            {
                AdviceSeverity.Warning => ("!!", Ink.Against),
                AdviceSeverity.Hint => ("!", Ink.Heading),
                _ => ("·", Ink.Quiet),
            };
            page.Words([(item.Message, Ink.Plain), ($" ({item.Rule})", Ink.Quiet)], indent + 3, new string(' ', indent) + mark, ink);
        }
    }

    private static void PrintSuggestions(InkedText page, string text, IReadOnlyList<Advice> advice, int indent)
    {
        var taken = new List<(int Start, int End, string Words)>();
        foreach (var item in advice.Where(item => item is { Span: not null, Suggestion: not null }).OrderBy(item => item.Span!.Value.Start))
        {
            var span = item.Span!.Value;
            if (taken.Count == 0 || span.Start >= taken[^1].End)
            {
                taken.Add((span.Start, span.End, item.Suggestion!));
            }
        }

        if (taken.Count > 0)
        {
            page.Blank();
            page.Words([("Suggested: ", Ink.Heading), ("out", Ink.Deleted), (", ", Ink.Plain), ("in", Ink.Inserted)], indent);
            page.Words(Reworded(text, taken), indent + 2);
        }
    }

    private static IEnumerable<(string, Ink)> Reworded(string text, List<(int Start, int End, string Words)> taken)
    {
        var at = 0;
        foreach (var (start, end, words) in taken)
        {
            yield return (Shortened(text[at..start], isFirst: at == 0, isLast: false), Ink.Plain);
            yield return (text[start..end], Ink.Deleted);
            yield return (words, Ink.Inserted);
            at = end;
        }

        yield return (Shortened(text[at..], isFirst: false, isLast: true), Ink.Plain);
    }

    private static string Shortened(string words, bool isFirst, bool isLast)
    {
        if (words.Length <= 3 * Around)
        {
            return words;
        }

        var start = isFirst ? 0 : words.LastIndexOf(' ', Around);
        var end = isLast ? words.Length : words.IndexOf(' ', words.Length - Around);
        return start < 0 || end < 0 ? words : $"{words[..start]}{(start == 0 ? "… " : " … ")}{(end == words.Length ? "" : words[(end + 1)..])}";
    }
}
