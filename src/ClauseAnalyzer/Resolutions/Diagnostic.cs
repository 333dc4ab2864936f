namespace ClauseAnalyzer.Resolutions;

/// <summary>Something of a file that did not become a field, a paragraph or a note, or that a reader should know of.</summary>
/// <param name="Kind">What it is, a lower-case word with hyphens: "masthead", "page-furniture", "adoption-line", "markup", "rule" …</param>
/// <param name="Line">Line in the extracted text, from 1; null where lines mean nothing (Word).</param>
/// <param name="Page">Page in the file, from 1; null where there are no pages.</param>
/// <param name="Text">The words skipped, or what was noticed.</param>
public sealed record Diagnostic(string Kind, int? Line, int? Page, string Text)
{
    /// <summary>The kind of a diagnostic that says why a document is not of the kind this program reads: in another language, a treaty, a report, a broken scan.</summary>
    public const string OtherKind = "other-kind";
}
