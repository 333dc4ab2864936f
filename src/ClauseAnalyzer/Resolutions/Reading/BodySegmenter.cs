namespace ClauseAnalyzer.Resolutions.Reading;

/// <summary>
/// Cuts the body of one resolution into paragraphs by order, numbering and opening form. The preamble lasts until
/// the first paragraph that is numbered or opens with a verb of the organ, and does not come back; headings,
/// enacting words and annexes are paragraphs of neither part.
/// </summary>
internal sealed class BodySegmenter
{
    private readonly OpeningForms _forms;
    private readonly List<Diagnostic> _diagnostics;
    private readonly List<ParagraphDraft> _drafts = [];
    private readonly ItemLevels _levels = new();

    // The last paragraph that is no heading: the one that a continuation belongs to.
    private ParagraphDraft? _last;
    private ParagraphDraft? _numberedUnder;
    private Section _section = Section.Preambular;
    private bool _inAnnex;
    private bool _inVote;
    private bool _inQuote;

    private BodySegmenter(OpeningForms forms, List<Diagnostic> diagnostics)
    {
        _forms = forms;
        _diagnostics = diagnostics;
    }

    /// <summary>The date in the adoption line; null when there is none.</summary>
    public DateOnly? AdoptionDate { get; private set; }

    /// <summary>Cuts a body.</summary>
    /// <param name="body">The enacting words and what follows, notes and rules left out.</param>
    /// <param name="forms">Judges openings.</param>
    /// <param name="diagnostics">Takes what is no paragraph.</param>
    /// <returns>The paragraphs in order, and the date of the adoption line.</returns>
    public static (IReadOnlyList<Paragraph> Paragraphs, DateOnly? AdoptionDate) Cut(
        IReadOnlyList<Block> body, OpeningForms forms, List<Diagnostic> diagnostics)
    {
        var segmenter = new BodySegmenter(forms, diagnostics);
        foreach (var block in body)
        {
            segmenter.Take(block);
        }

        return ([.. segmenter._drafts.Select((draft, index) => draft.Build(index + 1))], segmenter.AdoptionDate);
    }

    private void Take(Block block)
    {
        block = WithoutQuote(block);
        if (TakeFurniture(block) || TakeEnactingWords(block) || TakeAdoption(block) || TakeAnnex(block))
        {
            return;
        }

        if (block.Bullet.Length > 0)
        {
            TakeBullet(block);
            return;
        }

        var (marker, text) = BlockMarkers.Read(block, _diagnostics);
        if (marker is null)
        {
            TakeText(block);
        }
        else if (marker.Kind is MarkerKind.Number or MarkerKind.OperativeLabel or MarkerKind.PreambularLabel)
        {
            TakeNumbered(marker, text, block);
        }
        else
        {
            TakeItem(marker, text, block);
        }
    }

    private bool TakeFurniture(Block block)
    {
        if (!PageFurniture.Is(block.Words))
        {
            return false;
        }

        _diagnostics.Add(block.AsDiagnostic("page-furniture"));
        return true;
    }

    // A second enacting formula inside one resolution opens the text that it quotes: its preamble may begin again.
    private bool TakeEnactingWords(Block block)
    {
        if (EnactingWords.OrganOf(block.Words) is null || _last is { IsOpen: true, IsHeading: false } open && open.Section != Section.Other)
        {
            return false;
        }

        _section = Section.Preambular;
        _inVote = false;
        _numberedUnder = null;
        _levels.Clear();
        ReportList(block);
        Add(new ParagraphDraft(Section.Other, "", null), block.Text);
        return true;
    }

    // A quoted resolution opens each of its paragraphs with a quotation mark.
    private Block WithoutQuote(Block block)
    {
        var isQuote = block.Words.Length > 1 && block.Words[0] is '\u201C' or '"' or '\u00AB';
        _inQuote = _inQuote ? isQuote || !Closings.IsClosed(_last?.Ending ?? "") : isQuote && EnactingWords.OrganOf(block.Words) is not null;
        if (!_inQuote || !isQuote)
        {
            return block;
        }

        _diagnostics.Add(new Diagnostic("markup", block.Line, block.Page, block.Words[..1]));
        return block with { Text = block.Text.Without(1) };
    }

    private void ReportList(Block block)
    {
        if (block.Bullet.Length + block.Number.Length > 0)
        {
            _diagnostics.Add(new Diagnostic("markup", block.Line, block.Page, $"{block.Number}{block.Bullet}"));
        }
    }

    private bool TakeAdoption(Block block)
    {
        var isVote = AdoptionLines.IsVote(block.Words);
        var isAdoption = !isVote && AdoptionLines.IsAdoption(block.Words);
        if (_section != Section.Operative || _drafts.Count == 0 || block.Bullet.Length > 0 || !(isVote || isAdoption || IsVoteList(block)))
        {
            _inVote = false;
            return false;
        }

        _inVote = _inVote || isVote;
        AdoptionDate = isAdoption ? WrittenDates.LastIn(block.Words) ?? AdoptionDate : AdoptionDate;
        _diagnostics.Add(block.AsDiagnostic(isAdoption ? "adoption-line" : "vote"));
        return true;
    }

    private bool IsVoteList(Block block) =>
        _inVote && !Headings.IsAnnex(block.Words) && block.Kind == LineKind.Words && ParagraphMarkers.Read(block.Words) is null;

    private bool TakeAnnex(Block block)
    {
        if (!Headings.IsAnnex(block.Words) || (_last is { IsOpen: true } && Closings.BreaksOff(_last.Ending)))
        {
            return false;
        }

        _inAnnex = true;
        _section = Section.Other;
        _numberedUnder = null;
        _levels.Clear();
        ReportList(block);
        AddHeading(block.Text);
        return true;
    }

    private void TakeBullet(Block block)
    {
        // The paragraph keeps a dash before each item, whatever the bullet was; a list of its own keeps none.
        if (block.Bullet != "-" || _last is null)
        {
            _diagnostics.Add(new Diagnostic("markup", block.Line, block.Page, block.Bullet));
        }

        if (_last is null)
        {
            Add(new ParagraphDraft(Section.Other, "", null), block.Text);
            return;
        }

        _last.Append(block.Text, isBullet: true);
    }

    private void TakeNumbered(ParagraphMarker marker, NotedText text, Block block)
    {
        var introduces = _last is not null && ItemLevels.CanIntroduce(_last);
        if (introduces && marker.Ordinal == 1 && _last!.Label.Length > 0 && marker.Kind == MarkerKind.Number && _last.Section != Section.Other)
        {
            TakeNestedNumber(marker, text, block, _last);
            return;
        }

        if (marker.Kind == MarkerKind.Number && _levels.Place(marker, null) is { } place && IsNested(marker, text))
        {
            TakeNestedNumber(marker, text, block, place.Parent);
            return;
        }

        _numberedUnder = marker.Ordinal > 1 || marker.Suffix.Length > 0
            ? _numberedUnder
            : introduces && _last!.Label.Length == 0 && _last.Section != Section.Other ? _last : null;
        _section = SectionOfNumbered(marker, text.Text);
        var draft = new ParagraphDraft(_section, marker.Label, _numberedUnder);
        var inner = text.Text.Length > 0 ? ParagraphMarkers.Read(text.Text) : null;
        _levels.Restart(draft, marker);
        if (inner is { Kind: MarkerKind.Letter or MarkerKind.Roman } && (inner.Ordinal == 1 || inner.RomanOrdinal == 1))
        {
            // "3. (a) Requests": the paragraph has no words of its own before its first item.
            _last = draft;
            TakeItemUnder(inner.RomanOrdinal == 1 ? inner.AsRoman() : inner, BlockMarkers.Rest(inner, text, block, _diagnostics), draft);
            return;
        }

        Add(draft, text);
    }

    private bool IsNested(ParagraphMarker marker, NotedText text) =>
        !(int.TryParse(_levels.Outermost?.Label, out var outer) && marker.Ordinal == outer + 1) || _forms.Of(text.Text) != OpeningForm.Finite;

    private void TakeNestedNumber(ParagraphMarker marker, NotedText text, Block block, ParagraphDraft parent)
    {
        if (!block.Words.StartsWith('('))
        {
            marker = marker with { Label = $"({marker.Label})" };
        }

        TakeItemUnder(marker, text, parent);
    }

    private Section SectionOfNumbered(ParagraphMarker marker, string text) => marker.Kind switch
    {
        _ when _inAnnex => Section.Other,
        MarkerKind.PreambularLabel => Section.Preambular,
        MarkerKind.OperativeLabel => Section.Operative,
        _ when _section == Section.Preambular && _numberedUnder?.Section != Section.Operative && _forms.Of(text) == OpeningForm.Participle => Section.Preambular,
        _ => Section.Operative,
    };

    private void TakeItem(ParagraphMarker marker, NotedText text, Block block)
    {
        if (_levels.Place(marker, _last) is { } place)
        {
            TakeItemUnder(place.Marker, text, place.Parent);
            return;
        }

        // A marker without a place is part of the words: a list inside a sentence, cut by a line end.
        TakeText(block with { Number = "", Text = block.Number.Length > 0 ? NotedTexts.Join(NotedText.Plain(block.Number), block.Text) : block.Text });
    }

    private void TakeItemUnder(ParagraphMarker marker, NotedText text, ParagraphDraft parent)
    {
        var label = parent.Label.Length == 0 ? marker.Label : $"{parent.Label} {marker.Label}";
        var draft = new ParagraphDraft(parent.Section, label, parent);
        _levels.Open(marker, parent, draft);
        Add(draft, text);
    }

    private void TakeText(Block block)
    {
        var text = block.Words;
        var form = _forms.Of(text);
        if (block.Kind == LineKind.Heading && !(_last is { IsOpen: true } && Closings.GoesOn(text)))
        {
            AddHeading(block.Text);
        }
        else if (ContinuesLast(text, form))
        {
            _last!.Append(block.Text);
        }
        else if (form != OpeningForm.None && !(Headings.IsHeading(text) && !Closings.IsClosed(text) && _section != Section.Preambular && form == OpeningForm.Participle))
        {
            TakeOpening(form, block.Text);
        }
        else if (Headings.IsHeading(text))
        {
            AddHeading(block.Text);
        }
        else
        {
            TakePlain(block.Text);
        }
    }

    // A page break, a note or a rule may cut a paragraph in two: the other half goes on with a small letter, or
    // follows words that cannot end a phrase, or opens in no way that a paragraph can.
    private bool ContinuesLast(string text, OpeningForm form)
    {
        if (_last is null || _last.EndsInBullet && !Closings.GoesOn(text))
        {
            return false;
        }

        if (Closings.GoesOn(text))
        {
            return !(_levels.HasItems && Closings.IsClosed(_last.Ending));
        }

        // A numbered paragraph ends with a semicolon or a full stop; a comma there is where a page cut it.
        if (_last.Section == Section.Operative && _last.Label.Length > 0 && _last.Depth == (_numberedUnder is null ? 0 : 1)
            && form == OpeningForm.None && Closings.SignOf(_last.Ending) == ',' && !_levels.HasItems && Closings.IsClosed(text))
        {
            return true;
        }

        return _last.IsOpen && _last.Section != Section.Other
            && (Closings.BreaksOff(_last.Ending) || (form == OpeningForm.None && (Closings.IsClosed(text) || !Headings.IsHeading(text))));
    }

    private void TakeOpening(OpeningForm form, NotedText text)
    {
        if (!_inAnnex && form == OpeningForm.Finite)
        {
            _section = Section.Operative;
        }

        // A participle in the operative part is a bridge ("Acting under Article 41 of the Charter,"): the preamble does not come back.
        var section = _inAnnex || (form == OpeningForm.Participle && _section == Section.Operative) ? Section.Other : _section;
        var draft = new ParagraphDraft(section, "", null);
        _levels.Restart(draft, null);
        Add(draft, text);
    }

    private void TakePlain(NotedText text)
    {
        if (_inAnnex)
        {
            Add(new ParagraphDraft(Section.Other, "", null), text);
        }
        else if (_levels.HasItems && _levels.Outermost is { } paragraph)
        {
            // Words after the last item close the paragraph, and are read with its label.
            Add(new ParagraphDraft(paragraph.Section, paragraph.Label, paragraph), text);
        }
        else if (_last is not null && _last.Section != Section.Other && (ItemLevels.CanIntroduce(_last) || _last.IsUnmarkedItem))
        {
            var parent = _last.IsUnmarkedItem ? _last.Parent! : _last;
            Add(new ParagraphDraft(parent.Section, parent.Label, parent) { IsUnmarkedItem = true }, text);
        }
        else
        {
            Add(new ParagraphDraft(_section == Section.Preambular ? Section.Preambular : Section.Other, "", null), text);
        }
    }

    private void AddHeading(NotedText text)
    {
        var draft = new ParagraphDraft(Section.Other, "", null) { IsHeading = true };
        draft.Append(text);
        _drafts.Add(draft);
        if (_inAnnex)
        {
            _levels.Clear();
        }
    }

    private void Add(ParagraphDraft draft, NotedText text)
    {
        draft.Append(text);
        _drafts.Add(draft);
        _last = draft;
    }
}
