namespace ClauseAnalyzer.Resolutions;

/// <summary>A series of resolutions with symbols of its own: the organ that adopts them, and how they are cited.</summary>
/// <param name="Organ">The organ's name without article.</param>
/// <param name="Prefix">What stands before the number in a symbol: "A/RES/".</param>
/// <param name="Actor">The organ's code in an AKN4UN name, "unga"; null where the convention has none.</param>
internal sealed record ResolutionSeries(string Organ, string Prefix, string? Actor)
{
    public static ResolutionSeries Assembly { get; } = new("General Assembly", "A/RES/", "unga");

    public static ResolutionSeries SecurityCouncil { get; } = new("Security Council", "S/RES/", "unsc");

    public static ResolutionSeries EconomicAndSocialCouncil { get; } = new("Economic and Social Council", "E/RES/", "ecosoc");

    public static ResolutionSeries HumanRightsCouncil { get; } = new("Human Rights Council", "A/HRC/RES/", "unhrc");

    public static ResolutionSeries TrusteeshipCouncil { get; } = new("Trusteeship Council", "T/RES/", null);

    private static readonly ResolutionSeries[] All = [Assembly, SecurityCouncil, EconomicAndSocialCouncil, HumanRightsCouncil, TrusteeshipCouncil];

    /// <summary>The series of an organ; null where the organ has none.</summary>
    /// <param name="organ">A name without article, in any case of letters.</param>
    public static ResolutionSeries? Of(string organ) => Array.Find(All, series => series.Organ.Equals(organ, StringComparison.OrdinalIgnoreCase));

    /// <summary>The series of the organ whose name ends a text; null where none does.</summary>
    /// <param name="text">Words before a citation: "recalling General Assembly".</param>
    public static ResolutionSeries? NamedAtEndOf(string text) => Array.Find(All, series => text.EndsWith(series.Organ, StringComparison.Ordinal));

    /// <summary>The series of a symbol, also of another document of the organ ("A/HRC/26/L.1"); null where its first letters are none's.</summary>
    /// <param name="symbol">A symbol.</param>
    public static ResolutionSeries? OfSymbol(string symbol) =>
        All.Where(series => symbol.StartsWith(series.Prefix[..^"RES/".Length], StringComparison.Ordinal)).MaxBy(series => series.Prefix.Length);
}
