using System.Globalization;
using System.Text;
using ClauseAnalyzer.Words;

namespace ClauseAnalyzer.Precedents;

/// <summary>A word of a draft as SQLite's tokenizer would cut it.</summary>
/// <param name="Form">In lower case, without accents.</param>
/// <param name="Start">Where it begins in the draft.</param>
/// <param name="End">Where it ends, exclusive.</param>
internal readonly record struct DraftWord(string Form, int Start, int End)
{
    /// <summary>The term under which the index of words counts it.</summary>
    public string Term => Stemmer.Stem(Form);

    /// <summary>The words of a text, in order.</summary>
    public static List<DraftWord> Of(string text)
    {
        var words = new List<DraftWord>();
        var start = -1;
        for (var index = 0; index <= text.Length; index++)
        {
            var isWord = index < text.Length && (char.IsLetterOrDigit(text[index]) || CharUnicodeInfo.GetUnicodeCategory(text[index]) == UnicodeCategory.NonSpacingMark);
            if (isWord && start < 0)
            {
                start = index;
            }
            else if (!isWord && start >= 0)
            {
                words.Add(new DraftWord(FormOf(text[start..index]), start, index));
                start = -1;
            }
        }

        return words;
    }

    private static string FormOf(string word)
    {
        var form = new StringBuilder(word.Length);
        foreach (var character in word.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark)
            {
                form.Append(char.ToLowerInvariant(character));
            }
        }

        return form.ToString();
    }
}
