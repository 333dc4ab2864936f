using System.Diagnostics.CodeAnalysis;
using ClauseAnalyzer.Resolutions;

namespace ClauseAnalyzer.Classification;

/// <summary>
/// The name of the organ that speaks, where it would carry a theme: the Human Rights Council that names itself ("requests
/// the Secretary-General to report to the Human Rights Council") speaks of no human right by that.
/// </summary>
internal static class OwnName
{
    private const string Telling = "Human Rights";
    private const string Symbol = "AHRC";

    private static readonly string Name = ResolutionSeries.HumanRightsCouncil.Organ;

    /// <summary>Whether a document is one of the organ's own.</summary>
    /// <param name="document">Its symbol, or a name made of it ("A/HRC/RES/12/10", "A_HRC_RES_12_10"); may be empty.</param>
    /// <param name="organ">The organ that its first page names; null or empty where unknown.</param>
    public static bool Speaks(string document, string? organ = null) =>
        organ == Name || StartsWithSymbol(document);

    /// <summary>Whether the name stands in a text.</summary>
    /// <param name="text">The text.</param>
    public static bool StandsIn(string text) => text.Contains(Name, StringComparison.Ordinal);

    /// <summary>A text in which the telling words of the name are blanks, so that all else keeps its place.</summary>
    /// <param name="text">A text of one of the organ's own documents.</param>
    /// <param name="hidden">The text with blanks; null where the name does not stand in it.</param>
    /// <returns>Whether the name stands in it.</returns>
    public static bool TryHide(string text, [NotNullWhen(true)] out string? hidden)
    {
        hidden = StandsIn(text)
            ? text.Replace(Name, new string(' ', Telling.Length) + Name[Telling.Length..], StringComparison.Ordinal)
            : null;
        return hidden is not null;
    }

    /// <summary>The text as its themes are read.</summary>
    /// <param name="text">The text.</param>
    /// <param name="document">The document it stands in; null or empty where unknown.</param>
    public static string ReadIn(string text, string? document) => Speaks(document ?? "") && TryHide(text, out var hidden) ? hidden : text;

    // Letters and digits of the symbol alone: file names have other marks between them.
    private static bool StartsWithSymbol(string document)
    {
        var found = 0;
        foreach (var unit in document)
        {
            if (!char.IsAsciiLetterOrDigit(unit))
            {
                continue;
            }

            if (char.ToUpperInvariant(unit) != Symbol[found])
            {
                return false;
            }

            if (++found == Symbol.Length)
            {
                return true;
            }
        }

        return false;
    }
}
