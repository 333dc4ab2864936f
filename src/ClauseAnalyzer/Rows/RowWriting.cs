using System.Text;

namespace ClauseAnalyzer.Rows;

/// <summary>How a row file is written, where that is not to be guessed from its first lines. Immutable.</summary>
public sealed record RowWriting
{
    /// <summary>Nothing is given: the separator and the encoding are guessed.</summary>
    public static RowWriting Guessed { get; } = new();

    /// <summary>What stands between the cells of a CSV or TSV file, an ASCII character; null to guess it. JSON Lines have none.</summary>
    public char? Separator { get; init; }

    /// <summary>The encoding; null for UTF-8, UTF-16 with a byte order mark, or Windows-1252 where the bytes speak for it.</summary>
    public Encoding? Encoding { get; init; }

    /// <summary>An encoding by its name.</summary>
    /// <param name="name">"utf-8", "windows-1252", "iso-8859-1" or another that .NET knows; case does not count.</param>
    /// <returns>The encoding; null when there is none of that name.</returns>
    public static Encoding? EncodingOf(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
