using System.Buffers;
using System.Globalization;
using System.Text;

namespace ClauseAnalyzer.Words;

/// <summary>A string in composed form (NFC), and where each unit of that form stands in the string as given. Immutable.</summary>
/// <param name="Text">The composed form.</param>
/// <param name="Offsets">For each offset of it, its end included, the offset in the string as given; rising or level.</param>
internal sealed record ComposedText(string Text, int[] Offsets)
{
    // Below U+0300 every unit stands for itself and none is composed with its neighbour.
    private const char FirstToLookAt = '\u0300';

    // The marks of English typography, between the spaces that have another form and the combining marks for symbols.
    private const char FirstTypographic = '\u2002';
    private const char LastTypographic = '\u20CF';

    // No word of any language has so many marks on one letter (Unicode's stream-safe format allows 30).
    private const int LongestSegment = 32;

    /// <summary>Composes a string.</summary>
    /// <returns>Null when it is composed already, as nearly all are.</returns>
    public static ComposedText? Of(string text)
    {
        if (IsPlain(text))
        {
            return null;
        }

        var composed = new StringBuilder(text.Length);
        var offsets = new List<int>(text.Length + 1);
        var isSame = true;
        for (var start = 0; start < text.Length;)
        {
            var end = EndOfSegment(text, start);
            isSame &= Append(text.AsSpan(start, end - start), start, composed, offsets);
            start = end;
        }

        offsets.Add(text.Length);
        return isSame ? null : new ComposedText(composed.ToString(), [.. offsets]);
    }

    private static bool IsPlain(ReadOnlySpan<char> text)
    {
        while (text.IndexOfAnyInRange(FirstToLookAt, '\uFFFF') is >= 0 and var found)
        {
            if (text[found] is < FirstTypographic or > LastTypographic)
            {
                return false;
            }

            text = text[(found + 1)..];
        }

        return true;
    }

    // A segment is a unit with the marks and jamo that may be composed with it.
    private static int EndOfSegment(string text, int start)
    {
        var end = start + (char.IsSurrogatePair(text, start) ? 2 : 1);
        while (end < text.Length && end - start < LongestSegment && JoinsBefore(text, end))
        {
            end += char.IsSurrogatePair(text, end) ? 2 : 1;
        }

        return end;
    }

    private static bool JoinsBefore(string text, int index) => text[index] >= FirstToLookAt
        && (text[index] is >= '\u1160' and <= '\u11FF'
            || CharUnicodeInfo.GetUnicodeCategory(text, index) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark);

    // What is no character has no form, and .NET refuses to look for one: half a surrogate pair, U+FFFE. It is kept.
    private static bool Append(ReadOnlySpan<char> segment, int start, StringBuilder composed, List<int> offsets)
    {
        if (segment.Length == 1 && segment[0] < FirstToLookAt)
        {
            composed.Append(segment);
            offsets.Add(start);
            return true;
        }

        var hasForm = segment[0] != '\uFFFE' && Rune.DecodeFromUtf16(segment, out _, out _) == OperationStatus.Done;
        ReadOnlySpan<char> form = hasForm ? segment.ToString().Normalize(NormalizationForm.FormC) : segment;
        composed.Append(form);
        for (var index = 0; index < form.Length; index++)
        {
            offsets.Add(start + Math.Min(index, segment.Length));
        }

        return form.SequenceEqual(segment);
    }
}
