using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ClauseAnalyzer.Resolutions.Formats.Word;

/// <summary>Which tracked changes one reading of a Word document takes as made. Immutable.</summary>
/// <param name="Rejects">Whether none is.</param>
/// <param name="OnlyBy">The author whose changes alone are; null for every author's.</param>
internal sealed record WordReading(bool Rejects, string? OnlyBy = null)
{
    private const string Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>Whether an element holds words that were put in or struck out; null for any other.</summary>
    public static RevisionKind? KindOf(OpenXmlElement element) => element switch
    {
        InsertedRun or MoveToRun or Inserted or MoveTo => RevisionKind.Inserted,
        DeletedRun or MoveFromRun or Deleted or MoveFrom => RevisionKind.Deleted,
        _ => null,
    };

    /// <summary>Whether this reading is without what stands in an element: not yet put in, or struck out.</summary>
    public bool LeavesOut(OpenXmlElement element) =>
        KindOf(element) is { } kind && (kind == RevisionKind.Deleted) == IsMade(AuthorOf(element));

    /// <summary>The change that an element marks, with its words; null where these are blank or it marks none.</summary>
    /// <param name="element">The element.</param>
    /// <param name="start">Where its words begin in the text read so far.</param>
    /// <param name="end">Where they end.</param>
    public static Revision? RevisionOf(OpenXmlElement element, int start, int end)
    {
        if (KindOf(element) is not { } kind)
        {
            return null;
        }

        var words = string.Concat(element.Descendants().Where(each => each is DocumentFormat.OpenXml.Wordprocessing.Text or DeletedText).Select(each => ((OpenXmlLeafTextElement)each).Text));
        var text = string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return text.Length == 0 ? null : new Revision(kind, AuthorOf(element), DateOf(element), text, start, end);
    }

    private bool IsMade(string author) => !Rejects && (OnlyBy is null || author == OnlyBy);

    private static string AuthorOf(OpenXmlElement element) => AttributeOf(element, "author").Trim();

    // Word writes the time of the author's clock and calls it universal.
    private static DateTime? DateOf(OpenXmlElement element) =>
        DateTime.TryParse(AttributeOf(element, "date"), CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal, out var date)
            ? DateTime.SpecifyKind(date, DateTimeKind.Unspecified)
            : null;

    private static string AttributeOf(OpenXmlElement element, string name) =>
        element.GetAttributes().FirstOrDefault(attribute => attribute.LocalName == name && attribute.NamespaceUri == Main).Value ?? "";
}
