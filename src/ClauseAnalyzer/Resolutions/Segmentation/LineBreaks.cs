using ClauseAnalyzer.Resolutions.Lines;

namespace ClauseAnalyzer.Resolutions.Segmentation;

/// <summary>Decides at each end of a line whether the paragraph ends there or only the line.</summary>
/// <param name="lines">All lines of the document.</param>
/// <param name="forms">Judges openings.</param>
internal sealed class LineBreaks(IReadOnlyList<SourceLine> lines, OpeningForms forms)
{
    // Longer lines than this are not wrapped by hand: each is a paragraph.
    private const int WidestWrap = 160;
    private const int LongestHeading = 40;
    private const int LongestTitle = 160;
    private const string Digits = "0123456789";

    private readonly int width = WidthOf(lines);

    /// <summary>Whether the line that follows opens a new paragraph.</summary>
    /// <param name="text">The paragraph so far, or the end of it.</param>
    /// <param name="opening">The form of its first words.</param>
    /// <param name="line">Its last line.</param>
    /// <param name="next">The line that follows.</param>
    public bool Parts(string text, OpeningForm opening, SourceLine line, SourceLine next)
    {
        if (next.StartsBlock || next.IsWhole || line.IsWhole || line.Kind is LineKind.Rule or LineKind.Heading || next.Kind != LineKind.Words)
        {
            return true;
        }

        if (next.Continues)
        {
            return false;
        }

        var words = next.Text.Text;
        if (PageFurniture.Is(line.Text.Text) || PageFurniture.Is(words) || EnactingWords.OrganOf(text) is not null || EnactingWords.OrganOf(words) is not null)
        {
            return true;
        }

        text = EndsInCall(text, words) ? text.AsSpan().TrimEnd(Digits).TrimEnd().ToString() : text;
        var sign = Closings.SignOf(text);
        var isClosed = Closings.IsClosed(text);
        if (next.Bullet.Length > 0)
        {
            return isClosed || line.Bullet.Length > 0;
        }

        if (ParagraphMarkers.Read(words) is { } marker)
        {
            return isClosed || (marker.Kind is MarkerKind.Number && forms.Of(words[marker.Length..]) == OpeningForm.Finite)
                || (marker.RomanOrdinal == 1 && text == line.Text.Text && IsTitledItem(text));
        }

        if (line.Text.Text.Length > WidestWrap || width > WidestWrap)
        {
            return isClosed || !Closings.GoesOn(words);
        }

        return isClosed ? !GoesOnWithNote(sign, text, words) && PartsAfter(sign, opening, line, next, words) : IsLoneHeading(text, words);
    }

    // "… of the Programme, 1" above "Taking note of": the number of a note, which lost its raising, behind the paragraph's own sign.
    private bool EndsInCall(string text, string words)
    {
        var rest = text.AsSpan().TrimEnd(Digits);
        return text.Length - rest.Length is 1 or 2 && rest.TrimEnd() is [.., ',' or ';' or '.' or ':']
            && (forms.Of(words) != OpeningForm.None || ParagraphMarkers.Read(words) is not null);
    }

    // "2 See Official Records of the Security Council, Twelfth Year," and below it "787th meeting.": a note ends with a full stop.
    private bool GoesOnWithNote(char sign, string text, string words) =>
        sign == ',' && OpensPlainNote(text) && !OpensPlainNote(words) && forms.Of(words) == OpeningForm.None;

    // "(a) Protection of civilians" above "(i) To guard the camps;".
    private bool IsTitledItem(string text) =>
        text.Length < LongestTitle && ParagraphMarkers.Read(text) is { Kind: MarkerKind.Letter } item && item.Length < text.Length
        && char.IsUpper(text[item.Length]) && !Closings.BreaksOff(text) && forms.Of(text[item.Length..]) == OpeningForm.None;

    // After the comma of a ground an act may follow; after that of an act a capital may be a name's.
    private bool PartsAfter(char sign, OpeningForm opening, SourceLine line, SourceLine next, string words)
    {
        if (Closings.GoesOn(words))
        {
            return false;
        }

        var form = forms.Of(words);
        return form == OpeningForm.Participle
            || (form == OpeningForm.Finite && (sign != ',' || opening == OpeningForm.Participle))
            || next.Indent > line.Indent + 1
            || (sign == '.' && (AdoptionLines.IsAdoption(words) || OpensPlainNote(words)))
            || line.Text.Text.Length < width * 3 / 4;
    }

    /// <summary>Whether a line reads as a note with a plain number, "2 See resolution 70/1.": a sentence hardly opens with a number in digits.</summary>
    public static bool OpensPlainNote(string words)
    {
        var end = words.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return end is > 0 and < 4 && words[end] == ' ' && end + 1 < words.Length && char.IsUpper(words[end + 1]) && !WrittenDates.IsDate(words);
    }

    private bool IsLoneHeading(string text, string words) =>
        text.Length < LongestHeading && !Closings.GoesOn(words) && !Closings.BreaksOff(text)
        && (Headings.IsAnnex(text) || Headings.IsNumbered(text)) && words.Length > 0 && char.IsUpper(words[0]) && forms.Of(words) != OpeningForm.None;

    // The length that nearly all lines keep within which another line follows at once.
    private static int WidthOf(IReadOnlyList<SourceLine> lines)
    {
        var lengths = new List<int>();
        for (var index = 0; index + 1 < lines.Count; index++)
        {
            if (lines[index].Kind == LineKind.Words && !lines[index + 1].StartsBlock && !lines[index].IsWhole)
            {
                lengths.Add(lines[index].Text.Text.Length);
            }
        }

        lengths.Sort();
        return lengths.Count == 0 ? 0 : lengths[lengths.Count * 9 / 10];
    }
}
