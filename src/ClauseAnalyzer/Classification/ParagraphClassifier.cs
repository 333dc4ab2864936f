using ClauseAnalyzer.Clauses;
using ClauseAnalyzer.Resolutions;
using ClauseAnalyzer.Rows;
using ClauseAnalyzer.Words;

namespace ClauseAnalyzer.Classification;

/// <summary>Finds the clauses of paragraphs and labels their themes. Safe to share between threads; what it remembers of texts that it has read changes no answer.</summary>
/// <param name="model">The model of themes, sections and verbs.</param>
/// <param name="finder">Finds clauses.</param>
public sealed class ParagraphClassifier(ClauseModel model, ClauseFinder finder)
{
    // A document longer than this is read twice, so that its words do not fill the memory.
    private const int MostRowsAsWords = 1024;

    // Nine texts in ten never stand again: the first time only that they were met is kept, so that answers which nobody
    // will ask for are not carried along by the collector. Most texts that stand again do so within so many others.
    private const int MostMetTexts = 1 << 16;
    private const int MostKnownTexts = 1 << 13;
    private const int MostKnownUnits = 1 << 21;

    // Words for and against take ten times the memory of all else.
    private const int FewerWithEvidence = 8;

    // One for each detail, since what is found differs.
    private readonly Lazy<KnownTexts<RowAnswers>>[] memories = [.. Enum.GetValues<RowDetail>().Select(detail => new Lazy<KnownTexts<RowAnswers>>(() => MemoryFor(detail)))];

    private readonly Lazy<MetTexts> met = new(() => new MetTexts(MostMetTexts));

    private readonly SectionClassifier sections = new(model.SectionModel, new OpeningForms(finder.Lexicon));

    /// <summary>The model of themes, sections and verbs.</summary>
    public ClauseModel Model => model;

    /// <summary>Classifies one paragraph; an item is read together with its chapeau.</summary>
    /// <param name="source">The file it was read from; "-" for standard input.</param>
    /// <param name="document">The document's symbol or the file's stem; may be empty.</param>
    /// <param name="date">The document's date; null when unknown.</param>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="withEvidence">Whether to list the words for and against each theme; without them it is faster.</param>
    /// <returns>The paragraph with clauses and themes.</returns>
    public ClassifiedParagraph Classify(string source, string document, DateOnly? date, Paragraph paragraph, bool withEvidence)
    {
        ArgumentNullException.ThrowIfNull(paragraph);
        return Classify(source, document, null, date, paragraph, withEvidence ? RowDetail.Evidence : RowDetail.Clauses);
    }

    /// <summary>Classifies rows that follow one another; each is read as words once, for its section and for all else.</summary>
    /// <param name="source">The file they were read from; "-" for standard input.</param>
    /// <param name="document">What their document is called; may be empty.</param>
    /// <param name="texts">The rows in order.</param>
    /// <param name="positions">The place of each in its document, from 1.</param>
    /// <param name="areOneDocument">Whether their sections are those of one document, in order, or of rows that stand alone.</param>
    /// <param name="detail">What is wanted of each; the less, the faster.</param>
    /// <returns>One a row, in order.</returns>
    /// <exception cref="ArgumentException">There is not one position a row.</exception>
    public IReadOnlyList<ClassifiedParagraph> ClassifyRows(
        string source, string document, IReadOnlyList<string> texts, IReadOnlyList<int> positions, bool areOneDocument, RowDetail detail)
    {
        ArgumentNullException.ThrowIfNull(texts);
        ArgumentNullException.ThrowIfNull(positions);
        if (texts.Count != positions.Count)
        {
            throw new ArgumentException($"Expected {texts.Count} positions, one a row; found {positions.Count}.", nameof(positions));
        }

        if (!areOneDocument || texts.Count > MostRowsAsWords)
        {
            var decided = areOneDocument ? SectionsOf(texts) : [.. texts.Select(text => SectionOf(text))];
            return [.. texts.Select((text, row) => Classify(source, document, null, null, RowOf(text, positions[row], decided[row]), detail))];
        }

        return ClassifyDocument(source, document, texts, positions, detail);
    }

    // A text that was met before is not read again, unless it stands in a section in which it was not met, or its themes
    // depend on whose text it is.
    private ClassifiedParagraph[] ClassifyDocument(string source, string document, IReadOnlyList<string> texts, IReadOnlyList<int> positions, RowDetail detail)
    {
        using var reader = WordReader.Borrow();
        var memory = memories[(int)detail].Value;
        var isCouncils = OwnName.Speaks(document);
        var words = new WordText?[texts.Count];
        var answers = new RowAnswers?[texts.Count];
        var hashes = new int[texts.Count];
        var signs = new SectionSign[texts.Count];
        for (var row = 0; row < signs.Length; row++)
        {
            answers[row] = IsOfItself(row) ? null : memory.Find(texts[row], out hashes[row]);
            words[row] = answers[row] is null ? reader.Read(texts[row]) : null;
            signs[row] = answers[row]?.Sign ?? sections.SignOf(words[row]!);
        }

        var found = sections.Decide(reader, signs, texts);
        var nothing = reader.Read("");
        var classified = new ClassifiedParagraph[texts.Count];
        for (var row = 0; row < classified.Length; row++)
        {
            var answer = answers[row] ?? new RowAnswers(signs[row], LabelThemes(reader, words[row]!, nothing, isCouncils, detail == RowDetail.Evidence));
            if (answer.ClausesIn(found[row]) is not { } clauses)
            {
                clauses = finder.FindInItem(words[row] ?? reader.Read(texts[row]), nothing, found[row], detail != RowDetail.Table);
                answer.Tell(found[row], clauses);
            }

            if (answers[row] is null && !IsOfItself(row) && met.Value.MeetAgain(hashes[row]))
            {
                memory.Add(texts[row], hashes[row], answer);
            }

            classified[row] = new ClassifiedParagraph
            {
                Source = source,
                Document = document,
                Paragraph = RowOf(texts[row], positions[row], found[row]),
                Clauses = clauses,
                MainClause = clauses.Count > 0 ? clauses[0] : null,
                Themes = answer.Themes,
            };
        }

        return classified;

        bool IsOfItself(int row) => isCouncils && OwnName.StandsIn(texts[row]);
    }

    private static KnownTexts<RowAnswers> MemoryFor(RowDetail detail)
    {
        var part = detail == RowDetail.Evidence ? FewerWithEvidence : 1;
        return new KnownTexts<RowAnswers>(MostKnownTexts / part, MostKnownUnits / part);
    }

    private static Paragraph RowOf(string text, int position, Section section) => new() { Position = position, Section = section, Text = text };

    /// <summary>Classifies one paragraph of a document whose organ may be known.</summary>
    /// <param name="source">The file it was read from.</param>
    /// <param name="document">What the document is called; may be empty.</param>
    /// <param name="organ">The organ that speaks; null where unknown.</param>
    /// <param name="date">The document's date; null when unknown.</param>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="detail">What is wanted of it.</param>
    internal ClassifiedParagraph Classify(string source, string document, string? organ, DateOnly? date, Paragraph paragraph, RowDetail detail)
    {
        using var reader = WordReader.Borrow();
        var text = reader.Read(paragraph.Text);
        var chapeau = reader.Read(paragraph.Chapeau);
        var withModifiers = detail != RowDetail.Table;
        var clauses = finder.FindInItem(text, chapeau, paragraph.Section, withModifiers);
        return new ClassifiedParagraph
        {
            Source = source,
            Document = document,
            Date = date,
            Paragraph = paragraph,
            Clauses = clauses,
            MainClause = finder.FindMain(chapeau, paragraph.Section, clauses, withModifiers),
            Themes = LabelThemes(reader, text, chapeau, OwnName.Speaks(document, organ), detail == RowDetail.Evidence),
        };
    }

    /// <summary>Classifies every paragraph of a resolution.</summary>
    /// <param name="resolution">The resolution; its sections are kept as they are.</param>
    /// <param name="withEvidence">Whether to list the words for and against each theme.</param>
    /// <returns>One a paragraph, in order.</returns>
    public IReadOnlyList<ClassifiedParagraph> Classify(Resolution resolution, bool withEvidence)
    {
        ArgumentNullException.ThrowIfNull(resolution);
        var detail = withEvidence ? RowDetail.Evidence : RowDetail.Clauses;
        return [.. resolution.Paragraphs.Select(paragraph => Classify(resolution.Source, resolution.Document, resolution.Organ, resolution.Date, paragraph, detail))];
    }

    /// <summary>Labels the themes of a text alone, without looking for clauses.</summary>
    /// <param name="text">The paragraph's own text.</param>
    /// <param name="chapeau">The texts of its ancestors; empty when it is not an item.</param>
    /// <param name="withEvidence">Whether to list the words for and against each theme.</param>
    /// <returns>One label a theme, in the model's order.</returns>
    public IReadOnlyList<ThemeLabel> LabelThemes(string text, string chapeau = "", bool withEvidence = false)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(chapeau);
        using var reader = WordReader.Borrow();
        return LabelThemes(reader, reader.Read(text), reader.Read(chapeau), isCouncils: false, withEvidence);
    }

    /// <summary>The themes of a labelled row, as they are told where it stands in its document.</summary>
    internal IReadOnlyList<ThemeLabel> LabelThemes(LabelledRow row, bool withEvidence = false)
    {
        using var reader = WordReader.Borrow();
        return LabelThemes(reader, reader.Read(row.Text), reader.Read(""), OwnName.Speaks(row.Document ?? ""), withEvidence);
    }

    private ThemeLabel[] LabelThemes(WordReader reader, WordText text, WordText chapeau, bool isCouncils, bool withEvidence)
    {
        var joined = chapeau.Text.Length == 0 ? text : reader.Join(chapeau, text);
        using var scored = model.ThemeScorer.Score(isCouncils && OwnName.TryHide(joined.Text, out var hidden) ? reader.Read(hidden) : joined);
        var evidence = withEvidence ? new EvidenceFinder(model.ThemeScorer, scored, chapeau.Text, text.Text) : null;
        var labels = new ThemeLabel[model.Themes.Count];
        for (var theme = 0; theme < labels.Length; theme++)
        {
            var answer = model.Themes[theme];
            var probability = answer.Calibrator.ProbabilityOf(scored.Scores[theme]);
            labels[theme] = new ThemeLabel(answer.Name, probability >= answer.Threshold, probability, evidence?.Find(theme) ?? [])
            {
                IsUncertain = answer.IsUncertain(probability),
            };
        }

        return labels;
    }

    /// <summary>The section of a paragraph that stands alone.</summary>
    /// <param name="text">The paragraph; a leading number or letter is allowed.</param>
    /// <param name="chapeau">The texts of its ancestors; empty when it is not an item.</param>
    /// <returns>The likeliest section.</returns>
    public Section SectionOf(string text, string chapeau = "") => sections.SectionOf(text, chapeau);

    /// <summary>The sections of one document's rows, read as a sequence.</summary>
    /// <param name="texts">The rows in order.</param>
    /// <returns>One section a row.</returns>
    public IReadOnlyList<Section> SectionsOf(IReadOnlyList<string> texts) => sections.SectionsOf(texts);

    /// <summary>The verbs that precedents would use for a paragraph with such words; its own opening is not looked at.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="count">How many, at least 1.</param>
    /// <returns>By falling probability; fewer than asked for when the model knows fewer.</returns>
    public IReadOnlyList<VerbSuggestion> SuggestVerbs(Paragraph paragraph, int count)
    {
        ArgumentNullException.ThrowIfNull(paragraph);
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        return model.VerbModel.Suggest(MaskedOpening.Of(paragraph.Text, paragraph.Section, finder), count);
    }

    /// <summary>The verb of a paragraph's main clause, without themes; empty when it has none.</summary>
    internal string MainVerbOf(Paragraph paragraph) => finder.FindMain(paragraph, finder.Find(paragraph))?.Verb ?? "";
}
