using ClauseAnalyzer.Reports;

namespace ClauseAnalyzer.Cli.Output;

/// <summary>Shows how far a trend is. Told from any thread.</summary>
internal sealed class TrendProgressLine(Terminal terminal, bool isQuiet) : IProgress<TrendProgress>, IDisposable
{
    private readonly Lock gate = new();
    private ProgressLine? line;
    private TrendStage stage;

    /// <inheritdoc/>
    public void Report(TrendProgress value)
    {
        lock (gate)
        {
            if (line is null || stage != value.Stage)
            {
                line?.Dispose();
                stage = value.Stage;
                line = new ProgressLine(terminal, UnitOf(stage), isQuiet);
            }

            line.Show(value.Done, value.Total == 0 ? null : (double)value.Done / value.Total);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => line?.Dispose();

    private static string UnitOf(TrendStage stage) => stage switch
    {
        TrendStage.Reading => "inputs read",
        TrendStage.Classifying => "documents classified",
        TrendStage.Counting => "tables counted",
        _ => "files written",
    };
}
