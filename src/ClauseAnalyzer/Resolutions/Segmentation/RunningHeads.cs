using ClauseAnalyzer.Resolutions.Lines;

namespace ClauseAnalyzer.Resolutions.Segmentation;

/// <summary>
/// Takes the running heads out of a text: lines of the document's symbol with its title on either side, or above it, as they
/// stand at the head of each page after the first. What merely names the document in a sentence stays.
/// </summary>
internal static class RunningHeads
{
    private const int Longest = 160;
    private const int ShortestTitle = 6;
    private const int ShortestLine = 16;

    // Each page is held against it.
    private const int LongestMasthead = 10_000;

    /// <summary>Takes them out.</summary>
    /// <param name="lines">The lines of a document.</param>
    /// <param name="diagnostics">Takes the heads.</param>
    /// <returns>The other lines; the same list when there are no heads.</returns>
    public static IReadOnlyList<SourceLine> Remove(IReadOnlyList<SourceLine> lines, List<Diagnostic> diagnostics)
    {
        var body = lines.FirstIndex(line => EnactingWords.OrganOf(line.Text.Text) is not null);
        var symbols = SymbolsIn(lines, body);
        if (symbols.Count == 0)
        {
            return lines;
        }

        var masthead = Letters(string.Concat(lines.Take(body).Select(line => line.Text.Text)));
        masthead = masthead[..Math.Min(masthead.Length, LongestMasthead)];
        var kept = new List<SourceLine>(lines.Count);
        var atEdge = false;
        for (var index = 0; index < lines.Count; index++)
        {
            var opensPage = index > 0 && EndsPage(lines[index - 1]);
            atEdge = index > body && (IsHead(lines[index], symbols, masthead, opensPage) || ((opensPage || atEdge) && IsTitleLine(lines[index], masthead)));
            if (atEdge)
            {
                diagnostics.Add(new Diagnostic("page-furniture", lines[index].Line, lines[index].Page, lines[index].Text.WithMarkers()));
            }
            else
            {
                kept.Add(lines[index]);
            }
        }

        return kept.Count == lines.Count ? lines : kept;
    }

    private static HashSet<string> SymbolsIn(IReadOnlyList<SourceLine> lines, int body) =>
        [.. lines.Take(Math.Max(0, body)).Select(line => MastheadPatterns.Symbol().Match(line.Text.Text)).Where(match => match.Success)
            .Select(match => match.Groups["symbol"].Value)];

    private static bool IsHead(SourceLine line, HashSet<string> symbols, string masthead, bool opensPage)
    {
        var text = line.Text.Text;
        if (line is not { Kind: LineKind.Words, IsWhole: false, Bullet.Length: 0 } || text.Length > Longest)
        {
            return false;
        }

        foreach (var symbol in symbols)
        {
            var title = text.StartsWith(symbol, StringComparison.Ordinal) ? text[symbol.Length..]
                : text.EndsWith(symbol, StringComparison.Ordinal) ? text[..^symbol.Length] : null;
            if (title is not null && IsTitle(title, text, masthead, opensPage))
            {
                return true;
            }
        }

        return false;
    }

    // Nothing, or words of the masthead; on the first line of a page any words that could be a title.
    private static bool IsTitle(string title, string text, string masthead, bool opensPage)
    {
        var words = title.Trim();
        if (words.Length == 0)
        {
            return true;
        }

        // "A/99/901/Add.1" is another document, and a symbol needs a blank to part it from its title.
        if (title.Length == words.Length)
        {
            return false;
        }

        var letters = Letters(words);
        return letters.Length >= ShortestTitle
            && (masthead.Contains(letters, StringComparison.Ordinal) || (opensPage && char.IsUpper(text[0]) && char.IsUpper(words[0]) && !Closings.IsClosed(text)));
    }

    // A line of the title alone, between the page's number and the symbol: a long title has two.
    private static bool IsTitleLine(SourceLine line, string masthead)
    {
        var letters = Letters(line.Text.Text);
        return line is { Kind: LineKind.Words, IsWhole: false, Bullet.Length: 0 } && letters.Length is >= ShortestLine and <= Longest
            && !Closings.IsClosed(line.Text.Text) && masthead.Contains(letters, StringComparison.Ordinal);
    }

    private static bool EndsPage(SourceLine line) => line.Kind == LineKind.Rule || PageFurniture.Is(line.Text.Text);

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
