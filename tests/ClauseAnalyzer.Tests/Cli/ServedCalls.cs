using System.Text;
using System.Text.Json;
using ClauseAnalyzer.Cli;
using Microsoft.Data.Sqlite;

namespace ClauseAnalyzer.Tests.Cli;

/// <summary>The side of <see cref="RunningProgram"/> that stands in the program's own process: a line of JSON in for each call, one out.</summary>
internal static class ServedCalls
{
    /// <summary>Answers until standard input ends.</summary>
    public static void AnswerAll()
    {
        // As the program's first line does.
        Program.ForgetCulture();
        using var calls = new StreamReader(Console.OpenStandardInput());
        using var answers = new StreamWriter(Console.OpenStandardOutput()) { AutoFlush = true };
        while (calls.ReadLine() is { } line)
        {
            answers.WriteLine(JsonSerializer.Serialize(Answer(JsonSerializer.Deserialize<ServedCall>(line)!)));
        }
    }

    private static ServedAnswer Answer(ServedCall call)
    {
        Directory.SetCurrentDirectory(call.Folder);
        using var output = new MemoryStream();
        using var error = new MemoryStream();
        var code = new Application(new Terminal(() => new MemoryStream(Encoding.UTF8.GetBytes(call.Input ?? "")), output, error)).Run(call.Arguments);
        // What ends with a process must not be seen by the next call.
        SqliteConnection.ClearAllPools();
        Directory.SetCurrentDirectory(Path.GetTempPath());
        return new(code, output.ToArray(), error.ToArray());
    }
}
