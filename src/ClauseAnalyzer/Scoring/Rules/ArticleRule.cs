namespace ClauseAnalyzer.Scoring.Rules;

/// <summary>"the UNODC": an abbreviation that is a name takes no article.</summary>
/// <param name="tables">The names.</param>
internal sealed class ArticleRule(AdviceTables tables) : IParagraphRule
{
    public string Name => "article";

    public IEnumerable<Finding> Find(DraftParagraph paragraph, double limit)
    {
        var text = paragraph.Text;
        foreach (var name in tables.Wording("article").Select(line => line.Columns[0]))
        {
            var phrase = $"the {name}";
            foreach (var at in WordMatches.Of(text, phrase).Where(at => !HasNoun(text, at + phrase.Length)))
            {
                yield return Finding.Instead(at, at + phrase.Length, name, ("name", name));
            }
        }
    }

    // "the UNICEF report": the article belongs to the noun behind.
    private static bool HasNoun(string text, int end)
    {
        var next = text[end..].TrimStart().Split([' ', ',', ';', '.', ')'], 2)[0];
        return next.Length > 0 && char.IsLetter(next[0])
            && next is not ("to" or "and" or "or" or "in" or "for" or "on" or "with" or "as" or "at" or "by" or "is" or "has" or "of" or "from" or "should" or "shall" or "that" or "which");
    }
}
