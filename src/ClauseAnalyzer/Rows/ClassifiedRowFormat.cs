using System.Globalization;

namespace ClauseAnalyzer.Rows;

/// <summary>
/// A text format of classified rows. Formatting is apart from writing, so that
/// rows can be formatted by many threads and written by one. Immutable and
/// safe to share between threads.
/// </summary>
public abstract class ClassifiedRowFormat
{
    private protected ClassifiedRowFormat()
    {
    }

    /// <summary>What stands before the first row; empty in a format without a header.</summary>
    public abstract string Header { get; }

    /// <summary>Formats rows.</summary>
    /// <param name="rows">Rows in order; their passed cells are in the order of the layout.</param>
    /// <returns>One line or more a row, each ended by a line feed.</returns>
    public abstract string Format(IEnumerable<ClassifiedRow> rows);

    /// <summary>The cells of the program's own columns, null for a value that is not known.</summary>
    private protected static IEnumerable<string?> OwnCells(ClassifiedRow row, IReadOnlyList<string> themes)
    {
        CheckThemes(row, themes);
        return
        [
            row.Source,
            row.Document,
            row.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            row.Position.ToString(CultureInfo.InvariantCulture),
            row.Section,
            row.Label,
            row.VerbPhrase,
            row.Verb,
            row.Family,
            row.Force?.ToString(CultureInfo.InvariantCulture),
            row.Addressee,
            row.ClauseCount.ToString(CultureInfo.InvariantCulture),
            .. row.Themes.Select(theme => theme.Present ? "1" : "0"),
            .. row.Themes.Select(theme => ClassifiedJson.Rounded(theme.Probability).ToString("0.0000", CultureInfo.InvariantCulture)),
            row.Chapeau,
            row.Text,
        ];
    }

    private protected static void CheckThemes(ClassifiedRow row, IReadOnlyList<string> themes)
    {
        if (row.Themes.Count != themes.Count || row.Themes.Where((theme, index) => theme.Name != themes[index]).Any())
        {
            throw new ArgumentException($"Expected the themes {string.Join(", ", themes)}, found {string.Join(", ", row.Themes.Select(theme => theme.Name))}.");
        }
    }
}
