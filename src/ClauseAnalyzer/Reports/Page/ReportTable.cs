using ClauseAnalyzer.Reports.Html;

namespace ClauseAnalyzer.Reports.Page;

/// <summary>A table of the report.</summary>
/// <param name="Name">The stem of its file.</param>
/// <param name="Title">The words on its fold.</param>
/// <param name="Write">Writes it.</param>
internal sealed record ReportTable(string Name, string Title, Action<HtmlBuilder> Write);
