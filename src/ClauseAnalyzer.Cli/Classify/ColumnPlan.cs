using ClauseAnalyzer.Rows;

namespace ClauseAnalyzer.Cli.Classify;

/// <summary>The passed-through columns of all row files together, in order of first appearance.</summary>
internal sealed class ColumnPlan(string textColumn, string? documentColumn)
{
    // Of two columns alike in one file, the second is another column.
    private readonly Dictionary<(string Name, int Occurrence), int> slots = [];
    private readonly List<string> names = [];

    /// <summary>Name of the column that holds the paragraph.</summary>
    public string TextColumn { get; } = textColumn;

    /// <summary>Names of the passed-through columns, as the inputs have them.</summary>
    public IReadOnlyList<string> PassedThrough => names;

    /// <summary>Adds the columns of a file.</summary>
    /// <exception cref="RowFormatException">It lacks the text column or the document column.</exception>
    public void Add(RowReader reader)
    {
        reader.IndexOf(TextColumn);
        if (documentColumn is not null)
        {
            reader.IndexOf(documentColumn);
        }

        foreach (var (key, _) in PassedOf(reader))
        {
            if (slots.TryAdd(key, names.Count))
            {
                names.Add(key.Name);
            }
        }
    }

    /// <summary>Where the columns of a file go, after every file was added.</summary>
    public InputColumns Of(RowReader reader)
    {
        var passed = Enumerable.Repeat(-1, names.Count).ToArray();
        foreach (var (key, index) in PassedOf(reader))
        {
            passed[slots[key]] = index;
        }

        return new InputColumns(reader.IndexOf(TextColumn), documentColumn is null ? -1 : reader.IndexOf(documentColumn), passed);
    }

    private IEnumerable<((string Name, int Occurrence) Key, int Index)> PassedOf(RowReader reader)
    {
        var text = reader.IndexOf(TextColumn);
        var occurrences = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var index = 0; index < reader.Columns.Count; index++)
        {
            if (index != text)
            {
                var name = reader.Columns[index];
                occurrences[name] = occurrences.GetValueOrDefault(name) + 1;
                yield return ((name, occurrences[name]), index);
            }
        }
    }
}
