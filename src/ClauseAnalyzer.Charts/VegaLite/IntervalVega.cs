using System.Text.Json.Nodes;

namespace ClauseAnalyzer.Charts.VegaLite;

/// <summary>Points with intervals.</summary>
internal static class IntervalVega
{
    public static JsonObject Columns(IntervalChart chart)
    {
        var names = VegaDocument.Distinct(chart.Categories.Select(category => category.Name));
        var panels = VegaDocument.Distinct(chart.Panels.Select(panel => panel.Title));
        var rows = chart.Panels.SelectMany((panel, i) => Rows(chart, panels[i], panel.Series, names));
        var category = VegaDocument.Ordered("category", names);
        category["axis"] = new JsonObject { ["labelAngle"] = -30, ["labelLimit"] = 160 };
        var layers = Layers(category, VegaDocument.Values("value", chart, chart.Format), chart.Lines, chart.Panels.SelectMany(panel => panel.Series).Select(series => series.Name).Distinct(StringComparer.Ordinal));
        var single = new JsonObject { ["width"] = 360, ["height"] = 170, ["layer"] = layers };
        var body = new JsonObject { ["data"] = VegaDocument.Data(rows) };
        if (chart.Panels.Count > 1)
        {
            body["facet"] = VegaDocument.Ordered("panel", panels);
            body["columns"] = 2;
            body["spec"] = single;
            return body;
        }

        return Merge(body, single);
    }

    private static JsonObject Merge(JsonObject target, JsonObject source)
    {
        foreach (var (name, node) in source.ToList())
        {
            source.Remove(name);
            target[name] = node;
        }

        return target;
    }

    private static IEnumerable<JsonObject> Rows(
        IntervalChart chart, string panel, IReadOnlyList<IntervalSeries> all, IReadOnlyList<string> names)
    {
        foreach (var series in all)
        {
            var stretch = 0;
            var before = -1;
            foreach (var point in series.Points.OrderBy(point => point.Category))
            {
                // A line joins the points of one stretch; of fewer than five units there are counts and no share.
                stretch += point.Category == before + 1 && chart.Categories[point.Category].FollowsPrevious ? 0 : 1;
                before = point.Category;
                var hasShare = chart.Format != ValueFormat.Percent || point is not { Count: not null, N: { } n } || !Scales.NumberText.IsTooFew(n);
                yield return new JsonObject
                {
                    ["panel"] = VegaDocument.Text(panel),
                    ["series"] = VegaDocument.Text(series.Name),
                    ["stretch"] = stretch,
                    ["category"] = names[point.Category],
                    ["value"] = hasShare ? VegaDocument.Number(point.Value) : null,
                    ["low"] = hasShare ? VegaDocument.Number(point.Low) : null,
                    ["high"] = hasShare ? VegaDocument.Number(point.High) : null,
                    ["count"] = VegaDocument.Whole(point.Count),
                    ["n"] = VegaDocument.Whole(point.N ?? chart.Categories[point.Category].N),
                };
            }
        }
    }

    private static JsonArray Layers(
        JsonObject category, JsonObject value, bool lines, IEnumerable<string> series)
    {
        var order = series.ToList();
        var low = (JsonObject)value.DeepClone();
        low["field"] = "low";
        JsonObject Encoding(JsonObject axis) => new()
        {
            ["x"] = category.DeepClone(),
            ["xOffset"] = new JsonObject { ["field"] = "series", ["sort"] = VegaDocument.Names(order) },
            ["y"] = axis,
            ["color"] = VegaDocument.Ordered("series", order),
        };
        var interval = Encoding(low);
        interval["y2"] = new JsonObject { ["field"] = "high" };
        var point = Encoding((JsonObject)value.DeepClone());
        var shape = VegaDocument.Ordered("series", order);
        shape["legend"] = null;
        point["shape"] = shape;
        List<JsonNode> layers = [new JsonObject { ["mark"] = new JsonObject { ["type"] = "rule", ["strokeWidth"] = 2, ["opacity"] = 0.6 }, ["encoding"] = interval }];
        if (lines)
        {
            var line = Encoding((JsonObject)value.DeepClone());
            line["detail"] = new JsonObject { ["field"] = "stretch" };
            layers.Add(new JsonObject { ["mark"] = "line", ["encoding"] = line });
        }

        layers.Add(new JsonObject { ["mark"] = new JsonObject { ["type"] = "point", ["filled"] = true, ["size"] = 60, ["tooltip"] = new JsonObject { ["content"] = "data" } }, ["encoding"] = point });
        return new JsonArray([.. layers]);
    }
}
