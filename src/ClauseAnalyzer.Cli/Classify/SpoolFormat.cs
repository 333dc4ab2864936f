using System.Text.Json;
using System.Text.Json.Serialization;
using ClauseAnalyzer.Rows;

namespace ClauseAnalyzer.Cli.Classify;

/// <summary>Classified rows exactly as they are, one a line: where an interrupted run leaves the rows of a database that it has not begun. Immutable and safe to share between threads.</summary>
internal static class SpoolFormat
{
    /// <summary>One line a row.</summary>
    public static void Write(IEnumerable<ClassifiedRow> rows, Stream output)
    {
        foreach (var row in rows)
        {
            JsonSerializer.Serialize(output, row, SpoolJson.Default.ClassifiedRow);
            output.WriteByte((byte)'\n');
        }
    }

    /// <summary>The rows of a spool, one at a time.</summary>
    public static IEnumerable<ClassifiedRow> Read(string path) =>
        File.ReadLines(path).Select(line => JsonSerializer.Deserialize(line, SpoolJson.Default.ClassifiedRow)!);
}

/// <summary>Serialization of spooled rows without reflection.</summary>
[JsonSerializable(typeof(ClassifiedRow))]
internal sealed partial class SpoolJson : JsonSerializerContext;
