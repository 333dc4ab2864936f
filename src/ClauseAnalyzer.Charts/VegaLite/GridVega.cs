using System.Text.Json.Nodes;

namespace ClauseAnalyzer.Charts.VegaLite;

/// <summary>Heat maps and timelines.</summary>
internal static class GridVega
{
    public static JsonObject HeatMap(HeatMapChart chart)
    {
        var columns = VegaDocument.Distinct(chart.Columns.Select(column => column.Name));
        var names = VegaDocument.Distinct(chart.Rows.Select(row => row.Name));
        var rows = chart.Rows.SelectMany((row, i) => row.Cells.Select((cell, column) => new JsonObject
        {
            ["row"] = names[i],
            ["group"] = VegaDocument.Text(row.Group),
            ["column"] = columns[column],
            ["value"] = cell is { } known && !(chart.Format == ValueFormat.Percent && known.Count is not null && chart.Columns[column].N is { } n && Scales.NumberText.IsTooFew(n)) ? VegaDocument.Number(known.Value) : null,
            ["count"] = VegaDocument.Whole(cell?.Count),
            ["n"] = VegaDocument.Whole(chart.Columns[column].N),
        }));
        var color = VegaDocument.Values("value", chart, chart.Format);
        color.Remove("axis");
        color["scale"] = new JsonObject { ["scheme"] = "blues" };
        var text = VegaDocument.Channel("value", "quantitative");
        text["format"] = chart.Format == ValueFormat.Percent ? ".0%" : ".2~f";
        var axis = VegaDocument.Ordered("column", columns);
        axis["axis"] = new JsonObject { ["orient"] = "top", ["labelAngle"] = 0, ["labelLimit"] = 110 };
        return new JsonObject
        {
            ["data"] = VegaDocument.Data(rows),
            ["width"] = 560,
            ["encoding"] = new JsonObject { ["y"] = VegaDocument.Ordered("row", names), ["x"] = axis },
            ["layer"] = new JsonArray(
                new JsonObject { ["mark"] = "rect", ["encoding"] = new JsonObject { ["color"] = color } },
                new JsonObject { ["mark"] = "text", ["encoding"] = new JsonObject { ["text"] = text } }),
        };
    }

    public static JsonObject Timeline(TimelineChart chart)
    {
        var rows = chart.Events.Where(item => item.Date is not null).Select(item => new JsonObject
        {
            ["name"] = VegaDocument.Text(item.Name),
            ["date"] = item.Date!.Value.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
            ["group"] = VegaDocument.Text(item.Group),
            ["detail"] = VegaDocument.Text(item.Detail),
            ["n"] = VegaDocument.Whole(item.N),
        });
        return new JsonObject
        {
            ["data"] = VegaDocument.Data(rows),
            ["width"] = 640,
            ["encoding"] = new JsonObject
            {
                ["x"] = VegaDocument.Channel("date", "temporal", chart.Unit),
                ["y"] = VegaDocument.Ordered("name", chart.Events.Select(item => item.Name)),
                ["color"] = VegaDocument.Channel("group", "nominal"),
            },
            ["mark"] = new JsonObject { ["type"] = "point", ["filled"] = true, ["size"] = 90, ["tooltip"] = new JsonObject { ["content"] = "data" } },
        };
    }
}
