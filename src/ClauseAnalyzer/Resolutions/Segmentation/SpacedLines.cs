using ClauseAnalyzer.Resolutions.Lines;

namespace ClauseAnalyzer.Resolutions.Segmentation;

/// <summary>
/// Closes the lines of a text in double spacing, as scans give it: a blank line after each line, or a paragraph of its own for
/// each, so that none of them parts paragraphs. Such a text is known by its lines, short and mostly ending in the middle of a
/// sentence.
/// </summary>
internal static class SpacedLines
{
    private const int FewestLines = 10;
    private const int WidestLine = 110;

    // Of 1,264 documents four reach it, with 0.38 to 0.60; the next have 0.07.
    private const double LeastShare = 0.25;

    /// <summary>Takes the blank lines out of a text in double spacing.</summary>
    /// <param name="lines">The lines of a document.</param>
    /// <param name="forms">Judges openings.</param>
    /// <returns>The lines, those that may go on with the one before no longer parted from it; the same list where the text is not in double spacing.</returns>
    public static IReadOnlyList<SourceLine> Close(IReadOnlyList<SourceLine> lines, OpeningForms forms)
    {
        if (!IsSpaced(lines))
        {
            return lines;
        }

        var full = FullLength(lines);
        var closed = new List<SourceLine>(lines.Count);
        for (var index = 0; index < lines.Count; index++)
        {
            var goesOn = index > 0 && MayGoOn(lines[index - 1], lines[index], full);
            closed.Add(goesOn
                ? lines[index] with { StartsBlock = false, IsWhole = false, Continues = lines[index].Continues || GoesOnAfterComma(lines, index, forms) }
                : lines[index]);
            if (goesOn)
            {
                closed[^2] = closed[^2] with { IsWhole = false };
            }
        }

        return closed;
    }

    private static bool IsSpaced(IReadOnlyList<SourceLine> lines)
    {
        var (count, goingOn) = (0, 0);
        for (var index = 1; index < lines.Count; index++)
        {
            count += IsLine(lines[index]) ? 1 : 0;
            goingOn += IsLine(lines[index - 1]) && IsLine(lines[index]) && (lines[index].StartsBlock || lines[index].IsWhole) && IsCut(lines[index - 1].Text.Text, lines[index].Text.Text) ? 1 : 0;
        }

        return count >= FewestLines && goingOn >= count * LeastShare && LengthAt(lines, 9, 10) <= WidestLine;
    }

    private static bool IsCut(string above, string below) => Closings.SignOf(above) == '\0' && below.Length > 0 && char.IsLower(below[0]);

    // After a line that was full any may follow; whether it does is judged as where lines stand close. A short one goes on only where it breaks off.
    private static bool MayGoOn(SourceLine above, SourceLine below, int full)
    {
        var (text, words) = (above.Text.Text, below.Text.Text);
        if (!IsLine(above) || !IsLine(below) || IsOfPage(text) || IsOfPage(words))
        {
            return false;
        }

        return IsCut(text, words) || Closings.BreaksOff(text) || (text.Length >= full && IsCapital(text) == IsCapital(words) && !LineBreaks.OpensPlainNote(words) && !EndsNote(text));
    }

    private static bool IsLine(SourceLine line) => line is { Kind: LineKind.Words, Bullet.Length: 0, Number.Length: 0 };

    private static bool EndsNote(string text) => Closings.SignOf(text) == '.' && LineBreaks.OpensPlainNote(text);

    private static bool IsOfPage(string text) => PageFurniture.Is(text) || PageFurniture.IsNumber(text);

    private static bool IsCapital(string text) => !text.Any(char.IsLower);

    // "… and Other Cruel," above "Inhuman or Degrading Treatment", no opening of a paragraph; the last line of one is mostly shorter than that above it.
    private static bool GoesOnAfterComma(IReadOnlyList<SourceLine> lines, int index, OpeningForms forms)
    {
        var (text, words) = (lines[index - 1].Text.Text, lines[index].Text.Text);
        return Closings.SignOf(text) == ',' && words.Length > 0 && char.IsLetter(words[0]) && forms.Of(words) == OpeningForm.None
            && index > 1 && IsLine(lines[index - 2]) && text.Length >= lines[index - 2].Text.Text.Length * 0.85
            && ParagraphMarkers.Read(words) is null && EnactingWords.OrganOf(text) is null;
    }

    // Columns of a page may differ in width: half of the lines are as long as this, or nearly.
    private static int FullLength(IReadOnlyList<SourceLine> lines) => LengthAt(lines, 1, 2) * 3 / 4;

    private static int LengthAt(IReadOnlyList<SourceLine> lines, int part, int of)
    {
        var lengths = lines.Where(IsLine).Select(line => line.Text.Text.Length).Order().ToList();
        return lengths.Count == 0 ? 0 : lengths[lengths.Count * part / of];
    }
}
