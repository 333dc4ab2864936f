using System.Globalization;
using ClauseAnalyzer.Resolutions;

namespace ClauseAnalyzer.Scoring.Rules;

/// <summary>Operative paragraphs are numbered without gap or double; a part of its own begins again at 1.</summary>
internal sealed class NumberingRule : IDraftRule
{
    public string Name => "numbering";

    public IEnumerable<(int Index, Finding Finding)> Find(IReadOnlyList<DraftParagraph> draft)
    {
        var last = 0;
        for (var index = 0; index < draft.Count; index++)
        {
            if (draft[index].Section != Section.Operative || !draft[index].StandsAlone
                || !int.TryParse(draft[index].Label, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                continue;
            }

            // A number far off belongs to another list: a treaty, an annex, a quoted text.
            // Articles of a treaty have no acts of the organ.
            if (number != 1 && last > 0 && draft[index].Clauses.Count > 0 && (number == last || number == last + 2))
            {
                yield return (index, new Finding(("expected", Written(last + 1)), ("found", Written(number))));
            }

            last = number;
        }
    }

    private static string Written(int number) => number.ToString(CultureInfo.InvariantCulture);
}
