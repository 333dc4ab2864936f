using ClauseAnalyzer.Classification.Frames;
using ClauseAnalyzer.Lexicon;
using ClauseAnalyzer.Words;

namespace ClauseAnalyzer.Tests.Classification.Frames;

public sealed class FrameLexiconTests
{
    [Theory]
    [InlineData("deeds here | x", "LEX402")]
    [InlineData("[colours]\nred | rose", "LEX403")]
    [InlineData("[verbs]\ncooperate", "LEX404")]
    [InlineData("[verbs]\ncooperate | cooperate\n[groups]\ntogether | dance", "LEX403")]
    public void Parse_BrokenLine_SaysWhereByACode(string table, string code)
    {
        var exception = Assert.Throws<LexiconFormatException>(() => FrameLexicon.Parse(table, ""));

        Assert.Contains(code, exception.Message, StringComparison.Ordinal);
        Assert.Contains(FrameLexicon.FileName, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_NoTable_FindsNothing()
    {
        using var words = WordReader.Borrow();

        Assert.Empty(new FrameFinder(FrameLexicon.None).Read(words.Read("Calls for cooperation between States;")));
    }

    [Fact]
    public void Parse_StateOfTheAddressees_TakesPart()
    {
        var lexicon = FrameLexicon.Parse("[participants]\nstates | States\n", "[states by name]\nUtopia\n[others]\nMoon\n");
        using var words = WordReader.Borrow();
        var found = new FrameFinder(lexicon).Read(words.Read("Utopia and the Moon and utopia"));

        Assert.Equal("frame with > named state", lexicon.Names.NameOf(Assert.Single(found).Key));
    }

    [Fact]
    public void NameOf_FramesOfTheShippedRows_IsUnique()
    {
        var lexicon = FrameLexicon.Load(Repository.PathOf("data", "lexicon"));
        var reader = new FrameFinder(lexicon);
        var keys = new HashSet<ulong>();
        foreach (var row in Learning.TrainingData.Small())
        {
            using var words = WordReader.Borrow();
            keys.UnionWith(reader.Read(words.Read(row.Text)).Select(frame => frame.Key));
        }

        Assert.True(keys.Count > 1000);
        Assert.Equal(keys.Count, keys.Select(lexicon.Names.NameOf).Distinct(StringComparer.Ordinal).Count());
    }

    // A model with a fitting checksum may hold any names; this one ended in an index out of range.
    [Fact]
    public void ParticipantOf_HeadOfNoParticipant_IsNone()
    {
        var lexicon = FrameLexicon.Parse("[levels]\nregional | regional\n[heads]\norganizations | organizations\n", "");

        Assert.All(
            from level in Enumerable.Range(0, lexicon.Names.Levels.Count)
            from head in Enumerable.Range(0, lexicon.Names.Heads.Count)
            select lexicon.ParticipantOf(level, head),
            participant => Assert.Equal(0, participant));
        Assert.True(lexicon.Names.Levels.Count > 1 && lexicon.Names.Heads.Count > 1);
    }
}
