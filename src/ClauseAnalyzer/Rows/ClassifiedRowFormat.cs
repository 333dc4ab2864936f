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

    private protected static void CheckThemes(ClassifiedRow row, IReadOnlyList<string> themes)
    {
        var isSame = row.Themes.Count == themes.Count;
        for (var index = 0; isSame && index < themes.Count; index++)
        {
            isSame = row.Themes[index].Name == themes[index];
        }

        if (!isSame)
        {
            throw new ArgumentException($"Expected the themes {string.Join(", ", themes)}, found {string.Join(", ", row.Themes.Select(theme => theme.Name))}.");
        }
    }
}
