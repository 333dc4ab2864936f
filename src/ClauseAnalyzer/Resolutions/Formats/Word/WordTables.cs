using ClauseAnalyzer.Resolutions.Segmentation;
using DocumentFormat.OpenXml.Wordprocessing;
using WordParagraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace ClauseAnalyzer.Resolutions.Formats.Word;

/// <summary>Tells tables of figures from tables that only lay out the paragraphs of a text, as drafts under negotiation have them.</summary>
internal static class WordTables
{
    /// <summary>Whether at least half of the paragraphs of a table that hold words are paragraphs of a resolution: they open as such, and end with a sign.</summary>
    /// <param name="table">A table.</param>
    /// <param name="forms">Judges openings.</param>
    public static bool HoldText(Table table, OpeningForms forms)
    {
        var (all, ofText) = (0, 0);
        foreach (var words in table.Descendants<WordParagraph>().Select(paragraph => paragraph.InnerText.Trim()).Where(words => words.Length > 0))
        {
            all++;
            ofText += IsOfText(words, forms) ? 1 : 0;
        }

        return ofText > 0 && 2 * ofText >= all;
    }

    private static bool IsOfText(string words, OpeningForms forms)
    {
        var marker = ParagraphMarkers.Read(words);
        return Closings.IsClosed(words)
            && (marker is { Kind: MarkerKind.Letter or MarkerKind.Roman } || forms.Of(words[(marker?.Length ?? 0)..]) != OpeningForm.None);
    }
}
