using ClauseAnalyzer.Words;

namespace ClauseAnalyzer.Scoring.Sarif;

/// <summary>
/// Finds the paragraphs of a draft in the file they were read from, so that an editor can mark them. Compared are letters
/// and digits alone: line breaks, marks of emphasis and the like are not in a paragraph's clean text. Not thread-safe, since
/// each paragraph is looked for behind the one before.
/// </summary>
internal sealed class SourcePlaces
{
    // So many letters at a paragraph's ends find it where a note's marker stands within.
    private const int EndLetters = 20;

    private readonly string letters;
    private readonly List<int> offsets;
    private readonly List<int> lineStarts = [0];
    private int next;

    /// <summary>Prepares a file.</summary>
    /// <param name="text">All its characters.</param>
    public SourcePlaces(string text)
    {
        (letters, offsets) = LettersOf(text);
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] == '\n' || (text[index] == '\r' && (index + 1 == text.Length || text[index + 1] != '\n')))
            {
                lineStarts.Add(index + 1);
            }
        }
    }

    /// <summary>Finds the next paragraph.</summary>
    /// <param name="paragraph">Its clean text.</param>
    /// <returns>Where it stands; null where it cannot be found, as in a file that is not plain text.</returns>
    public PlacedParagraph? Next(string paragraph)
    {
        var (sought, places) = LettersOf(paragraph);
        if (sought.Length == 0)
        {
            return null;
        }

        var at = letters.IndexOf(sought, next, StringComparison.Ordinal);
        if (at >= 0)
        {
            next = at + sought.Length;
            return new PlacedParagraph(this, Whole(at, next), places, offsets.GetRange(at, sought.Length));
        }

        var start = letters.IndexOf(sought[..Math.Min(EndLetters, sought.Length)], next, StringComparison.Ordinal);
        var last = sought[Math.Max(0, sought.Length - EndLetters)..];
        var end = start < 0 ? -1 : letters.IndexOf(last, start, StringComparison.Ordinal);
        if (end < 0)
        {
            return null;
        }

        next = end + last.Length;
        return new PlacedParagraph(this, Whole(start, next), [], []);
    }

    /// <summary>Line and column of a character, both from 1, columns in UTF-16 code units as the region of a SARIF run counts them.</summary>
    public (int Line, int Column) PlaceOf(int offset)
    {
        var line = lineStarts.BinarySearch(offset);
        line = line < 0 ? ~line - 1 : line;
        return (line + 1, offset - lineStarts[line] + 1);
    }

    private TextSpan Whole(int first, int end) => new(offsets[first], offsets[end - 1] + 1);

    private static (string Letters, List<int> Offsets) LettersOf(string text)
    {
        var places = new List<int>(text.Length);
        var kept = new char[text.Length];
        for (var index = 0; index < text.Length; index++)
        {
            if (char.IsLetterOrDigit(text[index]))
            {
                kept[places.Count] = text[index];
                places.Add(index);
            }
        }

        return (new string(kept, 0, places.Count), places);
    }
}
