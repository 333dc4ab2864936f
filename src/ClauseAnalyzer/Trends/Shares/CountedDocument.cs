using ClauseAnalyzer.Resolutions;

namespace ClauseAnalyzer.Trends.Shares;

/// <summary>A document, or the part of one that falls into a group, with its words counted once for all tables.</summary>
/// <param name="Document">The text with its fields.</param>
/// <param name="Paragraphs">Its preambular and operative paragraphs.</param>
internal sealed record CountedDocument(TrendDocument Document, IReadOnlyList<CountedParagraph> Paragraphs)
{
    /// <summary>Counts documents, several at a time.</summary>
    /// <param name="documents">The texts, in any order.</param>
    /// <param name="threads">Texts counted at the same time.</param>
    /// <returns>In order of date.</returns>
    public static IReadOnlyList<CountedDocument> Of(IReadOnlyList<TrendDocument> documents, int threads)
    {
        var ordered = TrendDocument.InOrder(documents);
        var counted = new CountedDocument[ordered.Count];
        Parallel.For(0, counted.Length, new ParallelOptions { MaxDegreeOfParallelism = threads }, index => counted[index] = new CountedDocument(
            ordered[index],
            [.. TrendSection.Of(ordered[index], TrendSection.All).Select(CountedParagraph.Of)]));
        return counted;
    }

    /// <summary>The paragraphs of one of the sections that tables are split by.</summary>
    public IEnumerable<CountedParagraph> In(string section) => section == TrendSection.All
        ? Paragraphs
        : Paragraphs.Where(paragraph => Sections.NameOf(paragraph.Paragraph.Paragraph.Section) == section);
}
