using System.Text;

namespace ClauseAnalyzer.Precedents;

/// <summary>Turns what a person types into an expression of SQLite's full-text search, whose own signs and words would be errors or surprises.</summary>
internal static class MatchExpression
{
    /// <summary>An expression that asks for all words: phrases in double quotes as they stand, a word ending in * as a beginning.</summary>
    /// <param name="typed">Any text.</param>
    /// <returns>An expression of FTS5; empty when the text has no letter or digit.</returns>
    public static string Of(string typed)
    {
        var parts = new List<string>();
        var quoted = false;
        foreach (var piece in typed.Replace('“', '"').Replace('”', '"').Split('"'))
        {
            if (quoted)
            {
                Add(parts, piece, isBeginning: false);
            }
            else
            {
                foreach (var word in piece.Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries))
                {
                    Add(parts, word, isBeginning: word.EndsWith('*'));
                }
            }

            quoted = !quoted;
        }

        return string.Join(' ', parts);
    }

    /// <summary>An expression that asks for words next to one another.</summary>
    public static string Phrase(IEnumerable<string> words) => $"\"{string.Join(' ', words)}\"";

    private static void Add(List<string> parts, string piece, bool isBeginning)
    {
        var words = WordsOf(piece);
        if (words.Length > 0)
        {
            parts.Add($"\"{words}\"{(isBeginning ? " *" : "")}");
        }
    }

    // Letters and digits as they are, all else a gap: what SQLite's tokenizer would make of it.
    private static string WordsOf(string piece)
    {
        var words = new StringBuilder();
        foreach (var rune in piece.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.NonSpacingMark)
            {
                words.Append(rune);
            }
            else if (words.Length > 0 && words[^1] != ' ')
            {
                words.Append(' ');
            }
        }

        return words.ToString().TrimEnd();
    }
}
