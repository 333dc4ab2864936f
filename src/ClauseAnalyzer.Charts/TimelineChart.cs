using System.Globalization;
using System.Text.Json.Nodes;
using ClauseAnalyzer.Charts.Frames;
using ClauseAnalyzer.Charts.Kinds;
using ClauseAnalyzer.Charts.VegaLite;

namespace ClauseAnalyzer.Charts;

/// <summary>Documents at their dates on an axis of time, with arcs from the texts they descend from.</summary>
public sealed record TimelineChart : Chart
{
    /// <summary>The documents, any order.</summary>
    public required IReadOnlyList<TimelineEvent> Events { get; init; }

    /// <summary>Who descends from whom; links of undated events are left out of the drawing. Default none.</summary>
    public IReadOnlyList<TimelineLink> Links { get; init; } = [];

    internal override bool IsEmpty => Events.Count == 0;

    internal override string Summary => ChartSummary.Join(Events.Select(item =>
        $"{item.Name}: {item.Date?.ToString("d MMMM yyyy", CultureInfo.InvariantCulture) ?? "no date"}"));

    internal override void Check()
    {
        foreach (var link in Links)
        {
            ChartCheck.Index(link.From, Events.Count, "The start of a link");
            ChartCheck.Index(link.To, Events.Count, "The end of a link");
        }
    }

    internal override void DrawBody(ChartPage page) => new Timeline(page, this).Draw();

    internal override JsonObject VegaBody() => GridVega.Timeline(this);
}
