using System.Globalization;
using System.Text.RegularExpressions;
using ClauseAnalyzer.Resolutions.Lines;

namespace ClauseAnalyzer.Resolutions.Segmentation;

/// <summary>Gives the blocks that open with a number or a letter their place: paragraph, item, or item of an item.</summary>
internal sealed partial class NumberedBlocks(BodyDraft body)
{
    // The numbered paragraph that "11.1" and "11.2" stand under if it introduces them.
    private ParagraphDraft? lastNumbered;

    /// <summary>Takes a block.</summary>
    /// <param name="marker">Its marker.</param>
    /// <param name="text">Its words after the marker.</param>
    /// <param name="block">The block itself.</param>
    /// <returns>Whether it has a place; a letter that follows neither a colon nor a sibling has none.</returns>
    public bool Take(ParagraphMarker marker, NotedText text, Block block)
    {
        if (marker.Kind is MarkerKind.Letter or MarkerKind.Roman)
        {
            return TakeItem(marker, text, block);
        }

        if (marker.Kind == MarkerKind.Decimal)
        {
            TakeDecimal(marker, text);
        }
        else if (ParentOf(marker, text) is { } parent)
        {
            body.AddItem(marker with { Label = $"({marker.Label})" }, text, parent);
        }
        else
        {
            TakeParagraph(marker, text, block);
        }

        return true;
    }

    /// <summary>The marker of a block whose number a scan or a slip of the pen spoilt: "4 Decides", "1, Notes", "2 .Requests", "I. Urges" above "2. Decides".</summary>
    /// <param name="block">A block without marker.</param>
    /// <returns>The marker where the number is the one that counts next and an act follows it; null otherwise.</returns>
    public ParagraphMarker? WithoutStop(Block block)
    {
        if (body.InAnnex || NumberAlone().Match(block.Words) is not { Success: true } match)
        {
            return null;
        }

        var isMisread = match.Groups["n"].Value == "I";
        var number = isMisread ? 1 : int.Parse(match.Groups["n"].ValueSpan, CultureInfo.InvariantCulture);
        var before = lastNumbered is null || body.Section == Section.Preambular ? 0
            : int.TryParse(lastNumbered.Label, NumberStyles.None, CultureInfo.InvariantCulture, out var last) ? last : -1;
        return number == before + 1 && (isMisread ? body.Ahead.NextNumber == number + 1 : body.Ahead.NextNumber > number || body.Ahead.NextNumber == 0)
            && body.Forms.Of(block.Words[match.Length..]) == OpeningForm.Finite
            ? new ParagraphMarker(MarkerKind.Number, number, "", number.ToString(CultureInfo.InvariantCulture), match.Length, 0)
            : null;
    }

    private bool TakeItem(ParagraphMarker marker, NotedText text, Block block)
    {
        if (body.Levels.Place(marker, body.Last) is { } place)
        {
            body.AddItem(place.Marker, text, place.Parent);
            return true;
        }

        if (!BeginsListWithoutColon(marker, block))
        {
            return false;
        }

        body.AddItem(marker.RomanOrdinal == 1 ? marker.AsRoman() : marker, text, body.Last!);
        return true;
    }

    // "…, including through its good offices;" and below it "(a) To advise", "(b) To mediate": the colon was forgotten.
    // A title has none either: "2. Reactors". Inside a sentence no blank line parts a list, nor its second item from the first.
    private bool BeginsListWithoutColon(ParagraphMarker marker, Block block) =>
        block.StartsBlock && (marker.Ordinal == 1 || marker.RomanOrdinal == 1)
        && body.Last is { Label.Length: > 0, IsUnmarkedItem: false } last && !body.Levels.HasItems && ReferenceEquals(last, body.Levels.Outermost)
        && Closings.SignOf(last.Ending) is ';' or ',' or '\0'
        && !Closings.BreaksOff(last.Ending) && body.Ahead.HasSecond(marker);

    // "11.1" keeps its label as written, which names its parent already.
    private void TakeDecimal(ParagraphMarker marker, NotedText text)
    {
        var number = marker.Label[..marker.Label.IndexOf('.', StringComparison.Ordinal)];
        var parent = lastNumbered is { } above && above.Label == number && ItemLevels.CanIntroduce(above) ? above : null;
        body.Section = parent?.Section ?? SectionOf(marker, text.Text);
        var draft = new ParagraphDraft(body.Section, marker.Label, parent);
        body.Levels.Restart(draft, marker);
        body.Add(draft, text);
    }

    // A number opens an item where a numbered paragraph introduces a list that begins with 1, or goes on with such a list.
    private ParagraphDraft? ParentOf(ParagraphMarker marker, NotedText text)
    {
        if (marker.Kind != MarkerKind.Number)
        {
            return null;
        }

        if (marker.Ordinal == 1 && body.Last is { Label.Length: > 0, Section: not Section.Other } last && ItemLevels.CanIntroduce(last))
        {
            return last;
        }

        return body.Levels.Place(marker, null) is { } place && !IsNextParagraph(marker, text) ? place.Parent : null;
    }

    private bool IsNextParagraph(ParagraphMarker marker, NotedText text) =>
        int.TryParse(body.Levels.Outermost?.Label, out var outer) && marker.Ordinal == outer + 1
        && body.Forms.Of(text.Text[(FirstItemIn(text)?.Length ?? 0)..]) == OpeningForm.Finite;

    private void TakeParagraph(ParagraphMarker marker, NotedText text, Block block)
    {
        var isFirst = marker.Ordinal <= 1 && marker.Suffix.Length == 0;
        body.NumberedUnder = !isFirst ? body.NumberedUnder : IntroducesNumbers(body.Last) ? body.Last : null;
        body.Section = SectionOf(marker, text.Text);
        var draft = new ParagraphDraft(body.Section, marker.Label, body.NumberedUnder);
        body.Levels.Restart(draft, marker);
        lastNumbered = draft;
        if (FirstItemIn(text) is { } item)
        {
            body.AddItem(item, BlockMarkers.Rest(item, text, block, body.Diagnostics), draft);
        }
        else
        {
            body.Add(draft, text);
        }
    }

    private static bool IntroducesNumbers(ParagraphDraft? draft) =>
        draft is { Label.Length: 0, Section: not Section.Other } && ItemLevels.CanIntroduce(draft);

    // "3. (a) Requests": the paragraph has no words of its own before its first item.
    private static ParagraphMarker? FirstItemIn(NotedText text) => ParagraphMarkers.Read(text.Text) switch
    {
        { Kind: MarkerKind.Letter or MarkerKind.Roman, RomanOrdinal: 1 } marker => marker.AsRoman(),
        { Kind: MarkerKind.Letter or MarkerKind.Roman, Ordinal: 1 } marker => marker,
        _ => null,
    };

    private Section SectionOf(ParagraphMarker marker, string text) => marker.Kind switch
    {
        _ when body.InAnnex => Section.Other,
        MarkerKind.PreambularLabel => Section.Preambular,
        MarkerKind.OperativeLabel => Section.Operative,
        _ when body.Section == Section.Preambular && body.NumberedUnder?.Section != Section.Operative
            && OpensAsGround(text) => Section.Preambular,
        _ => Section.Operative,
    };

    // A number may stand on a line of its own, its words below it.
    private bool OpensAsGround(string text) =>
        text.Length > 0 ? body.Forms.Of(text) == OpeningForm.Participle : body.Ahead.NextOpensAs(OpeningForm.Participle, body.Forms);

    [GeneratedRegex(@"^(?:(?<n>\d{1,3})(?: ?[,;:])?\s+|(?<n>\d{1,3}|I) ?\.\s*)(?=[A-Z])")]
    private static partial Regex NumberAlone();
}
