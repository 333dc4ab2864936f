using System.Runtime.InteropServices;
using ClauseAnalyzer.Text;

namespace ClauseAnalyzer.Classification.Features;

/// <summary>Numbers the stems of a vocabulary and reads texts as such numbers. Immutable once built, and then safe to share between threads.</summary>
internal sealed class TermTable
{
    /// <summary>Stands for a stem that is not in the table.</summary>
    public const int Unknown = -1;

    /// <summary>Stands for a mark that n-grams do not cross.</summary>
    public const int Break = -2;

    private const string NumberStem = "#";

    private readonly List<string> stems;
    private readonly Dictionary<string, int> idOfStem;
    private readonly bool isGrowing;

    private TermTable(List<string> stems, bool isGrowing)
    {
        this.stems = stems;
        this.isGrowing = isGrowing;
        idOfStem = new Dictionary<string, int>(stems.Count, StringComparer.Ordinal);
        foreach (var stem in stems)
        {
            idOfStem.Add(stem, idOfStem.Count);
        }
    }

    /// <summary>The stems, by their numbers.</summary>
    public IReadOnlyList<string> Stems => stems;

    /// <summary>An empty table that numbers every stem that it meets; for one thread.</summary>
    public static TermTable Growing() => new([], isGrowing: true);

    /// <summary>A table that knows these stems and no others.</summary>
    /// <param name="stems">Distinct stems, in the order of their numbers.</param>
    public static TermTable Fixed(IEnumerable<string> stems) => new([.. stems], isGrowing: false);

    /// <summary>Reads a text as stems: lower case, hyphenated words in parts ("co-" joined), every number as one stem.</summary>
    /// <param name="text">The text.</param>
    /// <param name="terms">Cleared, then filled in order.</param>
    public void Read(ReadOnlySpan<char> text, List<Term> terms)
    {
        terms.Clear();
        var position = 0;
        while (Tokenizer.TryNext(text, ref position, out var token))
        {
            switch (token.Kind)
            {
                case TokenKind.Word:
                    ReadWord(text, token.Span, terms);
                    break;
                case TokenKind.Number:
                    terms.Add(new Term(IdOf(NumberStem), token.Span));
                    break;
                case TokenKind.Punctuation when IsBreak(text, token.Span):
                    terms.Add(new Term(Break, token.Span));
                    break;
                default:
                    break;
            }
        }
    }

    // A comma does not part an enumeration ("technical assistance, training and advice"); a semicolon or a full stop does.
    private static bool IsBreak(ReadOnlySpan<char> text, TextSpan span) => text[span.Start] is ';' or ':' or '.' or '(' or ')' or '!' or '?';

    private void ReadWord(ReadOnlySpan<char> text, TextSpan span, List<Term> terms)
    {
        var word = text[span.Start..span.End];
        Span<char> letters = word.Length <= 128 ? stackalloc char[word.Length] : new char[word.Length];
        var length = 0;
        var start = span.Start;
        for (var index = 0; index < word.Length; index++)
        {
            var unit = word[index];
            if (unit is '-' or '\u2010' or '\u2011')
            {
                if (length == 2 && letters[0] == 'c' && letters[1] == 'o')
                {
                    continue;
                }

                terms.Add(new Term(IdOf(letters[..length]), new TextSpan(start, span.Start + index)));
                start = span.Start + index + 1;
                length = 0;
            }
            else if (unit != '\u00AD')
            {
                letters[length++] = unit == '\u2019' ? '\'' : char.ToLowerInvariant(unit);
            }
        }

        terms.Add(new Term(IdOf(letters[..length]), new TextSpan(start, span.End)));
    }

    private int IdOf(Span<char> word) => IdOfStem(word[..Stemmer.StemInPlace(word)]);

    private int IdOf(string stem) => IdOfStem(stem);

    private int IdOfStem(ReadOnlySpan<char> stem)
    {
        var lookup = idOfStem.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!isGrowing)
        {
            return lookup.TryGetValue(stem, out var known) ? known : Unknown;
        }

        ref var id = ref CollectionsMarshal.GetValueRefOrAddDefault(lookup, stem, out var exists);
        if (!exists)
        {
            id = stems.Count;
            stems.Add(new string(stem));
        }

        return id;
    }
}
