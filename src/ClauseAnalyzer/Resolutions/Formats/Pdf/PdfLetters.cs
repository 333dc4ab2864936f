using System.Text;

namespace ClauseAnalyzer.Resolutions.Formats.Pdf;

/// <summary>Turns what a font says of a letter into plain characters.</summary>
internal static class PdfLetters
{
    private static readonly Dictionary<char, string> Plain = new()
    {
        ['\uFB00'] = "ff",
        ['\uFB01'] = "fi",
        ['\uFB02'] = "fl",
        ['\uFB03'] = "ffi",
        ['\uFB04'] = "ffl",
        ['\uFB05'] = "st",
        ['\uFB06'] = "st",

        // A hyphen that only line ends show, and the bullets of the fonts Symbol and Wingdings.
        ['\u00AD'] = "-",
        ['\uF02D'] = "–",
        ['\uF0A7'] = "•",
        ['\uF0B7'] = "•",
        ['\uF0D8'] = "•",
    };

    /// <summary>The characters of a letter: ligatures taken apart, control characters left out.</summary>
    public static string Clean(string text)
    {
        if (text.Length == 1 && text[0] < '\u007F' && text[0] > ' ')
        {
            return text;
        }

        var builder = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (Plain.TryGetValue(character, out var plain))
            {
                builder.Append(plain);
            }
            else if (!char.IsControl(character) && !char.IsWhiteSpace(character))
            {
                builder.Append(character);
            }
        }

        return builder.ToString();
    }
}
