using ClauseAnalyzer.Classification.Reading;
using ClauseAnalyzer.Resolutions;

namespace ClauseAnalyzer.Reports.Reading;

/// <summary>Gives every text a name of its own: tables tell texts apart by name alone.</summary>
internal static class UniqueNames
{
    /// <summary>The texts, of those named alike the later ones with a number behind the name: "A/RES/74/173 (2)".</summary>
    /// <param name="texts">In order of input.</param>
    public static IReadOnlyList<UnclassifiedText> Of(IEnumerable<UnclassifiedText> texts)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var named = new List<UnclassifiedText>();
        foreach (var text in texts)
        {
            var name = text.Resolution.Document;
            for (var number = 2; !taken.Add(name); number++)
            {
                name = $"{text.Resolution.Document} ({Invariant.Text(number)})";
            }

            named.Add(name == text.Resolution.Document ? text : text with { Resolution = Renamed(text.Resolution, name) });
        }

        return named;
    }

    private static Resolution Renamed(Resolution resolution, string name) => resolution with { Symbol = name };
}
