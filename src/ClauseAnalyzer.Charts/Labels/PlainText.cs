using System.Text;

namespace ClauseAnalyzer.Charts.Labels;

/// <summary>Makes any text safe to write: one line, XML characters only, no marks that turn the direction of what follows.</summary>
internal static class PlainText
{
    /// <summary>
    /// The text without control characters, lone surrogates and embedding marks; runs of blanks become one space.
    /// </summary>
    public static string Clean(string text)
    {
        var builder = new StringBuilder(text.Length);
        var blank = false;
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune) && rune.Value != 0xa0)
            {
                blank = builder.Length > 0;
            }
            else if (!IsDropped(rune.Value))
            {
                if (blank)
                {
                    builder.Append(' ');
                    blank = false;
                }

                builder.Append(rune);
            }
        }

        return builder.ToString();
    }

    /// <summary>Whether the first letter is of a script written from the right.</summary>
    public static bool IsRightToLeft(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is >= 0x590 and < 0x900 or >= 0xfb1d and < 0xfe00 or >= 0xfe70 and < 0xff00 or >= 0x10800 and < 0x11000 or >= 0x1e800 and < 0x1f000)
            {
                return true;
            }

            if (Rune.IsLetter(rune))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Escapes for XML text and for attribute values in double quotes.</summary>
    public static string Escape(string text) =>
        Clean(text)
            .Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal)
            .Replace("\"", "&quot;", StringComparison.Ordinal);

    // Controls, embeddings and overrides (U+202A-E), isolates (U+2066-9), noncharacters, byte order mark.
    private static bool IsDropped(int value) =>
        value < 0x20 || value is >= 0x7f and < 0xa0 || value is >= 0x202a and <= 0x202e || value is >= 0x2066 and <= 0x2069
        || value == 0xfeff || (value & 0xfffe) == 0xfffe || value is >= 0xfdd0 and <= 0xfdef;
}
