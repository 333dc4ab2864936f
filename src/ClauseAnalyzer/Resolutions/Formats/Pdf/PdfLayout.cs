using ClauseAnalyzer.Resolutions.Formats.Text;
using ClauseAnalyzer.Resolutions.Lines;
using ClauseAnalyzer.Resolutions.Segmentation;

namespace ClauseAnalyzer.Resolutions.Formats.Pdf;

/// <summary>
/// Reads the lines of pages by their place and size: running heads and feet, the notes at the foot of a page in smaller
/// letters, first lines that are set in, and raised markers.
/// </summary>
internal sealed class PdfLayout
{
    private const double Small = 0.8;
    private const double Raised = 0.15;
    private const double SmallLetters = 0.93;
    private const double FirstLineIndent = 12;
    private const double ParagraphGap = 1.6;
    private const double ColumnGap = 3;

    // So many first lines set in, and it is the document's habit: a line at the margin then goes on.
    private const int FewestSetIn = 3;
    private const double AtMargin = 4;

    private readonly List<SourceLine> lines = [];
    private readonly List<Diagnostic> diagnostics = [];
    private readonly double body;
    private readonly HashSet<string> running;
    private readonly bool setsFirstLinesIn;
    private int lastNote = -1;
    private int pageNumber;
    private int lineNumber;

    private PdfLayout(List<List<PdfLine>> pages)
    {
        body = pages.SelectMany(page => page).GroupBy(line => line.Size)
            .OrderByDescending(group => group.Sum(line => line.Raw.Length)).ThenBy(group => group.Key).Select(group => group.Key).FirstOrDefault(11);
        running = RunningHeads(pages);
        setsFirstLinesIn = pages.Sum(FirstLinesSetIn) >= FewestSetIn;
    }

    public static SourceText Read(List<List<PdfLine>> pages)
    {
        var layout = new PdfLayout(pages);
        foreach (var page in pages)
        {
            layout.ReadPage(page);
        }

        return new SourceText(layout.lines, layout.diagnostics);
    }

    // What stands at the top of several pages in small letters is their running head, whatever it says.
    private HashSet<string> RunningHeads(List<List<PdfLine>> pages) =>
        [.. pages.Skip(1).SelectMany(page => page.TakeWhile(IsRunningHead).Take(4).Select(line => line.Raw))];

    private bool IsRunningHead(PdfLine line) =>
        line.Size < body * SmallLetters || PageFurniture.Is(line.Raw) || line.Words.Any(word => MastheadPatterns.Symbol().IsMatch(word.Text) && PageFurniture.Is(word.Text));

    private void ReadPage(List<PdfLine> page)
    {
        pageNumber++;
        var inNotes = false;
        var left = LeftOf(page);
        PdfLine? last = null;
        for (var index = 0; index < page.Count; index++)
        {
            var line = page[index];
            lineNumber++;
            if (IsFurniture(line, page, index))
            {
                diagnostics.Add(new Diagnostic("page-furniture", lineNumber, pageNumber, line.Raw));
                continue;
            }

            if (IsNoteRule(line))
            {
                inNotes = true;
                diagnostics.Add(new Diagnostic("rule", lineNumber, pageNumber, line.Raw));
                continue;
            }

            var text = TextOf(line, out var seams);
            inNotes = inNotes || (line.Size < body * SmallLetters && text.Calls is [{ Offset: 0 }, ..] && last is not null);
            if (inNotes && line.Size < body * SmallLetters)
            {
                AddNoteLine(text);
                continue;
            }

            AddBodyLine(line, last, text, seams, left);
            last = line;
        }
    }

    private bool IsFurniture(PdfLine line, List<PdfLine> page, int index) =>
        (pageNumber > 1 && index < 4 && running.Contains(line.Raw))
        || (pageNumber > 1 && PageFurniture.Is(line.Raw))
        || (index >= page.Count - 3 && (PageFurniture.Is(line.Raw) || line.Words.All(word => PageFurniture.Is(word.Text))));

    private static bool IsNoteRule(PdfLine line) => line.Raw.Length > 4 && line.Raw.All(character => character is '_' or ' ');

    // A note runs on, over the page too, until a marker opens the next one.
    private void AddNoteLine(NotedText text)
    {
        var opens = text.Calls is [{ Offset: 0 }, ..];
        if (!opens && lastNote >= 0)
        {
            lines[lastNote] = lines[lastNote] with { Text = NotedTexts.Join(lines[lastNote].Text, text) };
            return;
        }

        lastNote = opens ? lines.Count : lastNote;

        lines.Add(new SourceLine { Kind = opens ? LineKind.Note : LineKind.Words, Text = text, Line = lineNumber, Page = pageNumber, StartsBlock = true, IsWhole = true });
    }

    private void AddBodyLine(PdfLine line, PdfLine? last, NotedText text, IReadOnlyList<int> seams, double left)
    {
        var gap = last is null ? 0 : line.Baseline - last.Baseline;
        var setIn = line.Left > left + FirstLineIndent && last is not null && line.Left > last.Left + FirstLineIndent;
        var startsBlock = last is null || gap > ParagraphGap * body || setIn || Math.Abs(line.Size - last.Size) > 1;
        lines.Add(new SourceLine
        {
            Kind = LineKind.Words,
            Text = text,
            Line = lineNumber,
            Page = pageNumber,
            StartsBlock = startsBlock,
            Continues = setsFirstLinesIn && !startsBlock && Math.Abs(line.Left - left) < AtMargin,
            Indent = (int)Math.Max(0, (line.Left - left) / 3),
            Seams = seams,
        });
    }

    // The margin from which most lines of a page start.
    private static double LeftOf(List<PdfLine> page) =>
        page.GroupBy(line => Math.Round(line.Left)).OrderByDescending(group => group.Count()).ThenBy(group => group.Key).Select(group => group.Key).FirstOrDefault();

    private static int FirstLinesSetIn(List<PdfLine> page)
    {
        var left = LeftOf(page);
        return page.Zip(page.Skip(1)).Count(pair => Math.Abs(pair.First.Left - left) < AtMargin && pair.Second.Left > left + FirstLineIndent && pair.Second.Left < left + (5 * FirstLineIndent));
    }

    // A marker that the page neither raises nor makes smaller: "UNISPACE+50,1". No number is written so.
    private static int GluedMarkerAt(string word)
    {
        var digits = word.Length;
        while (digits > 0 && char.IsAsciiDigit(word[digits - 1]))
        {
            digits--;
        }

        return digits < word.Length && word.Length - digits < 3 && digits > 3 && word[digits - 1] is ',' or ';' && word.Any(char.IsLetter) ? digits : word.Length;
    }

    // Small and raised; in the notes, where all is small, raised alone.
    private static bool IsRaised(PdfWord word, PdfLine line) =>
        line.Baseline - word.Baseline > Raised * line.Size || (word.Size < Small * line.Size && word.Baseline < line.Baseline);

    private static NotedText TextOf(PdfLine line, out IReadOnlyList<int> seams)
    {
        var builder = new NotedTextBuilder();
        var cuts = new List<int>();
        for (var index = 0; index < line.Words.Count; index++)
        {
            var word = line.Words[index];
            if (IsRaised(word, line) && PlainInline.MarkerOf(word.Text) is { } marker)
            {
                builder.Call(marker);
                continue;
            }

            if (line.GapBefore(index) > line.Size * ColumnGap)
            {
                cuts.Add(builder.Length);
            }

            if (line.HasBlankBefore(index))
            {
                builder.Append(' ');
            }

            var end = GluedMarkerAt(word.Text);
            PlainInline.Append(builder, word.Text.AsSpan(0, end));
            if (end < word.Text.Length)
            {
                builder.Call(word.Text[end..]);
            }
        }

        seams = cuts;
        return builder.Build();
    }
}
