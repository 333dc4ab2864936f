using System.Globalization;
using System.Text;

namespace ClauseAnalyzer.Precedents;

/// <summary>Keys by which texts and addressees are found that differ in nothing but how they are written.</summary>
internal static class TextKeys
{
    private static readonly string[] Openings = ["the ", "all "];

    /// <summary>A number that two texts share when their letters and digits are the same, whatever their case, accents and punctuation (FNV-1a, 64 bits; Fowler, Noll and Vo).</summary>
    /// <param name="text">Any text.</param>
    /// <returns>The number; that of the empty text for one without letters and digits.</returns>
    public static long LettersOf(string text)
    {
        var hash = 14695981039346656037UL;
        foreach (var character in text.Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(character))
            {
                hash = unchecked((hash ^ char.ToLowerInvariant(character)) * 1099511628211UL);
            }
        }

        return unchecked((long)hash);
    }

    /// <summary>An addressee without article and "all", in lower case: "all Member States" and "Member States" are one.</summary>
    /// <param name="addressee">An addressee as a clause gives it; may be empty.</param>
    public static string AddresseeOf(string addressee)
    {
        var key = addressee.ToLower(CultureInfo.InvariantCulture);
        while (Array.Find(Openings, opening => key.StartsWith(opening, StringComparison.Ordinal)) is { } opening)
        {
            key = key[opening.Length..];
        }

        return key;
    }
}
