namespace ClauseAnalyzer.Classification.Features;

/// <summary>Takes the n-grams of a text one after another.</summary>
internal interface INgramVisitor
{
    /// <summary>Takes an n-gram.</summary>
    /// <param name="key">It, packed.</param>
    /// <param name="first">Index of its first term.</param>
    /// <param name="last">Index of its last.</param>
    void See(ulong key, int first, int last);
}
