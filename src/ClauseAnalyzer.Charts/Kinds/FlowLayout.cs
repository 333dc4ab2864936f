using ClauseAnalyzer.Charts.Frames;
using ClauseAnalyzer.Charts.Labels;
using ClauseAnalyzer.Charts.Marks;

namespace ClauseAnalyzer.Charts.Kinds;

/// <summary>Places the boxes of a <see cref="FlowChart"/> and the ends of its bands.</summary>
internal sealed class FlowLayout
{
    private const double LargestUnit = 17;
    private const double HighestStage = 1400;
    private const double BlockGap = 26;
    private const double GroupGap = 6;
    private const double MostOfWidthForBoxes = 0.62;

    // On a narrow sheet words need what bands can spare.
    private const double MostOfNarrowWidth = 0.72;
    private const double Narrow = 480;

    private readonly FlowChart chart;
    private readonly Dictionary<string, PixelRect> boxes = new(StringComparer.Ordinal);
    private readonly List<(FlowBlock Block, PixelRect Heading, IReadOnlyList<string> Name)> headings = [];
    private readonly List<(string Group, PixelRect Place)> groups = [];

    public FlowLayout(ChartPage page, FlowChart chart)
    {
        this.chart = chart;
        var count = Math.Max(1, chart.Stages.Count);
        var labels = chart.Stages.SelectMany(stage => stage.Blocks).SelectMany(block => block.Nodes);
        var tags = Math.Max(GlyphWidths.Measure(PlainText.Clean(chart.NewTag), TagFont), GlyphWidths.Measure(PlainText.Clean(chart.DroppedTag), TagFont));
        var widest = labels.Select(node => GlyphWidths.Measure(PlainText.Clean(node.Label), LabelFont)).DefaultIfEmpty(0).Max() + tags + TagRoom;
        var names = chart.Stages.SelectMany(stage => stage.Blocks).Select(block => GlyphWidths.Measure(PlainText.Clean(block.Category.Name), TextStyle.Heading)).DefaultIfEmpty(0).Max();
        var most = count == 1 ? page.Width : page.Width * (page.Width < Narrow ? MostOfNarrowWidth : MostOfWidthForBoxes) / count;
        BoxWidth = Math.Min(most, Math.Max(60, Math.Max(widest, names)));
        Unit = UnitFor(chart);
        Bottom = page.Y;
        for (var stage = 0; stage < chart.Stages.Count; stage++)
        {
            var left = page.Left + (count == 1 ? 0 : (page.Width - BoxWidth) * stage / (count - 1));
            PlaceStage(stage, left, page.Y);
        }
    }

    /// <summary>Room around a label and a tag in one box.</summary>
    public const double TagRoom = 20;

    public static TextStyle TagFont => TextStyle.Small;

    public static TextStyle LabelFont => TextStyle.Small.In(Inks.Text);

    public double BoxWidth { get; }

    /// <summary>Pixels a unit of weight.</summary>
    public double Unit { get; }

    public double Bottom { get; private set; }

    public IReadOnlyList<(FlowBlock Block, PixelRect Heading, IReadOnlyList<string> Name)> Headings => headings;

    public IReadOnlyList<(string Group, PixelRect Place)> Groups => groups;

    public PixelRect BoxOf(string key) => boxes[key];

    /// <summary>
    /// Both ends of each band as upright stretches, in the order of the chart's links. Bands at one side
    /// of a box stand in the order of their other ends, so that they cross as little as they must.
    /// </summary>
    public IReadOnlyList<(PixelRect From, PixelRect To)> Bands()
    {
        var from = Ends(link => link.From, link => link.To, box => box.Right);
        var to = Ends(link => link.To, link => link.From, box => box.Left);
        return [.. from.Zip(to)];
    }

    // The same pixels a unit everywhere, as many as the fullest stage allows.
    private static double UnitFor(FlowChart chart)
    {
        var fullest = chart.Stages.Select(stage => stage.Blocks.Sum(block => block.Nodes.Sum(node => node.Weight))).DefaultIfEmpty(1).Max();
        return Math.Min(LargestUnit, HighestStage / Math.Max(fullest, 1));
    }

    private void PlaceStage(int stage, double left, double top)
    {
        var y = top;
        foreach (var block in chart.Stages[stage].Blocks)
        {
            var name = TextFitter.Wrap(block.Category.Name, TextStyle.Heading, BoxWidth, 3);
            var quiet = (block.Category.Detail.Length > 0 ? 1 : 0) + (block.Category.N is null ? 0 : 1);
            var height = (name.Count * TextStyle.Heading.LineHeight) + (quiet * TextStyle.Small.LineHeight) + 6;
            headings.Add((block, new PixelRect(left, y, left + BoxWidth, y + height), name));
            y = PlaceNodes(block, left, y + height) + BlockGap;
        }

        Bottom = Math.Max(Bottom, y - BlockGap);
    }

    private double PlaceNodes(FlowBlock block, double left, double top)
    {
        var y = top;
        string? group = null;
        foreach (var node in block.Nodes)
        {
            if (node.Group != group)
            {
                y += group is null ? 0 : GroupGap;
                group = node.Group;
                if (group.Length > 0)
                {
                    groups.Add((group, new PixelRect(left, y, left + BoxWidth, y + TextStyle.Small.LineHeight + 1)));
                    y += TextStyle.Small.LineHeight + 1;
                }
            }

            boxes[node.Key] = new PixelRect(left, y, left + BoxWidth, y + (node.Weight * Unit));
            y += node.Weight * Unit;
        }

        return y;
    }

    private PixelRect[] Ends(Func<FlowLink, string> here, Func<FlowLink, string> there, Func<PixelRect, double> side)
    {
        var ends = new PixelRect[chart.Links.Count];
        foreach (var bundle in chart.Links.Select((link, index) => (link, index)).GroupBy(pair => here(pair.link), StringComparer.Ordinal))
        {
            var box = boxes[bundle.Key];
            var wanted = bundle.Sum(pair => pair.link.Weight) * Unit;
            var scale = Math.Min(1, box.Height / wanted) * Unit;
            var y = box.CenterY - (bundle.Sum(pair => pair.link.Weight) * scale / 2);
            foreach (var (link, index) in bundle.OrderBy(pair => boxes[there(pair.link)].CenterY).ThenBy(pair => pair.index))
            {
                var x = side(box);
                ends[index] = new PixelRect(x, y, x, y + (link.Weight * scale));
                y += link.Weight * scale;
            }
        }

        return ends;
    }
}
