namespace ClauseAnalyzer.Cli.Score;

/// <summary>Notices when files are saved. It looks again and again rather than asking the system, since editors save by putting a new file in the place of the old one, and network drives tell nothing. Not thread-safe.</summary>
/// <param name="paths">The files.</param>
internal sealed class SavedFiles(IReadOnlyList<string> paths)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private (DateTime Written, long Length)[] seen = Look(paths);

    /// <summary>Waits until one of the files has changed and none changes any more.</summary>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <exception cref="OperationCanceledException">The user stopped the program.</exception>
    public void WaitForChange(CancellationToken cancellationToken)
    {
        var before = seen;
        while (true)
        {
            cancellationToken.WaitHandle.WaitOne(Pause);
            cancellationToken.ThrowIfCancellationRequested();
            var now = Look(paths);
            // A save may take more than one step: a file that has just gone, or still grows, is not there yet.
            if (!now.SequenceEqual(seen) && now.SequenceEqual(before) && now.All(file => file.Length >= 0))
            {
                seen = now;
                return;
            }

            before = now;
        }
    }

    private static (DateTime Written, long Length)[] Look(IReadOnlyList<string> paths) =>
        [.. paths.Select(path => new FileInfo(path)).Select(file => file.Exists ? (file.LastWriteTimeUtc, file.Length) : (default, -1))];
}
