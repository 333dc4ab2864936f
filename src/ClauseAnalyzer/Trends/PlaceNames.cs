using System.Globalization;
using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Resolutions;
using ClauseAnalyzer.Trends.Pairing;

namespace ClauseAnalyzer.Trends;

/// <summary>Paragraphs as a diplomat names them: "operative 5 (a)", "preambular 10". Immutable and thread-safe.</summary>
public sealed class PlaceNames
{
    private readonly Dictionary<ClassifiedParagraph, string> names = new(ReferenceEqualityComparer.Instance);

    /// <summary>Names the paragraphs of some texts; one without number is counted within its section.</summary>
    /// <param name="documents">The texts; none is allowed.</param>
    public PlaceNames(IEnumerable<TrendDocument> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        foreach (var document in documents)
        {
            Add(document.Paragraphs);
        }
    }

    /// <summary>Names the paragraphs of one text.</summary>
    /// <param name="paragraphs">All its paragraphs in order; may be empty.</param>
    public PlaceNames(IEnumerable<ClassifiedParagraph> paragraphs)
    {
        ArgumentNullException.ThrowIfNull(paragraphs);
        Add(paragraphs);
    }

    /// <summary>The name of a paragraph.</summary>
    /// <param name="paragraph">One of those named; of any other the section and its label.</param>
    /// <returns>"operative 5 (a)".</returns>
    public string Of(ClassifiedParagraph paragraph) =>
        names.TryGetValue(paragraph, out var name) ? name : $"{Sections.NameOf(paragraph.Paragraph.Section)} {paragraph.Paragraph.Label}".TrimEnd();

    /// <summary>Where a pair stands in both texts.</summary>
    /// <param name="pair">A pair of paragraphs of the texts named.</param>
    /// <returns>"operative 4 → operative 5"; one name where the other is missing.</returns>
    public string Of(LineagePair pair) => (pair.Old, pair.New) switch
    {
        ({ } old, { } now) => $"{Of(old)} → {Of(now)}",
        ({ } old, null) => Of(old),
        (null, { } now) => Of(now),
        _ => "",
    };

    private void Add(IEnumerable<ClassifiedParagraph> paragraphs)
    {
        var counts = new int[Sections.Names.Count];
        foreach (var paragraph in paragraphs)
        {
            var section = paragraph.Paragraph.Section;
            counts[(int)section]++;
            var number = paragraph.Paragraph.Label.Length > 0 ? paragraph.Paragraph.Label : counts[(int)section].ToString(CultureInfo.InvariantCulture);
            names.TryAdd(paragraph, $"{Sections.NameOf(section)} {number}");
        }
    }
}
