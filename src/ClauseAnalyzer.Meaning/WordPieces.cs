using Microsoft.ML.Tokenizers;

namespace ClauseAnalyzer.Meaning;

/// <summary>Cuts a text into the word pieces of the model's vocabulary. Immutable and thread-safe.</summary>
internal sealed class WordPieces
{
    /// <summary>How many pieces the model was trained to take, those that open and close a text among them.</summary>
    public const int Most = 256;

    private readonly BertTokenizer tokenizer;

    private WordPieces(BertTokenizer tokenizer) => this.tokenizer = tokenizer;

    /// <summary>Reads a vocabulary, a piece a line.</summary>
    public static WordPieces Load(Stream vocabulary) =>
        // As the model was trained: lower case, accents off.
        new(BertTokenizer.Create(vocabulary, new BertOptions { LowerCaseBeforeTokenization = true, RemoveNonSpacingMarks = true }));

    /// <summary>The numbers of a text's pieces.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>At least the two that open and close every text; what comes after <see cref="Most"/> pieces is left out.</returns>
    public long[] Of(string text)
    {
        var ids = tokenizer.EncodeToIds(text, Most - 2, addSpecialTokens: false, out _, out _);
        return [tokenizer.ClassificationTokenId, .. ids, tokenizer.SeparatorTokenId];
    }
}
