using ClauseAnalyzer.Resolutions;

namespace ClauseAnalyzer.Cli.Inputs;

/// <summary>Reads a document input, from a file or from standard input. Immutable and safe to share between threads.</summary>
/// <param name="reader">Reads resolutions.</param>
/// <param name="terminal">Where standard input comes from.</param>
internal sealed class DocumentOpener(ResolutionReader reader, Terminal terminal)
{
    /// <summary>The resolutions of an input, described by the manifest beside it.</summary>
    /// <exception cref="ResolutionFormatException">It cannot be read as a document.</exception>
    /// <exception cref="IOException">The file cannot be opened.</exception>
    public IReadOnlyList<Resolution> Read(InputFile input)
    {
        if (!SpooledInput.IsNeeded(input))
        {
            return reader.ReadFile(input.Path);
        }

        using var spooled = SpooledInput.Of(input, terminal);
        try
        {
            var entry = input.IsStandardInput ? null : Manifest.Beside(input.Path)?.Find(input.Path);
            return [.. reader.ReadFile(spooled.Path)
                .Select(resolution => resolution with { Source = input.Path })
                .Select(resolution => entry?.ApplyTo(resolution) ?? resolution)];
        }
        catch (ResolutionFormatException exception)
        {
            throw new ResolutionFormatException(exception.Code, exception.Message.Replace(spooled.Path, input.Path, StringComparison.Ordinal), exception);
        }
    }
}
