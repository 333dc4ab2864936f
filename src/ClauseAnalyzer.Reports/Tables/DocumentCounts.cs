using ClauseAnalyzer.Resolutions;
using ClauseAnalyzer.Trends;

namespace ClauseAnalyzer.Reports.Tables;

/// <summary>How much a document holds.</summary>
/// <param name="Preambular">Paragraphs of the preamble.</param>
/// <param name="Operative">Paragraphs of the operative part.</param>
/// <param name="Other">Headings, enacting words, annex text.</param>
/// <param name="Clauses">Clauses in the text of preambular and operative paragraphs.</param>
internal readonly record struct DocumentCounts(int Preambular, int Operative, int Other, int Clauses)
{
    /// <summary>Counts a document.</summary>
    public static DocumentCounts Of(TrendDocument document) => new(
        document.Paragraphs.Count(paragraph => paragraph.Paragraph.Section == Section.Preambular),
        document.Paragraphs.Count(paragraph => paragraph.Paragraph.Section == Section.Operative),
        document.Paragraphs.Count(paragraph => paragraph.Paragraph.Section == Section.Other),
        TrendSection.Of(document, TrendSection.All).Sum(paragraph => paragraph.Clauses.Count));
}
