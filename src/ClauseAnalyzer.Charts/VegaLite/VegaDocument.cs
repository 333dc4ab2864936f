using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using ClauseAnalyzer.Charts.Labels;

namespace ClauseAnalyzer.Charts.VegaLite;

/// <summary>Writes specifications of Vega-Lite 5: what all kinds share, and small parts that several use.</summary>
internal static class VegaDocument
{
    // "<" and "&" stay escaped, so that a specification can stand inside a page.
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    public static string Write(Chart chart, string description, JsonObject body)
    {
        var subtitle = new JsonArray([.. new[] { chart.Subtitle, chart.Note }.Where(line => line.Length > 0).Select(line => (JsonNode)Text(line))]);
        var document = new JsonObject
        {
            ["$schema"] = "https://vega.github.io/schema/vega-lite/v5.json",
            ["description"] = Text(description),
            ["title"] = new JsonObject { ["text"] = Text(chart.Title), ["subtitle"] = subtitle, ["anchor"] = "start" },
            ["config"] = new JsonObject { ["font"] = "sans-serif", ["view"] = new JsonObject { ["stroke"] = null } },
        };
        foreach (var (name, value) in body.ToList())
        {
            body.Remove(name);
            document[name] = value;
        }

        return document.ToJsonString(Options) + "\n";
    }

    /// <summary>"data" with the rows inline.</summary>
    public static JsonObject Data(IEnumerable<JsonObject> rows) => new() { ["values"] = Array(rows) };

    public static JsonArray Array(IEnumerable<JsonNode> nodes) => new([.. nodes]);

    public static JsonArray Names(IEnumerable<string> names) => new([.. names.Select(name => (JsonNode)Text(name))]);

    /// <summary>A value of the data, with as many digits as a reader could use.</summary>
    public static JsonValue Number(double value) => JsonValue.Create(Math.Round(value, 6, MidpointRounding.AwayFromZero));

    public static JsonNode? Whole(int? value) => value is { } known ? JsonValue.Create(known) : null;

    public static JsonValue Text(string text) => JsonValue.Create(PlainText.Clean(text));

    /// <summary>One encoding channel; null title for none.</summary>
    public static JsonObject Channel(string field, string type, string? title = null) =>
        new() { ["field"] = field, ["type"] = type, ["title"] = title is null ? null : Text(title) };

    /// <summary>A channel of names in a given order.</summary>
    public static JsonObject Ordered(string field, IEnumerable<string> order, string? title = null)
    {
        var channel = Channel(field, "nominal", title);
        channel["sort"] = Names(order);
        return channel;
    }

    /// <summary>A channel of values with ticks written as the chart does.</summary>
    public static JsonObject Values(string field, Chart chart, ValueFormat format)
    {
        var channel = Channel(field, "quantitative", chart.Unit);
        channel["axis"] = new JsonObject { ["format"] = format == ValueFormat.Percent ? "~%" : "~g" };
        return channel;
    }

    /// <summary>Names of categories, the second of a name as "name (2)", since Vega-Lite tells them apart by name only.</summary>
    public static IReadOnlyList<string> Distinct(IEnumerable<string> names)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var distinct = new List<string>();
        foreach (var name in names.Select(PlainText.Clean))
        {
            var candidate = name;
            for (var i = 2; !taken.Add(candidate); i++)
            {
                candidate = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{name} ({i})");
            }

            distinct.Add(candidate);
        }

        return distinct;
    }
}
