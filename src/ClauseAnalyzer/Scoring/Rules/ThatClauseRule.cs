using System.Text.RegularExpressions;

namespace ClauseAnalyzer.Scoring.Rules;

/// <summary>"Demands all countries must stop": the verb takes "that" with the bare verb, or "to" with the infinitive.</summary>
internal sealed partial class ThatClauseRule : IParagraphRule
{
    public string Name => "that-clause";

    public IEnumerable<Finding> Find(DraftParagraph paragraph, double limit) =>
        from match in Pattern().Matches(paragraph.Text)
        let right = $"{match.Groups["verb"].Value} that {match.Groups["who"].Value}"
        select Finding.Instead(match.Index, match.Index + match.Length, right, ("found", match.Value), ("right", right));

    [GeneratedRegex(@"^(?:Also |Further |Once again |Strongly )?(?<verb>Demands|Recommends|Requests|Insists|Requires|Urges|Proposes)(?: (?<that>that))? (?<who>(?:(?!that\b|to\b|which\b|who\b|whether\b|,|;)\S+ ){0,8}?(?!that\b|to\b|which\b)[^\s,;]+) (?:must|(?<!\bthat .*)(?:should|shall|have to))\b")]
    private static partial Regex Pattern();
}
