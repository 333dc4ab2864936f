using System.Text;

namespace ClauseAnalyzer.Rows;

/// <summary>
/// A text format of classified rows, in UTF-8. Formatting is apart from files, so that rows can be formatted by many
/// threads and written by one. Immutable and safe to share between threads.
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
    /// <param name="output">Takes one line or more a row, in UTF-8, each ended by a line feed; left open.</param>
    /// <exception cref="ArgumentException">A row has other themes than the layout.</exception>
    public abstract void Write(IEnumerable<ClassifiedRow> rows, Stream output);

    /// <summary>Formats rows as a string, for few of them.</summary>
    /// <param name="rows">Rows in order; their passed cells are in the order of the layout.</param>
    /// <returns>What <see cref="Write"/> writes; empty for no rows.</returns>
    /// <exception cref="ArgumentException">A row has other themes than the layout.</exception>
    public string Format(IEnumerable<ClassifiedRow> rows)
    {
        using var bytes = new MemoryStream();
        Write(rows, bytes);
        return Encoding.UTF8.GetString(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
    }

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
