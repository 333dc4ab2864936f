using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Colors;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.PdfFonts;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace ClauseAnalyzer.Resolutions.Formats.Pdf;

/// <summary>Runs the drawing steps of one page and keeps its letters. Pictures and lines are looked at only where they hide letters.</summary>
internal sealed class PdfPageProcessor : BaseStreamProcessor<PdfPage>
{
    private const double White = 0.98;
    private const double Upright = 0.1;

    private readonly PdfBudget budget;
    private readonly PdfPageBuilder page = new();
    private readonly Stack<PdfBox> clips = new();
    private PdfBox clip;
    private PdfBox path = PdfBox.Nowhere;

    public PdfPageProcessor(
        int pageNumber,
        IResourceStore resourceStore,
        IPdfTokenScanner scanner,
        IPageContentParser contentParser,
        ILookupFilterProvider filters,
        CropBox cropBox,
        UserSpaceUnit unit,
        PageRotationDegrees rotation,
        TransformationMatrix initialMatrix,
        ParsingOptions options,
        PdfBudget budget)
        : base(pageNumber, resourceStore, scanner, contentParser, filters, cropBox, unit, rotation, initialMatrix, options)
    {
        this.budget = budget;
        clip = GetInitialClipping(cropBox, rotation).GetBoundingRectangle() is { } bounds
            ? PdfBox.Nowhere.With(bounds.Left, bounds.Bottom).With(bounds.Right, bounds.Top)
            : new PdfBox(double.NegativeInfinity, double.NegativeInfinity, double.PositiveInfinity, double.PositiveInfinity);
    }

    public override PdfPage Process(int pageNumberCurrent, IReadOnlyList<IGraphicsStateOperation> operations)
    {
        PageNumber = pageNumberCurrent;
        CloneAllStates();
        ProcessOperations(operations);
        return page.Build(pageNumberCurrent);
    }

    public override void RenderGlyph(
        IFont font,
        CurrentGraphicsState currentState,
        double fontSize,
        double pointSize,
        int code,
        string unicode,
        long currentOffset,
        in TransformationMatrix renderingMatrix,
        in TransformationMatrix textMatrix,
        in TransformationMatrix transformationMatrix,
        CharacterBoundingBox characterBoundingBox)
    {
        budget.SpendLetters(Math.Max(1, unicode.Length));
        var start = transformationMatrix.Transform(textMatrix.Transform(renderingMatrix.Transform(new PdfPoint(0, 0))));
        var end = transformationMatrix.Transform(textMatrix.Transform(renderingMatrix.Transform(new PdfPoint(characterBoundingBox.Width, 0))));
        var top = transformationMatrix.Transform(textMatrix.Transform(renderingMatrix.Transform(new PdfPoint(0, 1))));
        var (right, up) = (top.X - start.X, top.Y - start.Y);
        var size = Math.Sqrt((right * right) + (up * up));
        if (up <= 0 || end.X < start.X || Math.Abs(end.Y - start.Y) > Upright * size)
        {
            page.LeaveOut("rotated-text", unicode);
            return;
        }

        var (x, y) = ((start.X + end.X) / 2, start.Y + (size / 4));
        if (!clip.Holds(x, y, size / 2))
        {
            page.LeaveOut("hidden-text", unicode);
            return;
        }

        var mode = currentState.FontState.TextRenderingMode;
        if (mode is TextRenderingMode.Fill && IsWhite(currentState) && !page.IsOverInk(x, y))
        {
            page.LeaveOut("hidden-text", unicode);
            return;
        }

        page.Add(new PdfGlyph(unicode, start.X, end.X, -start.Y, size, mode is TextRenderingMode.Neither or TextRenderingMode.NeitherClip));
    }

    public override void PushState()
    {
        base.PushState();
        clips.Push(clip);
    }

    public override void PopState()
    {
        base.PopState();
        if (clips.TryPop(out var before))
        {
            clip = before;
        }
    }

    public override void BeginSubpath()
    {
    }

    public override PdfPoint? CloseSubpath() => null;

    public override void MoveTo(double x, double y) => Draw(x, y);

    public override void LineTo(double x, double y) => Draw(x, y);

    public override void BezierCurveTo(double x2, double y2, double x3, double y3)
    {
        Draw(x2, y2);
        Draw(x3, y3);
    }

    public override void BezierCurveTo(double x1, double y1, double x2, double y2, double x3, double y3)
    {
        Draw(x1, y1);
        BezierCurveTo(x2, y2, x3, y3);
    }

    public override void Rectangle(double x, double y, double width, double height)
    {
        Draw(x, y);
        Draw(x + width, y);
        Draw(x, y + height);
        Draw(x + width, y + height);
    }

    public override void StrokePath(bool close) => EndPath();

    public override void FillPath(FillingRule fillingRule, bool close)
    {
        if (!path.IsNowhere && !IsWhite(GetCurrentState()))
        {
            page.AddInk(path.Within(clip));
        }

        EndPath();
    }

    public override void FillStrokePath(FillingRule fillingRule, bool close) => FillPath(fillingRule, close);

    public override void EndPath() => path = PdfBox.Nowhere;

    public override void ClosePath() => EndPath();

    public override void ModifyClippingIntersect(FillingRule clippingRule)
    {
        if (!path.IsNowhere)
        {
            clip = clip.Within(path);
        }
    }

    public override void BeginMarkedContent(NameToken name, NameToken? propertyDictionaryName, DictionaryToken? properties)
    {
    }

    public override void EndMarkedContent()
    {
    }

    public override void PaintShading(NameToken shadingName)
    {
    }

    protected override void ProcessOperations(IReadOnlyList<IGraphicsStateOperation> operations)
    {
        foreach (var operation in operations)
        {
            budget.SpendStep();
            operation.Run(this);
        }
    }

    // A form is read anew each time that it is drawn.
    protected override void ProcessFormXObject(StreamToken formStream, NameToken xObjectName)
    {
        budget.SpendBytes(Math.Max(PdfFilters.LeastCost, formStream.Data.Length));
        base.ProcessFormXObject(formStream, xObjectName);
    }

    protected override void ClipToRectangle(PdfRectangle rectangle, FillingRule clippingRule)
    {
        path = PdfBox.Nowhere;
        Rectangle(rectangle.Left, rectangle.Bottom, rectangle.Width, rectangle.Height);
        ModifyClippingIntersect(clippingRule);
        EndPath();
    }

    protected override void RenderXObjectImage(XObjectContentRecord xObjectContentRecord) => page.HasPicture = true;

    protected override void RenderInlineImage(InlineImage inlineImage) => page.HasPicture = true;

    private static bool IsWhite(CurrentGraphicsState state)
    {
        if (state.CurrentNonStrokingColor is not { } color || color.ColorSpace == ColorSpace.Pattern)
        {
            return false;
        }

        var (red, green, blue) = color.ToRGBValues();
        return red > White && green > White && blue > White;
    }

    private void Draw(double x, double y)
    {
        var point = CurrentTransformationMatrix.Transform(new PdfPoint(x, y));
        path = path.With(point.X, point.Y);
    }
}
