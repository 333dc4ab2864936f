using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Resolutions;

namespace ClauseAnalyzer.Precedents;

/// <summary>One text of a corpus: its fields and its classified paragraphs. Immutable.</summary>
/// <param name="Resolution">The fields; its paragraphs are not looked at.</param>
/// <param name="Paragraphs">Paragraphs in order, those of section "other" too.</param>
public sealed record CorpusText(Resolution Resolution, IReadOnlyList<ClassifiedParagraph> Paragraphs);
