using ClauseAnalyzer.Clauses;
using ClauseAnalyzer.Words;

namespace ClauseAnalyzer.Classification;

/// <summary>Joins a paragraph's chapeau and text into the one string that is classified, and finds places in it again.</summary>
internal static class ParagraphText
{
    /// <summary>Chapeau and text, joined by one space; the text alone when it has no chapeau.</summary>
    public static string Join(string chapeau, string text) => chapeau.Length == 0 ? text : $"{chapeau} {text}";

    /// <summary>The string and the place in it of a stretch of the joined string; one that reaches over the joint is cut to its longer part.</summary>
    public static (TextSpan Span, ClauseLocation Location) Locate(TextSpan joined, string chapeau, string text)
    {
        var offset = chapeau.Length == 0 ? 0 : chapeau.Length + 1;
        var inText = new TextSpan(Math.Max(0, joined.Start - offset), Math.Clamp(joined.End - offset, 0, text.Length));
        var inChapeau = new TextSpan(Math.Min(joined.Start, chapeau.Length), Math.Min(joined.End, chapeau.Length));
        return inText.Length >= inChapeau.Length ? (inText, ClauseLocation.Text) : (inChapeau, ClauseLocation.Chapeau);
    }
}
