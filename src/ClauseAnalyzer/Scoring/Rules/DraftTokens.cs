using ClauseAnalyzer.Words;

namespace ClauseAnalyzer.Scoring.Rules;

/// <summary>The tokens of a draft, with their places in it as written.</summary>
internal static class DraftTokens
{
    /// <summary>The tokens in order; none for a blank text.</summary>
    public static List<Token> Of(string text)
    {
        var tokens = new List<Token>();
        var position = 0;
        while (Tokenizer.TryNext(text, ref position, out var token))
        {
            tokens.Add(token);
        }

        return tokens;
    }
}
