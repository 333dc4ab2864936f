using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using ClauseAnalyzer.Resolutions.Lines;

namespace ClauseAnalyzer.Resolutions.Segmentation;

/// <summary>
/// Finds notes in a text whose digits lost their raising: blocks that open with 1, 2, 3 … one after another, each called
/// by a digit that makes no sense as a number where it stands. A note without a call is none.
/// </summary>
/// <param name="blocks">The blocks of a document; found calls and notes replace them.</param>
internal sealed partial class PlainNoteCalls(List<Block> blocks)
{
    // Words that a number belongs to: "Article 2 of the Charter" calls no note.
    private static readonly FrozenSet<string> Numbered = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "article", "articles", "paragraph", "paragraphs", "section", "sections", "annex", "annexes", "chapter", "chapters", "part", "parts", "phase", "item",
        "items", "rule", "rules", "regulation", "resolution", "resolutions", "decision", "decisions", "goal", "target", "targets", "table", "figure",
        "volume", "page", "pages", "number", "step", "stage", "group", "level", "option", "cluster", "pillar", "priority", "recommendation", "principle",
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "of", "than", "least",
        "and", "or", "to", "the", "for", "by", "in", "on", "from", "with", "all", "these", "those", "every", "another", "over", "under", "some", "only");

    // Each note without a call costs a search of the rest of the text.
    private const int MostMissed = 3;

    private int block;
    private int offset;

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
                var text = blocks[index].Text.Without(number.Length);
                blocks[index] = blocks[index] with { Kind = LineKind.Note, Text = text with { Calls = [new NoteCall(0, number), .. text.Calls] } };
            }
            else if (++missed > MostMissed)
            {
                return;
            }
        }
    }

    // Blocks that open with the numbers 1, 2, 3 … in order, as plain words.
    private List<(string Number, int Index)> Candidates(int body)
    {
        var candidates = new List<(string Number, int Index)>();
        for (var index = body; index < blocks.Count; index++)
        {
            var next = (candidates.Count + 1).ToString(CultureInfo.InvariantCulture);
            var words = blocks[index].Words;
            if (blocks[index] is { Kind: LineKind.Words, Number.Length: 0, Bullet.Length: 0 } && words.StartsWith(next, StringComparison.Ordinal)
                && NoteStart().IsMatch(words) && words[next.Length] == ' ' && !WrittenDates.IsDate(words))
            {
                candidates.Add((next, index));
            }
        }

        return candidates;
    }

    // Looks for a call between the one before and the note; a digit glued to a number is taken only where there is no other.
    private bool MarkCall(string number, int note)
    {
        var (startBlock, startOffset) = (block, offset);
        for (; block < note; block++, offset = 0)
        {
            if (IsText(blocks[block]) && FindCall(blocks[block].Words, number) is { } call)
            {
                TakeOut(call.Start, call.Length, number);
                return true;
            }
        }

        (block, offset) = (startBlock, startOffset);
        for (; block < note; block++, offset = 0)
        {
            if (IsText(blocks[block]) && FindGlued(blocks[block].Words, number) is { } start)
            {
                TakeOut(start, number.Length, number);
                return true;
            }
        }

        return false;
    }

    private static bool IsText(Block block) => block.Kind is LineKind.Words or LineKind.Heading;

    private (int Start, int Length)? FindCall(string words, string number)
    {
        for (var match = Call().Match(words, offset); match.Success; match = match.NextMatch())
        {
            var digits = match.Groups["n"];
            if (digits.ValueSpan.SequenceEqual(number) && !(match.Groups["word"] is { Success: true } word && Numbered.Contains(word.Value)))
            {
                return (digits.Index, number.Length);
            }
        }

        return null;
    }

    private int? FindGlued(string words, string number)
    {
        for (var match = DocumentNumber().Match(words, offset); match.Success; match = match.NextMatch())
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

    [GeneratedRegex(@"^\d{1,3} (?!(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)[\p{Lu}“""«(]")]
    private static partial Regex NoteStart();

    // Glued to a word or a closing sign; after a year or a document's number with its comma; apart at the end of the
    // block; apart between a word and one that cannot follow a number.
    [GeneratedRegex(
        @"(?:(?<=[\p{Ll})\]”’""])(?<n>\d{1,3})|(?<=(?:[\p{L})\]”’""]|\d{4}|/\d{1,4})[,;]|[\p{Ll})]{5}[.:])(?<n>\d{1,3}))(?=[\s,;.)]|$)" +
        @"|(?<=(?:\p{L}|/\d{1,4})[,;] )(?<n>\d{1,3})(?=$|\sand\s|\s\p{Ll}{2,}ing\s)" +
        @"|(?<word>\p{L}{2,})[,;]? (?<n>\d{1,3})(?=(?:,|;)?(?:$|\s(?:for|and|of|in|to|on|by|with|as|at|which|that|is|was|are|were|the|its|adopted)\s))")]
    private static partial Regex Call();

    [GeneratedRegex(@"(?<![\d/])\d{1,4}/(?<last>\d{2,6})(?=[\s,;.]|$)")]
    private static partial Regex DocumentNumber();
}
