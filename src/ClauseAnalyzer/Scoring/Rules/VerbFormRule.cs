using ClauseAnalyzer.Lexicon;
using ClauseAnalyzer.Resolutions;
using ClauseAnalyzer.Words;

namespace ClauseAnalyzer.Scoring.Rules;

/// <summary>"Request the Secretary-General": an operative paragraph opens with the verb in the third person.</summary>
/// <param name="lexicon">The verbs.</param>
internal sealed class VerbFormRule(ClauseLexicon lexicon) : IParagraphRule
{
    private static readonly string[] Acting = ["the ", "all ", "on ", "upon ", "its ", "a ", "an ", "that ", "to ", "every ", "each ", "with ", "note ", "any ", "once "];

    public string Name => "verb-form";

    public IEnumerable<Finding> Find(DraftParagraph paragraph, double limit)
    {
        var text = paragraph.Text;
        if (paragraph.Section == Section.Preambular || !paragraph.StandsAlone)
        {
            yield break;
        }

        foreach (var token in DraftTokens.Of(text).Where(token => token.Kind == TokenKind.Word).Take(3))
        {
            var word = token.Span.Of(text).ToString();
            var lower = word.ToLowerInvariant();
            if (IsAct(lower) && HasObject(text, token.Span.End))
            {
                var right = Inflector.ThirdPerson(word);
                yield return Finding.Instead(token.Span.Start, token.Span.End, right, ("word", word), ("right", right));
                yield break;
            }

            if (!lower.EndsWith("ly", StringComparison.Ordinal) && lower is not ("also" or "further" or "again" or "once"))
            {
                yield break;
            }
        }
    }

    private bool IsAct(string word) =>
        lexicon.IsBaseForm(word) && (lexicon.FamilyOf(word).Length > 0 || word is "call" or "take" or "draw" or "pay");

    // "Request for assistance", "Note by the Secretary-General" are headings.
    private static bool HasObject(string text, int end)
    {
        var rest = text.AsSpan(end).TrimStart();
        foreach (var word in Acting)
        {
            if (rest.StartsWith(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return rest.Length > 0 && char.IsUpper(rest[0]) && text.TrimEnd().EndsWith(';');
    }
}
