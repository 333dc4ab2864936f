using ClauseAnalyzer.Trends.Pairing;

namespace ClauseAnalyzer.Reports.Compare;

/// <summary>The words for what became of a paragraph.</summary>
internal static class PairWords
{
    /// <summary>The status as it stands in files.</summary>
    public static string Of(LineageStatus status) => LineageTable.NameOf(status);

    /// <summary>The change of force as it stands in files; null where there is nothing to say.</summary>
    public static string? Of(ForceChange? change) => change is null ? null : LineageTable.NameOf(change);

    /// <summary>What changed beside the words: verb, force, themes, hedges; empty when nothing did.</summary>
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
        return changes;
    }
}
