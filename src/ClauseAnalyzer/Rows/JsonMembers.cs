using System.Text;
using System.Text.Json;

namespace ClauseAnalyzer.Rows;

/// <summary>Takes the members of JSON objects apart, one object after another, in one buffer. Mutable; one a file.</summary>
internal sealed class JsonMembers
{
    // Longer strings are hardly those of the object before.
    private const int LongestRepeated = 64;

    private byte[] buffer = new byte[1 << 12];

    // By column the short string of the object before: names of documents and kinds stand in row after row.
    private string?[] before = [];

    /// <summary>The members of an object in their order; of a name that stands twice both.</summary>
    /// <param name="content">The source of one object.</param>
    /// <returns>The members; empty for "{}".</returns>
    /// <exception cref="JsonException">The content is not one JSON value.</exception>
    /// <exception cref="InvalidOperationException">A string in it holds half a surrogate pair.</exception>
    public IReadOnlyList<JsonMember> Read(ReadOnlySpan<char> content)
    {
        var bytes = BytesOf(content);
        var reader = new Utf8JsonReader(bytes);
        var members = new List<JsonMember>();
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var key = reader.GetString()!;
            reader.Read();
            members.Add(new JsonMember(key, CellOf(ref reader, bytes, null)));
        }

        // What follows the object is an error of the reader's.
        reader.Read();
        return members;
    }

    /// <summary>The members of an object as cells of known columns; of a name that stands twice the second.</summary>
    /// <param name="content">The source of one object.</param>
    /// <param name="columns">Names of the columns: no string is made of a name that stands where it is expected.</param>
    /// <param name="indexOfColumn">Where each column stands.</param>
    /// <param name="cells">One cell a column, empty at first.</param>
    /// <returns>The first name that is no column's; null when there is none.</returns>
    /// <exception cref="JsonException">The content is not one JSON value.</exception>
    /// <exception cref="InvalidOperationException">A string in it holds half a surrogate pair.</exception>
    public string? ReadInto(ReadOnlySpan<char> content, IReadOnlyList<string> columns, Dictionary<string, int> indexOfColumn, RowCell[] cells)
    {
        var bytes = BytesOf(content);
        var reader = new Utf8JsonReader(bytes);
        string? unknown = null;
        before = before.Length == cells.Length ? before : new string?[cells.Length];
        reader.Read();
        for (var place = 0; reader.Read() && reader.TokenType == JsonTokenType.PropertyName; place++)
        {
            var index = place;
            if (place >= cells.Length || !reader.ValueTextEquals(columns[place]))
            {
                var key = reader.GetString()!;
                if (!indexOfColumn.TryGetValue(key, out index))
                {
                    index = -1;
                    unknown ??= key;
                }
            }

            reader.Read();
            var cell = CellOf(ref reader, bytes, index < 0 ? null : before[index]);
            if (index >= 0)
            {
                cells[index] = cell;
                before[index] = cell.Text is { Length: <= LongestRepeated } ? cell.Text : null;
            }
        }

        // What follows the object is an error of the reader's.
        reader.Read();
        return unknown;
    }

    private ReadOnlySpan<byte> BytesOf(ReadOnlySpan<char> content)
    {
        var most = Encoding.UTF8.GetMaxByteCount(content.Length);
        buffer = buffer.Length < most ? new byte[most] : buffer;
        return buffer.AsSpan(0, Encoding.UTF8.GetBytes(content, buffer));
    }

    private static RowCell CellOf(ref Utf8JsonReader reader, ReadOnlySpan<byte> bytes, string? likely)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            return new RowCell(likely is not null && reader.ValueTextEquals(likely) ? likely : reader.GetString());
        }

        if (reader.TokenType == JsonTokenType.Null)
        {
            return new RowCell(null, "null");
        }

        var start = (int)reader.TokenStartIndex;
        reader.Skip();
        var source = Encoding.UTF8.GetString(bytes[start..(int)reader.BytesConsumed]);
        return new RowCell(source, source);
    }
}
