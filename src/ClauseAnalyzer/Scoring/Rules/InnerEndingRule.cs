using ClauseAnalyzer.Resolutions;

namespace ClauseAnalyzer.Scoring.Rules;

/// <summary>An operative paragraph before the last one ends with a semicolon, not with a full stop.</summary>
internal sealed class InnerEndingRule : IDraftRule
{
    public string Name => "operative-ending";

    public IEnumerable<(int Index, Finding Finding)> Find(IReadOnlyList<DraftParagraph> draft)
    {
        for (var index = 0; index + 1 < draft.Count; index++)
        {
            // A heading, an annex or a part of its own may follow a full stop.
            if (draft[index].Section == Section.Operative && draft[index + 1].Section == Section.Operative
                && draft[index].Clauses.Count > 0 && draft[index + 1].Clauses.Count > 0
                && draft[index].StandsAlone && draft[index + 1].StandsAlone && draft[index + 1].Label != "1"
                && Endings.LastMark(draft[index].Text) == '.')
            {
                yield return (index, new Finding());
            }
        }
    }
}
