using ClauseAnalyzer.Charts.Frames;
using ClauseAnalyzer.Charts.Labels;
using ClauseAnalyzer.Charts.Marks;
using ClauseAnalyzer.Charts.Scales;

namespace ClauseAnalyzer.Charts.Kinds;

/// <summary>Draws a <see cref="FlowChart"/>: bands first, boxes over them.</summary>
internal sealed class Flows(ChartPage page, FlowChart chart)
{
    private const double LowestBoxWithWords = 13.5;

    private readonly HashSet<string> arrived = [.. chart.Links.Select(link => link.To)];
    private readonly HashSet<string> left = [.. chart.Links.Select(link => link.From)];

    private static readonly string[] EdgeDashes = ["", "", "4 2", "1.5 2", "7 2 1.5 2", "3 3"];

    public void Draw()
    {
        Legend.Draw(page, [.. chart.Kinds.Select((kind, i) => KeyOf(kind, i))]);
        var layout = new FlowLayout(page, chart);
        DrawBands(layout);
        foreach (var (block, heading, name) in layout.Headings)
        {
            DrawHeading(block, heading, name);
        }

        foreach (var (group, place) in layout.Groups)
        {
            var text = TextFitter.Shorten(group, TextStyle.Small, place.Width);
            page.Sheet.Text(text, new PixelPoint(place.Left, place.Bottom - 4), TextStyle.Small, TextAnchor.Left, group, halo: Inks.Paper);
        }

        var hasTags = HasRoomForTags(layout);
        for (var stage = 0; stage < chart.Stages.Count; stage++)
        {
            foreach (var (block, node) in chart.Stages[stage].Blocks.SelectMany(block => block.Nodes.Select(node => (block, node))))
            {
                DrawNode(block, node, layout.BoxOf(node.Key), TagOf(node, stage), hasTags);
            }
        }

        page.Y = layout.Bottom + 10;
        page.Paragraph(chart.Unit, TextStyle.Small, 2);
    }

    private static Ink InkOf(int kind) =>
        kind == 0 ? Inks.Others : Inks.Series[(kind - 1) % Inks.Series.Count];

    private static Stroke EdgeOf(int kind) => new(InkOf(kind), 1.1, EdgeDashes[kind % EdgeDashes.Length], kind == 0 ? 0.5 : 0.95);

    private static double OpacityOf(int kind) => kind == 0 ? 0.28 : 0.38;

    private static LegendItem KeyOf(string name, int kind) => new(name, 22, (sheet, at) =>
    {
        sheet.Rect(new PixelRect(at.X - 11, at.Y - 6, at.X + 11, at.Y + 6), new Fill(InkOf(kind), OpacityOf(kind)));
        sheet.Line(at.Moved(-11, -6), at.Moved(11, -6), EdgeOf(kind));
        sheet.Line(at.Moved(-11, 6), at.Moved(11, 6), EdgeOf(kind));
    });

    // The commonest kind, the first, lies below the others.
    private void DrawBands(FlowLayout layout)
    {
        var bands = layout.Bands();
        var order = Enumerable.Range(0, chart.Links.Count)
            .OrderBy(i => KindOf(chart.Links[i])).ThenBy(i => bands[i].From.Top).ThenBy(i => i);
        foreach (var i in order)
        {
            var link = chart.Links[i];
            DrawBand(link, KindOf(link), bands[i].From, bands[i].To);
        }
    }

    private int KindOf(FlowLink link)
    {
        for (var i = 0; i < chart.Kinds.Count; i++)
        {
            if (chart.Kinds[i] == link.Kind)
            {
                return i;
            }
        }

        return 0;
    }

    private void DrawBand(FlowLink link, int kind, PixelRect from, PixelRect to)
    {
        var (fromTop, fromBottom) = (new PixelPoint(from.Right, from.Top + 0.5), new PixelPoint(from.Right, from.Bottom - 0.5));
        var (toTop, toBottom) = (new PixelPoint(to.Left, to.Top + 0.5), new PixelPoint(to.Left, to.Bottom - 0.5));
        var area = new Outline().MoveTo(fromTop).LevelCurveTo(fromTop, toTop).LineTo(toBottom).LevelCurveTo(toBottom, fromBottom).Close();
        var edges = new Outline().MoveTo(fromTop).LevelCurveTo(fromTop, toTop).MoveTo(fromBottom).LevelCurveTo(fromBottom, toBottom);
        var detail = link.Detail.Length > 0 ? $": {link.Detail}" : "";
        page.Sheet.OpenGroup($"{LabelOf(link.From)} → {LabelOf(link.To)}, {link.Kind}{detail}", link.Link);
        page.Sheet.Path(area, new Fill(InkOf(kind), OpacityOf(kind)), null);
        page.Sheet.Path(edges, null, EdgeOf(kind));
        page.Sheet.CloseGroup();
    }

    private string LabelOf(string key)
    {
        var (block, node) = chart.Stages.SelectMany(stage => stage.Blocks)
            .SelectMany(block => block.Nodes.Select(node => (block, node))).First(pair => pair.node.Key == key);
        return $"{block.Category.Name} {node.Label}";
    }

    private void DrawHeading(FlowBlock block, PixelRect heading, IReadOnlyList<string> name)
    {
        var y = heading.Top;
        foreach (var line in name)
        {
            page.Sheet.Text(line, new PixelPoint(heading.Left, y + TextStyle.Heading.Ascent), TextStyle.Heading, TextAnchor.Left, block.Category.Name, halo: Inks.Paper);
            y += TextStyle.Heading.LineHeight;
        }

        foreach (var quiet in new[] { block.Category.Detail, block.Category.N is { } n ? NumberText.N(n) : "" }.Where(text => text.Length > 0))
        {
            var text = TextFitter.Shorten(quiet, TextStyle.Small, heading.Width);
            page.Sheet.Text(text, new PixelPoint(heading.Left, y + TextStyle.Small.Ascent), TextStyle.Small, TextAnchor.Left, quiet, halo: Inks.Paper);
            y += TextStyle.Small.LineHeight;
        }
    }

    // On a narrow sheet some tags would have room beside their words and others not; then the note under the chart has to do.
    private bool HasRoomForTags(FlowLayout layout)
    {
        var nodes = chart.Stages.SelectMany((stage, index) => stage.Blocks.SelectMany(block => block.Nodes).Select(node => (node, tag: TagOf(node, index))));
        return nodes.Where(pair => pair.tag.Length > 0).All(pair =>
            GlyphWidths.Measure(PlainText.Clean(pair.node.Label), FlowLayout.LabelFont) + GlyphWidths.Measure(pair.tag, FlowLayout.TagFont) + FlowLayout.TagRoom <= layout.BoxWidth + 0.01);
    }

    private string TagOf(FlowNode node, int stage)
    {
        var isNew = stage > 0 && !arrived.Contains(node.Key);
        var isDropped = stage < chart.Stages.Count - 1 && !left.Contains(node.Key);
        return string.Join(", ", new[] { isNew ? chart.NewTag : "", isDropped ? chart.DroppedTag : "" }.Where(tag => tag.Length > 0));
    }

    private void DrawNode(FlowBlock block, FlowNode node, PixelRect box, string tag, bool hasTags)
    {
        var gap = Math.Min(1.5, box.Height / 4);
        var detail = node.Detail.Length > 0 ? $": {node.Detail}" : "";
        var inner = box with { Bottom = box.Bottom - gap };
        page.Sheet.Rect(inner, new Fill(Inks.NodeFill), $"{block.Category.Name} {node.Label}{(tag.Length > 0 ? $" ({tag})" : "")}{detail}", node.Link);
        if (box.Height >= LowestBoxWithWords)
        {
            var text = TextFitter.Shorten(node.Label, FlowLayout.LabelFont, box.Width - 8);
            page.Sheet.Text(text, new PixelPoint(inner.Left + 5, inner.CenterY + 4), FlowLayout.LabelFont, TextAnchor.Left, node.Label);
            if (tag.Length > 0 && hasTags)
            {
                page.Sheet.Text(tag, new PixelPoint(inner.Right - 5, inner.CenterY + 4), FlowLayout.TagFont, TextAnchor.Right);
            }
        }
    }
}
