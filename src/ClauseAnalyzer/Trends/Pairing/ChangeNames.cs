using ClauseAnalyzer.Lexicon;

namespace ClauseAnalyzer.Trends.Pairing;

/// <summary>Names the changes of a pair beside that of its act, as data/lexicon/changes.txt lists them.</summary>
internal static class ChangeNames
{
    /// <summary>The changes of two paragraphs that answer to each other.</summary>
    public static IEnumerable<NamedChange> Of(LineagePair pair, ChangeScale scale)
    {
        IEnumerable<string> names =
        [
            .. Pressing(pair, scale),
            .. Both("hedge", new GainsAndLosses(pair.HedgesGained, pair.HedgesLost)),
            .. One("deadline", pair.Deadlines),
            .. pair.AddresseeChange.Length > 0 ? [pair.AddresseeChange] : Array.Empty<string>(),
            .. One("money", pair.Money),
            .. Both("theme", new GainsAndLosses(pair.ThemesGained, pair.ThemesLost)),
        ];
        return names.Select(name => new NamedChange(name, scale.DirectionOf(name)));
    }

    /// <summary>The change that a whole paragraph makes by coming or going; none where it carries no theme.</summary>
    public static IEnumerable<NamedChange> OfAlone(LineagePair pair, ChangeScale scale)
    {
        var paragraph = pair.Old ?? pair.New;
        if (paragraph is not null && paragraph.Themes.Any(theme => theme.Present))
        {
            var name = pair.Old is null ? "paragraph added" : "paragraph dropped";
            yield return new NamedChange(name, scale.DirectionOf(name));
        }
    }

    private static IEnumerable<string> Pressing(LineagePair pair, ChangeScale scale)
    {
        if (pair.Modifiers.Lost.Any(scale.IsPressing))
        {
            yield return "pressing lost";
        }

        if (pair.Modifiers.Gained.Any(scale.IsPressing))
        {
            yield return "pressing gained";
        }
    }

    // A hedge for another hedge is one gained and one lost.
    private static IEnumerable<string> Both(string what, GainsAndLosses change)
    {
        if (change.Gained.Count > 0)
        {
            yield return what + " gained";
        }

        if (change.Lost.Count > 0)
        {
            yield return what + " lost";
        }
    }

    // A session for another session is a date moved, not one lost.
    private static IEnumerable<string> One(string what, GainsAndLosses change)
    {
        if (change.Gained.Count + change.Lost.Count > 0)
        {
            yield return what + (change.Lost.Count == 0 ? " gained" : change.Gained.Count == 0 ? " lost" : " changed");
        }
    }
}
