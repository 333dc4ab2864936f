namespace ClauseAnalyzer.Tests.Reports;

/// <summary>One browser for all tests that need one, since starting it takes longer than any of them; they run one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class SharedChromium : IAsyncLifetime, ICollectionFixture<SharedChromium>
{
    /// <summary>The name of the collection of these tests.</summary>
    public const string Name = "Chromium";

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
