using System.Text.Json.Nodes;

namespace ClauseAnalyzer.Charts.VegaLite;

/// <summary>
/// A flow chart in Vega-Lite, which has no such mark: boxes as rectangles and bands as areas through
/// sampled points, placed here in units of weight.
/// </summary>
internal static class FlowVega
{
    private const int Samples = 12;
    private const double BoxWidth = 0.16;
    private const double BlockGap = 2;

    public static JsonObject Of(FlowChart chart)
    {
        var boxes = Boxes(chart);
        var keys = chart.Stages.SelectMany(stage => stage.Blocks).SelectMany(block => block.Nodes.Select(node => (block, node)));
        var nodes = keys.Select(pair => new JsonObject
        {
            ["document"] = VegaDocument.Text(pair.block.Category.Name),
            ["label"] = VegaDocument.Text(pair.node.Label),
            ["group"] = VegaDocument.Text(pair.node.Group),
            ["detail"] = VegaDocument.Text(pair.node.Detail),
            ["left"] = VegaDocument.Number(boxes[pair.node.Key].Stage),
            ["right"] = VegaDocument.Number(boxes[pair.node.Key].Stage + BoxWidth),
            ["top"] = VegaDocument.Number(boxes[pair.node.Key].Top),
            ["bottom"] = VegaDocument.Number(boxes[pair.node.Key].Bottom - 0.1),
        });
        var bands = chart.Links.SelectMany((link, i) => Band(link, i, boxes[link.From], boxes[link.To]));
        return new JsonObject
        {
            ["width"] = 640,
            ["height"] = 640,
            ["layer"] = new JsonArray(BandLayer(bands, chart), BoxLayer(nodes), WordLayer()),
        };
    }

    private static Dictionary<string, (int Stage, double Top, double Bottom)> Boxes(FlowChart chart)
    {
        var boxes = new Dictionary<string, (int, double, double)>(StringComparer.Ordinal);
        for (var stage = 0; stage < chart.Stages.Count; stage++)
        {
            double y = 0;
            foreach (var block in chart.Stages[stage].Blocks)
            {
                foreach (var node in block.Nodes)
                {
                    boxes[node.Key] = (stage, y, y + node.Weight);
                    y += node.Weight;
                }

                y += BlockGap;
            }
        }

        return boxes;
    }

    // 3t² - 2t³ leaves and arrives level, as the drawn bands do.
    private static IEnumerable<JsonObject> Band(
        FlowLink link, int index, (int Stage, double Top, double Bottom) from, (int Stage, double Top, double Bottom) to)
    {
        for (var sample = 0; sample <= Samples; sample++)
        {
            var t = (double)sample / Samples;
            var eased = t * t * (3 - (2 * t));
            yield return new JsonObject
            {
                ["band"] = index,
                ["kind"] = VegaDocument.Text(link.Kind),
                ["detail"] = VegaDocument.Text(link.Detail),
                ["x"] = VegaDocument.Number(from.Stage + BoxWidth + (t * (to.Stage - from.Stage - BoxWidth))),
                ["top"] = VegaDocument.Number(from.Top + (eased * (to.Top - from.Top))),
                ["bottom"] = VegaDocument.Number(from.Bottom - 0.1 + (eased * (to.Bottom - from.Bottom))),
            };
        }
    }

    private static JsonObject BandLayer(IEnumerable<JsonObject> bands, FlowChart chart) => new()
    {
        ["data"] = VegaDocument.Data(bands),
        ["mark"] = new JsonObject { ["type"] = "area", ["opacity"] = 0.5 },
        ["encoding"] = new JsonObject
        {
            ["x"] = Hidden("x", false),
            ["y"] = Hidden("top", true),
            ["y2"] = new JsonObject { ["field"] = "bottom" },
            ["detail"] = new JsonObject { ["field"] = "band" },
            ["color"] = VegaDocument.Ordered("kind", chart.Kinds),
        },
    };

    private static JsonObject BoxLayer(IEnumerable<JsonObject> nodes) => new()
    {
        ["data"] = new JsonObject { ["name"] = "boxes", ["values"] = VegaDocument.Array(nodes) },
        ["mark"] = new JsonObject { ["type"] = "rect", ["color"] = "#e6eaef", ["tooltip"] = new JsonObject { ["content"] = "data" } },
        ["encoding"] = Box(),
    };

    private static JsonObject WordLayer()
    {
        var encoding = Box();
        encoding.Remove("x2");
        encoding.Remove("y2");
        encoding["text"] = new JsonObject { ["field"] = "label" };
        return new JsonObject
        {
            ["data"] = new JsonObject { ["name"] = "boxes" },
            ["mark"] = new JsonObject { ["type"] = "text", ["align"] = "left", ["dx"] = 3, ["dy"] = 7, ["fontSize"] = 10 },
            ["encoding"] = encoding,
        };
    }

    private static JsonObject Box() => new()
    {
        ["x"] = Hidden("left", false),
        ["x2"] = new JsonObject { ["field"] = "right" },
        ["y"] = Hidden("top", true),
        ["y2"] = new JsonObject { ["field"] = "bottom" },
    };

    private static JsonObject Hidden(string field, bool downward)
    {
        var channel = VegaDocument.Channel(field, "quantitative");
        channel["axis"] = null;
        channel["scale"] = new JsonObject { ["zero"] = false, ["nice"] = false, ["reverse"] = downward };
        return channel;
    }
}
