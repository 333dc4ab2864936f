using System.Text;

namespace ClauseAnalyzer.Charts.Marks;

/// <summary>Collects the data of a path element, in absolute pixels.</summary>
internal sealed class SvgPath
{
    private readonly StringBuilder data = new();

    public SvgPath MoveTo(PixelPoint point) => Add('M', point);

    public SvgPath LineTo(PixelPoint point) => Add('L', point);

    /// <summary>A cubic curve that leaves and arrives level, as bands of a flow do.</summary>
    public SvgPath LevelCurveTo(PixelPoint from, PixelPoint to)
    {
        var middle = (from.X + to.X) / 2;
        Add('C', new PixelPoint(middle, from.Y));
        Add(' ', new PixelPoint(middle, to.Y));
        return Add(' ', to);
    }

    public SvgPath QuadraticTo(PixelPoint control, PixelPoint to)
    {
        Add('Q', control);
        return Add(' ', to);
    }

    public SvgPath Close()
    {
        data.Append('Z');
        return this;
    }

    public override string ToString() => data.ToString();

    private SvgPath Add(char command, PixelPoint point)
    {
        data.Append(command).Append(SvgNumber.Of(point.X)).Append(' ').Append(SvgNumber.Of(point.Y));
        return this;
    }
}
