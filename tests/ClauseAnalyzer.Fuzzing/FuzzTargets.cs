using ClauseAnalyzer.Fuzzing.Targets;
using ClauseAnalyzer.Resolutions;
using ClauseAnalyzer.Rows;

namespace ClauseAnalyzer.Fuzzing;

/// <summary>Everything that is fuzzed.</summary>
public static class FuzzTargets
{
    /// <summary>All targets.</summary>
    public static IReadOnlyList<FuzzTarget> All { get; } =
    [
        new FinderTarget(),
        new ThemeTarget(),
        new CueFileTarget(),
        new RowTarget(RowKind.Csv),
        new RowTarget(RowKind.Tsv),
        new RowTarget(RowKind.JsonLines),
        new ClassifiedRowTarget(RowKind.Csv),
        new ClassifiedRowTarget(RowKind.JsonLines),
        new ManifestTarget(),
        new DocumentTarget(DocumentKind.Text),
        new DocumentTarget(DocumentKind.Html),
        new DocumentTarget(DocumentKind.Word),
        new DocumentTarget(DocumentKind.Pdf),
        new WordPartTarget(),
        new WriterTarget(),
        new DatabaseTarget(),
        new CorpusTarget(),
        new ModelTarget(),
    ];

    /// <summary>The target of a name.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static FuzzTarget Of(string name) =>
        All.FirstOrDefault(target => target.Name == name) ?? throw new ArgumentException($"Expected one of {string.Join(", ", All.Select(target => target.Name))}, found '{name}'.", nameof(name));
}
