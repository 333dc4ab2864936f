namespace ClauseAnalyzer.Trends.Pairing;

/// <summary>The words for what became of a paragraph.</summary>
public static class PairWords
{
    /// <summary>The status as it stands in files.</summary>
    /// <param name="status">A status.</param>
    /// <returns>"reworded".</returns>
    public static string Of(LineageStatus status) => LineageTable.NameOf(status);

    /// <summary>The change of force as it stands in files; null where there is nothing to say.</summary>
    /// <param name="change">A change; null where forces do not compare.</param>
    /// <returns>"softened"; null for null.</returns>
    public static string? Of(ForceChange? change) => change is null ? null : LineageTable.NameOf(change);

    /// <summary>What changed beside the words: verb, force, themes, hedges, times, money, addressee, and which of it counts as softer or stronger.</summary>
    /// <param name="pair">The pair.</param>
    /// <returns>A few words each; empty when nothing changed but words.</returns>
    public static IReadOnlyList<string> Changes(LineagePair pair)
    {
        ArgumentNullException.ThrowIfNull(pair);
        var changes = new List<string>();
        if (pair.VerbChange is { } verbs)
        {
            changes.Add($"{verbs.Old} → {verbs.New}");
        }

        changes.AddRange(pair.ThemesGained.Select(theme => "gains the theme " + theme.Replace('_', ' ')));
        changes.AddRange(pair.ThemesLost.Select(theme => "loses the theme " + theme.Replace('_', ' ')));
        changes.AddRange(pair.HedgesGained.Select(hedge => $"gains “{hedge}”"));
        changes.AddRange(pair.HedgesLost.Select(hedge => $"loses “{hedge}”"));
        changes.AddRange(pair.Deadlines.Gained.Select(time => $"gains the time “{time}”"));
        changes.AddRange(pair.Deadlines.Lost.Select(time => $"loses the time “{time}”"));
        changes.AddRange(pair.Money.Gained.Select(money => $"gains “{money}”"));
        changes.AddRange(pair.Money.Lost.Select(money => $"loses “{money}”"));
        changes.AddRange(pair.Modifiers.Gained.Select(modifier => $"gains “{modifier}”"));
        changes.AddRange(pair.Modifiers.Lost.Select(modifier => $"loses “{modifier}”"));
        if (pair.AddresseeChange.Length > 0)
        {
            changes.Add($"{pair.AddresseeChange}: “{pair.Old?.MainClause?.Addressee}” → “{pair.New?.MainClause?.Addressee}”");
        }

        return [.. changes.Distinct(StringComparer.Ordinal), .. Judged("softer", pair.Softer), .. Judged("stronger", pair.Stronger), .. TrackedWords.Sentences(pair)];
    }

    private static IEnumerable<string> Judged(string direction, IEnumerable<string> names)
    {
        // The act's own change stands before these.
        var joined = string.Join(", ", names.Where(name => name != "act"));
        return joined.Length == 0 ? [] : [$"{direction}: {joined}"];
    }
}
