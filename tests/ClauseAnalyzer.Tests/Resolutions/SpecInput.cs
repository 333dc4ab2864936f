using ClauseAnalyzer.Resolutions;

namespace ClauseAnalyzer.Tests.Resolutions;

/// <summary>Reads the input of a spec, whatever its kind.</summary>
internal static class SpecInput
{
    /// <summary>The resolutions of a spec's input; null when it names a file that is not on this machine.</summary>
    public static IReadOnlyList<Resolution>? Read(Spec spec)
    {
        if (spec.Kind == "file")
        {
            return PathOf(spec.Input) is { } path && File.Exists(path) ? Readers.Shared.ReadFile(path) : null;
        }

        if (spec.Kind.StartsWith("docx", StringComparison.Ordinal))
        {
            return ReadWord(spec);
        }

        Assert.True(DocumentKinds.TryOf($"input.{spec.Kind}", out var kind), $"{spec.Name}: unknown kind of input '{spec.Kind}'.");
        return Readers.Shared.ReadText(spec.Input, spec.Name, kind);
    }

    // "docx", or "docx both" to name how tracked changes are read.
    private static IReadOnlyList<Resolution> ReadWord(Spec spec)
    {
        var changes = spec.Kind.Split(' ') is [_, var name] ? Enum.Parse<TrackedChanges>(name, ignoreCase: true) : TrackedChanges.Accepted;
        return ReadWord(spec.Input, changes);
    }

    /// <summary>The resolutions of the Word file that lines describe.</summary>
    public static IReadOnlyList<Resolution> ReadWord(string lines, TrackedChanges changes)
    {
        var folder = Directory.CreateTempSubdirectory("spec");
        try
        {
            var file = Path.Combine(folder.FullName, "spec.docx");
            File.WriteAllBytes(file, WordFile.Make(lines));
            return new ResolutionReader(Readers.Lexicon, new ReaderOptions { Changes = changes }).ReadFile(file);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    // A path of the checkout, or of the reference material beside it.
    private static string? PathOf(string input) =>
        !input.StartsWith("shared/", StringComparison.Ordinal) ? Repository.PathOf(input.Split('/'))
        : Repository.Shared is { } shared ? Path.Combine([shared, .. input.Split('/')[1..]]) : null;
}
