using ClauseAnalyzer.Trends.Pairing;

namespace ClauseAnalyzer.Reports.Compare;

/// <summary>The words for what became of a paragraph.</summary>
internal static class PairWords
{
    /// <summary>The status as it stands in files.</summary>
    public static string Of(LineageStatus status) => LineageTable.NameOf(status);

    /// <summary>The change of force as it stands in files; null where there is nothing to say.</summary>
    public static string? Of(ForceChange? change) => change is null ? null : LineageTable.NameOf(change);

    /// <summary>What changed beside the words: verb, force, themes, hedges, times, money, addressee, and which of it counts as softer or stronger; empty when nothing did.</summary>
    public static IReadOnlyList<string> Changes(LineagePair pair)
    {
        var changes = new List<string>();
        if (pair.VerbChange is { } verbs)
        {
            changes.Add($"{verbs.Old} → {verbs.New}");
        }

        changes.AddRange(pair.ThemesGained.Select(theme => "gains the theme " + Display.Theme(theme)));
        changes.AddRange(pair.ThemesLost.Select(theme => "loses the theme " + Display.Theme(theme)));
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

        return [.. changes.Distinct(StringComparer.Ordinal), .. Judged("softer", pair.Softer), .. Judged("stronger", pair.Stronger)];
    }

    private static IEnumerable<string> Judged(string direction, IEnumerable<string> names)
    {
        // The act's own change stands before these.
        var joined = string.Join(", ", names.Where(name => name != "act"));
        return joined.Length == 0 ? [] : [$"{direction}: {joined}"];
    }
}
