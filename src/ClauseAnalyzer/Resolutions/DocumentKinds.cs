namespace ClauseAnalyzer.Resolutions;

/// <summary>The file endings and names of document kinds.</summary>
public static class DocumentKinds
{
    private static readonly (string Ending, DocumentKind Kind)[] Endings =
    [
        (".txt", DocumentKind.Text),
        (".md", DocumentKind.Markdown),
        (".html", DocumentKind.Html),
        (".htm", DocumentKind.Html),
        (".docx", DocumentKind.Word),
        (".pdf", DocumentKind.Pdf),
    ];

    /// <summary>The endings of documents, with their dot, in lower case.</summary>
    public static IReadOnlyList<string> KnownEndings { get; } = [.. Endings.Select(pair => pair.Ending)];

    /// <summary>The kind of a file by the ending of its name, without regard to case.</summary>
    /// <param name="path">A path or file name; the file need not exist.</param>
    /// <param name="kind">The kind, when the ending is known.</param>
    /// <returns>Whether the ending is one of a document.</returns>
    public static bool TryOf(string path, out DocumentKind kind)
    {
        var ending = Path.GetExtension(path);
        foreach (var pair in Endings)
        {
            if (string.Equals(pair.Ending, ending, StringComparison.OrdinalIgnoreCase))
            {
                kind = pair.Kind;
                return true;
            }
        }

        kind = DocumentKind.Text;
        return false;
    }
}
