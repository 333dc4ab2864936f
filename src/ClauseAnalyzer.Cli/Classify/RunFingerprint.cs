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

    /// <summary>What tells an input that was changed: name, length and time of change.</summary>
    public static string ByTime(InputFile input)
    {
        var file = new FileInfo(input.Path);
        return string.Create(CultureInfo.InvariantCulture, $"{input.Path}\t{input.Kind}\t{file.Length}\t{file.LastWriteTimeUtc.Ticks}");
    }

    /// <summary>What is the same for copies of an input on several machines: name and content.</summary>
    public static string ByContent(InputFile input)
    {
        using var stream = File.OpenRead(input.Path);
        return $"{input.Path}\t{input.Kind}\t{Convert.ToHexStringLower(SHA256.HashData(stream))}";
    }

    /// <summary>Hashes inputs, model, lexicon and options.</summary>
    /// <param name="inputs">The inputs.</param>
    /// <param name="identity">What tells one input from another.</param>
    /// <param name="engine">Model, lexicon and scale.</param>
    /// <param name="layout">Columns.</param>
    /// <param name="options">Whatever else the output depends on.</param>
    public static string Of(InputList inputs, Func<InputFile, string> identity, Engine engine, ClassifiedLayout layout, params string[] options)
    {
        var parts = new StringBuilder()
            .AppendJoin('\n', Version, engine.Model.Hash, engine.Lexicon.Hash, engine.Scale.Name, layout.RawCells)
            .Append('\n')
            .AppendJoin('\n', options)
            .Append('\n')
            .AppendJoin('\n', layout.PassedThrough);
        foreach (var input in inputs.Files)
        {
            parts.Append('\n').Append(identity(input));
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(parts.ToString())));
    }
}
