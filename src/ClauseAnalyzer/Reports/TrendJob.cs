using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Lexicon;

namespace ClauseAnalyzer.Reports;

/// <summary>The main job: documents or classified rows in, tables, charts and a report out. Immutable and thread-safe.</summary>
/// <param name="lexicon">The verbs by which documents are cut and clauses found.</param>
/// <param name="scale">The ranks of verbs.</param>
/// <param name="model">The themes.</param>
public sealed class TrendJob(ClauseLexicon lexicon, ForceScale scale, ClauseModel model)
{
    /// <summary>Reads, classifies, counts, draws and writes.</summary>
    /// <param name="options">What to read and where to write.</param>
    /// <param name="progress">Told of every unit finished, from any thread; null to tell nobody.</param>
    /// <param name="cancellationToken">Stops the work between two units; files written before stay.</param>
    /// <returns>What was found and written. Inputs that could not be used are in it and never stop the others.</returns>
    /// <exception cref="ArgumentException">No input is given, a number is out of range, or a row file lacks the text column.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public TrendOutcome Run(TrendJobOptions options, IProgress<TrendProgress>? progress = null, CancellationToken cancellationToken = default) =>
        throw new NotImplementedException($"{lexicon}{scale}{model}");
}
