using ClauseAnalyzer.Lexicon;
using ClauseAnalyzer.Words;

namespace ClauseAnalyzer.Clauses;

/// <summary>Walks on from the first act and finds those that are joined to it: ", and requests", "; also decides", " and supports".</summary>
internal static class CoordinationScanner
{
    // "and while also": no more conjunctions follow one another.
    private const int MostJoiners = 6;

    /// <summary>All acts of a paragraph with the link before each, the first included.</summary>
    public static List<(Act Act, Link Link)> Scan(ParagraphWords words, Opening opening, AddresseeFinder addressees)
    {
        var acts = new List<(Act, Link)> { (opening.Act, Link.Sentence) };
        var surroundings = new ActSurroundings(opening.Act);
        for (var at = opening.Act.End; at < words.Count; at++)
        {
            if (words.Has(at, WordTraits.Enclosed))
            {
                continue;
            }

            surroundings.See(words, at);
            if (!TryLink(words, at, out var link, out var after, out var hasWe)
                || !ActFinder.TryRead(words, after, opening.Further, out var act)
                || !CoordinationRules.Accepts(words, act, link, hasWe, surroundings, addressees))
            {
                continue;
            }

            acts.Add((act, link));
            surroundings = new ActSurroundings(act);
            at = act.End - 1;
        }

        return acts;
    }

    /// <summary>Passes over a letter or number in brackets, as items have that run on in one paragraph: ": (d) Invites".</summary>
    public static int SkipLabel(ParagraphWords words, int at) =>
        words.IsMark(at, '(') && words.IsMark(at + 2, ')') && words[at + 1].End - words[at + 1].Start <= 4 ? at + 3 : at;

    private static bool TryLink(ParagraphWords words, int at, out Link link, out int after, out bool hasWe)
    {
        hasWe = false;
        after = at + 1;
        link = Link.And;
        if (words[at].IsWord && !words.Is(at, WordRoles.Conjunction))
        {
            return false;
        }

        link = words[at].Mark switch
        {
            ',' or '–' => Link.Comma,
            ';' or ':' => Link.Semicolon,
            '.' => Link.Sentence,
            '[' or '/' => Link.Bracket,
            _ => Link.And,
        };
        if (!words[at].IsWord && link == Link.And)
        {
            return false;
        }

        after = SkipLabel(words, SkipJoiners(words, after, ref link));
        if (words.IsWord(after, "we"))
        {
            hasWe = true;
            after++;
        }

        return words[after].IsWord || words.IsMark(after, '[') || words.IsMark(after, ',');
    }

    // "and", "but", "while", "as well as", and the number of a note that stuck to the comma.
    private static int SkipJoiners(ParagraphWords words, int after, ref Link link)
    {
        if (words.Has(after, WordTraits.Number) && words[after].End - words[after].Start <= 2)
        {
            after++;
        }

        for (var last = after + MostJoiners; after < last && words.Is(after, WordRoles.Conjunction) && !words.IsWord(after, "or"); after++)
        {
            link = link == Link.Comma ? Link.CommaAnd : link;
        }

        if (words.IsWord(after, "as") && words.IsWord(after + 1, "well") && words.IsWord(after + 2, "as"))
        {
            after += 3;
        }

        return link == Link.CommaAnd && words.IsMark(after, ',') ? after + 1 : after;
    }
}
