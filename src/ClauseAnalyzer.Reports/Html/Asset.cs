namespace ClauseAnalyzer.Reports.Html;

/// <summary>Style sheets and scripts of the folder Assets, which travel inside the library.</summary>
internal static class Asset
{
    /// <summary>The content of an asset, lines ended by "\n".</summary>
    /// <param name="name">Its file name.</param>
    public static string Text(string name)
    {
        using var stream = typeof(Asset).Assembly.GetManifestResourceStream("ClauseAnalyzer.Reports.Assets." + name)
            ?? throw new ArgumentException($"The library holds no asset '{name}'.", nameof(name));
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
