using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Precedents;
using ClauseAnalyzer.Resolutions;

namespace ClauseAnalyzer.Scoring;

/// <summary>Scores draft paragraphs. Thread-safe where its precedents are.</summary>
/// <param name="classifier">Finds clauses and themes.</param>
/// <param name="precedents">The paragraphs to hold a draft against; a <see cref="Corpus"/> also tells what is customary.</param>
/// <param name="adviser">Says what stands out.</param>
public sealed class ParagraphScorer(ParagraphClassifier classifier, IPrecedents precedents, Adviser adviser)
{
    private const int NearestShown = 3;
    private const int PhrasesShown = 3;

    private readonly Corpus? corpus = precedents as Corpus;

    /// <summary>The paragraphs that drafts are held against: those of some resolutions that are preambular or operative.</summary>
    /// <param name="resolutions">Adopted texts and drafts; may be empty.</param>
    /// <returns>An index over them.</returns>
    public static PrecedentIndex PrecedentsOf(IEnumerable<Resolution> resolutions)
    {
        ArgumentNullException.ThrowIfNull(resolutions);
        return new PrecedentIndex(
        [
            .. from resolution in resolutions
               from paragraph in resolution.Paragraphs
               where paragraph.Section != Section.Other
               select new Precedent(resolution.Document, paragraph.Label, paragraph.Text, Sections.NameOf(paragraph.Section)),
        ]);
    }

    /// <summary>Scores one paragraph.</summary>
    /// <param name="source">Where it was read from; "-" for standard input, empty for the command line.</param>
    /// <param name="paragraph">The paragraph with its section.</param>
    /// <param name="isDraft">Whether it is meant to be a preambular or operative paragraph whatever its section says; false for the headings and enacting words of a whole document, which get no advice.</param>
    /// <returns>Clauses, themes with evidence, precedents and advice.</returns>
    public ScoredParagraph Score(string source, Paragraph paragraph, bool isDraft)
    {
        ArgumentNullException.ThrowIfNull(paragraph);
        return Score(source, paragraph, isDraft, null, paragraph.Text);
    }

    /// <summary>Scores every paragraph of a text; numbering, endings and the order of "also" and "further" are looked at over the whole.</summary>
    /// <param name="resolution">The draft. Without an organ it is no document but some paragraphs, each meant to act.</param>
    /// <returns>One a paragraph, in order.</returns>
    public IReadOnlyList<ScoredParagraph> ScoreDraft(Resolution resolution)
    {
        ArgumentNullException.ThrowIfNull(resolution);
        var isDraft = resolution.Organ is null;
        var words = string.Join('\n', resolution.Paragraphs.Select(paragraph => paragraph.Text));
        ScoredParagraph[] scored = [.. resolution.Paragraphs.Select(paragraph => Score(resolution.Source, paragraph, isDraft, resolution.Organ, words))];
        var about = isDraft ? null : adviser.AdviseDraft([.. scored.Select(each => each.Classified)]);
        return about is null ? scored : [.. scored.Select((each, index) => each with { Advice = [.. each.Advice, .. about[index]] })];
    }

    private ScoredParagraph Score(string source, Paragraph paragraph, bool isDraft, string? organ, string surroundings)
    {
        var classified = classifier.Classify(source, "", organ, null, paragraph, RowDetail.Evidence);
        var nearest = precedents.Nearest(paragraph.Text, NearestShown);
        var advice = isDraft || paragraph.Section != Section.Other ? adviser.Advise(classified, nearest, organ, surroundings) : [];
        return corpus is null || paragraph.Section == Section.Other
            ? new ScoredParagraph(classified, nearest, advice)
            : new ScoredParagraph(classified, nearest, advice)
            {
                Practice = new CustomaryVerbs(corpus).Of(classified),
                Phrases = nearest is [{ Similarity: 1 }, ..] ? [] : corpus.PhrasesOf(paragraph.Text, PhrasesShown),
            };
    }

    /// <summary>Scores a paragraph that stands alone; its section is judged by its words.</summary>
    /// <param name="source">Where it was read from; empty for the command line.</param>
    /// <param name="text">The paragraph, not blank.</param>
    /// <param name="position">Its place among those of the call, from 1.</param>
    /// <returns>As <see cref="Score(string, Paragraph, bool)"/>.</returns>
    public ScoredParagraph ScoreText(string source, string text, int position) =>
        Score(source, new Paragraph { Position = position, Section = classifier.SectionOf(text), Text = text }, isDraft: true);
}
