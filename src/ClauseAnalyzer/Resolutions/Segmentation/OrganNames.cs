using System.Text.RegularExpressions;

namespace ClauseAnalyzer.Resolutions.Segmentation;

/// <summary>The nouns by which the name of an organ is known.</summary>
internal static partial class OrganNames
{
    // Frozen sets take longer to make than score takes to ask them.
    private static readonly HashSet<string> Heads = new(StringComparer.OrdinalIgnoreCase)
    {
        "Assembly", "Council", "Commission", "Committee", "Subcommittee", "Sub-Commission", "Subcommission", "Conference", "Board", "Congress", "Meeting",
        "Parties", "Authority", "Forum", "Summit", "Union", "Parliament", "Governors", "Court", "Bureau", "Convention", "Group", "Organization",
        "Ministers", "Representatives", "Heads", "Delegates", "Governments", "States",
    };

    // Words that stay small inside a name set in capitals.
    private static readonly HashSet<string> SmallWords = new(StringComparer.Ordinal) { "and", "of", "the", "on", "for", "in", "to", "against", "with", "as", "at" };

    /// <summary>Whether a word can be the head of an organ's name.</summary>
    public static bool IsHead(string word) => Heads.Contains(word);

    /// <summary>Whether a name contains such a word.</summary>
    public static bool HasHead(string name) => name.Split(' ').Any(IsHead);

    /// <summary>Whether a name is that of an organ with a series of its own, which needs no comma to be known.</summary>
    public static bool IsPrincipal(string name) => ResolutionSeries.Of(name) is not null;

    /// <summary>Whether a name is that of the parties to a treaty: "States Parties to this Convention", "High Contracting Parties", "United Nations and the World Bank".</summary>
    public static bool IsPartiesToTreaty(string name) => TreatyParties().IsMatch(name);

    /// <summary>A name as its organ writes it: one set in capitals gets its small letters back.</summary>
    public static string InSmallLetters(string name) =>
        name.Any(char.IsLower) ? name : string.Join(' ', name.Split(' ').Select(SmallerOf));

    private static string SmallerOf(string word)
    {
        var lower = word.ToLowerInvariant();
        return SmallWords.Contains(lower) || lower.Length == 0 ? lower : char.ToUpperInvariant(lower[0]) + lower[1..];
    }

    // "Conference of the Parties" and "Meeting of the States Parties" are organs.
    [GeneratedRegex(@"^(?:(?:States |(?:High )?Contracting )?Parties|(?:Contracting |Signatory )?(?:States|Governments)|Governments? of \p{Lu}.* and .*|United Nations and the .*)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TreatyParties();
}
