using System.Globalization;

namespace ClauseAnalyzer.Trends.Pairing;

/// <summary>What changed in a pair, as cells of lineage.csv: several parted by "; ", empty for none.</summary>
/// <param name="Softer">Names of what became softer: "act", "hedge gained" …</param>
/// <param name="Stronger">Names of what became stronger.</param>
/// <param name="OldVerb">Verb of the old first clause.</param>
/// <param name="NewVerb">Verb of the new first clause.</param>
/// <param name="ModifiersGained">Sequencers and manner words that only the new first clause has.</param>
/// <param name="ModifiersLost">Those that only the old one has.</param>
/// <param name="HedgesGained">Hedges that the new paragraph has more of.</param>
/// <param name="HedgesLost">Hedges that the old paragraph has more of.</param>
/// <param name="DeadlinesGained">Sessions, dates and periods that the new paragraph has more of.</param>
/// <param name="DeadlinesLost">Those that the old paragraph has more of.</param>
/// <param name="OldAddressee">Addressee of the old first clause.</param>
/// <param name="NewAddressee">Addressee of the new first clause.</param>
/// <param name="AddresseeChange">"addressee narrowed" …</param>
/// <param name="ThemesGained">Themes that only the new paragraph carries.</param>
/// <param name="ThemesLost">Themes that only the old paragraph carries.</param>
/// <param name="MoneyGained">Words on who pays that the new paragraph has more of.</param>
/// <param name="MoneyLost">Those that the old paragraph has more of.</param>
public sealed record LineageChanges(
    string Softer,
    string Stronger,
    string OldVerb,
    string NewVerb,
    string ModifiersGained,
    string ModifiersLost,
    string HedgesGained,
    string HedgesLost,
    string DeadlinesGained,
    string DeadlinesLost,
    string OldAddressee,
    string NewAddressee,
    string AddresseeChange,
    string ThemesGained,
    string ThemesLost,
    string MoneyGained,
    string MoneyLost)
{
    /// <summary>Authors of tracked changes in the two paragraphs, in ordinal order.</summary>
    public string ChangedBy { get; init; } = "";

    /// <summary>Days of tracked changes in the two paragraphs, ISO 8601, the first first.</summary>
    public string ChangedOn { get; init; } = "";

    /// <summary>Nothing changed, or nothing is known.</summary>
    public static LineageChanges None { get; } = Of(new LineagePair { Status = LineageStatus.Kept });

    /// <summary>The changes of a pair.</summary>
    /// <param name="pair">A pair.</param>
    /// <returns>Its cells.</returns>
    public static LineageChanges Of(LineagePair pair)
    {
        ArgumentNullException.ThrowIfNull(pair);
        var tracked = TrackedWords.Of(pair);
        return new LineageChanges(
            Joined(pair.Softer),
            Joined(pair.Stronger),
            pair.Old?.MainClause?.Verb ?? "",
            pair.New?.MainClause?.Verb ?? "",
            Joined(pair.Modifiers.Gained),
            Joined(pair.Modifiers.Lost),
            Joined(pair.HedgesGained),
            Joined(pair.HedgesLost),
            Joined(pair.Deadlines.Gained),
            Joined(pair.Deadlines.Lost),
            pair.Old?.MainClause?.Addressee ?? "",
            pair.New?.MainClause?.Addressee ?? "",
            pair.AddresseeChange,
            Joined(pair.ThemesGained),
            Joined(pair.ThemesLost),
            Joined(pair.Money.Gained),
            Joined(pair.Money.Lost))
        {
            ChangedBy = Joined(tracked.Select(revision => revision.Author).Where(author => author.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)),
            ChangedOn = Joined(tracked.Select(revision => revision.Date).OfType<DateTime>().Select(DateOnly.FromDateTime).Distinct().Order().Select(day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))),
        };
    }

    private static string Joined(IEnumerable<string> parts) => string.Join("; ", parts);
}
