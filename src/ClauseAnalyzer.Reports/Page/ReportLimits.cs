using ClauseAnalyzer.Reports.Tables;

namespace ClauseAnalyzer.Reports.Page;

/// <summary>What a report of a large collection leaves out, so that it can be opened and sent. The report says so itself.</summary>
/// <param name="HasEvidence">Whether the words that speak for a theme are underlined.</param>
/// <param name="HasRedlines">Whether pairs are marked word by word.</param>
internal sealed record ReportLimits(bool HasEvidence, bool HasRedlines)
{
    /// <summary>Above this many paragraphs the words that speak for themes are not sought: they cost time and room, and nobody reads those of so many.</summary>
    public const int MostParagraphsWithEvidence = 20_000;

    /// <summary>Above this many pairs both wordings are shown whole instead of a redline.</summary>
    public const int MostRedlines = 20_000;

    /// <summary>A table is cut after so many rows, those that the summary cites aside.</summary>
    public const int MostRows = 250;

    /// <summary>In print a table is cut after so many rows, those that the summary cites aside: a report is no file of figures.</summary>
    public const int MostPrintedRows = 8;

    /// <summary>Columns that a printed page has room for; the style sheet leaves out the others.</summary>
    public const int MostPrintedColumns = 11;

    /// <summary>What stands under a table that is cut in print.</summary>
    /// <param name="name">The stem of its file.</param>
    /// <param name="rows">Its rows.</param>
    /// <param name="columns">Its columns.</param>
    /// <param name="more">What else is left out; empty for nothing.</param>
    public static string CutInPrint(string name, int rows, int columns, string more = "")
    {
        string[] parts =
        [
            rows > MostPrintedRows ? $"the first {Invariant.Text(MostPrintedRows)} of {Invariant.Count(rows)} rows and those that the summary cites" : "",
            columns > MostPrintedColumns ? $"the first {Invariant.Text(MostPrintedColumns)} of {Invariant.Text(columns)} columns" : "",
            more,
        ];
        return $"In print {string.Join(", ", parts.Where(part => part.Length > 0))}; {name}.csv has all.";
    }

    /// <summary>The limits that a trend meets.</summary>
    public static ReportLimits Of(TrendTables tables) => new(
        tables.Documents.Sum(document => document.Paragraphs.Count) <= MostParagraphsWithEvidence,
        tables.Links.Sum(link => link.Result.Pairs.Count) <= MostRedlines);

    /// <summary>Why no words are underlined for themes.</summary>
    public static string NoEvidence { get; } =
        $"With more than {Invariant.Count(MostParagraphsWithEvidence)} paragraphs the words that speak for a theme are not underlined; score shows them for any paragraph.";

    /// <summary>Why pairs are not marked word by word.</summary>
    public static string NoRedlines { get; } =
        $"With more than {Invariant.Count(MostRedlines)} pairs both wordings stand whole, one above the other, and are not marked word by word; compare marks any two texts.";

    /// <summary>All that is left out, in plain words.</summary>
    public string Sentence => string.Join(' ', new[]
    {
        $"Tables show their first {Invariant.Count(MostRows)} rows and those that the summary cites; the files beside the report have all rows.",
        HasEvidence ? "" : NoEvidence,
        HasRedlines ? "" : NoRedlines,
    }.Where(sentence => sentence.Length > 0));
}
