using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Reports.Compare;
using ClauseAnalyzer.Reports.Tables;
using ClauseAnalyzer.Resolutions;
using ClauseAnalyzer.Tests.Trends;
using ClauseAnalyzer.Trends.Pairing;

namespace ClauseAnalyzer.Tests.Reports;

/// <summary>The pages as a reader has them: opened from disk in a browser.</summary>
[Collection(SharedChromium.Name)]
public sealed class ReportInBrowserTests(SharedChromium shared) : IDisposable
{
    private const string Evil = "\"'><script>window.hacked=1</script><img src=x onerror=\"window.hacked=2\"></script><!--";
    private const string Found = "document.getElementById('paragraph-count').textContent";

    private readonly string folder = Directory.CreateTempSubdirectory("clauseanalyzer-report-").FullName;
    private readonly Chromium? browser = shared.Browser;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task Report_OpenedFromDisk_FiltersAndAsksForNothing()
    {
        var tables = SampleTrend.FiveTexts;
        await Open(tables);
        Assert.Equal("106 paragraphs", await browser!.Evaluate(Found));

        await Choose("filter-t", "training");
        Assert.Equal($"{Count(tables, paragraph => paragraph.Themes.Any(theme => theme is { Name: "training", Present: true }))} of 106 paragraphs", await browser.Evaluate(Found));

        await Choose("filter-t", "");
        await browser.Evaluate("document.getElementById('filter-q').value = '\"cybercrime\"'");
        await Choose("filter-s", "operative");
        var expected = Count(tables, paragraph => paragraph.Paragraph.Section == Section.Operative
            && System.Text.RegularExpressions.Regex.IsMatch(paragraph.Paragraph.Text, @"\bcybercrime\b", System.Text.RegularExpressions.RegexOptions.IgnoreCase));
        Assert.Equal($"{expected} of 106 paragraphs", await browser.Evaluate(Found));
        Assert.Equal("true", await browser.Evaluate("document.querySelectorAll('#paragraph-list mark.hit').length > 0"));

        AssertQuiet();
    }

    [Fact]
    public async Task Report_ATable_SortsFiltersAndCopies()
    {
        await Open(SampleTrend.FiveTexts);
        const string column = "[...document.querySelectorAll('#table-lineage tbody tr')].filter((row) => !row.hidden).map((row) => Number(row.cells[7].textContent))";
        await browser!.Evaluate("document.querySelectorAll('#table-lineage th button.sort')[7].click()");
        Assert.Equal("true", await browser.Evaluate($"{column}.every((value, index, all) => index === 0 || all[index - 1] <= value)"));
        await browser.Evaluate("document.querySelectorAll('#table-lineage th button.sort')[7].click()");
        Assert.Equal("true", await browser.Evaluate($"{column}.every((value, index, all) => index === 0 || all[index - 1] >= value)"));

        await browser.Evaluate("(() => { const field = document.querySelector('#table-lineage .table-tools input'); field.value = 'dropped'; field.dispatchEvent(new Event('input')); })()");
        var dropped = SampleTrend.FiveTexts.Lineage.Count(row => row.Status == "dropped");
        Assert.Equal(dropped.ToString(System.Globalization.CultureInfo.InvariantCulture), await browser.Evaluate($"{column}.length"));
        Assert.StartsWith("old document,old label,old position,", await browser.Evaluate("tableCsv(document.querySelector('#table-lineage table'))"), StringComparison.Ordinal);
        AssertQuiet();
    }

    [Fact]
    public async Task Report_WordsInContext_AreFoundSortedAndKeptInTheAddress()
    {
        await Open(SampleTrend.FiveTexts);
        await browser!.Evaluate("location.hash = '#kwic?q=%22cybercrime%22&sort=right'");
        await browser.Until("document.getElementById('kwic-count').textContent !== ''");

        var expected = SampleTrend.FiveTexts.Documents.SelectMany(document => document.Paragraphs).Where(paragraph => paragraph.Paragraph.Section != Section.Other)
            .Sum(paragraph => System.Text.RegularExpressions.Regex.Count(paragraph.Paragraph.Text, @"\bcybercrime\b", System.Text.RegularExpressions.RegexOptions.IgnoreCase));
        Assert.Equal($"{expected} occurrences", await browser.Evaluate("document.getElementById('kwic-count').textContent"));
        Assert.Equal("true", await browser.Evaluate(
            "[...document.querySelectorAll('#kwic-list tr')].map((row) => kwicOrders.right({ right: row.cells[2].textContent })).every((words, index, all) => index === 0 || all[index - 1].localeCompare(words, 'en') <= 0)"));
        Assert.Equal("5", await browser.Evaluate("document.querySelectorAll('#kwic-dispersion li').length"));
        AssertQuiet();
    }

    [Fact]
    public async Task Report_AFilterChosen_IsInTheAddressAndComesBack()
    {
        await Open(SampleTrend.FiveTexts);
        await Choose("filter-k", "states");
        await Choose("filter-h", "yes");
        var found = await browser!.Evaluate(Found);
        var address = await browser.Evaluate("location.hash");

        await Choose("filter-k", "");
        Assert.NotEqual(found, await browser.Evaluate(Found));
        await browser.Evaluate($"location.hash = '{address}'");
        await browser.Until("document.getElementById('filter-k').value === 'states'");
        Assert.Equal(found, await browser.Evaluate(Found));
        AssertQuiet();
    }

    [Fact]
    public async Task Report_EveryCount_LeadsToAsManyParagraphs()
    {
        await Open(SampleTrend.FiveTexts);

        // In the sample every paragraph has one clause, so that counts of clauses are counts of paragraphs.
        var wrong = await browser!.Evaluate(
            """
            [...document.querySelectorAll('#table-themes td a, #table-verbs td a, #table-families td a, #table-force td a, #table-addressees td a, #table-documents td a')]
              .filter((link) => { showParagraphs(link.getAttribute('href').slice('#find?'.length));
                return document.getElementById('paragraph-count').textContent !== `${link.textContent} of 106 paragraphs`; })
              .map((link) => link.getAttribute('href') + ' ' + document.getElementById('paragraph-count').textContent).join('\n')
            """);

        Assert.Equal("", wrong);
        AssertQuiet();
    }

    [Fact]
    public async Task Report_ASentenceOfTheSummary_UnfoldsItsRow()
    {
        await Open(SampleTrend.FiveTexts);

        var broken = await browser!.Evaluate(
            """
            [...document.querySelectorAll('#summary a.row')].map((link) => link.getAttribute('href').slice(1))
              .filter((id) => { unfold(id); const row = document.getElementById(id);
                return !row || (row.closest('details') && !row.closest('details').open); }).join(' ')
            """);

        Assert.Equal("", broken);
        AssertQuiet();
    }

    [Fact]
    public async Task Report_ALinkToAPair_ShowsItsRedline()
    {
        var tables = SampleTrend.FiveTexts;
        await Open(tables);
        var row = tables.Lineage.TakeWhile(pair => pair.ForceChange != "softened").Count() + 1;

        await browser!.Evaluate($"location.hash = '#pair?{row}'");
        await browser.Until($"document.activeElement.id === 'pair-{row}'");

        Assert.Equal("operative 4 → operative 5", await browser.Evaluate($"document.querySelectorAll('#pair-{row} .meta span')[2].textContent"));
        Assert.Equal("Urges", await browser.Evaluate($"document.querySelector('#pair-{row} del').textContent"));
        Assert.Equal("Encourages", await browser.Evaluate($"document.querySelector('#pair-{row} ins').textContent"));
        AssertQuiet();
    }

    [Fact]
    public async Task Report_MarkupInTheInput_NeitherRunsNorShows()
    {
        var paragraph = Make.Paragraph(Section.Operative, Evil, "training").WithClauses(Make.Clause(Evil, Evil, 1, Evil));
        await Open(SampleTrend.Of([Make.Document("A " + Evil, "2019-01-01", paragraph), Make.Document("B " + Evil, "2020-01-01", paragraph)]));

        Assert.Equal("undefined", await browser!.Evaluate("window.hacked"));
        Assert.Equal("0", await browser.Evaluate("document.querySelectorAll('img').length"));
        Assert.Equal("2", await browser.Evaluate("document.querySelectorAll('script').length"));
        Assert.Equal(Evil, await browser.Evaluate("document.querySelector('#paragraph-list .words').textContent"));
        AssertQuiet();
    }

    [Fact]
    public async Task Report_ALargeCollection_UnpacksItsParagraphs()
    {
        var documents = Enumerable.Range(0, 150).Select(index => Make.Document(
            $"text {index}", $"{1970 + (index % 50)}-01-01",
            [.. FiveTexts.Documents.SelectMany(document => document.Paragraphs).Select(paragraph => paragraph with { })])).ToList();
        var tables = SampleTrend.Of(documents[..1]) with { Documents = documents };

        await Open(tables);
        await browser!.Until($"{Found} === '15,900 paragraphs'");

        Assert.Equal("text/packed", await browser.Evaluate("document.getElementById('data').type"));
        Assert.Equal(documents[0].Paragraphs[0].Paragraph.Text, await browser.Evaluate("document.querySelector('#paragraph-list .words').textContent"));
        Assert.Equal("true", await browser.Evaluate("document.querySelectorAll('#paragraph-list li').length < 200"));
        AssertQuiet();
    }

    [Theory]
    [InlineData(390)]
    [InlineData(1200)]
    public async Task Pages_OnAnyScreen_DoNotScrollSideways(int width)
    {
        await Open(SampleTrend.FiveTexts, width);
        await browser!.Evaluate("document.querySelectorAll('details').forEach((fold) => { fold.open = true; })");
        Assert.Equal("true", await browser.Evaluate("document.documentElement.scrollWidth <= window.innerWidth"));

        var (older, newer) = (FiveTexts.Of(FiveTexts.Draft), FiveTexts.Of(FiveTexts.Adopted));
        await OpenHtml(CompareReport.Html(older, newer, Lineage.Pair(older.Paragraphs, newer.Paragraphs)), width);
        Assert.Equal("true", await browser.Evaluate("document.documentElement.scrollWidth <= window.innerWidth"));
        AssertQuiet();
    }

    [Fact]
    public async Task Compare_ABoxUnchecked_HidesItsPairs()
    {
        var (older, newer) = (FiveTexts.Of(FiveTexts.Draft), FiveTexts.Of(FiveTexts.Adopted));
        await OpenHtml(CompareReport.Html(older, newer, Lineage.Pair(older.Paragraphs, newer.Paragraphs)));
        const string Shown = "[...document.querySelectorAll('.pair.kept')].filter((pair) => pair.offsetParent !== null).length > 0";
        Assert.Equal("true", await browser!.Evaluate(Shown));

        await browser.Evaluate("document.getElementById('show-kept').click()");

        Assert.Equal("false", await browser.Evaluate(Shown));
        AssertQuiet();
    }

    private Task Open(TrendTables tables, int width = 1200) =>
        OpenHtml(SampleTrend.Html(tables), width);

    private async Task OpenHtml(string html, int width = 1200)
    {
        Assert.SkipWhen(browser is null, "The program chromium is not on PATH.");
        var file = Path.Combine(folder, "page.html");
        await File.WriteAllTextAsync(file, html, TestContext.Current.CancellationToken);
        await browser.Open(file, width);
    }

    private async Task Choose(string id, string value) => await browser!.Evaluate(
        $"(() => {{ const field = document.getElementById('{id}'); field.value = '{value}'; field.dispatchEvent(new Event('change', {{ bubbles: true }})); }})()");

    private static int Count(TrendTables tables, Func<ClassifiedParagraph, bool> matches) =>
        tables.Documents.SelectMany(document => document.Paragraphs).Count(matches);

    private void AssertQuiet()
    {
        Assert.Empty(browser!.Complaints);
        Assert.All(browser.Requests, request => Assert.StartsWith("file:", request, StringComparison.Ordinal));
        Assert.Single(browser.Requests);
    }
}
