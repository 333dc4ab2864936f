namespace ClauseAnalyzer.Resolutions.Reading;

/// <summary>Reads the blocks before the enacting words as fields. Every block is a field or a diagnostic.</summary>
internal sealed class MastheadReader
{
    private readonly List<Diagnostic> _diagnostics;
    private readonly IReadOnlyList<Block> _blocks;
    private readonly List<List<Block>> _unread = [];
    private Masthead _masthead = Masthead.Empty;
    private string? _commonTitle;
    private int _index;
    private bool _lastWasRead = true;

    private MastheadReader(IReadOnlyList<Block> blocks, List<Diagnostic> diagnostics)
    {
        _blocks = blocks;
        _diagnostics = diagnostics;
    }

    /// <summary>Reads a masthead.</summary>
    /// <param name="blocks">Its blocks, glued lines parted already; notes and rules left out.</param>
    /// <param name="diagnostics">Takes what is no field.</param>
    public static Masthead Read(IReadOnlyList<Block> blocks, List<Diagnostic> diagnostics)
    {
        var reader = new MastheadReader(blocks, diagnostics);
        foreach (var block in blocks.Where(block => block.Bullet.Length + block.Number.Length > 0))
        {
            diagnostics.Add(new Diagnostic("markup", block.Line, block.Page, $"{block.Number}{block.Bullet}"));
        }

        while (reader._index < blocks.Count)
        {
            reader.ReadBlock();
        }

        reader.ChooseTitle();
        return reader._masthead;
    }

    private void ReadBlock()
    {
        var block = _blocks[_index];
        var isRead = ReadSymbol(block) || ReadHead(block) || ReadSession(block) || ReadAgendaItem(block) || ReadAdoption(block)
            || ReadBracket(block) || ReadNumber(block) || ReadDraft(block) || ReadPart(block);
        if (!isRead)
        {
            KeepUnread(block);
        }

        _lastWasRead = isRead;
        _index++;
    }

    private bool ReadSymbol(Block block)
    {
        if (MastheadPatterns.Symbol().Match(block.Words) is not { Success: true } match)
        {
            return false;
        }

        _masthead = _masthead with { Symbol = _masthead.Symbol ?? match.Groups["symbol"].Value };
        return Skip(block);
    }

    // Page head, distribution and place: only the date of issue is a field.
    private bool ReadHead(Block block)
    {
        if (MastheadPatterns.PageHead().IsMatch(block.Words) || MastheadPatterns.Place().IsMatch(block.Words) || PageFurniture.Is(block.Words))
        {
            return Skip(block);
        }

        if (!MastheadPatterns.Distribution().IsMatch(block.Words) && !WrittenDates.IsDate(block.Words))
        {
            return false;
        }

        var status = block.Words.Contains("limited", StringComparison.OrdinalIgnoreCase) ? "draft" : null;
        _masthead = _masthead with
        {
            Issued = _masthead.Issued ?? WrittenDates.LastIn(block.Words),
            Status = _masthead.Status ?? status,
        };
        return Skip(block);
    }

    private bool ReadSession(Block block)
    {
        if (MastheadPatterns.Session().Match(block.Words) is not { Success: true } match)
        {
            return false;
        }

        _masthead = _masthead with { Session = _masthead.Session ?? match.Groups["session"].Value };
        return ReadItem(match.Groups["rest"].Value, block) || Skip(block);
    }

    private bool ReadAgendaItem(Block block) => ReadItem(block.Words, block);

    private bool ReadItem(string text, Block block)
    {
        if (MastheadPatterns.AgendaItem().Match(text) is not { Success: true } match)
        {
            return false;
        }

        _masthead = _masthead with { AgendaItem = _masthead.AgendaItem ?? match.Groups["item"].Value };
        return Skip(block);
    }

    // The date may stand in the lines that follow: "Resolution adopted by the General Assembly / on 18 December 2019".
    private bool ReadAdoption(Block block)
    {
        if (!MastheadPatterns.Adoption().IsMatch(block.Words))
        {
            return false;
        }

        var text = block.Words;
        Skip(block);
        while (WrittenDates.LastIn(text) is null && _index + 1 < _blocks.Count && IsContinued(text, _blocks[_index + 1]))
        {
            _index++;
            text = $"{text} {_blocks[_index].Words}";
            Skip(_blocks[_index]);
        }

        _masthead = _masthead with { Status = "adopted", Adopted = _masthead.Adopted ?? WrittenDates.LastIn(text) };
        return true;
    }

    private static bool IsContinued(string text, Block next) =>
        next.Words.StartsWith("on ", StringComparison.Ordinal)
        || (!next.StartsBlock && next.Words.Length < 60 && WrittenDates.LastIn($"{text} {next.Words}") is not null);

    private bool ReadBracket(Block block)
    {
        var text = block.Words;
        if (text.Length == 0 || text[0] is not ('[' or '('))
        {
            return false;
        }

        // A bracket over two lines.
        var end = _index;
        while (!MastheadPatterns.Bracketed().IsMatch(text) && end + 1 < _blocks.Count && !_blocks[end + 1].StartsBlock)
        {
            end++;
            text = $"{text} {_blocks[end].Words}";
        }

        if (!MastheadPatterns.Bracketed().IsMatch(text))
        {
            return false;
        }

        for (; _index < end; _index++)
        {
            Skip(_blocks[_index]);
        }

        return Skip(_blocks[end]);
    }

    private bool ReadNumber(Block block)
    {
        if (_masthead.Number is not null || MastheadPatterns.Number().Match(block.Words) is not { Success: true } match)
        {
            return false;
        }

        var number = match.Groups["number"];
        _masthead = _masthead with { Number = number.Value };
        var title = match.Groups["title"];
        _diagnostics.Add(new Diagnostic("masthead", block.Line, block.Page, block.Text.Slice(0, title.Index).WithMarkers()));
        if (match.Groups["word"].Value.StartsWith("Draft", StringComparison.Ordinal))
        {
            _masthead = _masthead with { Status = "draft" };
        }

        if (title.Length > 0)
        {
            TakeTitle(block.Text.From(title.Index), block);
        }

        return true;
    }

    // A title over several lines ends at a blank line or at the next field.
    private void TakeTitle(NotedText first, Block block)
    {
        var title = new NotedTextBuilder();
        title.Append(first);
        while (_index + 1 < _blocks.Count && !_blocks[_index + 1].StartsBlock && _blocks[_index + 1].Seams.Count == 0
            && _blocks[_index + 1].Words is { } next && !MastheadPatterns.Bracketed().IsMatch(next) && !MastheadPatterns.Adoption().IsMatch(next)
            && !Headings.IsPart(next))
        {
            _index++;
            title.Append(_blocks[_index].Text);
        }

        SetTitle(title.Build(), block);
    }

    private bool ReadDraft(Block block)
    {
        var isDraft = MastheadPatterns.Draft().IsMatch(block.Words);
        if (!isDraft && !MastheadPatterns.Recommendation().IsMatch(block.Words))
        {
            return false;
        }

        // Names of sponsors may fill the lines above in the same block.
        if (isDraft && !block.StartsBlock && !_lastWasRead && _unread.Count > 0)
        {
            _unread[^1].ForEach(sponsors => Skip(sponsors));
            _unread.RemoveAt(_unread.Count - 1);
        }

        _masthead = _masthead with { Status = _masthead.Status ?? "draft" };
        return Skip(block);
    }

    private bool ReadPart(Block block)
    {
        if (!Headings.IsPart(block.Words))
        {
            return false;
        }

        // The title of the whole gives way to that of the part, if it has one.
        _commonTitle = _masthead.Title ?? _commonTitle;
        _masthead = _masthead with { Part = block.Words.TrimEnd('.'), Title = null };
        return Skip(block);
    }

    private void KeepUnread(Block block)
    {
        if (_lastWasRead || block.StartsBlock || _unread.Count == 0)
        {
            _unread.Add([]);
        }

        _unread[^1].Add(block);
    }

    // Without a number, the title is what stands last before the enacting words.
    private void ChooseTitle()
    {
        for (var index = _unread.Count - 1; index >= 0; index--)
        {
            var text = new NotedTextBuilder();
            _unread[index].ForEach(block => text.Append(block.Text));
            var title = text.Build();
            if (_masthead.Title is null && title.Text.Any(char.IsLetter) && !Closings.Introduces(title.Text))
            {
                SetTitle(title, _unread[index][0]);
                _unread.RemoveAt(index);
                break;
            }
        }

        _unread.ForEach(group => group.ForEach(block => Skip(block)));
        if (_masthead.Title is null)
        {
            _masthead = _masthead with { Title = _commonTitle };
        }
        else if (_commonTitle is not null)
        {
            _diagnostics.Add(new Diagnostic("masthead", _blocks[0].Line, _blocks[0].Page, _commonTitle));
        }
    }

    // The title keeps its words; the markers of its notes go where nothing is lost.
    private void SetTitle(NotedText title, Block block)
    {
        _masthead = _masthead with { Title = _masthead.Title ?? title.Text };
        foreach (var marker in title.Markers)
        {
            _diagnostics.Add(new Diagnostic("masthead", block.Line, block.Page, marker));
        }
    }

    private bool Skip(Block block)
    {
        _diagnostics.Add((block with { Bullet = "", Number = "" }).AsDiagnostic("masthead"));
        return true;
    }
}
