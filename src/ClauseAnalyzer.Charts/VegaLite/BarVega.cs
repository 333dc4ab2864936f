using System.Text.Json.Nodes;
using ClauseAnalyzer.Charts.Kinds;

namespace ClauseAnalyzer.Charts.VegaLite;

/// <summary>Stacked, diverging and two-sided bars.</summary>
internal static class BarVega
{
    public static JsonObject Stacked(StackedBarChart chart)
    {
        var names = VegaDocument.Distinct(chart.Bars.Select(bar => bar.Category.Name));
        var rows = chart.Bars.Select(BarDrawing.WithN).SelectMany((category, row) => chart.Parts.Select((part, i) => new JsonObject
        {
            ["bar"] = names[row],
            ["part"] = VegaDocument.Text(part),
            ["order"] = i,
            ["count"] = VegaDocument.Number(chart.Bars[row].Counts[i]),
            ["n"] = VegaDocument.Whole(category.N),
        }));
        var value = VegaDocument.Values("count", chart, chart.AsShares ? ValueFormat.Percent : ValueFormat.Number);
        value["stack"] = chart.AsShares ? "normalize" : "zero";
        return new JsonObject
        {
            ["data"] = VegaDocument.Data(rows),
            ["width"] = 560,
            ["mark"] = Bar(),
            ["encoding"] = new JsonObject
            {
                ["y"] = VegaDocument.Ordered("bar", names),
                ["x"] = value,
                ["color"] = VegaDocument.Ordered("part", chart.Parts),
                ["order"] = new JsonObject { ["field"] = "order", ["type"] = "quantitative" },
            },
        };
    }

    public static JsonObject Diverging(DivergingBarChart chart)
    {
        var model = new DivergingModel(chart);
        var names = VegaDocument.Distinct(chart.Bars.Select(bar => bar.Category.Name));
        var value = VegaDocument.Values("from", chart, ValueFormat.Percent);
        value["axis"] = new JsonObject { ["labelExpr"] = "format(abs(datum.value), '~%')" };
        var color = VegaDocument.Ordered("level", chart.Levels);
        color["scale"] = new JsonObject
        {
            ["domain"] = VegaDocument.Names(chart.Levels),
            ["range"] = VegaDocument.Names(chart.Levels.Select((_, level) => model.LookOf(level).Fill.Light)),
        };
        return new JsonObject
        {
            ["data"] = VegaDocument.Data(chart.Bars.SelectMany((bar, row) => Levels(chart, model, bar, names[row]))),
            ["width"] = 560,
            ["mark"] = Bar(),
            ["encoding"] = new JsonObject
            {
                ["y"] = VegaDocument.Ordered("bar", names),
                ["x"] = value,
                ["x2"] = new JsonObject { ["field"] = "to" },
                ["color"] = color,
            },
        };
    }

    public static JsonObject Butterfly(ButterflyChart chart)
    {
        var rows = chart.Items.OrderByDescending(item => item.Score).ThenBy(item => item.Term, StringComparer.Ordinal).ToList();
        var names = VegaDocument.Distinct(rows.Select(item => item.Term));
        List<JsonNode> layers =
        [
            new JsonObject
            {
                ["mark"] = Bar(),
                ["encoding"] = new JsonObject
                {
                    ["y"] = VegaDocument.Ordered("term", names),
                    ["x"] = VegaDocument.Values("score", chart, ValueFormat.Number),
                    ["color"] = VegaDocument.Ordered("side", [chart.Left.Name, chart.Right.Name]),
                },
            },
        ];
        foreach (var threshold in chart.Threshold is { } limit ? new[] { -limit, limit } : [])
        {
            layers.Add(new JsonObject
            {
                ["mark"] = new JsonObject { ["type"] = "rule", ["strokeDash"] = new JsonArray(3, 3) },
                ["encoding"] = new JsonObject { ["x"] = new JsonObject { ["datum"] = VegaDocument.Number(threshold) } },
            });
        }

        return new JsonObject { ["data"] = VegaDocument.Data(rows.Select((item, i) => Item(chart, item, names[i]))), ["width"] = 560, ["layer"] = new JsonArray([.. layers]) };
    }

    private static JsonObject Bar() => new() { ["type"] = "bar", ["tooltip"] = new JsonObject { ["content"] = "data" } };

    private static IEnumerable<JsonObject> Levels(DivergingBarChart chart, DivergingModel model, StackedBar bar, string name)
    {
        var sum = bar.Counts.Sum();
        var before = -model.LeftShare(bar);
        for (var level = 0; level < chart.Levels.Count; level++)
        {
            var share = sum > 0 ? bar.Counts[level] / sum : 0;
            yield return new JsonObject
            {
                ["bar"] = name,
                ["level"] = VegaDocument.Text(chart.Levels[level]),
                ["count"] = VegaDocument.Number(bar.Counts[level]),
                ["n"] = VegaDocument.Whole(BarDrawing.WithN(bar).N),
                ["share"] = VegaDocument.Number(share),
                ["from"] = VegaDocument.Number(before),
                ["to"] = VegaDocument.Number(before + share),
            };
            before += share;
        }
    }

    private static JsonObject Item(ButterflyChart chart, ButterflyItem item, string name) => new()
    {
        ["term"] = name,
        ["side"] = VegaDocument.Text(item.Score < 0 ? chart.Left.Name : chart.Right.Name),
        ["score"] = VegaDocument.Number(item.Score),
        ["log_odds"] = VegaDocument.Number(item.LogOdds),
        ["count_left"] = item.CountLeft,
        ["count_right"] = item.CountRight,
    };
}
