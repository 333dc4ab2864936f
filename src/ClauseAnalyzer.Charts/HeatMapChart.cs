using System.Text.Json.Nodes;
using ClauseAnalyzer.Charts.Frames;
using ClauseAnalyzer.Charts.Kinds;
using ClauseAnalyzer.Charts.Scales;
using ClauseAnalyzer.Charts.VegaLite;

namespace ClauseAnalyzer.Charts;

/// <summary>A table of coloured cells: verbs by documents.</summary>
public sealed record HeatMapChart : Chart
{
    /// <summary>The columns, from the left.</summary>
    public required IReadOnlyList<ChartCategory> Columns { get; init; }

    /// <summary>The rows, from the top.</summary>
    public required IReadOnlyList<HeatMapRow> Rows { get; init; }

    /// <summary>How values are written in the cells. Default number.</summary>
    public ValueFormat Format { get; init; } = ValueFormat.Number;

    internal override bool IsEmpty => Rows.Count == 0 || Columns.Count == 0;

    internal override string Summary =>
        ChartSummary.Join(Rows.Select(row => $"{row.Name}: " + string.Join(", ", row.Cells.Select((cell, i) => $"{Columns[i].Name} {(cell is { } known ? NumberText.Of(known.Value, Format) : "none")}"))));

    internal override void Check()
    {
        foreach (var row in Rows)
        {
            ChartCheck.Length(row.Cells.Count, Columns.Count, $"The cells of row \"{row.Name}\"");
            foreach (var cell in row.Cells.OfType<HeatMapCell>())
            {
                ChartCheck.NotNegative(cell.Value, $"A cell of row \"{row.Name}\"");
            }
        }
    }

    internal override void DrawBody(ChartPage page) => new HeatMap(page, this).Draw();

    internal override JsonObject VegaBody() => GridVega.HeatMap(this);
}
