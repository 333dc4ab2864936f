using ClauseAnalyzer.Resolutions;

namespace ClauseAnalyzer.Scoring.Rules;

/// <summary>The last operative paragraph of a draft ends with a full stop; brackets and quotation marks behind it do not count.</summary>
internal sealed class LastEndingRule : IDraftRule
{
    public string Name => "last-ending";

    public IEnumerable<(int Index, Finding Finding)> Find(IReadOnlyList<DraftParagraph> draft)
    {
        for (var index = draft.Count - 1; index >= 0; index--)
        {
            if (draft[index].Section == Section.Operative && draft[index].Classified.MainClause is not null)
            {
                return Endings.LastMark(draft[index].Text) is '.' or ':' ? [] : [(index, new Finding())];
            }
        }

        return [];
    }
}
