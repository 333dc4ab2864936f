namespace ClauseAnalyzer.Resolutions.Formats.Pdf;

/// <summary>Puts the words of a page into lines by their height.</summary>
internal static class PdfLines
{
    // Words belong to one line where so much of the lower one's height lies within the other's, and their baselines are
    // no further apart than this part of it: two small lines may stand beside one tall word. Raised markers are short.
    private const double SameLine = 0.5;
    private const double SameBaseline = 0.4;
    private const int LongestRaised = 4;

    // Words come from the top down, so that their line is among the last; to look at all would take quadratic time.
    private const int MostLinesNear = 32;

    // The same word drawn again beside itself looks bold.
    private const double DrawnAgain = 0.15;

    // The least gap between words: a page that writes its blanks, as most do, parts few words by a gap alone.
    private const double GapBesideBlanks = 0.2;
    private const double GapWithoutBlanks = 0.14;

    /// <summary>The lines of a page from the top down.</summary>
    public static List<PdfLine> Of(IReadOnlyList<PdfWord> words)
    {
        var wordGap = 2 * words.Count(word => word.IsAfterBlank) > words.Count ? GapBesideBlanks : GapWithoutBlanks;
        var lines = new List<Draft>();
        foreach (var word in words.OrderBy(word => word.Bottom).ThenBy(word => word.Left))
        {
            var line = Nearest(lines, word);
            if (line is null)
            {
                lines.Add(line = new Draft(word));
            }

            line.Add(word);
        }

        return [.. lines.Select(line => line.Build(wordGap)).OrderBy(line => line.Baseline).ThenBy(line => line.Left)];
    }

    private static Draft? Nearest(List<Draft> lines, PdfWord word)
    {
        var (best, most) = ((Draft?)null, SameLine);
        for (var index = lines.Count - 1; index >= Math.Max(0, lines.Count - MostLinesNear); index--)
        {
            var overlap = lines[index].OverlapWith(word);
            if (overlap > most)
            {
                (best, most) = (lines[index], overlap);
            }
        }

        return best;
    }

    private sealed class Draft(PdfWord first)
    {
        private readonly List<PdfWord> words = [];
        private PdfWord tallest = first;

        public void Add(PdfWord word)
        {
            words.Add(word);
            tallest = word.Size > tallest.Size ? word : tallest;
        }

        // As a part of the lower one's height.
        public double OverlapWith(PdfWord word)
        {
            var smaller = word.Size < tallest.Size ? word : tallest;
            if (Math.Abs(tallest.Baseline - word.Baseline) > SameBaseline * smaller.Size && smaller.Text.Length > LongestRaised)
            {
                return 0;
            }

            var overlap = Math.Min(tallest.Bottom, word.Bottom) - Math.Max(tallest.Top, word.Top);
            return overlap / Math.Min(tallest.Size, word.Size);
        }

        public PdfLine Build(double wordGap)
        {
            var ordered = words.OrderBy(word => word.Left).ToList();
            var kept = new List<PdfWord>(ordered.Count);
            foreach (var word in ordered)
            {
                if (kept.Count == 0 || kept[^1].Text != word.Text || word.Left - kept[^1].Left > DrawnAgain * word.Size)
                {
                    kept.Add(word);
                }
            }

            var main = Most(kept, word => Math.Round(word.Size, 1));
            return new PdfLine(kept, main, Most(kept.Where(word => Math.Round(word.Size, 1) == main), word => word.Baseline), wordGap);
        }

        // The value that most letters share; of equal ones the greatest.
        private static double Most(IEnumerable<PdfWord> words, Func<PdfWord, double> value) =>
            words.GroupBy(value).OrderByDescending(group => group.Sum(word => word.Text.Length)).ThenByDescending(group => group.Key).First().Key;
    }
}
