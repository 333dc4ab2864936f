using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ClauseAnalyzer.Resolutions.Formats.Word;

/// <summary>Finds the text boxes in drawings, which Word writes twice: for itself, and for programs that know older drawings only.</summary>
internal static class WordTextBoxes
{
    /// <summary>The contents of the outermost boxes in a piece of a run, in order; empty without any.</summary>
    public static IEnumerable<OpenXmlElement> In(OpenXmlElement piece)
    {
        if (piece is TextBoxContent)
        {
            return [piece];
        }

        // In a place where the format knows no box, its paragraphs are not known for paragraphs either until it is read anew.
        if (piece is OpenXmlUnknownElement { LocalName: "txbxContent" })
        {
            return [new TextBoxContent(piece.OuterXml)];
        }

        var shown = piece is AlternateContent alternate ? Shown(alternate) : piece;
        return shown.ChildElements.SelectMany(In);
    }

    /// <summary>The one version of alternate content that is read: the first choice, without any the fallback.</summary>
    public static OpenXmlElement Shown(AlternateContent alternate) =>
        alternate.GetFirstChild<AlternateContentChoice>() ?? (OpenXmlElement?)alternate.GetFirstChild<AlternateContentFallback>() ?? alternate;
}
