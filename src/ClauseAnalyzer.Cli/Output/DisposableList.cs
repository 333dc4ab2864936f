namespace ClauseAnalyzer.Cli.Output;

/// <summary>Things to dispose of together.</summary>
internal sealed class DisposableList<T> : IDisposable
    where T : IDisposable
{
    private readonly List<T> items = [];

    /// <summary>Takes over a thing.</summary>
    /// <returns>The same thing.</returns>
    public T Add(T item)
    {
        items.Add(item);
        return item;
    }

    /// <inheritdoc/>
    public void Dispose() => items.ForEach(item => item.Dispose());
}
