using System.Reflection;
using ClauseAnalyzer.Charts;
using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Classification.Reading;
using ClauseAnalyzer.Clauses;
using ClauseAnalyzer.Lexicon;
using ClauseAnalyzer.Reports.Drawing;
using ClauseAnalyzer.Reports.Output;
using ClauseAnalyzer.Reports.Page;
using ClauseAnalyzer.Reports.Reading;
using ClauseAnalyzer.Reports.Tables;
using ClauseAnalyzer.Resolutions;
using ClauseAnalyzer.Trends;

namespace ClauseAnalyzer.Reports;

/// <summary>The main job: documents or classified rows in, tables, charts and a report out. Immutable and thread-safe.</summary>
/// <param name="lexicon">The verbs by which documents are cut and clauses found.</param>
/// <param name="scale">The ranks of verbs.</param>
/// <param name="model">The themes.</param>
/// <param name="termWords">The words that bound terms.</param>
/// <param name="changes">What counts as softer or stronger.</param>
public sealed class TrendJob(ClauseLexicon lexicon, ForceScale scale, ClauseModel model, TermWords termWords, ChangeScale changes)
{
    private const double ScreenDpi = 192;
    private const double PrintDpi = 300;

    /// <summary>Reads, classifies, counts, draws and writes.</summary>
    /// <param name="options">What to read and where to write.</param>
    /// <param name="progress">Told of every unit finished, from any thread; null to tell nobody.</param>
    /// <param name="cancellationToken">Stops the work between two units; files written before stay.</param>
    /// <returns>What was found and written. Inputs that could not be used are in it and never stop the others.</returns>
    /// <exception cref="ArgumentException">No input is given, a number is out of range, or a row file lacks the text column.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public TrendOutcome Run(TrendJobOptions options, IProgress<TrendProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        var reader = new TrendReader(new ResolutionReader(lexicon), options);
        Check(options, reader);
        var steps = new TrendSteps(options.Threads, progress, cancellationToken);

        var inputs = steps.ForEach(TrendStage.Reading, options.Inputs, reader.Read);
        var references = steps.ForEach(TrendStage.Reading, options.Reference?.Inputs ?? [], reader.Read);
        var texts = UniqueNames.Of(inputs.SelectMany(input => input.Texts));
        var documents = steps.ForEach(TrendStage.Classifying, texts, ClassifierFor(texts).Classify);
        var counting = new TrendCounting(termWords)
        {
            Terms = options.Terms,
            By = options.By,
            OrderColumn = options.OrderColumn,
            Changes = changes,
            Contrast = options.Contrast,
            Reference = options.Reference is { } reference ? (reference.Name, Classify(references, steps)) : null,
            Threads = options.Threads,
        };
        var tables = steps.Once(TrendStage.Counting, () => TrendTables.Of(documents, counting));
        var charts = ChartSet.Of(tables, scale.HighestRank(lexicon, "directive"));
        return Write(options, [.. inputs, .. references], tables, charts, steps);
    }

    private IReadOnlyList<TrendDocument> Classify(IReadOnlyList<ReadInput> references, TrendSteps steps)
    {
        IReadOnlyList<UnclassifiedText> texts = [.. references.SelectMany(input => input.Texts)];
        return steps.ForEach(TrendStage.Classifying, texts, ClassifierFor(texts).Classify);
    }

    private static void Check(TrendJobOptions options, TrendReader reader)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Threads, 1);
        if (options.Inputs.Count == 0)
        {
            throw new ArgumentException("Expected at least one input, found none.", nameof(options));
        }

        // Out of range is told before the work, not after it.
        _ = StyleOf(options);
        if (options.Dpi is { } dpi)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(dpi, 24);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(dpi, 1200);
        }

        reader.CheckColumns();
    }

    private static ChartStyle StyleOf(TrendJobOptions options) =>
        options.ChartWidth is { } millimetres ? ChartStyle.ForPrint(millimetres) : ChartStyle.Default;

    private TrendClassifier ClassifierFor(IReadOnlyList<UnclassifiedText> texts)
    {
        var finder = new ClauseFinder(lexicon, scale);
        var paragraphs = texts.Sum(text => text.Resolution.Paragraphs.Count);
        return new TrendClassifier(
            new ParagraphClassifier(model, finder), finder, ThemesFor(texts), paragraphs <= ReportLimits.MostParagraphsWithEvidence);
    }

    // Rows that carry themes already keep them, also those of another model, as long as nothing else needs this model.
    private IReadOnlyList<string> ThemesFor(IReadOnlyList<UnclassifiedText> texts) =>
        texts.Count > 0 && texts.All(text => text.Rows is [{ Themes.Count: > 0 }, ..])
            ? [.. texts[0].Rows![0].Themes.Select(theme => theme.Name)]
            : model.ThemeNames;

    private TrendOutcome Write(
        TrendJobOptions options, IReadOnlyList<ReadInput> inputs, TrendTables tables, IReadOnlyList<Chart> charts, TrendSteps steps)
    {
        var run = new RunInfo(Version, model.Hash, lexicon.Hash, termWords.Hash, scale.Name, scale.Source, changes.Name, changes.Source);
        var story = StoryTeller.Of(tables);
        IReadOnlyList<string> warnings = [.. inputs.SelectMany(input => input.Warnings)];
        var files = new TrendFiles(options.OutputDirectory);
        Action[] work =
        [
            () => files.WriteReport(tables, charts, story, run with { Warnings = warnings }),
            () => files.WriteParagraphs(tables),
            .. FlatTables.Of(tables).Select<FlatTable, Action>(table => () => files.WriteTable(table)),
            .. charts.Select<Chart, Action>(chart => () => files.WriteChart(chart, StyleOf(options), PngDpi(options))),
            () => files.WriteManifest(RunManifest.Json(run, options, inputs, tables, [.. story.Top.Select(finding => finding.Text)])),
        ];
        steps.SideBySide(TrendStage.Writing, work);
        return new TrendOutcome
        {
            Documents = tables.Documents.Count,
            Paragraphs = tables.Documents.Sum(document => document.Paragraphs.Count),
            Findings = [.. story.Top.Select(finding => finding.Text)],
            Summary = [.. story.All.Skip(story.Top.Count).Select(finding => finding.Text)],
            Refused = [.. inputs.SelectMany(input => input.Refused)],
            Files = files.Written,
            Warnings = warnings,
        };
    }

    private static double? PngDpi(TrendJobOptions options) =>
        options.Png ? options.Dpi ?? (options.ChartWidth is null ? ScreenDpi : PrintDpi) : null;

    private static string Version =>
        typeof(TrendJob).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";
}
