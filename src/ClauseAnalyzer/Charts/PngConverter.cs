namespace ClauseAnalyzer.Charts;

/// <summary>
/// Turns SVG into PNG through the program rsvg-convert, when it is installed. Immutable and thread-safe.
/// </summary>
public sealed class PngConverter
{
    /// <summary>Looks for the program on the PATH of this process.</summary>
    /// <returns>The converter, or null when the program is not there; <see cref="MissingMessage"/> says what to install.</returns>
    public static PngConverter? Find() => throw new NotImplementedException();

    /// <summary>One line that names the missing program and the package to install.</summary>
    public static string MissingMessage => "rsvg-convert was not found on PATH; install the package librsvg2-bin to write PNG charts.";

    /// <summary>Draws an SVG as PNG on a white ground.</summary>
    /// <param name="svg">A whole SVG document.</param>
    /// <param name="pixelsPerUnit">Pixels a CSS pixel, 0.1 to 10. Default 2.</param>
    /// <returns>The bytes of the PNG.</returns>
    /// <exception cref="ArgumentException">The program could not read the SVG; the message holds its words.</exception>
    public byte[] Convert(string svg, double pixelsPerUnit = 2) => throw new NotImplementedException();
}
