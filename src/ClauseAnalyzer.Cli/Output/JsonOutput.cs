using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ClauseAnalyzer.Cli.Output;

/// <summary>One JSON document on a stream.</summary>
internal static class JsonOutput
{
    // Output goes to files and pipes, never into a page: escaping apostrophes and accents would only hide the text.
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = true,
        NewLine = "\n",
    };

    /// <summary>The option --json.</summary>
    public static Option<bool> Option() => new("--json") { Description = "Print one JSON document for programs, instead of words." };

    /// <summary>Writes a document and a line feed after it.</summary>
    /// <param name="stream">Where to; left open.</param>
    /// <param name="write">Writes the content.</param>
    public static void Write(Stream stream, Action<Utf8JsonWriter> write)
    {
        using (var writer = new Utf8JsonWriter(stream, Options))
        {
            write(writer);
        }

        stream.Write("\n"u8);
    }
}
