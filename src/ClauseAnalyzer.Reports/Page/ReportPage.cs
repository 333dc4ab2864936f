using ClauseAnalyzer.Charts;
using ClauseAnalyzer.Reports.Drawing;
using ClauseAnalyzer.Reports.Html;
using ClauseAnalyzer.Reports.Output;
using ClauseAnalyzer.Reports.Tables;
using ClauseAnalyzer.Trends;

namespace ClauseAnalyzer.Reports.Page;

/// <summary>report.html: one file that opens from disk, loads nothing, and leads from every count to the paragraphs behind it.</summary>
internal sealed class ReportPage
{
    private readonly HtmlBuilder html = new();
    private readonly TrendTables tables;
    private readonly Story story;
    private readonly IReadOnlyList<ReportSection> sections;
    private readonly Dictionary<string, Chart> charts;
    private readonly RunInfo run;

    private ReportPage(TrendTables tables, IReadOnlyList<Chart> charts, Story story, RunInfo run)
    {
        this.tables = tables;
        this.story = story;
        this.run = run;
        this.charts = charts.ToDictionary(chart => chart.Name, StringComparer.Ordinal);
        sections = ReportSections.Of(tables, new TableContext(tables.Documents, story.All));
    }

    /// <summary>Writes the page.</summary>
    /// <param name="output">Where it goes.</param>
    /// <param name="tables">What was counted.</param>
    /// <param name="charts">What was drawn.</param>
    /// <param name="story">The summary.</param>
    /// <param name="run">What the numbers were made with.</param>
    public static void Write(
        TextWriter output, TrendTables tables, IReadOnlyList<Chart> charts, Story story, RunInfo run)
    {
        var report = new ReportPage(tables, charts, story, run);
        var page = new HtmlPage(report.Title, ["page.css", "report.css"], ["data.js", "paragraphs.js", "paragraph.js", "kwic.js", "lineage.js", "tools.js", "start.js"]);
        page.Write(output, report.Body(), ReportData.Json(tables).Span);
    }

    private string Body()
    {
        html.Element("a", "Skip to the summary", ("class", "skip"), ("href", "#summary")).Line();
        WriteHeader();
        WriteNavigation();
        html.Open("main", ("class", "wrap")).Line();
        WriteWarnings();
        WriteSummary();
        foreach (var section in sections)
        {
            WriteSection(section);
        }

        // The list of paragraphs grows as a reader comes near its end: it stands last, so that it pushes nothing away.
        KwicHtml.Write(html);
        new ReportMethod(run).Write(html, ReportLimits.Of(tables));
        ParagraphHtml.Write(html);
        ParagraphsHtml.Write(html, tables);
        html.Close().Line();
        html.Open("footer").Open("div", ("class", "wrap"))
            .Text($"Made by ClauseAnalyzer {run.Version}. One file, nothing is loaded from anywhere; run.json beside it says what it was made from.")
            .Close().Close().Line();
        return html.ToString();
    }

    private string Title => tables.Documents switch
    {
        [] => "Language shift",
        [var only] => $"The language of {only.Name}",
        _ => $"Language shift over {Invariant.Count(tables.Documents.Count)} texts",
    };

    private void WriteHeader()
    {
        html.Open("header", ("class", "wrap")).Element("h1", Title);
        if (tables.Order.Exists && tables.Documents.Count > 1)
        {
            var ordered = tables.Order.InOrder(tables.Documents);
            html.Element("p", $"From {Named(ordered[0])} to {Named(ordered[^1])}", ("class", "lead"));
        }
        else if (tables.Documents.Count > 1)
        {
            html.Element("p", "These texts have no order in time: nothing is tested along them.", ("class", "lead"));
        }

        html.Close().Line();
    }

    private static string Named(TrendDocument document) =>
        document.Date is null ? document.Name : $"{document.Name} of {Invariant.LongDate(document.Date)}";

    private void WriteNavigation()
    {
        html.Open("nav", ("class", "bar"), ("aria-label", "Parts of the report")).Open("ul");
        (string Id, string Title)[] links =
            [("summary", "Summary"), .. sections.Select(section => (section.Id, section.Title)), ("kwic", "Words in context"), ("method", "Method"), ("paragraphs", "Paragraphs")];
        foreach (var (id, title) in links)
        {
            html.Open("li").Element("a", title, ("href", "#" + id)).Close();
        }

        html.Close().Close().Line();
    }

    // Before any number: what may make the numbers of a text mean little.
    private void WriteWarnings()
    {
        if (run.Warnings.Count == 0)
        {
            return;
        }

        html.Open("section", ("id", "warnings"), ("aria-labelledby", "h-warnings")).Element("h2", "Read with care", ("id", "h-warnings")).Line();
        html.Open("ul").Line();
        foreach (var warning in run.Warnings)
        {
            html.Element("li", warning).Line();
        }

        html.Close().Close().Line();
    }

    private void WriteSummary()
    {
        html.Open("section", ("id", "summary"), ("aria-labelledby", "h-summary")).Element("h2", "Summary", ("id", "h-summary")).Line();
        html.Open("ol", ("class", "story")).Line();
        foreach (var finding in story.Top)
        {
            WriteFinding(finding);
        }

        html.Close().Line();
        if (charts.TryGetValue(ShiftChart.Name, out var chart))
        {
            ChartHtml.Write(html, chart, "");
        }

        if (story.Unchanged is { } unchanged)
        {
            html.Open("ul", ("class", "findings")).Line();
            WriteFinding(unchanged);
            html.Close().Line();
        }

        html.Open("details", ("id", "more-findings")).Element("summary", "What else was found, and what these texts can carry").Line();
        html.Open("ul", ("class", "findings")).Line();
        foreach (var finding in story.More)
        {
            WriteFinding(finding);
        }

        html.Close().Line().Close().Line().Close().Line();
    }

    private void WriteFinding(Finding finding)
    {
        html.Open("li", ("class", finding.IsQuiet ? "none" : null)).Text(finding.Text + " ");
        var (label, target) = finding.Row is { } row
            ? ($"{finding.Table}.csv, row {Invariant.Text(row)}", TableContext.IdOf(finding.Table, row))
            : ($"{finding.Table}.csv", "table-" + finding.Table);
        html.Element("a", label, ("class", "row"), ("href", "#" + target)).Close().Line();
    }

    private void WriteSection(ReportSection section)
    {
        var heading = "h-" + section.Id;
        html.Open("section", ("id", section.Id), ("aria-labelledby", heading)).Element("h2", section.Title, ("id", heading)).Line();
        if (section.Lead.Length > 0)
        {
            html.Element("p", section.Lead).Line();
        }

        if (section.Chart is not null && charts.TryGetValue(section.Chart, out var chart))
        {
            ChartHtml.Write(html, chart, section.Title);
        }

        section.Extra?.Invoke(html);
        foreach (var table in section.Tables)
        {
            html.Open("details", ("id", "table-" + table.Name), ("class", table.IsWide ? "wide-table" : null)).Element("summary", table.Title).Line();
            table.Write(html);
            html.Close().Line();
        }

        html.Close().Line();
    }
}
