using System.Globalization;
using System.Text.RegularExpressions;
using ClauseAnalyzer.Resolutions.Lines;

namespace ClauseAnalyzer.Resolutions.Segmentation;

/// <summary>Reads the markers that open paragraphs and items.</summary>
internal static partial class ParagraphMarkers
{
    private const int LongestMarker = 24;

    /// <summary>The marker at the start of a text.</summary>
    /// <param name="text">A text without markup.</param>
    /// <returns>The marker; null when the text opens with words.</returns>
    public static ParagraphMarker? Read(string text)
    {
        if (text.Length == 0 || !(char.IsAsciiLetterOrDigit(text[0]) || text[0] is '(' or '['))
        {
            return null;
        }

        // No marker is longer, and a bounded piece keeps the patterns cheap on long paragraphs.
        var head = text.Length > LongestMarker ? text[..LongestMarker] : text;
        return ReadNumber(head) ?? ReadItem(head) ?? ReadDraftLabel(head);
    }

    private static ParagraphMarker? ReadNumber(string head)
    {
        var match = NumberPattern().Match(head);
        if (!match.Success)
        {
            return null;
        }

        var number = int.Parse(match.Groups["n"].ValueSpan, CultureInfo.InvariantCulture);
        var suffix = match.Groups["s"].Value;
        var label = suffix.Length == 0 ? match.Groups["n"].Value : $"{match.Groups["n"].Value} {suffix}";
        return new ParagraphMarker(MarkerKind.Number, number, suffix, label, match.Length, 0);
    }

    private static ParagraphMarker? ReadItem(string head)
    {
        var match = ItemPattern().Match(head);
        if (!match.Success)
        {
            return null;
        }

        var letters = match.Groups["l"].Value;
        var suffix = match.Groups["s"].Value;
        var label = suffix.Length == 0 ? $"({letters})" : $"({letters}) {suffix}";
        var roman = RomanValueOf(letters);
        var isLetter = letters.Length == 1 || (letters.Length == 2 && letters[0] == letters[1] && letters is not ("ii" or "xx"));
        if (!isLetter && roman == 0)
        {
            return null;
        }

        // "(aa)" follows "(z)".
        var ordinal = char.ToLowerInvariant(letters[0]) - 'a' + 1 + ((letters.Length - 1) * 26);
        return isLetter
            ? new ParagraphMarker(MarkerKind.Letter, ordinal, suffix, label, match.Length, roman)
            : new ParagraphMarker(MarkerKind.Roman, roman, suffix, label, match.Length, roman);
    }

    // No list has fifty items: "(c)" after "(b) (ii)" is the letter, and so are "(d)", "(l)" and "(m)".
    private static int RomanValueOf(string letters) => letters is "c" or "d" or "l" or "m" or "C" or "D" or "L" or "M" ? 0 : RomanNumerals.ValueOf(letters);

    private static ParagraphMarker? ReadDraftLabel(string head)
    {
        var match = DraftLabelPattern().Match(head);
        if (!match.Success)
        {
            return null;
        }

        var kind = match.Groups["k"].ValueSpan.StartsWith("P") ? MarkerKind.PreambularLabel : MarkerKind.OperativeLabel;
        var number = int.Parse(match.Groups["n"].ValueSpan, CultureInfo.InvariantCulture);
        var suffix = match.Groups["s"].Value;
        var label = $"{match.Groups["k"].Value}{match.Groups["n"].Value}{(suffix.Length == 0 ? "" : " ")}{suffix}";
        return new ParagraphMarker(kind, number, suffix, label, match.Length, 0);
    }

    // A number needs its full stop or bracket, else years and quantities would open paragraphs; "1.2" is no marker.
    [GeneratedRegex(@"^\(?(?<n>\d{1,3})(?: ?(?<s>bis|ter|quater|quinquies|sexies|alt))?(?:\.|\)|\.\))(?:\s+|(?=[A-Z\[“""])|$)")]
    private static partial Regex NumberPattern();

    [GeneratedRegex(@"^(?:\((?<l>[a-z]{1,5}|[A-Z])(?: (?<s>bis|ter|quater|alt))?\)(?: (?<s>bis|ter|quater|alt)(?=\W))?|(?<l>[a-z]{1,4})\)|(?<l>[a-z])\.)(?:\s+|(?=[A-Za-z\[“""])|$)")]
    private static partial Regex ItemPattern();

    [GeneratedRegex(@"^(?<k>PP|OP)\.? ?(?<n>\d{1,3})\.?(?: ?(?<s>bis|ter|quater|quinquies|sexies|alt)\.?(?=\W|$))?(?::|\.|\))?(?:\s+|(?=[A-Z\[“""])|$)")]
    private static partial Regex DraftLabelPattern();
}
