using ClauseAnalyzer.Reports.Html;

namespace ClauseAnalyzer.Reports.Page;

/// <summary>One part of the report: a chart, perhaps a view, and the tables behind them.</summary>
/// <param name="Id">Its id in the page.</param>
/// <param name="Title">Its heading, and its name in the navigation.</param>
/// <param name="Lead">A sentence on how to read it; empty for none.</param>
/// <param name="Chart">Name of its chart; null for none.</param>
/// <param name="Tables">Its tables, folded.</param>
/// <param name="Extra">Writes what stands between chart and tables; null for nothing.</param>
internal sealed record ReportSection(
    string Id,
    string Title,
    string Lead,
    string? Chart,
    IReadOnlyList<ReportTable> Tables,
    Action<HtmlBuilder>? Extra = null);
