using System.Text;
using ClauseAnalyzer.Resolutions.Lines;
using ClauseAnalyzer.Resolutions.Segmentation;

namespace ClauseAnalyzer.Resolutions.Formats.Pdf;

/// <summary>
/// Knows the lines at the head and foot of pages that belong to the page and not to the text: by their form, and by
/// standing at the same height of several pages with the same words but for numbers.
/// </summary>
internal sealed class PdfFurniture
{
    private const int MostAtHead = 5;
    private const int MostAtFoot = 4;
    private const int LongestRepeated = 120;

    // As parts of the size of letters.
    private const double SmallLetters = 0.93;
    private const double Gap = 1.6;

    // In points: a head may stand a little higher on one page than on the next.
    private const double SameHeight = 2;

    private readonly double body;
    private readonly HashSet<(string Words, int Height)> repeated = [];

    public PdfFurniture(IReadOnlyList<List<PdfLine>> pages, double body)
    {
        this.body = body;
        var seen = new Dictionary<(string, int), int>();
        for (var page = 0; page < pages.Count; page++)
        {
            var edges = Edges(pages[page], page > 0).SelectMany(KeysOf).Distinct();
            foreach (var key in edges)
            {
                if (seen.TryGetValue(key, out var first) && first != page)
                {
                    repeated.Add(key);
                }

                seen.TryAdd(key, page);
            }
        }
    }

    /// <summary>Which lines of a page are furniture.</summary>
    /// <param name="page">Its lines from the top down.</param>
    /// <param name="number">Its number, from 1.</param>
    public HashSet<int> In(List<PdfLine> page, int number)
    {
        var found = new HashSet<int>();
        for (var index = 0; number > 1 && index < Math.Min(MostAtHead, page.Count) && IsHead(page, index, found, number); index++)
        {
            found.Add(index);
        }

        for (var index = page.Count - 1; index >= Math.Max(0, page.Count - MostAtFoot); index--)
        {
            if (IsFoot(page, index, number))
            {
                found.Add(index);
            }
        }

        for (var index = 0; number > 1 && index < page.Count; index++)
        {
            if (PageFurniture.Is(page[index].Raw))
            {
                found.Add(index);
            }
        }

        return found;
    }

    private bool IsHead(List<PdfLine> page, int index, HashSet<int> found, int number)
    {
        var line = page[index];
        return IsByForm(line) || IsRepeated(line) || IsPageNumber(line, number)
            || (IsSmall(line) && IsApart(page, index, MostAtHead)) || IsWithinHead(page, index, found);
    }

    // "A/48/653", "English", "Page 2": what stands between two lines of the head, with no wider gap, is of the head.
    private static bool IsWithinHead(List<PdfLine> page, int index, HashSet<int> found) =>
        found.Contains(index - 1) && index + 1 < page.Count && IsByForm(page[index + 1])
        && page[index + 1].Baseline - page[index - 1].Baseline < 2 * Gap * page[index].Size;

    private bool IsFoot(List<PdfLine> page, int index, int number)
    {
        var line = page[index];
        return PageFurniture.Is(line.Raw) || line.Words.All(word => PageFurniture.Is(word.Text)) || IsRepeated(line)
            || (index == page.Count - 1 && IsPageNumber(line, number) && (index == 0 || line.Baseline - page[index - 1].Baseline > Gap * body));
    }

    private static bool IsByForm(PdfLine line) =>
        PageFurniture.Is(line.Raw) || line.Words.Any(word => MastheadPatterns.Symbol().IsMatch(word.Text) && PageFurniture.Is(word.Text) && IsAtEnd(line, word));

    // A symbol at one side of its line, the running title at the other.
    private static bool IsAtEnd(PdfLine line, PdfWord word)
    {
        var index = line.Words.FirstIndex(other => other == word);
        return (index == 0 && (line.Words.Count == 1 || line.GapBefore(1) > line.Size)) || (index == line.Words.Count - 1 && line.GapBefore(index) > line.Size);
    }

    private static bool IsPageNumber(PdfLine line, int number) =>
        line.Raw.Trim('-', '–', '—', ' ') is { Length: > 0 and < 4 } digits && digits == number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private bool IsSmall(PdfLine line) => line.Size < body * SmallLetters;

    // Small letters at the top are a head only where a gap parts them from the text below, as the rest of a note has none.
    private static bool IsApart(List<PdfLine> page, int index, int most)
    {
        for (var below = index + 1; below < Math.Min(page.Count, most + 1); below++)
        {
            if (page[below].Baseline - page[below - 1].Baseline > Gap * page[below - 1].Size)
            {
                return page[below].Size > page[index].Size;
            }
        }

        return false;
    }

    private bool IsRepeated(PdfLine line) => KeysOf(line).Any(repeated.Contains);

    private static IEnumerable<PdfLine> Edges(List<PdfLine> page, bool hasHead)
    {
        var head = hasHead ? Math.Min(MostAtHead, page.Count) : 0;
        return page.Take(head).Concat(page.Skip(Math.Max(head, page.Count - MostAtFoot)));
    }

    // Two heights, since the border between them may fall between two pages' lines.
    private static IEnumerable<(string, int)> KeysOf(PdfLine line)
    {
        // The rule above the notes stands at one height of many pages, and is no furniture.
        var raw = line.Raw;
        if (raw.Length > LongestRepeated || raw.All(character => character is '_' or '-' or ' '))
        {
            yield break;
        }

        var words = WithoutNumbers(raw);
        var height = line.Baseline / (2 * SameHeight);
        yield return (words, 2 * (int)Math.Floor(height));
        yield return (words, (2 * (int)Math.Floor(height + 0.5)) + 1);
    }

    private static string WithoutNumbers(string text)
    {
        var words = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (!char.IsAsciiDigit(character))
            {
                words.Append(character);
            }
            else if (words.Length == 0 || words[^1] != '#')
            {
                words.Append('#');
            }
        }

        return words.ToString();
    }
}
