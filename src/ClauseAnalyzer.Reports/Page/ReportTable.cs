using ClauseAnalyzer.Reports.Html;

namespace ClauseAnalyzer.Reports.Page;

/// <summary>Rows and columns as they stand folded behind a chart.</summary>
/// <param name="Name">The stem of its file.</param>
/// <param name="Title">The words on its fold.</param>
/// <param name="Write">Writes it.</param>
internal sealed record ReportTable(string Name, string Title, Action<HtmlBuilder> Write);
