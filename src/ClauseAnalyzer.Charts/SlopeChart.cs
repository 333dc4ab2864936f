using System.Text.Json.Nodes;
using ClauseAnalyzer.Charts.Frames;
using ClauseAnalyzer.Charts.Kinds;
using ClauseAnalyzer.Charts.Scales;
using ClauseAnalyzer.Charts.VegaLite;

namespace ClauseAnalyzer.Charts;

/// <summary>Lines between two or more columns, labelled at their ends: what rose and what fell.</summary>
public sealed record SlopeChart : Chart
{
    /// <summary>The columns, from the left; two make the usual slope chart.</summary>
    public required IReadOnlyList<ChartCategory> Columns { get; init; }

    /// <summary>What is followed from column to column, one value a column.</summary>
    public required IReadOnlyList<SlopeLine> Lines { get; init; }

    /// <summary>How values are written. Default percent.</summary>
    public ValueFormat Format { get; init; } = ValueFormat.Percent;

    internal override bool IsEmpty => Columns.Count == 0 || !Lines.Any(line => line.Values.Any(value => value is not null));

    internal override string Summary =>
        ChartSummary.Join(Lines.Select(line => $"{line.Name}: " + string.Join(", ", line.Values.Select((value, i) => $"{Columns[i].Name} {(value is { } known ? NumberText.Of(known, Format) : "none")}"))));

    internal override void Check()
    {
        foreach (var line in Lines)
        {
            ChartCheck.Length(line.Values.Count, Columns.Count, $"The values of line \"{line.Name}\"");
            foreach (var value in line.Values.OfType<double>())
            {
                ChartCheck.Finite(value, $"A value of line \"{line.Name}\"");
            }
        }
    }

    internal override void DrawBody(ChartPage page) => new Slopes(page, this).Draw();

    internal override JsonObject VegaBody() => GridVega.Slope(this);
}
