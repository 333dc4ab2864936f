using ClauseAnalyzer.Rows;

namespace ClauseAnalyzer.Cli.Classify;

/// <summary>The passed-through columns of all row files together, in order of first appearance.</summary>
internal sealed class ColumnPlan(string textColumn, string? documentColumn)
{
    // The column that names the document unless the call names another.
    private const string UsualDocumentColumn = "document";

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

        return new InputColumns(reader.IndexOf(TextColumn), DocumentOf(reader), passed);
    }

    private int DocumentOf(RowReader reader) => documentColumn is null ? reader.IndexOrMinusOne(UsualDocumentColumn) : reader.IndexOf(documentColumn);

    private IEnumerable<((string Name, int Occurrence) Key, int Index)> PassedOf(RowReader reader)
    {
        var text = reader.IndexOf(TextColumn);
        // The program's own column "document" holds the same.
        var document = DocumentOf(reader) is var index and >= 0 && reader.Columns[index] == UsualDocumentColumn ? index : -1;
        var occurrences = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var column = 0; column < reader.Columns.Count; column++)
        {
            if (column != text && column != document)
            {
                var name = reader.Columns[column];
                occurrences[name] = occurrences.GetValueOrDefault(name) + 1;
                yield return ((name, occurrences[name]), column);
            }
        }
    }
}
