namespace ClauseAnalyzer.Text;

/// <summary>Cuts the endings of English words (Porter2: https://snowballstem.org/algorithms/english/stemmer.html).</summary>
public static class Stemmer
{
    /// <summary>The stem of one word.</summary>
    /// <param name="word">A word in lower case; letters other than a to z and the apostrophe are left as they are.</param>
    /// <returns>The stem, never longer than the word plus one letter; the word itself when it has fewer than three letters.</returns>
    public static string Stem(string word) => throw new NotImplementedException();
}
