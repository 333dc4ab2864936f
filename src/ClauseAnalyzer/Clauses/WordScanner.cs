using ClauseAnalyzer.Lexicon;

namespace ClauseAnalyzer.Clauses;

/// <summary>Cuts a paragraph into words and marks, each word looked up once; unlike the tokenizer of Text it sees what stands in quotation marks and brackets.</summary>
internal static class WordScanner
{
    public static ParagraphWords Scan(string text, int start, WordTable table)
    {
        var words = new Word[((text.Length - start) / 5) + 16];
        var count = 0;
        var enclosedUntil = 0;
        for (var index = OpensWholeQuotation(text, start) ? start + 1 : start; index < text.Length;)
        {
            var character = text[index];
            if (char.IsWhiteSpace(character))
            {
                index++;
                continue;
            }

            if (count == words.Length)
            {
                Array.Resize(ref words, words.Length * 2);
            }

            var enclosed = index < enclosedUntil ? WordTraits.Enclosed : WordTraits.None;
            if (char.IsLetterOrDigit(character))
            {
                var end = EndOfWord(text, index);
                var span = text.AsSpan(index, end - index);
                words[count++] = new Word(index, end, '\0', enclosed | TraitsOf(span), table.Find(span));
                index = end;
            }
            else
            {
                // A mark inside an enclosure opens no other: the second of two straight quotation marks closes.
                enclosedUntil = index < enclosedUntil ? enclosedUntil : EndOfEnclosure(text, index);
                words[count++] = new Word(index, index + 1, MarkOf(character), enclosed, WordEntry.Unknown);
                index++;
            }
        }

        return new ParagraphWords(text, words, count);
    }

    // A statement that is quoted whole ("The Security Council …") is not a quotation inside an act.
    private static bool OpensWholeQuotation(string text, int start) => start < text.Length && (text[start] is '"' or '“' or '«');

    private static int EndOfWord(string text, int start)
    {
        var index = start + 1;
        while (index < text.Length
            && (char.IsLetterOrDigit(text[index])
                || (IsInnerMark(text[index]) && index + 1 < text.Length && char.IsLetterOrDigit(text[index + 1]))))
        {
            index++;
        }

        // "troop- and police-contributing": the hanging hyphen belongs to its word.
        var isHanging = index + 1 < text.Length && text[index] == '-' && text[index + 1] == ' ';
        return isHanging ? index + 1 : index;
    }

    private static bool IsInnerMark(char character) => character is '-' or '\'' or '’' or '‑' or '/' or '.';

    private static int EndOfEnclosure(string text, int index)
    {
        var closer = text[index] switch
        {
            '(' => ')',
            '“' => '”',
            '«' => '»',
            '"' => '"',
            _ => '\0',
        };
        return closer == '\0' ? 0 : text.IndexOf(closer, index + 1) + 1;
    }

    private static char MarkOf(char character) => character is '–' or '—' or '-' ? '–' : character;

    private static WordTraits TraitsOf(ReadOnlySpan<char> word)
    {
        var traits = char.IsUpper(word[0]) ? WordTraits.Capital : char.IsDigit(word[0]) ? WordTraits.Number : WordTraits.None;
        if (word.EndsWith("ly", StringComparison.OrdinalIgnoreCase))
        {
            return traits | WordTraits.EndsInLy;
        }

        if (word.EndsWith("ing", StringComparison.OrdinalIgnoreCase))
        {
            return traits | WordTraits.EndsInIng;
        }

        return word.EndsWith("ed", StringComparison.OrdinalIgnoreCase) ? traits | WordTraits.EndsInEd : traits;
    }
}
