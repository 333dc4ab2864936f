using ClauseAnalyzer.Lexicon;
using ClauseAnalyzer.Words;

namespace ClauseAnalyzer.Trends.Terms;

/// <summary>What each place of a text may be in a term. Immutable and thread-safe.</summary>
internal sealed class TermRoles
{
    // A word that an article or possessive follows so often takes an object: it is a verb or preposition, not a noun.
    private const double LeastShareBeforeArticle = 0.1;

    // Of rarer words the share says nothing.
    private const int LeastBeforeArticle = 2;

    private static readonly string[] Articles = ["the", "a", "an", "its", "their", "these", "those", "this", "any", "each"];

    private readonly TermText text;
    private readonly TermWords words;
    private readonly bool[] isArticle;
    private readonly TermRole[] roleOfWord;
    private readonly TermRole[] roles;

    /// <summary>Looks at every word of the text, then at every place.</summary>
    public TermRoles(TermText text, TermWords words, int threads)
    {
        this.text = text;
        this.words = words;
        var names = Enumerable.Range(0, text.Vocabulary.WordCount).Select(text.Vocabulary.NameOf).ToList();
        isArticle = [.. names.Select(name => Articles.Contains(name, StringComparer.Ordinal))];
        var takesObject = TakesObject(names.Count);
        roleOfWord = [.. names.Select((name, word) => RoleOf(name, takesObject[word]))];
        roles = new TermRole[text.Length];
        DocumentParts.ForEach(text.DocumentCount, threads, (_, from, to) =>
        {
            for (var place = text.StartOf(from); place < text.StartOf(to); place++)
            {
                roles[place] = RoleAt(place, place > text.StartOf(from) ? roles[place - 1] : TermRole.None);
            }
        });
    }

    /// <summary>What a place may be.</summary>
    public TermRole At(int place) => roles[place];

    /// <summary>Whether a place holds a word that may begin or end a term.</summary>
    public bool IsContent(int place) => place >= 0 && place < roles.Length && roles[place] >= TermRole.General;

    private TermRole RoleOf(string name, bool takesObject)
    {
        if (words.IsLink(name))
        {
            return TermRole.Link;
        }

        if (name.Length < 2 || !char.IsLetter(name[0]) || FunctionWords.Contains(name) || words.EndsTerm(name) || takesObject)
        {
            return TermRole.None;
        }

        return words.IsGeneral(name) ? TermRole.General : TermRole.Content;
    }

    // A link needs the right word before it: "access to", but not "request to".
    private TermRole RoleAt(int place, TermRole before)
    {
        var word = text.WordAt(place);
        if (word < 0 || text.IsAct(place))
        {
            return TermRole.None;
        }

        var role = roleOfWord[word];
        return role != TermRole.Link
            || (before != TermRole.None && words.MayFollow(text.Vocabulary.NameOf(word), text.Vocabulary.NameOf(text.WordAt(place - 1))))
            ? role
            : TermRole.None;
    }

    // Names in capitals are left alone: "submit to the General Assembly a report".
    private bool[] TakesObject(int wordCount)
    {
        var (seen, before) = (new int[wordCount], new int[wordCount]);
        for (var place = 0; place < text.Length - 1; place++)
        {
            if (text.WordAt(place) is >= 0 and var word && !text.Vocabulary.IsCapital(text.WrittenAt(place)))
            {
                seen[word]++;
                before[word] += text.WordAt(place + 1) is >= 0 and var next && isArticle[next] ? 1 : 0;
            }
        }

        return [.. seen.Select((count, word) => before[word] >= LeastBeforeArticle && before[word] >= LeastShareBeforeArticle * count)];
    }
}
