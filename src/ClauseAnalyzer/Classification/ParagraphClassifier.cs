using ClauseAnalyzer.Clauses;
using ClauseAnalyzer.Resolutions;

namespace ClauseAnalyzer.Classification;

/// <summary>Finds the clauses of paragraphs and labels their themes. Immutable and safe to share between threads.</summary>
/// <param name="model">The model of themes, sections and verbs.</param>
/// <param name="finder">Finds clauses.</param>
public sealed class ParagraphClassifier(ClauseModel model, ClauseFinder finder)
{
    /// <summary>Classifies one paragraph; an item is read together with its chapeau.</summary>
    /// <param name="source">The file it was read from; "-" for standard input.</param>
    /// <param name="document">The document's symbol or the file's stem; may be empty.</param>
    /// <param name="date">The document's date; null when unknown.</param>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="withEvidence">Whether to list the words for and against each theme; without them it is faster.</param>
    /// <returns>The paragraph with clauses and themes.</returns>
    public ClassifiedParagraph Classify(string source, string document, DateOnly? date, Paragraph paragraph, bool withEvidence) =>
        throw new NotImplementedException($"{model} {finder}");

    /// <summary>Classifies every paragraph of a resolution.</summary>
    /// <param name="resolution">The resolution; its sections are kept as they are.</param>
    /// <param name="withEvidence">Whether to list the words for and against each theme.</param>
    /// <returns>One a paragraph, in order.</returns>
    public IReadOnlyList<ClassifiedParagraph> Classify(Resolution resolution, bool withEvidence) => throw new NotImplementedException();

    /// <summary>The section of a paragraph that stands alone.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="chapeau">The texts of its ancestors; empty when it is not an item.</param>
    /// <returns>The likeliest section.</returns>
    public Section SectionOf(string text, string chapeau = "") => throw new NotImplementedException();

    /// <summary>The sections of one document's rows, read as a sequence.</summary>
    /// <param name="texts">The rows in order.</param>
    /// <returns>One section a row.</returns>
    public IReadOnlyList<Section> SectionsOf(IReadOnlyList<string> texts) => throw new NotImplementedException();

    /// <summary>The verbs that precedents would use for a paragraph with such words; its own opening is not looked at.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="count">How many, at least 1.</param>
    /// <returns>By falling probability; fewer than asked for when the model knows fewer.</returns>
    public IReadOnlyList<VerbSuggestion> SuggestVerbs(Paragraph paragraph, int count) => throw new NotImplementedException();
}
