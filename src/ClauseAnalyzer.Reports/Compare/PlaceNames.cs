using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Resolutions;
using ClauseAnalyzer.Trends;
using ClauseAnalyzer.Trends.Pairing;

namespace ClauseAnalyzer.Reports.Compare;

/// <summary>Paragraphs as a diplomat names them: "operative 5 (a)", "preambular 10". Immutable and thread-safe.</summary>
internal sealed class PlaceNames
{
    private readonly Dictionary<ClassifiedParagraph, string> names = new(ReferenceEqualityComparer.Instance);

    /// <summary>Names the paragraphs of some texts; one without number is counted within its section.</summary>
    public PlaceNames(IEnumerable<TrendDocument> documents)
    {
        foreach (var document in documents)
        {
            var counts = new int[Sections.Names.Count];
            foreach (var paragraph in document.Paragraphs)
            {
                var section = paragraph.Paragraph.Section;
                counts[(int)section]++;
                var number = paragraph.Paragraph.Label.Length > 0 ? paragraph.Paragraph.Label : Invariant.Text(counts[(int)section]);
                names.TryAdd(paragraph, $"{Sections.NameOf(section)} {number}");
            }
        }
    }

    /// <summary>The name of a paragraph of one of the texts.</summary>
    public string Of(ClassifiedParagraph paragraph) =>
        names.TryGetValue(paragraph, out var name) ? name : $"{Sections.NameOf(paragraph.Paragraph.Section)} {paragraph.Paragraph.Label}".TrimEnd();

    /// <summary>Where a pair stands in both texts: "operative 4 → operative 5".</summary>
    public string Of(LineagePair pair) => (pair.Old, pair.New) switch
    {
        ({ } old, { } now) => $"{Of(old)} → {Of(now)}",
        ({ } old, null) => Of(old),
        (null, { } now) => Of(now),
        _ => "",
    };
}
