using ClauseAnalyzer.Clauses;
using ClauseAnalyzer.Resolutions;
using ClauseAnalyzer.Rows;

namespace ClauseAnalyzer.Classification.Evaluation;

/// <summary>Labelled rows read as paragraphs: their sections and verbs as the classifier finds them.</summary>
internal sealed class LabelledParagraphs
{
    // Fewer rows of a document say little about its order.
    private const int LeastSequence = 3;
    private const int Suggestions = 3;

    private readonly ParagraphClassifier classifier;
    private readonly IReadOnlyList<LabelledRow> rows;
    private readonly Section[] sections;

    public LabelledParagraphs(ParagraphClassifier classifier, IReadOnlyList<LabelledRow> rows)
    {
        this.classifier = classifier;
        this.rows = rows;
        sections = FindSections();
    }

    /// <summary>Sections against their labels; null when no row names its section.</summary>
    public SectionScore? ScoreSections()
    {
        var confusion = Sections.Names.Select(_ => new int[Sections.Names.Count]).ToArray();
        var known = false;
        for (var row = 0; row < rows.Count; row++)
        {
            if (Sections.TryParse(rows[row].Section, out var labelled))
            {
                confusion[(int)labelled][(int)sections[row]]++;
                known = true;
            }
        }

        return known ? new SectionScore(confusion) : null;
    }

    /// <summary>Verbs against their labels; null when no row names a verb.</summary>
    public VerbScore? ScoreVerbs()
    {
        var score = new VerbScore(0, 0, [], 0, 0, 0);
        var misses = new List<VerbMiss>();
        for (var row = 0; row < rows.Count; row++)
        {
            if (rows[row].Verb is not { Length: > 0 } verb)
            {
                continue;
            }

            var paragraph = new Paragraph { Position = 1, Section = sections[row], Text = rows[row].Text };
            var found = classifier.MainVerbOf(paragraph);
            score = score with { Rows = score.Rows + 1, Correct = score.Correct + (found == verb ? 1 : 0) };
            if (found != verb)
            {
                misses.Add(new VerbMiss(rows[row].Source, rows[row].Row, verb, found, rows[row].Text));
            }

            if (Sections.TryParse(rows[row].Section, out var labelled) && labelled == Section.Operative)
            {
                var suggested = classifier.SuggestVerbs(paragraph with { Section = labelled }, Suggestions);
                score = score with
                {
                    SuggestionRows = score.SuggestionRows + 1,
                    TopOne = score.TopOne + (suggested.Take(1).Any(one => one.Verb == verb) ? 1 : 0),
                    TopThree = score.TopThree + (suggested.Any(one => one.Verb == verb) ? 1 : 0),
                };
            }
        }

        return score.Rows == 0 ? null : score with { Misses = misses };
    }

    /// <summary>Clauses against their labels, in the labelled section where the row names it; null when no row lists its clauses.</summary>
    public ClauseScore? ScoreClauses(ClauseFinder finder)
    {
        var scorer = new ClauseScorer();
        var known = false;
        for (var row = 0; row < rows.Count; row++)
        {
            if (rows[row].Clauses is { } clauses)
            {
                var section = Sections.TryParse(rows[row].Section, out var labelled) ? labelled : sections[row];
                var expected = clauses.Select(clause => new ExpectedClause(clause.VerbPhrase, clause.Verb, clause.Addressee, clause.Hedges));
                scorer.Add(finder.Find(rows[row].Text, section), [.. expected]);
                known = true;
            }
        }

        return known ? scorer.Score : null;
    }

    private Section[] FindSections()
    {
        var found = new Section[rows.Count];
        for (var start = 0; start < rows.Count;)
        {
            var end = start + 1;
            while (end < rows.Count && rows[start].Document is { Length: > 0 } document && rows[end].Document == document && rows[end].Source == rows[start].Source)
            {
                end++;
            }

            var texts = rows.Skip(start).Take(end - start).Select(row => row.Text).ToArray();
            var read = texts.Length >= LeastSequence ? classifier.SectionsOf(texts) : [.. texts.Select(text => classifier.SectionOf(text))];
            for (var row = start; row < end; row++)
            {
                found[row] = read[row - start];
            }

            start = end;
        }

        return found;
    }
}
