using ClauseAnalyzer.Lexicon;

namespace ClauseAnalyzer.Tests.Lexicon;

public sealed class ClauseLexiconTests : IDisposable
{
    private static readonly string[] Tables = ["verbs.txt", "modifiers.txt", "hedges.txt", "addressees.txt", "scales.txt", "grammar.txt", "openings.txt"];

    private readonly string folder = Directory.CreateTempSubdirectory("lexicon").FullName;

    public ClauseLexiconTests()
    {
        foreach (var table in Tables)
        {
            File.Copy(Path.Combine(ShippedFiles.LexiconDirectory, table), Path.Combine(folder, table));
        }
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("demand", 5)]
    [InlineData("urge", 4)]
    [InlineData("call upon", 4)]
    [InlineData("request", 3)]
    [InlineData("recommend", 3)]
    [InlineData("encourage", 2)]
    [InlineData("appeal", 2)]
    [InlineData("invite", 1)]
    [InlineData("suggest", 1)]
    [InlineData("call for", null)]
    [InlineData("decide", null)]
    public void RankOf_DefaultScale_IsTheContract(string verb, int? rank)
    {
        var lexicon = ClauseLexicon.Load(folder);

        Assert.Equal("drafting", lexicon.ScaleNames[0]);
        Assert.Equal(rank, lexicon.Scale("drafting").RankOf(verb));
    }

    [Fact]
    public void RankOf_Praise_GrowsAsTheDesignSays()
    {
        var scale = ClauseLexicon.Load(folder).Scale("drafting");

        Assert.True(scale.RankOf("condemn") > scale.RankOf("deplore") && scale.RankOf("deplore") > scale.RankOf("regret"));
        Assert.True(scale.RankOf("commend") > scale.RankOf("welcome"));
    }

    [Theory]
    [InlineData("decide", "performative")]
    [InlineData("urge", "directive")]
    [InlineData("welcome", "expressive")]
    [InlineData("take note", "assertive")]
    [InlineData("commit", "commissive")]
    [InlineData("strengthen", "")]
    [InlineData("gambol", "")]
    public void FamilyOf_Verb_IsThatOfTheTable(string verb, string family) =>
        Assert.Equal(family, ClauseLexicon.Load(folder).FamilyOf(verb));

    [Fact]
    public void Scale_UnknownName_ListsTheChoices()
    {
        var exception = Assert.Throws<ArgumentException>(() => ClauseLexicon.Load(folder).Scale("loud"));

        Assert.Contains("one of drafting, steps; found 'loud'", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Scales_All_NameTheirSource()
    {
        var lexicon = ClauseLexicon.Load(folder);

        Assert.All(lexicon.ScaleNames, name => Assert.NotEmpty(lexicon.Scale(name).Source));
    }

    [Fact]
    public void Hash_ChangesWithATableAndNotWithItsLineEnds()
    {
        var before = ClauseLexicon.Load(folder).Hash;
        var path = Path.Combine(folder, "hedges.txt");
        var text = File.ReadAllText(path);

        File.WriteAllText(path, text.Replace("\n", "\r\n", StringComparison.Ordinal));
        var withOtherLineEnds = ClauseLexicon.Load(folder).Hash;
        File.WriteAllText(path, text + "# one more line\n");
        var withOtherText = ClauseLexicon.Load(folder).Hash;

        Assert.Equal(before, withOtherLineEnds);
        Assert.NotEqual(before, withOtherText);
        Assert.Matches("^[0-9a-f]{64}$", before);
    }

    [Theory]
    [InlineData("verbs.txt", "urge", "LEX402", "line 1")]
    [InlineData("verbs.txt", "[directive]\nurge | past urged | shouts", "LEX403", "line 2")]
    [InlineData("verbs.txt", "[directive]\nurge | gerund urging", "LEX403", "line 2")]
    [InlineData("verbs.txt", "[directive]\nurge | | noun | more", "LEX404", "line 2")]
    [InlineData("verbs.txt", "[directive]\nurge\n\nurge", "LEX405", "line 4")]
    [InlineData("modifiers.txt", "[moods]\nalso", "LEX403", "line 2")]
    [InlineData("modifiers.txt", "[sequencers]\nalso | further", "LEX404", "line 2")]
    [InlineData("hedges.txt", "[phrases]\nas (appropriate", "LEX406", "line 2")]
    [InlineData("hedges.txt", "[phrases]\nas appropriate//necessary", "LEX406", "line 2")]
    [InlineData("hedges.txt", "[phrases]\nsubject to <law>", "LEX406", "line 2")]
    [InlineData("addressees.txt", "[planets]\nMars", "LEX403", "line 2")]
    [InlineData("scales.txt", "[scale x]\ndirective | 1 | gambol", "LEX407", "line 2")]
    [InlineData("scales.txt", "[scale x]\nexpressive | 1 | urge", "LEX407", "line 2")]
    [InlineData("scales.txt", "[scale x]\ndirective | strong | urge", "LEX408", "line 2")]
    [InlineData("scales.txt", "[scale x]\ndirective | 0 | urge", "LEX408", "line 2")]
    [InlineData("scales.txt", "[scale x]\ndirective | urge", "LEX404", "line 2")]
    [InlineData("scales.txt", "# nothing", "LEX409", "scales.txt")]
    [InlineData("grammar.txt", "[noun]\nhouse", "LEX403", "line 2")]
    [InlineData("grammar.txt", "[modal]\nshall | will", "LEX404", "line 2")]
    [InlineData("openings.txt", "also", "LEX402", "line 1")]
    [InlineData("openings.txt", "[closings]\nfinally", "LEX403", "line 2")]
    [InlineData("openings.txt", "[light]\ntakes | gives", "LEX404", "line 2")]
    public void Load_BrokenTable_NamesCodeFileAndLine(string table, string text, string code, string place)
    {
        File.WriteAllText(Path.Combine(folder, table), text);

        var exception = Assert.Throws<LexiconFormatException>(() => ClauseLexicon.Load(folder));

        Assert.Equal(code, exception.Code);
        Assert.StartsWith(code, exception.Message, StringComparison.Ordinal);
        Assert.Contains(table, exception.Message, StringComparison.Ordinal);
        Assert.Contains(place, exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', exception.Message);
    }

    [Fact]
    public void Load_MissingTable_NamesIt()
    {
        File.Delete(Path.Combine(folder, "hedges.txt"));

        var exception = Assert.Throws<LexiconFormatException>(() => ClauseLexicon.Load(folder));

        Assert.Equal("LEX401", exception.Code);
        Assert.Contains("hedges.txt", exception.Message, StringComparison.Ordinal);
    }
}
