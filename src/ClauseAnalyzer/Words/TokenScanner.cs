using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ClauseAnalyzer.Words;

/// <summary>
/// Finds the tokens of a text from one to the next. Where runs of the letters and digits of ASCII end, of which most words
/// consist, is told for sixty-four units at once. Mutable.
/// </summary>
internal ref struct TokenScanner
{
    private const int UnitsOfBlock = 64;

    private readonly ReadOnlySpan<char> text;

    // The block that was looked at last, and which of its units are letters or digits of ASCII: a bit each.
    private ulong plain;
    private int block;

    /// <summary>Stands before the first token from a place.</summary>
    /// <param name="text">Any characters.</param>
    /// <param name="position">The place.</param>
    public TokenScanner(ReadOnlySpan<char> text, int position)
    {
        this.text = text;
        block = -1;
        End = position;
    }

    /// <summary>First unit of the token.</summary>
    public int Start { get; private set; }

    /// <summary>Offset after its last; of the text when there is no further token.</summary>
    public int End { get; private set; }

    /// <summary>Whether it is a word or a number rather than a mark.</summary>
    public bool IsWord { get; private set; }

    /// <summary>Goes to the next token.</summary>
    /// <returns>False when only white space or nothing is left.</returns>
    public bool Next()
    {
        var start = End;
        while ((uint)start < (uint)text.Length && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        Start = start;
        if ((uint)start >= (uint)text.Length)
        {
            End = start;
            return false;
        }

        IsWord = Tokenizer.IsWordPart(text[start]);
        End = IsWord ? EndOfWord(start) : start + 1;
        return true;
    }

    private int EndOfWord(int start)
    {
        var position = EndOfPlain(start);
        return (uint)position >= (uint)text.Length || text[position] == ' ' ? position : EndBehindOthers(start, position);
    }

    // Letters beyond ASCII, and marks within a word.
    private int EndBehindOthers(int start, int position)
    {
        var hasDigit = false;
        for (var seen = start; position < text.Length; position = EndOfPlain(position + 1))
        {
            if (text[position] == '.')
            {
                hasDigit |= text[seen..position].ContainsAnyInRange('0', '9');
                seen = position;
            }

            if (!Tokenizer.IsWordPart(text[position])
                && !(position + 1 < text.Length && Tokenizer.IsWordPart(text[position + 1]) && Tokenizer.IsInnerMark(text, start, position, hasDigit)))
            {
                break;
            }
        }

        return position;
    }

    // The first place from one on at which no letter or digit of ASCII stands.
    private int EndOfPlain(int position)
    {
        while ((uint)position < (uint)text.Length)
        {
            if (position / UnitsOfBlock != block)
            {
                block = position / UnitsOfBlock;
                plain = PlainOf(text[(block * UnitsOfBlock)..]);
            }

            var inBlock = position % UnitsOfBlock;
            var run = BitOperations.TrailingZeroCount(~(plain >> inBlock));
            position += run;
            if (inBlock + run < UnitsOfBlock)
            {
                break;
            }
        }

        return position;
    }

    private static ulong PlainOf(ReadOnlySpan<char> units)
    {
        var most = Math.Min(units.Length, UnitsOfBlock);
        var bits = 0UL;
        var done = 0;
        ref var first = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(units));
        for (; done + Vector128<byte>.Count <= most; done += Vector128<byte>.Count)
        {
            bits |= (ulong)PlainOf16(ref Unsafe.Add(ref first, done)) << done;
        }

        for (; done < most; done++)
        {
            bits |= char.IsAsciiLetterOrDigit(units[done]) ? 1UL << done : 0;
        }

        return bits;
    }

    // What is beyond Latin-1 becomes 255, which is neither a letter nor a digit of ASCII.
    private static uint PlainOf16(ref ushort first)
    {
        var units = Vector128.NarrowWithSaturation(Vector128.LoadUnsafe(ref first), Vector128.LoadUnsafe(ref first, (nuint)Vector128<ushort>.Count));
        var letters = Vector128.LessThan((units | Vector128.Create((byte)0x20)) - Vector128.Create((byte)'a'), Vector128.Create((byte)26));
        var digits = Vector128.LessThan(units - Vector128.Create((byte)'0'), Vector128.Create((byte)10));
        return (letters | digits).ExtractMostSignificantBits();
    }
}
