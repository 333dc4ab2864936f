using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Classification.Reading;
using ClauseAnalyzer.Clauses;
using ClauseAnalyzer.Trends;

namespace ClauseAnalyzer.Reports.Reading;

/// <summary>The step from texts to classified documents. Immutable and thread-safe.</summary>
/// <param name="classifier">Labels themes.</param>
/// <param name="finder">Finds clauses.</param>
/// <param name="themes">The themes that all documents are to have.</param>
/// <param name="withEvidence">Whether to list the words that speak for a theme.</param>
internal sealed class TrendClassifier(ParagraphClassifier classifier, ClauseFinder finder, IReadOnlyList<string> themes, bool withEvidence)
{
    private readonly TextClassifier texts = new(classifier, finder, themes, withEvidence);

    /// <summary>Classifies a text.</summary>
    /// <returns>The document with its paragraphs in order.</returns>
    public TrendDocument Classify(UnclassifiedText text)
    {
        var (resolution, paragraphs) = texts.Classify(text);
        return TrendDocument.From(resolution, paragraphs) with { Groups = text.Groups, Order = text.Order };
    }
}
