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
            if (message.Message.Type == ConsoleType.Error)
            {
                complaints.Add(message.Message.Text);
            }
        };
        page.Request += (_, request) => requests.Add(request.Request.Url);
    }

    /// <summary>The program on PATH; null where it is not installed.</summary>
    public static string? Program { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, "chromium")).FirstOrDefault(File.Exists);

    /// <summary>Errors in the console and exceptions of the page, since it was opened.</summary>
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

    /// <summary>Waits until an expression is true.</summary>
    public Task Until(string expression) => page.WaitForExpressionAsync(expression);

    public async ValueTask DisposeAsync() => await browser.DisposeAsync();
}
