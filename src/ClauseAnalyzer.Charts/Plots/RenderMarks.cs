using ScottPlot;

namespace ClauseAnalyzer.Charts.Plots;

/// <summary>
/// Takes the place of ScottPlot's step that draws plottables: it tells the recorder of each, and clips
/// only those that the charts did not add themselves, since theirs are placed within the sheet.
/// </summary>
internal sealed class RenderMarks(MarkRecorder recorder, IReadOnlySet<IPlottable> own) : IRenderAction
{
    public void Render(RenderPack rp)
    {
        foreach (var plottable in rp.Plot.PlottableList.Where(plottable => plottable.IsVisible).ToList())
        {
            plottable.Axes.DataRect = rp.DataRect;
            recorder.Draw(rp, plottable, () =>
            {
                rp.CanvasState.Save();
                if (!own.Contains(plottable))
                {
                    rp.CanvasState.Clip(rp.DataRect);
                }

                plottable.Render(rp);
                rp.CanvasState.DisableClipping();
            });
        }
    }
}
