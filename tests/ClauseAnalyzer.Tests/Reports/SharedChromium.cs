namespace ClauseAnalyzer.Tests.Reports;

/// <summary>One browser for all tests of a class, since starting one takes longer than any of them.</summary>
public sealed class SharedChromium : IAsyncLifetime
{
    /// <summary>The browser; null where the program is not installed.</summary>
    public Chromium? Browser { get; private set; }

    public async ValueTask InitializeAsync() => Browser = Chromium.Program is null ? null : await Chromium.Start();

    public async ValueTask DisposeAsync()
    {
        if (Browser is not null)
        {
            await Browser.DisposeAsync();
        }
    }
}
