using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using ClauseAnalyzer.Resolutions.Lines;

namespace ClauseAnalyzer.Resolutions.Segmentation;

/// <summary>
/// Finds notes in a text whose digits lost their raising: blocks that open with numbers one after another (1, 2, 3 …, or
/// 86, 87 … where a volume counts its notes through), each called by a digit that makes no sense as a number where it
/// stands. A block without a call is no note unless it cites as nothing but notes do, and a number that a sentence may need stays in it.
/// </summary>
/// <param name="blocks">The blocks of a document; found calls and notes replace them.</param>
/// <param name="forms">Judges openings: "3 Notes the report" is a paragraph that lost its full stop.</param>
internal sealed class PlainNoteCalls(List<Block> blocks, OpeningForms forms)
{
    // Words that a number belongs to: "Article 2 of the Charter" calls no note.
    private static readonly FrozenSet<string> Numbered = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "article", "articles", "paragraph", "paragraphs", "para", "paras", "chap", "sect", "section", "sections", "annex", "annexes", "chapter", "chapters", "part", "parts", "phase", "item",
        "items", "rule", "rules", "regulation", "resolution", "resolutions", "decision", "decisions", "goal", "target", "targets", "table", "figure",
        "volume", "page", "pages", "number", "step", "stage", "group", "level", "option", "cluster", "pillar", "priority", "recommendation", "principle",
        "point", "points", "clause", "clauses", "appendix", "schedule", "list", "lists", "protocol", "protocols", "version", "category", "class", "form", "day",
        "days", "week", "year", "years", "zone", "sector", "region", "area", "line", "block", "unit", "team", "track", "tier", "basket", "action", "objective",
        "objectives", "task", "measure", "measures", "indicator", "indicators", "criterion", "component", "programme", "subprogramme", "project", "session",
        "steps", "stages", "phases", "groups", "levels", "options", "clusters", "pillars", "recommendations", "principles", "rules", "figures",
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "of", "than", "least",
        "and", "or", "to", "the", "for", "by", "in", "on", "from", "with", "all", "these", "those", "every", "another", "over", "under", "some", "only");

    // Each note without a call costs a search of the rest of the text.
    private const int MostMissed = 3;

    // Real texts call a dozen notes twice; each time costs a copy of the block.
    private const int MostRepeats = 100;

    // Notes stand at the foot of the page that calls them.
    private const int FarthestCall = 60;
    private const int MostSure = 200;

    private readonly HashSet<string> found = new(StringComparer.Ordinal);
    private int block;
    private int offset;
    private int repeats;

    /// <summary>Marks the notes and takes their calls out of the words.</summary>
    /// <param name="body">The block before which none is called: mastheads are full of numbers.</param>
    public void Mark(int body)
    {
        block = body;
        var missed = 0;
        foreach (var (number, index) in Candidates(body))
        {
            if (MarkCall(number, index))
            {
                MarkNote(number, index);
            }
            else if (++missed > MostMissed)
            {
                return;
            }
        }
    }

    /// <summary>
    /// Marks the blocks that can be nothing but notes, whatever their numbers: "38 See A/46/3, chap. III.", called or not; what
    /// opens with a document's symbol, or counts on from the note above, where it is called, or stands between the halves of a sentence.
    /// </summary>
    /// <param name="body">The block before which none is called.</param>
    public void MarkSure(int body)
    {
        var searches = 0;
        for (var index = body; index < blocks.Count && searches < MostSure; index++)
        {
            if (!IsText(blocks[index]) || NumberOf(blocks[index]) is not { } noted || !(PlainNotePatterns.SureNote().IsMatch(blocks[index].Words) || FollowsNote(index, noted)))
            {
                continue;
            }

            searches++;
            var number = noted.ToString(CultureInfo.InvariantCulture);
            (block, offset) = (Math.Max(body, index - FarthestCall), 0);
            if (MarkCall(number, index, FindSure) || MarkCall(number, index, FindAfterYear) || PlainNotePatterns.CitesAsNote().IsMatch(blocks[index].Words) || CutsSentence(index))
            {
                MarkNote(number, index);
            }
        }
    }

    /// <summary>Takes out the further calls of the notes that were found: a text may call one again on a later page.</summary>
    /// <param name="body">The block before which none is called.</param>
    public void MarkFurther(int body)
    {
        for (block = body; block < blocks.Count && found.Count > 0; block++)
        {
            offset = 0;
            while (IsText(blocks[block]) && repeats < MostRepeats && FurtherCall(blocks[block].Words) is { } call)
            {
                repeats++;
                TakeOut(call.Index, call.Length, call.Value);
            }
        }
    }

    private Group? FurtherCall(string words)
    {
        for (var match = PlainNotePatterns.GluedCall().Match(words, offset); match.Success; match = match.NextMatch())
        {
            if (found.Contains(match.Groups["n"].Value) && (match.Groups["sign"].Success || !Numbered.Contains(match.Groups["word"].Value)))
            {
                return match.Groups["n"];
            }
        }

        return null;
    }

    private bool FollowsNote(int index, int number) =>
        index > 0 && blocks[index - 1] is { Kind: LineKind.Note } before && before.Text.Calls.Count > 0
        && before.Text.Calls[0].Marker == (number - 1).ToString(CultureInfo.InvariantCulture);

    // At the foot of a page, between the halves of a sentence, stands nothing but notes.
    private bool CutsSentence(int note)
    {
        var (above, below) = (note - 1, note + 1);
        while (above >= 0 && note - above < FarthestCall && IsAside(blocks[above]))
        {
            above--;
        }

        while (below < blocks.Count && below - note < FarthestCall && IsAside(blocks[below]))
        {
            below++;
        }

        return above >= 0 && below < blocks.Count && blocks[above].Kind == LineKind.Words && blocks[below].Kind == LineKind.Words
            && Closings.SignOf(blocks[above].Words) == '\0' && Closings.GoesOn(blocks[below].Words) && ParagraphMarkers.Read(blocks[below].Words) is null;
    }

    private static bool IsAside(Block block) =>
        block.Kind is LineKind.Note or LineKind.Rule || PlainNotePatterns.SureNote().IsMatch(block.Words) || PageFurniture.Is(block.Words) || PageFurniture.IsNumber(block.Words);

    private void MarkNote(string number, int index)
    {
        found.Add(number);
        var text = blocks[index].Text.Without(number.Length);
        blocks[index] = blocks[index] with { Kind = LineKind.Note, Text = text with { Calls = [new NoteCall(0, number), .. text.Calls] } };
    }

    // Blocks that open with numbers one after another, as plain words: of several such rows the longest, of equal ones the first.
    private List<(string Number, int Index)> Candidates(int body)
    {
        var rows = new Dictionary<int, List<(string Number, int Index)>>();
        List<(string Number, int Index)> longest = [];
        for (var index = body; index < blocks.Count; index++)
        {
            if (NumberOf(blocks[index]) is not { } number)
            {
                continue;
            }

            var row = rows.Remove(number - 1, out var before) ? before : [];
            row.Add((number.ToString(CultureInfo.InvariantCulture), index));
            longest = row.Count > longest.Count ? row : longest;
            rows.TryAdd(number, row);
        }

        return longest;
    }

    private int? NumberOf(Block block) =>
        block is { Kind: LineKind.Words, Number.Length: 0, Bullet.Length: 0 } && PlainNotePatterns.NoteStart().Match(block.Words) is { Success: true } match
        && !WrittenDates.IsDate(block.Words) && ParagraphMarkers.Read(block.Words) is null
        && forms.Of(block.Words[match.Length..]) != OpeningForm.Finite
            ? int.Parse(match.Groups["n"].ValueSpan, CultureInfo.InvariantCulture)
            : null;

    // Looks for a call between the one before and the note. Signs that can be nothing else come first; a digit after a
    // word, or glued to a number, is taken only where there is no other.
    private bool MarkCall(string number, int note) =>
        MarkCall(number, note, FindSure) || MarkCall(number, note, FindAfterYear) || MarkCall(number, note, FindAfterWord) || MarkCall(number, note, FindApart) || MarkCall(number, note, FindGlued);

    private bool MarkCall(string number, int note, Func<string, string, int?> find)
    {
        var (startBlock, startOffset) = (block, offset);
        for (; block < note; block++, offset = 0)
        {
            if (IsText(blocks[block]) && find(blocks[block].Words, number) is { } start)
            {
                TakeOut(start, number.Length, number);
                MarkAgain(number, note);
                return true;
            }
        }

        (block, offset) = (startBlock, startOffset);
        return false;
    }

    // A paragraph may call one note twice.
    private void MarkAgain(string number, int note)
    {
        while (block < note && repeats < MostRepeats && FindSure(blocks[block].Words, number) is { } start)
        {
            repeats++;
            TakeOut(start, number.Length, number);
        }
    }

    private static bool IsText(Block block) => block.Kind is LineKind.Words or LineKind.Heading;

    // Where a call of the number stands in the words from the offset on; null without one.
    private int? FindSure(string words, string number) => Find(PlainNotePatterns.SureCall(), words, number);

    private int? FindAfterYear(string words, string number) => Find(PlainNotePatterns.CallAfterYear(), words, number);

    private int? FindApart(string words, string number) => Find(PlainNotePatterns.CallApart(), words, number);

    private int? Find(Regex call, string words, string number)
    {
        for (var match = call.Match(words, offset); match.Success; match = match.NextMatch())
        {
            if (match.Groups["n"] is var digits && digits.ValueSpan.SequenceEqual(number))
            {
                return digits.Index;
            }
        }

        return null;
    }

    private int? FindAfterWord(string words, string number)
    {
        for (var match = PlainNotePatterns.CallAfterWord().Match(words, offset); match.Success; match = match.NextMatch())
        {
            if (match.Groups["n"] is var digits && digits.ValueSpan.SequenceEqual(number) && !Numbered.Contains(match.Groups["word"].Value))
            {
                return digits.Index;
            }
        }

        return null;
    }

    private int? FindGlued(string words, string number)
    {
        for (var match = PlainNotePatterns.DocumentNumber().Match(words, offset); match.Success; match = match.NextMatch())
        {
            var last = match.Groups["last"];
            if (last.Length > number.Length && last.ValueSpan.EndsWith(number))
            {
                return last.Index + last.Length - number.Length;
            }
        }

        return null;
    }

    // The blank before digits that stand apart goes with them.
    private void TakeOut(int start, int length, string number)
    {
        var first = start > 0 && blocks[block].Words[start - 1] == ' ' ? start - 1 : start;
        blocks[block] = blocks[block] with { Text = blocks[block].Text.WithCall(first, start + length - first, number) };
        offset = first;
    }
}
