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
    private const double Blank = 0.25;
    private const double Same = 0.02;
    private const double ColumnGap = 3;

    // So many first lines set in, and it is the document's habit: a line at the margin then goes on.
    private const int FewestSetIn = 3;
    private const double AtMargin = 4;

    private readonly List<SourceLine> lines = [];
    private readonly List<Diagnostic> diagnostics = [];
    private readonly double body;
    private readonly PdfFurniture furniture;
    private readonly HashSet<string> typewritten;
    private readonly bool setsFirstLinesIn;
    private int lastNote = -1;
    private int pageNumber;
    private int lineNumber;

    private PdfLayout(List<List<PdfLine>> pages)
    {
        body = pages.SelectMany(page => page).GroupBy(line => line.Size)
            .OrderByDescending(group => group.Sum(line => line.Raw.Length)).ThenBy(group => group.Key).Select(group => group.Key).FirstOrDefault(11);
        furniture = new PdfFurniture(pages, body);
        typewritten = [.. pages.SelectMany((page, index) => TypewrittenNotes(page, index + 1)).Select(line => PdfFootNotes.MarkerOf(line.Raw))];
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

    private IEnumerable<PdfLine> TypewrittenNotes(List<PdfLine> page, int number)
    {
        var furniture = this.furniture.In(page, number);
        var text = page.Where((_, index) => !furniture.Contains(index)).ToList();
        return text.Skip(PdfFootNotes.StartOf(text)).Where(line => PdfFootNotes.MarkerOf(line.Raw).Length > 0);
    }

    private void ReadPage(List<PdfLine> page)
    {
        pageNumber++;
        var furniture = this.furniture.In(page, pageNumber);
        var text = page.Where((_, index) => !furniture.Contains(index)).ToList();
        var footNotes = text.Count == 0 ? null : text.ElementAtOrDefault(PdfFootNotes.StartOf(text));
        var inNotes = false;
        var (left, right) = MarginsOf(text);
        PdfLine? last = null;
        for (var index = 0; index < page.Count; index++)
        {
            var line = page[index];
            lineNumber++;
            if (furniture.Contains(index))
            {
                diagnostics.Add(new Diagnostic("page-furniture", lineNumber, pageNumber, line.Raw));
                continue;
            }

            if (IsRule(line, '_') || IsRule(line, '-'))
            {
                inNotes = inNotes || IsRule(line, '_');
                diagnostics.Add(new Diagnostic("rule", lineNumber, pageNumber, line.Raw));
                continue;
            }

            var words = TextOf(line, out var seams);
            if (footNotes is not null && (inNotes = inNotes || ReferenceEquals(line, footNotes)) && line.Size >= body * SmallLetters)
            {
                AddNoteLine(PdfFootNotes.MarkerOf(words.Text).Length > 0 ? PdfFootNotes.WithCall(words) : words);
                continue;
            }

            inNotes = inNotes || (line.Size < body * SmallLetters && words.Calls is [{ Offset: 0 }, ..] && last is not null);
            if (inNotes && line.Size < body * SmallLetters)
            {
                AddNoteLine(words);
                continue;
            }

            AddBodyLine(line, last, words, seams, left, right);
            last = line;
        }
    }

    private static bool IsRule(PdfLine line, char sign) => line.Raw.Length > 4 && line.Raw.All(character => character == sign || character == ' ');

    // A note runs on, over the page too, until a marker opens the next one.
    private void AddNoteLine(NotedText text)
    {
        var opens = text.Calls is [{ Offset: 0 }, ..];
        if (!opens && lastNote >= 0)
        {
            lines[lastNote] = lines[lastNote] with { Text = Joined(lines[lastNote].Text, text) };
            return;
        }

        lastNote = opens ? lines.Count : lastNote;

        lines.Add(new SourceLine { Kind = opens ? LineKind.Note : LineKind.Words, Text = text, Line = lineNumber, Page = pageNumber, StartsBlock = true, IsWhole = true });
    }

    // A hyphen at the end of a note's line is nearly always one of the word's own: notes are names and symbols.
    private static NotedText Joined(NotedText first, NotedText second)
    {
        if (first.Text is not [.., var letter, '-'] || !char.IsLetter(letter))
        {
            return NotedTexts.Join(first, second);
        }

        var builder = new NotedTextBuilder();
        builder.Append(first);
        builder.Append(second, "");
        return builder.Build();
    }

    private void AddBodyLine(PdfLine line, PdfLine? last, NotedText text, IReadOnlyList<int> seams, double left, double right)
    {
        var gap = last is null ? 0 : line.Baseline - last.Baseline;
        var setIn = line.Left > left + FirstLineIndent && last is not null && line.Left > last.Left + FirstLineIndent && !IsCentredWith(line, last, left)
            && !(gap <= ParagraphGap * body && GoesOnInSmall(line, last, text.Text));
        var startsBlock = last is null || gap > ParagraphGap * body || setIn || Math.Abs(line.Size - last.Size) > 1;
        lines.Add(new SourceLine
        {
            Kind = LineKind.Words,
            Text = text,
            Line = lineNumber,
            Page = pageNumber,
            StartsBlock = startsBlock,
            Continues = !startsBlock && ((setsFirstLinesIn && Math.Abs(line.Left - left) < AtMargin) || GoesOn(line, last!, text.Text, right)),
            Indent = (int)Math.Max(0, (line.Left - left) / 3),
            Seams = seams,
        });
    }

    // The lines of a title in the middle of the page begin where they may.
    private static bool IsCentredWith(PdfLine line, PdfLine last, double left) =>
        last.Left > left + FirstLineIndent && Math.Abs(line.Left + line.Right - last.Left - last.Right) < 2 * AtMargin;

    // A small letter goes on with the line before; so do words the first of which found no room there.
    private bool GoesOn(PdfLine line, PdfLine last, string text, double right)
    {
        return GoesOnInSmall(line, last, text)
            || (IsUnmarked(line, last, text) && Math.Abs(line.Size - body) <= Same * body && char.IsLetterOrDigit(text[0]) && Math.Abs(line.Left - last.Left) < AtMargin
                && last.Right + (Blank * line.Size) + line.Words[0].Right - line.Words[0].Left > right);
    }

    private static bool GoesOnInSmall(PdfLine line, PdfLine last, string text) => IsUnmarked(line, last, text) && char.IsLower(text[0]);

    private static bool IsUnmarked(PdfLine line, PdfLine last, string text) =>
        text.Length > 0 && Math.Abs(line.Size - last.Size) <= Same * line.Size && ParagraphMarkers.Read(text) is null;

    // The margin from which most lines of a page start, and how far its lines reach; one that reaches further by mistake is not asked.
    private static (double Left, double Right) MarginsOf(List<PdfLine> page)
    {
        var rights = page.Select(line => line.Right).Order().ToList();
        return (LeftOf(page), rights.Count == 0 ? 0 : rights[(rights.Count - 1) * 19 / 20]);
    }

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

    private NotedText TextOf(PdfLine line, out IReadOnlyList<int> seams)
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

            // "the Covenant 5/ and", where notes of the document open with "5/".
            if (index > 0 && typewritten.Count > 0 && PdfFootNotes.CallOf(word.Text) is { Length: > 0 } called && typewritten.Contains(called))
            {
                builder.Call(called);
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
