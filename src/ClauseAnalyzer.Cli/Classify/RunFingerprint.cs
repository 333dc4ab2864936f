using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ClauseAnalyzer.Cli.Inputs;
using ClauseAnalyzer.Rows;

namespace ClauseAnalyzer.Cli.Classify;

/// <summary>One string that differs whenever the output of a classification might.</summary>
internal static class RunFingerprint
{
    /// <summary>The version of this program.</summary>
    public static string Version { get; } = typeof(RunFingerprint).Assembly.GetName().Version!.ToString(3);

    /// <summary>Hashes inputs (by name, length and time of change), model, lexicon and options.</summary>
    public static string Of(InputList inputs, Engine engine, ClassifiedLayout layout, params string[] options)
    {
        var parts = new StringBuilder()
            .AppendJoin('\n', Version, engine.Model.Hash, engine.Lexicon.Hash, engine.Scale.Name, layout.RawCells)
            .Append('\n')
            .AppendJoin('\n', options)
            .Append('\n')
            .AppendJoin('\n', layout.PassedThrough);
        foreach (var input in inputs.Files)
        {
            var file = new FileInfo(input.Path);
            parts.Append(CultureInfo.InvariantCulture, $"\n{input.Path}\t{input.Kind}\t{file.Length}\t{file.LastWriteTimeUtc.Ticks}");
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(parts.ToString())));
    }
}
