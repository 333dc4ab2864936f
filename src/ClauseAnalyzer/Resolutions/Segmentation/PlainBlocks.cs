using ClauseAnalyzer.Resolutions.Lines;

namespace ClauseAnalyzer.Resolutions.Segmentation;

/// <summary>Gives the blocks without number their place: heading, second half of a paragraph, paragraph, or words after a list.</summary>
internal sealed class PlainBlocks(BodyDraft body)
{
    private const int LongestHeadingLine = 120;

    public void Take(Block block)
    {
        var text = block.Words;
        var form = body.Forms.Of(text);
        if (body.Last is { IsLabelAlone: true } label && block.Kind != LineKind.Heading)
        {
            // "1." in a line of its own, as pasted text has it: the words follow.
            label.Append(block.Text);
        }
        else if (block.Kind == LineKind.Heading && !(body.Last is { IsOpen: true } && Closings.GoesOn(text)))
        {
            body.AddHeading(block.Text);
        }
        else if (body.Last is { IsTitle: true } title && block.StartsBlock && OpensUnderTitle(text, form))
        {
            body.Add(new ParagraphDraft(title.Section, title.Label, title) { IsUnmarkedItem = true }, block.Text);
        }
        else if (GoesOnWithHeading(block, form))
        {
            body.GoOnWithHeading(block.Text);
        }
        else if (ContinuesLast(text, form))
        {
            body.GoOn(block);
        }
        else if (form != OpeningForm.None && !IsHeadingWithParticiple(text, form))
        {
            TakeOpening(form, block.Text);
        }
        else if (Headings.IsHeading(text))
        {
            body.AddHeading(block.Text);
        }
        else
        {
            TakeWords(block.Text);
        }
    }

    // "To protect the camps;", "In support of the police, …" or "Monitor the embargo;" below the title of an item, "(d) Protection of the United Nations".
    private bool OpensUnderTitle(string text, OpeningForm form)
    {
        var blank = text.IndexOf(' ', StringComparison.Ordinal);
        return blank > 0 && char.IsUpper(text[0]) && Closings.IsClosed(text)
            && (form != OpeningForm.None || text[..blank] is "To" or "In" || body.Forms.Lexicon.IsBaseForm(text[..blank].ToLowerInvariant()));
    }

    // "B. Role of the port authorities" and below it "and of their pilots", or "B. Role of the" and below it "Port Authorities":
    // the paragraph above the heading has ended.
    private bool GoesOnWithHeading(Block block, OpeningForm form) =>
        block.Kind == LineKind.Words && body.HeadingBefore is { } heading && block.Words.Length <= LongestHeadingLine
        && (Closings.GoesOn(block.Words) || (form == OpeningForm.None && char.IsLower(heading[^1]) && Closings.BreaksOff(heading))) && !Closings.IsClosed(block.Words)
        && body.Last is null or { IsOpen: false };

    // A page break, a note or a rule may cut a paragraph in two: the other half goes on with a small letter, or
    // follows words that cannot end a phrase, or opens in no way that a paragraph can.
    private bool ContinuesLast(string text, OpeningForm form)
    {
        if (body.Last is not { } last || (last.EndsInBullet && !Closings.GoesOn(text)))
        {
            return false;
        }

        if (Closings.GoesOn(text))
        {
            return !(body.Levels.HasItems && Closings.IsClosed(last.Ending)) || IsItemCutAtComma(last);
        }

        return IsCutAtComma(last, text, form)
            || (last.IsOpen && last.Section != Section.Other
                && (Closings.BreaksOff(last.Ending) || (form == OpeningForm.None && (Closings.IsClosed(text) || !Headings.IsHeading(text)))));
    }

    // The items of an act end with a semicolon; where further ones follow, a comma is where a page cut this one.
    private bool IsItemCutAtComma(ParagraphDraft last) =>
        last is { Section: Section.Operative, Parent: not null } && Closings.SignOf(last.Ending) == ',' && body.Ahead.NextIsItem;

    // A numbered paragraph ends with a semicolon or a full stop; a comma there is where a page cut it.
    private bool IsCutAtComma(ParagraphDraft last, string text, OpeningForm form) =>
        last.Section == Section.Operative && last.Label.Length > 0 && last.Depth == (body.NumberedUnder is null ? 0 : 1)
        && form == OpeningForm.None && Closings.SignOf(last.Ending) == ',' && !body.Levels.HasItems && Closings.IsClosed(text);

    // "Strengthening early warning" between operative paragraphs, without a sign at its end.
    private bool IsHeadingWithParticiple(string text, OpeningForm form) =>
        form == OpeningForm.Participle && body.Section != Section.Preambular && Headings.IsHeading(text) && !Closings.IsClosed(text);

    private void TakeOpening(OpeningForm form, NotedText text)
    {
        if (form == OpeningForm.Participle && BeginsPart(text.Text))
        {
            body.BeginPart(Section.Preambular);
        }

        // "Recognizes the role of …," among participles, ending in a comma: a slip in a preamble that goes on.
        if (form == OpeningForm.Finite && body.Section == Section.Preambular && Closings.SignOf(text.Text) == ','
            && body.Ahead.NextOpensAs(OpeningForm.Participle, body.Forms))
        {
            form = OpeningForm.Participle;
        }

        if (!body.InAnnex && form == OpeningForm.Finite)
        {
            body.Section = Section.Operative;
        }

        // A participle in the operative part is a bridge ("Acting under Article 41 of the Charter,"): the preamble does not come back.
        var isOther = body.InAnnex || (form == OpeningForm.Participle && body.Section == Section.Operative);
        var draft = new ParagraphDraft(isOther ? Section.Other : body.Section, "", null);
        body.Levels.Restart(draft, null);
        body.Add(draft, text);
    }

    // "II. Staff mobility" and below it grounds again: a part has its own preamble, whether its numbers begin anew or go
    // on; under another heading they must begin with 1. "Acting under Article 41" is a bridge wherever numbers go on.
    private bool BeginsPart(string text) =>
        body.Section == Section.Operative && !body.InAnnex && body.HeadingBefore is not null
        && (body.Ahead.NextNumber == 1 || (body.IsUnderPartHeading && !text.StartsWith("Acting ", StringComparison.Ordinal)));

    private void TakeWords(NotedText text)
    {
        if (body.InAnnex)
        {
            body.Add(new ParagraphDraft(Section.Other, "", null), text);
        }
        else if (body.Levels.HasItems && body.Levels.Outermost is { } paragraph)
        {
            // Words after the last item close the paragraph, and are read with its label.
            body.Add(new ParagraphDraft(paragraph.Section, paragraph.Label, paragraph), text);
        }
        else if (IntroducerOf(body.Last) is { } parent)
        {
            body.Add(new ParagraphDraft(parent.Section, parent.Label, parent) { IsUnmarkedItem = true }, text);
        }
        else
        {
            body.Add(new ParagraphDraft(body.Section == Section.Preambular ? Section.Preambular : Section.Other, "", null), text);
        }
    }

    // The paragraph whose list without letters the next words belong to.
    private static ParagraphDraft? IntroducerOf(ParagraphDraft? last) =>
        last is null || last.Section == Section.Other ? null
        : last.IsUnmarkedItem ? last.Parent
        : ItemLevels.CanIntroduce(last) ? last : null;
}
