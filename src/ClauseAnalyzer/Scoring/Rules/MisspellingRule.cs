using ClauseAnalyzer.Words;

namespace ClauseAnalyzer.Scoring.Rules;

/// <summary>Words that no resolution uses and that are a letter off one that many use.</summary>
/// <param name="tables">The words.</param>
internal sealed class MisspellingRule(AdviceTables tables) : IParagraphRule
{
    public string Name => "misspelling";

    public IEnumerable<Finding> Find(DraftParagraph paragraph, double limit)
    {
        foreach (var token in DraftTokens.Of(paragraph.Text).Where(token => token.Kind == TokenKind.Word))
        {
            var word = token.Span.Of(paragraph.Text).ToString();
            if (word.All(char.IsAsciiLetter) && tables.Vocabulary.MeantBy(word) is { } meant && !IsOtherwiseTold(word))
            {
                var suggestion = char.IsUpper(word[0]) ? char.ToUpperInvariant(meant[0]) + meant[1..] : meant;
                yield return Finding.Instead(token.Span.Start, token.Span.End, suggestion, ("found", word), ("right", suggestion));
            }
        }
    }

    private bool IsOtherwiseTold(string word) =>
        tables.Wording("spelling").Any(line => line.Columns[0].Equals(word, StringComparison.OrdinalIgnoreCase));
}
