using ClauseAnalyzer.Resolutions.Lines;

namespace ClauseAnalyzer.Resolutions.Segmentation;

/// <summary>Reads the blocks before the enacting words as fields. Every block is a field or a diagnostic.</summary>
internal sealed class MastheadParser
{
    private const int LongestAdoption = 400;

    private readonly MastheadBlocks blocks;
    private readonly MastheadTitle title;
    private Masthead masthead = Masthead.Empty;

    private MastheadParser(IReadOnlyList<Block> masthead, List<Diagnostic> diagnostics)
    {
        blocks = new MastheadBlocks(masthead, diagnostics);
        title = new MastheadTitle(blocks);
    }

    /// <summary>Reads a masthead.</summary>
    /// <param name="blocks">Its blocks, glued lines parted already; notes and rules left out.</param>
    /// <param name="diagnostics">Takes what is no field.</param>
    public static Masthead Read(IReadOnlyList<Block> blocks, List<Diagnostic> diagnostics)
    {
        var parser = new MastheadParser(blocks, diagnostics);
        parser.blocks.ReportLists();
        while (parser.blocks.Current is { } block)
        {
            if (parser.ReadField(block))
            {
                parser.title.EndGroup();
            }
            else
            {
                parser.title.Keep(block);
            }

            parser.blocks.Advance();
        }

        return parser.masthead with { Title = parser.title.Choose() };
    }

    private bool ReadField(Block block) =>
        ReadSymbol(block) || ReadHead(block) || ReadSession(block) || ReadAgendaItem(block.Words, block) || ReadAdoption(block)
        || blocks.SkipBracket() || ReadNumber(block) || ReadDraft(block) || ReadPart(block);

    private bool ReadSymbol(Block block)
    {
        if (MastheadPatterns.Symbol().Match(block.Words) is not { Success: true } match)
        {
            return false;
        }

        masthead = masthead with { Symbol = masthead.Symbol ?? match.Groups["symbol"].Value };
        return blocks.Skip(block);
    }

    // Page head, distribution and place: only the date of issue is a field.
    private bool ReadHead(Block block)
    {
        if (MastheadPatterns.PageHead().IsMatch(block.Words) || MastheadPatterns.Place().IsMatch(block.Words)
            || (PageFurniture.Is(block.Words) && !IsNumberAwaited(block.Words)))
        {
            return blocks.Skip(block);
        }

        // "of 12 October 1971" below the number of a resolution: no title, but the date on which it was adopted.
        if (WrittenDates.OfResolution(block.Words) is { } adopted)
        {
            masthead = masthead with { Adopted = masthead.Adopted ?? adopted, Status = "adopted" };
            return blocks.Skip(block);
        }

        if (!MastheadPatterns.Distribution().IsMatch(block.Words) && !WrittenDates.IsDate(block.Words))
        {
            return false;
        }

        var status = block.Words.Contains("limited", StringComparison.OrdinalIgnoreCase) ? "draft" : null;
        masthead = masthead with
        {
            Issued = masthead.Issued ?? WrittenDates.LastIn(block.Words),
            Status = masthead.Status ?? status,
        };
        return blocks.Skip(block);
    }

    // "14/5" alone below the line of adoption is the number of the resolution, not of a page.
    private bool IsNumberAwaited(string words) => masthead is { Status: "adopted", Number: null } && MastheadPatterns.Number().IsMatch(words);

    private bool ReadSession(Block block)
    {
        if (MastheadPatterns.Session().Match(block.Words) is not { Success: true } match)
        {
            return false;
        }

        masthead = masthead with { Session = masthead.Session ?? match.Groups["session"].Value };
        return ReadAgendaItem(match.Groups["rest"].Value, block) || blocks.Skip(block);
    }

    private bool ReadAgendaItem(string text, Block block)
    {
        if (MastheadPatterns.AgendaItem().Match(text) is not { Success: true } match)
        {
            return false;
        }

        masthead = masthead with { AgendaItem = masthead.AgendaItem ?? match.Groups["item"].Value };
        return blocks.Skip(block);
    }

    // The date may stand in the lines that follow: "Resolution adopted by the General Assembly / on 18 December 2019".
    private bool ReadAdoption(Block block)
    {
        if (!MastheadPatterns.Adoption().IsMatch(block.Words))
        {
            return false;
        }

        var text = block.Words;
        blocks.Skip(block);
        while (text.Length < LongestAdoption && WrittenDates.LastIn(text) is null && blocks.Next is { } next && (IsContinued(text, next) || IsDateApart(text, next)))
        {
            blocks.Advance();
            text = $"{text} {next.Words}";
            blocks.Skip(next);
        }

        masthead = masthead with { Status = "adopted", Adopted = masthead.Adopted ?? WrittenDates.LastIn(text) };
        return true;
    }

    // "… at its 7491st meeting, on", and the date below a blank line.
    private static bool IsDateApart(string text, Block next) => text.EndsWith(" on", StringComparison.Ordinal) && WrittenDates.IsDate(next.Words);

    private static bool IsContinued(string text, Block next) =>
        next.Words.StartsWith("on ", StringComparison.Ordinal)
        || (!next.StartsBlock && next.Words.Length < 60 && WrittenDates.LastIn($"{text} {next.Words}") is not null);

    private bool ReadNumber(Block block)
    {
        if (masthead.Number is not null || MastheadPatterns.Number().Match(block.Words) is not { Success: true } match)
        {
            return false;
        }

        var rest = match.Groups["title"];
        var word = match.Groups["word"].Value;
        masthead = masthead with
        {
            Number = match.Groups["number"].Value,
            Kind = word is "Decision" or "Recommendation" ? word : masthead.Kind,
            Status = word.StartsWith("Draft", StringComparison.Ordinal) ? "draft" : masthead.Status,
        };
        blocks.Report(block.Text.Slice(0, rest.Index).WithMarkers(), block);
        if (WrittenDates.OfResolution(rest.Value) is { } adopted)
        {
            masthead = masthead with { Adopted = masthead.Adopted ?? adopted, Status = "adopted" };
            blocks.Report(block.Text.From(rest.Index).WithMarkers(), block);
        }
        else if (rest.Length > 0)
        {
            title.ReadFrom(WithoutPart(block.Text.From(rest.Index), block), block);
        }

        return true;
    }

    // "61/267. Comprehensive review of a strategy B": the Assembly letters the parts of a number by session.
    private NotedText WithoutPart(NotedText words, Block block)
    {
        if (masthead.Number?.Contains('/', StringComparison.Ordinal) != true || MastheadPatterns.PartBehindTitle().Match(words.Text) is not { Success: true } match)
        {
            return words;
        }

        masthead = masthead with { Part = match.Groups["part"].Value };
        blocks.Report(match.Groups["part"].Value, block);
        return words.Slice(0, match.Index);
    }

    private bool ReadDraft(Block block)
    {
        if (MastheadPatterns.DraftWithTitle().Match(block.Words) is { Success: true } match)
        {
            var rest = match.Groups["title"];
            masthead = masthead with { Status = "draft", IsOneOfDrafts = true };
            blocks.Report(block.Text.Slice(0, rest.Index).WithMarkers(), block);
            title.ReadFrom(block.Text.From(rest.Index), block);
            return true;
        }

        var isDraft = MastheadPatterns.Draft().IsMatch(block.Words);
        if (!isDraft && !MastheadPatterns.Recommendation().IsMatch(block.Words))
        {
            return false;
        }

        if (isDraft && !block.StartsBlock)
        {
            title.SkipGroup();
        }

        masthead = masthead with { Status = masthead.Status ?? "draft" };
        return blocks.Skip(block);
    }

    private bool ReadPart(Block block)
    {
        if (!Headings.IsPart(block.Words))
        {
            return false;
        }

        // The great letter that older documents set beside the organ's name at the head of the page.
        if (masthead.Number is null && masthead.Symbol is null && block.Words.Length == 1
            && blocks.Next is { } next && (MastheadPatterns.PageHead().IsMatch(next.Words) || MastheadPatterns.Distribution().IsMatch(next.Words)))
        {
            return blocks.Skip(block);
        }

        title.BeginPart();
        masthead = masthead with { Part = block.Words.TrimEnd('.') };
        return blocks.Skip(block);
    }
}
