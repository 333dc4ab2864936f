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

        Assert.True(DocumentKinds.TryOf($"input.{spec.Kind}", out var kind), $"{spec.Name}: unknown kind of input '{spec.Kind}'.");
        return Readers.Shared.ReadText(spec.Input, spec.Name, kind);
    }

    // A path of the checkout, or of the reference material beside it.
    private static string? PathOf(string input) =>
        !input.StartsWith("shared/", StringComparison.Ordinal) ? Repository.PathOf(input.Split('/'))
        : Repository.Shared is { } shared ? Path.Combine([shared, .. input.Split('/')[1..]]) : null;
}
