using System.Globalization;
using ClauseAnalyzer.Charts.Frames;
using ClauseAnalyzer.Charts.Labels;
using ClauseAnalyzer.Charts.Marks;
using ClauseAnalyzer.Charts.Scales;

namespace ClauseAnalyzer.Charts.Kinds;

/// <summary>Draws a <see cref="TimelineChart"/>: names above the axis on stems, descent as arcs below it.</summary>
internal sealed class Timeline
{
    private const double WidestLabel = 200;
    private const int MostLanes = 10;
    private const double DeepestArc = 90;

    private static readonly TextStyle NameFont = TextStyle.Label with { Bold = true };

    private readonly ChartPage page;
    private readonly TimelineChart chart;
    private readonly IReadOnlyList<(TimelineEvent Event, int Index)> dated;
    private readonly IReadOnlyList<string> groups;

    public Timeline(ChartPage page, TimelineChart chart)
    {
        this.page = page;
        this.chart = chart;
        dated = [.. chart.Events.Select((item, index) => (item, index)).Where(pair => pair.item.Date is not null)
            .OrderBy(pair => pair.item.Date).ThenBy(pair => pair.index)];
        groups = [.. chart.Events.Select(item => item.Group).Where(group => group.Length > 0).Distinct(StringComparer.Ordinal)];
    }

    public void Draw()
    {
        if (groups.Count > 1)
        {
            Legend.Draw(page, [.. groups.Take(SeriesLook.Distinct).Select((group, i) => LegendItem.Point(group, SeriesLook.Of(i), line: false))]);
        }

        if (dated.Count > 0)
        {
            DrawAxis();
        }

        var undated = chart.Events.Where(item => item.Date is null).Select(item => item.Name).ToList();
        if (undated.Count > 0)
        {
            page.Paragraph("Without a date: " + string.Join("; ", undated), TextStyle.Quiet, 3);
        }

        page.Paragraph(chart.Unit, TextStyle.Small, 2);
    }

    private void DrawAxis()
    {
        var (first, last) = (dated[0].Event.Date!.Value, dated[^1].Event.Date!.Value);
        var labels = dated.Select(pair => new EventLabel(pair.Event, NameFont, WidestLabel)).ToList();
        var span = new PixelSpan(page.Left + 18, page.Right - labels.Max(label => label.Width) - 10);
        var (from, to) = Frame(first, last);
        var scale = new TimeScale(from, to, span);
        var lanes = EventLanes.Place([.. dated.Select(pair => scale.ToPixel(pair.Event.Date!.Value))], [.. labels.Select(label => label.Width)], page.Left, MostLanes);
        var laneHeight = labels.Max(label => label.Height) + 8;
        var axis = page.Y + (laneHeight * (lanes.Max(lane => lane.Lane) + 1)) + 14;
        var depth = chart.Links.Count > 0 ? DeepestArc : 10;
        var panel = PanelOf(from, to, span, axis, depth);
        DrawArcs(scale, axis, span.Length);
        for (var i = 0; i < dated.Count; i++)
        {
            DrawEvent(panel, dated[i].Event, labels[i], lanes[i], new PixelPoint(scale.ToPixel(dated[i].Event.Date!.Value), axis), laneHeight);
        }

        page.Y = axis + depth + 26;
    }

    // Whole years, of a shorter time whole months, so that the axis's marks frame the events.
    private static (DateOnly From, DateOnly To) Frame(DateOnly first, DateOnly last)
    {
        var months = last.DayNumber - first.DayNumber < 300;
        var from = new DateOnly(first.Year, months ? first.Month : 1, 1);
        var to = last.Year == DateOnly.MaxValue.Year
            ? DateOnly.MaxValue
            : months ? new DateOnly(last.Year, last.Month, 1).AddMonths(1) : new DateOnly(last.Year + 1, 1, 1);
        return (from, to);
    }

    // Days rightward as ScottPlot counts them; the texts stand at 0, the arcs hang below.
    private Panel PanelOf(DateOnly from, DateOnly to, PixelSpan span, double axis, double depth)
    {
        var plot = new PixelRect(span.Start, axis, span.End, axis + depth + 4);
        var panel = page.Sheet.Panel(plot, new DataRange(DayOf(from), DayOf(to)), new DataRange(-1, 0));
        var ticks = TimeTicks.Between(from, to, Math.Max(2, (int)(plot.Width / 75))).Select(tick => new Tick(DayOf(tick.Date), tick.Text));
        panel.ValuesRightward([.. ticks], page.Left, page.Right);
        panel.Line(DayOf(from), 0, DayOf(to), 0, new Stroke(Inks.Axis, 1.5));
        return panel;
    }

    private static double DayOf(DateOnly date) => date.ToDateTime(TimeOnly.MinValue).ToOADate();

    private void DrawArcs(TimeScale scale, double axis, double length)
    {
        foreach (var link in chart.Links)
        {
            var (from, to) = (chart.Events[link.From], chart.Events[link.To]);
            if (from.Date is not { } earlier || to.Date is not { } later)
            {
                continue;
            }

            var (start, end) = (scale.ToPixel(earlier), scale.ToPixel(later));
            var depth = 18 + ((DeepestArc - 24) * Math.Abs(end - start) / Math.Max(length, 1));
            var path = new Outline().MoveTo(new PixelPoint(start, axis)).QuadraticTo(new PixelPoint((start + end) / 2, axis + (2 * depth)), new PixelPoint(end, axis));
            page.Sheet.Path(path, null, new Stroke(Inks.Muted, 1.4), $"{to.Name} follows {from.Name}");
        }
    }

    private void DrawEvent(Panel panel, TimelineEvent item, EventLabel label, EventLane lane, PixelPoint at, double laneHeight)
    {
        var look = item.Group.Length > 0 ? SeriesLook.Of(groups.ToList().IndexOf(item.Group)) : SeriesLook.Of(0);
        var top = at.Y - 14 - (laneHeight * (lane.Lane + 1));
        if (lane.IsShown)
        {
            page.Sheet.Line(new PixelPoint(at.X, top), at, new Stroke(Inks.Faint));
            label.Draw(page.Sheet, new PixelPoint(at.X + (lane.OnLeft ? -6 : 6), top), lane.OnLeft ? TextAnchor.Right : TextAnchor.Left);
        }

        var date = item.Date!.Value.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
        page.Sheet.OpenGroup(string.Join(", ", new[] { item.Name, date, item.Group, item.Detail }.Where(part => part.Length > 0)), item.Link);
        panel.Marker(DayOf(item.Date.Value), 0, look.Shape, 5.5, look.Ink);
        page.Sheet.CloseGroup();
    }
}
