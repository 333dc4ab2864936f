using UglyToad.PdfPig;

namespace ClauseAnalyzer.Tests.Reports;

/// <summary>The report as a place to work in: marks that lead to paragraphs, a paragraph's own page, keys, print, files to take away.</summary>
[Collection(SharedChromium.Name)]
public sealed class ReportToWorkInTests(SharedChromium shared) : IDisposable
{
    private const int MostPages = 14;
    private static readonly Lazy<string> Html = new(() => SampleTrend.HtmlWithCharts(SampleTrend.FiveTexts));

    private readonly string folder = Directory.CreateTempSubdirectory("clauseanalyzer-work-").FullName;
    private readonly Chromium? browser = shared.Browser;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Report_EveryMarkOfAChart_OpensWhatItCounts()
    {
        await Open();

        // "8 of 16" in the words of a mark is the number of paragraphs it opens; in the sample each has one clause.
        var wrong = await browser!.Evaluate(
            """
            (() => { const marks = [...document.querySelectorAll('figure .wide svg a[href^="#find?"]')];
              const bad = marks.filter((mark) => { const said = /(\d+) of \d+/.exec(mark.querySelector('title').textContent);
                showParagraphs(mark.getAttribute('href').slice('#find?'.length));
                const found = Number.parseInt(document.getElementById('paragraph-count').textContent, 10);
                return said && !/data-chart="(terms|keyness)"/.test(mark.closest('figure').outerHTML.slice(0, 60)) ? found !== Number(said[1]) : !(found > 0); })
                .map((mark) => mark.querySelector('title').textContent + ' ' + mark.getAttribute('href'));
              return marks.length > 40 ? bad.slice(0, 5).join('\n') : `only ${marks.length} marks`; })()
            """);

        Assert.Equal("", wrong);
        AssertQuiet();
    }

    [Fact]
    public async Task Report_ABarClicked_ShowsItsParagraphs()
    {
        await Open();
        await browser!.Evaluate("document.querySelector('figure[data-chart=\"families\"] .wide svg a').dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, view: window }))");
        await browser.Until("location.hash.startsWith('#find?')");

        Assert.Equal("h-paragraphs", await browser.Evaluate("document.activeElement.id"));
        Assert.Equal("operative", await browser.Evaluate("document.getElementById('filter-s').value"));
        AssertQuiet();
    }

    [Fact]
    public async Task Report_TheArrowsOnAChart_GoFromMarkToMark()
    {
        await Open();
        const string links = "document.querySelectorAll('figure[data-chart=\"themes\"] .wide svg a')";
        Assert.Equal("1", await browser!.Evaluate($"[...{links}].filter((link) => link.tabIndex === 0).length"));

        await browser.Evaluate($"{links}[0].focus()");
        await browser.Press("ArrowRight");
        Assert.Equal("true", await browser.Evaluate($"document.activeElement === {links}[1]"));
        await browser.Press("End");
        Assert.Equal("true", await browser.Evaluate($"document.activeElement === {links}[{links}.length - 1]"));
        await browser.Press("Enter");
        await browser.Until("location.hash.startsWith('#find?')");
        AssertQuiet();
    }

    [Fact]
    public async Task Report_AParagraphsPage_HasActsEvidenceAncestorsAndDescendants()
    {
        var tables = SampleTrend.FiveTexts;
        var pair = tables.Lineage.First(row => row is { Status: "reworded", OldPosition: not null, NewPosition: not null } && row.NewDocument == "A/RES/74/173");
        var place = tables.Documents.ToList().FindIndex(document => document.Name == pair.OldDocument);
        await Open();

        await browser!.Evaluate($"location.hash = '#par?d={place}&n={pair.OldPosition}'");
        await browser.Until("document.activeElement.id === 'h-paragraph-page'");

        Assert.StartsWith(pair.OldDocument, await browser.Evaluate("document.getElementById('h-paragraph-page').textContent"), StringComparison.Ordinal);
        Assert.Equal("Acts|Themes, and the words that speak for them|Comes from|Became", await browser.Evaluate("[...document.querySelectorAll('#paragraph-body h3')].slice(0, 4).map((head) => head.textContent).join('|')"));
        Assert.Equal("true", await browser.Evaluate($"[...document.querySelectorAll('#paragraph-body ul.descent a')].some((link) => link.textContent.startsWith('{pair.NewDocument}'))"));
        Assert.Equal("1", await browser.Evaluate("document.querySelectorAll('#paragraph-body tbody tr').length"));
        AssertQuiet();
    }

    [Theory]
    [InlineData(1200, true)]
    [InlineData(390, false)]
    public async Task Report_UnderAxe_HasNoViolation(int width, bool dark)
    {
        // Two texts: axe looks at every element against every other.
        await Open(width, SampleTrend.HtmlWithCharts(SampleTrend.Of([.. SampleTrend.FiveTexts.Documents.Where(document => document.Name is "A/RES/74/173" or "draft of 23 April 2019")])));
        await browser!.PreferDark(dark);
        await browser.Evaluate("document.querySelectorAll('details').forEach((fold) => { fold.open = true; })");
        await browser.Evaluate("(() => { showKwic('q=prosecution&sort=left'); showParagraph('d=1&n=8'); showParagraphs('d=0&q=prosecution'); })()");

        var violations = await browser.Violations();
        var background = await browser.Evaluate("getComputedStyle(document.body).backgroundColor");
        await browser.PreferDark(false);

        Assert.True(violations.Length == 0, violations);
        Assert.Equal(dark ? "rgb(20, 23, 26)" : "rgb(251, 251, 249)", background);
        AssertQuiet();
    }

    [Fact]
    public async Task Report_ATableCopiedAndAChartSaved_AreWhole()
    {
        await Open();
        await browser!.DownloadTo(folder);
        await browser.Evaluate("Object.defineProperty(navigator, 'clipboard', { value: { writeText: (text) => { window.copied = text; return Promise.resolve(); } } })");
        await browser.Evaluate("document.querySelector('#table-lineage .table-tools button').click()");
        Assert.Equal(SampleTrend.FiveTexts.Lineage.Count + 1, (await browser.Evaluate("window.copied")).TrimEnd('\n').Split('\n').Length);

        await browser.Evaluate("[...document.querySelectorAll('figure[data-chart=\"themes\"] .chart-tools button')].slice(0, 3).forEach((button) => button.click())");
        string[] files = ["themes.svg", "themes.png", "themes.vl.json"];
        await Eventually(() => files.All(file => File.Exists(Path.Combine(folder, file))));
        var svg = await File.ReadAllTextAsync(Path.Combine(folder, "themes.svg"), TestContext.Current.CancellationToken);
        Assert.StartsWith("<svg", svg, StringComparison.Ordinal);
        Assert.DoesNotContain("<a ", svg, StringComparison.Ordinal);
        Assert.Empty(browser.Complaints);
    }

    [Fact]
    public async Task Report_OfTheFiveTextsPrinted_IsShortAndWhole()
    {
        Assert.SkipWhen(browser is null, "The program chromium is not on PATH.");
        TrendJobTests.OfTheFiveTexts(Path.Combine(folder, "out"));
        await browser.Open(Path.Combine(folder, "out", "report.html"));

        using var pdf = PdfDocument.Open(await browser.Print());
        var pages = pdf.GetPages().Select(page => string.Join(' ', page.GetWords().Select(word => word.Text))).ToList();
        var words = string.Join(' ', pages);

        Assert.InRange(pages.Count, 1, MostPages);
        Assert.Contains("The list of paragraphs is left out in print", words, StringComparison.Ordinal);
        Assert.Contains("Shares of ranks", words, StringComparison.Ordinal);
        Assert.Contains("Tests of movement", words, StringComparison.Ordinal);
        Assert.DoesNotContain("Save SVG", words, StringComparison.Ordinal);
        AssertQuiet();
    }

    private async Task Open(int width = 1200, string? html = null)
    {
        Assert.SkipWhen(browser is null, "The program chromium is not on PATH.");
        var file = Path.Combine(folder, "page.html");
        await File.WriteAllTextAsync(file, html ?? Html.Value, TestContext.Current.CancellationToken);
        await browser.Open(file, width);
    }

    private static async Task Eventually(Func<bool> isSo)
    {
        for (var wait = 0; wait < 200 && !isSo(); wait++)
        {
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        Assert.True(isSo(), "Not within ten seconds.");
    }

    private void AssertQuiet()
    {
        Assert.Empty(browser!.Complaints);
        Assert.All(browser.Requests, request => Assert.StartsWith("file:", request, StringComparison.Ordinal));
        Assert.Single(browser.Requests);
    }
}
