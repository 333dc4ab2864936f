using System.Text;
using System.Text.Json;

namespace ClauseAnalyzer.Rows;

/// <summary>Takes the members of JSON objects apart, one object after another, in one buffer. Mutable; one a file.</summary>
internal sealed class JsonMembers
{
    private byte[] buffer = new byte[1 << 12];

    /// <summary>The members of an object in their order; of a name that stands twice both.</summary>
    /// <param name="content">The source of one object.</param>
    /// <param name="expected">Names that are likely, in their order: where a member has the name that is expected at its place, no new string is made.</param>
    /// <returns>The members; empty for "{}".</returns>
    /// <exception cref="JsonException">The content is not one JSON value.</exception>
    /// <exception cref="InvalidOperationException">A string in it holds half a surrogate pair.</exception>
    public IReadOnlyList<JsonMember> Read(ReadOnlySpan<char> content, IReadOnlyList<string> expected)
    {
        var most = Encoding.UTF8.GetMaxByteCount(content.Length);
        buffer = buffer.Length < most ? new byte[most] : buffer;
        var bytes = buffer.AsSpan(0, Encoding.UTF8.GetBytes(content, buffer));
        var reader = new Utf8JsonReader(bytes);
        var members = new List<JsonMember>(expected.Count);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var place = members.Count;
            var key = place < expected.Count && reader.ValueTextEquals(expected[place]) ? expected[place] : reader.GetString()!;
            reader.Read();
            members.Add(new JsonMember(key, CellOf(ref reader, bytes)));
        }

        // What follows the object is an error of the reader's.
        reader.Read();
        return members;
    }

    private static RowCell CellOf(ref Utf8JsonReader reader, ReadOnlySpan<byte> bytes)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            return new RowCell(reader.GetString());
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
