using System.Globalization;

namespace ClauseAnalyzer.Charts;

/// <summary>
/// Turns SVG into PNG through the program rsvg-convert, when it is installed. Immutable and thread-safe.
/// </summary>
public sealed class PngConverter
{
    private const string Program = "rsvg-convert";

    private readonly ExternalProgram program;

    private PngConverter(ExternalProgram program) => this.program = program;

    /// <summary>One line that names the missing program and the package to install.</summary>
    public static string MissingMessage => "rsvg-convert was not found on PATH; install the package librsvg2-bin to write PNG charts.";

    /// <summary>Looks for the program on the PATH of this process.</summary>
    /// <returns>The converter, or null when the program is not there; <see cref="MissingMessage"/> says what to install.</returns>
    public static PngConverter? Find() => FindIn(Environment.GetEnvironmentVariable("PATH") ?? "");

    /// <summary>Draws an SVG as PNG on a white ground, in the light colours.</summary>
    /// <param name="svg">A whole SVG document.</param>
    /// <param name="pixelsPerUnit">Pixels a CSS pixel, 0.1 to 10. Default 2.</param>
    /// <returns>The bytes of the PNG.</returns>
    /// <exception cref="ArgumentException">The program could not read the SVG, and the message holds its words; or the scale is out of range.</exception>
    public byte[] Convert(string svg, double pixelsPerUnit = 2)
    {
        if (!(pixelsPerUnit >= 0.1 && pixelsPerUnit <= 10))
        {
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"Pixels per unit must be 0.1 to 10, found {pixelsPerUnit}."), nameof(pixelsPerUnit));
        }

        var result = program.Run(["--format=png", "--background-color=white", "--zoom=" + pixelsPerUnit.ToString(CultureInfo.InvariantCulture)], svg);
        return result.ExitCode == 0
            ? result.Output
            : throw new ArgumentException($"rsvg-convert refused the SVG with exit code {result.ExitCode.ToString(CultureInfo.InvariantCulture)}: {result.Error.ReplaceLineEndings(" ").Trim()}", nameof(svg));
    }

    /// <summary>Looks in the folders of a search path, as written in PATH.</summary>
    internal static PngConverter? FindIn(string searchPath) =>
        ExternalProgram.Find(Program, searchPath) is { } found ? new PngConverter(found) : null;
}
