namespace ClauseAnalyzer.Charts.Svg;

/// <summary>Ids that XML, style rules and links can all hold.</summary>
internal static class SvgId
{
    /// <summary>Letters, digits, "-" and "_", beginning with a letter; other characters become "-".</summary>
    public static string Of(string prefix, string chartName)
    {
        var wanted = prefix.Length > 0 ? prefix : "chart-" + chartName;
        var id = string.Concat(wanted.Select(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' ? letter : '-'));
        return char.IsAsciiLetter(id[0]) ? id : "c" + id;
    }
}
