using Deque.AxeCore.Commons;
using PuppeteerSharp;

namespace ClauseAnalyzer.Tests.Reports;

/// <summary>A headless Chromium of this machine, driven by PuppeteerSharp: what a page does, says and asks for. One page at a time.</summary>
public sealed class Chromium : IAsyncDisposable
{
    private const int PatienceInMilliseconds = 90_000;

    private readonly IBrowser browser;
    private readonly IPage page;
    private readonly List<string> complaints = [];
    private readonly List<string> requests = [];

    private Chromium(IBrowser browser, IPage page)
    {
        this.browser = browser;
        this.page = page;
        page.DefaultTimeout = PatienceInMilliseconds;
        page.DefaultNavigationTimeout = PatienceInMilliseconds;
        page.PageError += (_, error) => complaints.Add(error.Message);
        page.Error += (_, error) => complaints.Add(error.Error);
        page.Console += (_, message) =>
        {
            complaints.Add($"{message.Message.Type}: {message.Message.Text}");
        };
        page.Request += (_, request) => requests.Add(request.Request.Url);
    }

    /// <summary>The program on PATH; null where it is not installed.</summary>
    public static string? Program { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, "chromium")).FirstOrDefault(File.Exists);

    /// <summary>Messages in the console, of any kind, and exceptions of the page, since it was opened.</summary>
    public IReadOnlyList<string> Complaints => complaints;

    /// <summary>Addresses asked for since the page was opened.</summary>
    public IReadOnlyList<string> Requests => requests;

    /// <summary>Starts the program with a profile of its own.</summary>
    public static async Task<Chromium> Start()
    {
        var browser = await Puppeteer.LaunchAsync(new LaunchOptions
        {
            ExecutablePath = Program,
            Headless = true,
            Timeout = PatienceInMilliseconds,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic"],
        });
        return new Chromium(browser, await browser.NewPageAsync());
    }

    /// <summary>Opens a file as a window of some width, and waits until it has run.</summary>
    public async Task Open(string file, int width = 1200)
    {
        await page.SetViewportAsync(new ViewPortOptions { Width = width, Height = 900, DeviceScaleFactor = 1, IsMobile = width < 600 });
        complaints.Clear();
        requests.Clear();
        await page.GoToAsync(new Uri(file).AbsoluteUri, WaitUntilNavigation.Load);
    }

    /// <summary>The value of an expression in the page, as text.</summary>
    public Task<string> Evaluate(string expression) => page.EvaluateExpressionAsync<string>($"String({expression})");

    /// <summary>Runs axe-core over what is shown.</summary>
    /// <returns>One line a violation: rule, and the first element that breaks it; empty where none is found.</returns>
    public async Task<string> Violations()
    {
        await page.EvaluateExpressionAsync(new BundledAxeScriptProvider().GetScript());
        return await page.EvaluateExpressionAsync<string>(
            """
            axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations
              .map((rule) => `${rule.id} ×${rule.nodes.length}: ${rule.nodes.slice(0, 2).map((node) => `${node.html.slice(0, 160)} ${(node.any[0] ?? node.all[0] ?? node.none[0])?.message ?? ''}`).join(' | ')}`).join('\n'))
            """);
    }

    /// <summary>Prints the page on A4.</summary>
    public Task<byte[]> Print() => page.PdfDataAsync(new PdfOptions { Format = PuppeteerSharp.Media.PaperFormat.A4, PreferCSSPageSize = false, PrintBackground = false });

    /// <summary>Shows the page to a reader who prefers dark colours, or light ones.</summary>
    public Task PreferDark(bool dark) => page.EmulateMediaFeaturesAsync([new MediaFeatureValue { MediaFeature = MediaFeature.PrefersColorScheme, Value = dark ? "dark" : "light" }]);

    /// <summary>Has downloads go to a folder.</summary>
    public Task DownloadTo(string folder) => page.Client.SendAsync("Browser.setDownloadBehavior", new { behavior = "allow", downloadPath = folder });

    /// <summary>Presses a key.</summary>
    public Task Press(string key) => page.Keyboard.PressAsync(key);

    /// <summary>Takes a picture of what is shown, or of the whole page.</summary>
    public Task Screenshot(string file, bool fullPage) => page.ScreenshotAsync(file, new ScreenshotOptions { FullPage = fullPage });

    /// <summary>Waits until an expression is true.</summary>
    public Task Until(string expression) => page.WaitForExpressionAsync(expression);

    public async ValueTask DisposeAsync() => await browser.DisposeAsync();
}
