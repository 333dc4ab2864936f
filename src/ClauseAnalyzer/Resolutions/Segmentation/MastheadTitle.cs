using ClauseAnalyzer.Resolutions.Lines;

namespace ClauseAnalyzer.Resolutions.Segmentation;

/// <summary>Finds the title in a masthead: what follows the number, else what stands last among the blocks that are no field.</summary>
/// <param name="blocks">The masthead.</param>
internal sealed class MastheadTitle(MastheadBlocks blocks)
{
    // A title ends without a sign; a short one may have a full stop.
    private const int LongestSentence = 120;
    private const int LongestLine = 120;

    // Blocks that no field took; those of one group stand together and may be one title over several lines.
    private readonly List<List<Block>> unread = [];
    private bool groupIsOpen;
    private string? title;
    private (string Words, Block Block)? common;

    /// <summary>Keeps a block that is no field.</summary>
    public void Keep(Block block)
    {
        if (!groupIsOpen || (block.StartsBlock && !GoesOnWithTitle(unread[^1][^1].Words, block)))
        {
            unread.Add([]);
        }

        unread[^1].Add(block);
        groupIsOpen = true;
    }

    /// <summary>A field parts the blocks around it.</summary>
    public void EndGroup() => groupIsOpen = false;

    /// <summary>Reports the group before the current block: the names of sponsors in the lines above "draft resolution".</summary>
    public void SkipGroup()
    {
        if (groupIsOpen)
        {
            unread[^1].ForEach(sponsors => blocks.Skip(sponsors));
            unread.RemoveAt(unread.Count - 1);
        }
    }

    /// <summary>The title of the whole gives way to that of the part, if it has one.</summary>
    public void BeginPart()
    {
        common = title is not null && blocks.Current is { } block ? (title, block) : common;
        title = null;
    }

    /// <summary>Reads a title that begins in the current block; it ends at a blank line or at the next field.</summary>
    /// <param name="first">Its words in the current block.</param>
    /// <param name="block">The current block.</param>
    public void ReadFrom(NotedText first, Block block)
    {
        var text = new NotedTextBuilder();
        text.Append(first);
        var words = first.Text;
        while (blocks.Next is { Seams.Count: 0 } next && !IsField(next.Words) && (!next.StartsBlock || GoesOnWithTitle(words, next)))
        {
            blocks.Advance();
            Append(text, next.Text);
            words = next.Words;
        }

        Set(text.Build(), block);
    }

    // A blank line hardly ends a title after "and", before a small letter, or between lines of capitals.
    private static bool GoesOnWithTitle(string words, Block next) =>
        next is { Kind: LineKind.Words, Bullet.Length: 0, Number.Length: 0 } && next.Words.Length <= LongestLine && !Closings.IsClosed(words)
        && WrittenDates.LastIn(next.Words) is null && !Closings.IsClosed(next.Words) && words.Length > 0 && next.Words.Any(char.IsLetter)
        && (Closings.BreaksOff(words) || Closings.GoesOn(next.Words) || (IsInCapitals(words) && IsInCapitals(next.Words)));

    private static bool IsInCapitals(string words) => words.Length > 1 && !words.Any(char.IsLower) && words.Any(char.IsLetter) && !Headings.IsPart(words);

    /// <summary>The title at the end of the masthead; what is left of the unread blocks is reported.</summary>
    /// <returns>The title; null when there is none.</returns>
    public string? Choose()
    {
        if (title is null)
        {
            TakeLastUnread();
        }

        unread.ForEach(group => group.ForEach(block => blocks.Skip(block)));
        if (title is not null && common is { } other)
        {
            blocks.Report(other.Words, other.Block);
        }

        return title ?? common?.Words;
    }

    // Without a number, the title is what stands last before the enacting words; headings of parts ("Preamble",
    // "I. Introduction") and the line that says who wrote only where nothing else does.
    private void TakeLastUnread()
    {
        var titles = unread.ConvertAll(WordsOf);
        var index = titles.FindLastIndex(words => MayBeTitle(words.Text) && !Headings.NamesPart(words.Text) && !MastheadPatterns.Author().IsMatch(words.Text));
        index = index < 0 ? titles.FindLastIndex(words => MayBeTitle(words.Text)) : index;
        if (index >= 0)
        {
            Set(titles[index], unread[index][0]);
            unread.RemoveAt(index);
        }
    }

    private static bool MayBeTitle(string words) =>
        words.Any(char.IsLetter) && !Closings.Introduces(words) && !Closings.GoesOn(words.TrimStart('-', ' ')) && !Headings.IsAnnex(words)
        && !(words.Length > LongestSentence && Closings.IsClosed(words))
        && !MastheadPatterns.NoTitle().IsMatch(words) && !MastheadPatterns.Sponsors().IsMatch(words);

    private static NotedText WordsOf(List<Block> group)
    {
        var text = new NotedTextBuilder();
        group.ForEach(block => Append(text, block.Text));
        return text.Build();
    }

    // "on its twenty-" and "seventh session"
    private static void Append(NotedTextBuilder text, NotedText line) =>
        text.Append(line, text.Last == '-' && line.Text.Length > 0 && char.IsLower(line.Text[0]) ? "" : " ");

    private static bool IsField(string words) =>
        MastheadPatterns.Bracketed().IsMatch(words) || MastheadPatterns.Adoption().IsMatch(words) || Headings.IsPart(words);

    // "Organization84": the number of a note that stuck to the last word.
    private string WithoutGluedNote(string words, Block block)
    {
        var length = words.Length;
        while (length > 0 && char.IsAsciiDigit(words[length - 1]))
        {
            length--;
        }

        if (words.Length - length is 0 or > 3 || length == 0 || !char.IsAsciiLetterLower(words[length - 1]))
        {
            return words;
        }

        blocks.Report(words[length..], block);
        return words[..length];
    }

    // The title keeps its words; the markers of its notes go where nothing is lost.
    private void Set(NotedText words, Block block)
    {
        title ??= WithoutGluedNote(words.Text, block);
        foreach (var marker in words.Markers)
        {
            blocks.Report(marker, block);
        }
    }
}
