namespace ClauseAnalyzer.Trends.Pairing;

/// <summary>How the addressees of two paired acts differ.</summary>
internal static class AddresseeChange
{
    private static readonly string[] All = ["all", "other", "the"];

    /// <summary>The name of the change as data/lexicon/changes.txt has it; empty where both are the same.</summary>
    /// <param name="old">The earlier addressee, as written; may be empty.</param>
    /// <param name="new">The later one.</param>
    public static string NameOf(string old, string @new)
    {
        if (string.Equals(old, @new, StringComparison.OrdinalIgnoreCase))
        {
            return "";
        }

        if (old.Length == 0 || @new.Length == 0)
        {
            return old.Length == 0 ? "addressee gained" : "addressee lost";
        }

        var (before, after) = (PartsOf(old), PartsOf(@new));
        return before.SetEquals(after) ? Wider(@new, old)
            : after.IsProperSupersetOf(before) || (before.Count == after.Count && IsDescribed(before, after)) ? "addressee widened"
            : before.IsProperSupersetOf(after) || (before.Count == after.Count && IsDescribed(after, before)) ? "addressee narrowed"
            : "addressee changed";
    }

    // "Member States" became "all Member States": the same bodies, said to be all of them.
    private static string Wider(string @new, string old) =>
        Has(@new, "all") && !Has(old, "all") ? "addressee widened" : Has(old, "all") && !Has(@new, "all") ? "addressee narrowed" : "";

    // Every part of the one is a part of the other with words added: "Member States" and "Member States in the region".
    private static bool IsDescribed(HashSet<string> described, HashSet<string> plain) =>
        described.All(longer => plain.Any(shorter => longer == shorter || (longer.Length > shorter.Length && $" {longer} ".Contains($" {shorter} ", StringComparison.Ordinal))));

    private static HashSet<string> PartsOf(string addressee) =>
    [
        .. addressee.ToLowerInvariant().Split([",", " and ", " as well as "], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(part => string.Join(' ', part.Split(' ', StringSplitOptions.RemoveEmptyEntries).SkipWhile(word => All.Contains(word, StringComparer.Ordinal) || word == "and")))
            .Where(part => part.Length > 0),
    ];

    private static bool Has(string addressee, string word) =>
        addressee.Split(' ').Contains(word, StringComparer.OrdinalIgnoreCase);
}
