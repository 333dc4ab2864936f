using System.Runtime.CompilerServices;
using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Clauses;
using ClauseAnalyzer.Words;

namespace ClauseAnalyzer.Trends.Shares;

/// <summary>A paragraph with the words in it and in each of its clauses.</summary>
/// <param name="Paragraph">Section, text, clauses and themes.</param>
/// <param name="Words">Its words as a reader counts them: a hyphenated word is one, numbers are none.</param>
/// <param name="ClauseWords">Words of each clause, in order; a word belongs to the last clause that has begun, so that none counts twice.</param>
internal sealed record CountedParagraph(ClassifiedParagraph Paragraph, int Words, IReadOnlyList<int> ClauseWords)
{
    // Counted once, however many tables count by it.
    private static readonly ConditionalWeakTable<ClassifiedParagraph, CountedParagraph> Counted = [];

    /// <summary>A paragraph with its words, which are counted when it is first asked for.</summary>
    public static CountedParagraph Of(ClassifiedParagraph paragraph) => Counted.GetValue(paragraph, Count);

    private static CountedParagraph Count(ClassifiedParagraph paragraph)
    {
        var text = paragraph.Paragraph.Text;
        var (words, position) = (0, 0);
        var clauseWords = new int[paragraph.Clauses.Count];
        while (Tokenizer.TryNext(text, ref position, out var token))
        {
            if (token.Kind == TokenKind.Word)
            {
                words++;
                if (ClauseAt(paragraph.Clauses, token.Span.Start) is >= 0 and var clause)
                {
                    clauseWords[clause]++;
                }
            }
        }

        return new CountedParagraph(paragraph, words, clauseWords);
    }

    private static int ClauseAt(IReadOnlyList<Clause> clauses, int place)
    {
        var found = -1;
        for (var index = 0; index < clauses.Count; index++)
        {
            var isIn = clauses[index].Location == ClauseLocation.Text && clauses[index].Span.Start <= place && place < clauses[index].Span.End;
            found = isIn && (found < 0 || clauses[index].Span.Start >= clauses[found].Span.Start) ? index : found;
        }

        return found;
    }
}
