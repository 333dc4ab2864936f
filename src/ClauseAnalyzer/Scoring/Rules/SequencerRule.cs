using ClauseAnalyzer.Clauses;
using ClauseAnalyzer.Resolutions;

namespace ClauseAnalyzer.Scoring.Rules;

/// <summary>A verb repeated by the next paragraph takes "also", then "further"; the first of its kind takes neither.</summary>
internal sealed class SequencerRule : IDraftRule
{
    private const string Also = "also";
    private const string Further = "further";

    public string Name => "sequencer";

    public IEnumerable<(int Index, Finding Finding)> Find(IReadOnlyList<DraftParagraph> draft)
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        var before = "";
        var marked = "";
        var addressee = "";
        for (var index = 0; index < draft.Count; index++)
        {
            var paragraph = draft[index];
            if (!paragraph.StandsAlone || paragraph.Section == Section.Other || paragraph.Clauses.Count == 0)
            {
                before = paragraph.Section == Section.Other ? "" : before;
                continue;
            }

            var clause = paragraph.Clauses[0];
            var mark = MarkOf(clause);
            var key = $"{paragraph.Section}:{clause.Verb}";
            if (Reason(clause, mark, isRepeated: key == before, isSameAddressee: clause.Addressee.Length > 0 && clause.Addressee == addressee, isFirst: !used.Contains(key), marked) is { } reason)
            {
                yield return (index, new Finding(("reason", reason)));
            }

            foreach (var each in paragraph.Clauses)
            {
                used.Add($"{paragraph.Section}:{each.Verb}");
            }

            // A run may be told across paragraphs of several acts: only its last verb is compared.
            before = paragraph.Clauses.Count == 1 ? key : "";
            marked = mark;
            addressee = clause.Addressee;
        }
    }

    // Adopted texts often repeat a verb bare where they turn to somebody else.
    private static string? Reason(Clause clause, string mark, bool isRepeated, bool isSameAddressee, bool isFirst, string marked) =>
        mark.Length > 0 && isFirst ? $"“{clause.VerbPhrase}” comes with no paragraph before it that opens so; leave out “{mark}”."
        : isRepeated && mark == Further && marked.Length == 0 ? $"The second paragraph in a row with this verb takes “also”; “{mark}” is for the third."
        : isRepeated && isSameAddressee && mark.Length == 0 && clause.Modifiers.Count == 0 ? $"“{clause.VerbPhrase}” repeats the verb of the paragraph before; write it with “also”, the third with “further”."
        : null;

    private static string MarkOf(Clause clause)
    {
        var words = clause.VerbPhrase.Split(' ');
        return words.Contains(Also, StringComparer.OrdinalIgnoreCase) ? Also
            : words.Contains(Further, StringComparer.OrdinalIgnoreCase) ? Further
            : "";
    }
}
