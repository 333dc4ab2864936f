using System.Text;

namespace ClauseAnalyzer.Cli.Output;

/// <summary>Plain words broken into lines.</summary>
internal static class Wrapped
{
    /// <summary>Wraps a text.</summary>
    /// <param name="text">Words with spaces between.</param>
    /// <param name="width">Columns of a line; a longer word stands alone on its line.</param>
    /// <param name="indent">What stands before every line but the first.</param>
    /// <returns>Lines with line feeds between, none after the last.</returns>
    public static string Text(string text, int width, string indent)
    {
        var lines = new StringBuilder();
        var column = 0;
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (column > 0 && column + 1 + word.Length > width)
            {
                lines.Append('\n').Append(indent);
                column = indent.Length;
            }
            else if (column > 0)
            {
                lines.Append(' ');
                column++;
            }

            lines.Append(word);
            column += word.Length;
        }

        return lines.ToString();
    }
}
