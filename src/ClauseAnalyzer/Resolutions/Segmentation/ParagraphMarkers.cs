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
        return head[0] == '[' ? ReadBracketed(head) : ReadNumber(head) ?? ReadDecimal(head) ?? ReadItem(head) ?? ReadDraftLabel(head);
    }

    // "[4. Decides …]": the bracket that opens before the number stays with the words.
    private static ParagraphMarker? ReadBracketed(string head) =>
        head.Length > 1 && head[1] != '[' && Read(head[1..]) is { } marker
            ? marker with { Length = marker.Length + 1, OpensBracket = true }
            : null;

    // "11.1 By 2030, …", "11.a Support …": a target of goal 11. Without a full stop a capital must follow, else quantities would open paragraphs.
    private static ParagraphMarker? ReadDecimal(string head) =>
        DecimalPattern().Match(head) is { Success: true } match
            ? new ParagraphMarker(MarkerKind.Decimal, OrdinalOf(match.Groups["m"].ValueSpan), "", match.Groups["l"].Value, match.Length, 0)
            : null;

    private static int OrdinalOf(ReadOnlySpan<char> part) =>
        char.IsAsciiDigit(part[0]) ? int.Parse(part, CultureInfo.InvariantCulture) : part[0] - 'a' + 1;

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

        var letters = match.Groups["u"] is { Success: true } capitals ? capitals.Value.ToLowerInvariant() : match.Groups["l"].Value;
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
        var prefix = kind == MarkerKind.PreambularLabel ? match.Groups["k"].Value : "";
        var label = $"{prefix}{match.Groups["n"].Value}{(suffix.Length == 0 ? "" : " ")}{suffix}";
        return new ParagraphMarker(kind, number, suffix, label, match.Length, 0);
    }

    // A number needs its full stop or bracket, else years and quantities would open paragraphs; "1.2" is no marker.
    [GeneratedRegex(@"^\(?(?<n>\d{1,3})(?: ?(?<s>bis|ter|quater|quinquies|sexies|alt))?(?:\.|\)|\.\))(?:\s+|(?=[A-Z\[“""])|$)")]
    private static partial Regex NumberPattern();

    [GeneratedRegex(@"^(?:\((?<l>[a-z]{1,7}|[A-Z])(?: (?<s>bis|ter|quater|alt))?\)(?: (?<s>bis|ter|quater|alt)(?=\W))?|(?<l>[a-z]{1,7})\)|(?<u>[IVX]{1,7}|[A-H])\)|(?<l>[a-z]|[ivx]{2,7})\.)(?:\s+|(?=[A-Za-z\[“""])|$)")]
    private static partial Regex ItemPattern();

    [GeneratedRegex(@"^(?<l>\d{1,3}\.(?<m>\d{1,2}|[a-z]))(?:\.(?:\s+|$)|\s+(?=[A-Z“""]))")]
    private static partial Regex DecimalPattern();

    [GeneratedRegex(@"^(?<k>PP|OP)\.? ?(?<n>\d{1,3})\.?(?: ?(?<s>bis|ter|quater|quinquies|sexies|alt)\.?(?=\W|$))?(?::|\.|\))?(?:\s+|(?=[A-Z\[“""])|$)")]
    private static partial Regex DraftLabelPattern();
}
