namespace ClauseAnalyzer.Scoring.Rules;

/// <summary>Spelling and hyphens that United Nations texts do not use, by a section of wording.txt.</summary>
/// <param name="name">The rule, which is also the section: "spelling", "hyphen".</param>
/// <param name="tables">The words.</param>
internal sealed class WordingRule(string name, AdviceTables tables) : IParagraphRule
{
    public string Name => name;

    public IEnumerable<Finding> Find(DraftParagraph paragraph, double limit)
    {
        var text = paragraph.Text;
        foreach (var line in tables.Wording(name))
        {
            var (found, right) = (line.Columns[0], line.Columns[1]);
            foreach (var at in WordMatches.Of(text, found).Where(at => !IsInName(text, at)))
            {
                var written = text.Substring(at, found.Length);
                var suggestion = char.IsUpper(written[0]) ? char.ToUpperInvariant(right[0]) + right[1..] : right;
                if (suggestion != written)
                {
                    yield return Finding.Instead(at, at + found.Length, suggestion, ("found", written), ("right", suggestion));
                }
            }
        }
    }

    private bool IsInName(string text, int at) =>
        tables.Wording("name").Any(exempt => WordMatches.Of(text, exempt.Columns[0], StringComparison.Ordinal)
            .Any(start => start <= at && at < start + exempt.Columns[0].Length));
}
