using System.Text.RegularExpressions;

namespace ClauseAnalyzer.Scoring.Rules;

/// <summary>An acronym that the draft never spells out and that is not known without.</summary>
/// <param name="tables">Those that are known.</param>
internal sealed partial class AcronymRule(AdviceTables tables) : IParagraphRule
{
    public string Name => "acronym";

    public IEnumerable<Finding> Find(DraftParagraph paragraph, double limit)
    {
        var known = tables.Wording("known").Select(line => line.Columns[0]).ToHashSet(StringComparer.Ordinal);
        if (known.Count == 0 || IsInCapitals(paragraph.Text))
        {
            return [];
        }

        return from match in Acronym().Matches(paragraph.Text)
               where match.Length >= limit && !known.Contains(match.Value) && !Roman().IsMatch(match.Value)
               where !IsSpelledOut(paragraph, match.Value) && IsFirstMention(paragraph, match)
               select new Finding(("found", match.Value)) { Span = new Words.TextSpan(match.Index, match.Index + match.Length) };
    }

    // "United Nations Office on Drugs and Crime (UNODC)", "(ISIL, also known as Da'esh)".
    private static bool IsSpelledOut(DraftParagraph paragraph, string acronym) =>
        paragraph.Surroundings.Contains($"({acronym})", StringComparison.Ordinal) || paragraph.Surroundings.Contains($"({acronym},", StringComparison.Ordinal);

    private static bool IsFirstMention(DraftParagraph paragraph, Match match)
    {
        var start = paragraph.Surroundings.IndexOf(paragraph.Text, StringComparison.Ordinal);
        return WordMatches.Of(paragraph.Surroundings, match.Value, StringComparison.Ordinal).FirstOrDefault(start + match.Index) >= start + match.Index;
    }

    private static bool IsInCapitals(string text) => text.Count(char.IsUpper) > text.Count(char.IsLower) / 4;

    [GeneratedRegex(@"(?<![\w/.(\-–])[A-Z]{3,6}(?![\w/.\-–'’])(?!\))")]
    private static partial Regex Acronym();

    [GeneratedRegex("^[IVXLC]+$")]
    private static partial Regex Roman();
}
