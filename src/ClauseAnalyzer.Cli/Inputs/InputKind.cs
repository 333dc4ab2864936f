using ClauseAnalyzer.Resolutions;
using ClauseAnalyzer.Rows;

namespace ClauseAnalyzer.Cli.Inputs;

/// <summary>What an input holds: a document, or rows with one paragraph each.</summary>
/// <param name="Document">The kind of document; null for rows.</param>
/// <param name="Rows">How the rows are written; null for a document.</param>
internal readonly record struct InputKind(DocumentKind? Document, RowKind? Rows)
{
    private static readonly (string Name, InputKind Kind)[] Named =
    [
        ("txt", Of(DocumentKind.Text)),
        ("md", Of(DocumentKind.Markdown)),
        ("html", Of(DocumentKind.Html)),
        ("docx", Of(DocumentKind.Word)),
        ("pdf", Of(DocumentKind.Pdf)),
        ("csv", Of(RowKind.Csv)),
        ("tsv", Of(RowKind.Tsv)),
        ("jsonl", Of(RowKind.JsonLines)),
    ];

    /// <summary>The names that --from understands.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Named.Select(pair => pair.Name)];

    /// <summary>Whether the input holds rows.</summary>
    public bool IsRows => Rows is not null;

    public static InputKind Of(DocumentKind kind) => new(kind, null);

    public static InputKind Of(RowKind kind) => new(null, kind);

    /// <summary>The kind that a name of <see cref="Names"/> stands for.</summary>
    public static InputKind OfName(string name) => Named.First(pair => pair.Name == name).Kind;

    /// <summary>The kind of a file by its ending.</summary>
    public static bool TryOfPath(string path, out InputKind kind)
    {
        if (DocumentKinds.TryOf(path, out var document))
        {
            kind = Of(document);
            return true;
        }

        kind = RowKinds.TryOf(path, out var rows) ? Of(rows) : default;
        return kind.IsRows;
    }
}
