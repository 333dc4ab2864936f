using ClauseAnalyzer.Reports.Html;

namespace ClauseAnalyzer.Reports.Page;

/// <summary>Rows and columns as they stand folded behind a chart.</summary>
/// <param name="Name">The stem of its file.</param>
/// <param name="Title">The words on its fold.</param>
/// <param name="Write">Writes it.</param>
/// <param name="IsWide">Whether it needs the whole width of a printed page.</param>
internal sealed record ReportTable(string Name, string Title, Action<HtmlBuilder> Write, bool IsWide);
