using ClauseAnalyzer.Rows;

namespace ClauseAnalyzer.Tests.Rows;

public sealed class LabelledRowReaderTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("labelled-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Read_Csv_TakesLabelsAndLeavesBlanksUnknown()
    {
        var file = Read("rows.csv", """
            id,section,verb,text,training,human_rights,label,doubtful
            r1,operative,urge,"Urges, again",1,,3,
            r2,,,Recalling,0,true,,true

            """);

        Assert.Empty(file.Problems);
        Assert.Equal(["human_rights", "training"], file.ThemesFound);
        var (first, second) = (file.Rows[0], file.Rows[1]);
        Assert.Equal(("r1", "operative", "urge", "Urges, again", "3", false, 1L), (first.Id, first.Section, first.Verb, first.Text, first.Label, first.Doubtful, first.Row));
        Assert.Equal([null, null, true, null], file.Themes.Select(theme => first.Themes[theme]));
        Assert.Equal([null, true, false, null], file.Themes.Select(theme => second.Themes[theme]));
        Assert.Equal((null, "", true, 2L), (second.Section, second.Verb, second.Doubtful, second.Row));
        Assert.Null(first.Clauses);
    }

    [Fact]
    public void Read_JsonLines_TakesNamesOfThemesAndClauses()
    {
        var file = Read("rows.jsonl", """
            {"text": "Urges", "themes": ["training"], "number": 4, "clauses": [{"verb_phrase": "Urges", "verb": "urge", "addressee": "States", "hedges": ["as appropriate"]}]}
            {"text": "Notes", "themes": [], "training": 1, "number": null}

            """);

        Assert.Empty(file.Problems);
        Assert.Equal([false, false, true, false], file.Themes.Select(theme => file.Rows[0].Themes[theme]));
        Assert.Equal([false, false, true, false], file.Themes.Select(theme => file.Rows[1].Themes[theme]));
        Assert.Equal(("4", null), (file.Rows[0].Label, file.Rows[1].Label));
        var clause = Assert.Single(file.Rows[0].Clauses!);
        Assert.Equal(("Urges", "urge", "States", "as appropriate"), (clause.VerbPhrase, clause.Verb, clause.Addressee, Assert.Single(clause.Hedges)));
        Assert.Null(file.Rows[1].Clauses);
    }

    [Fact]
    public void Read_OtherThemesAndTextColumn_AreTakenByName()
    {
        var file = LabelledRowReader.Read(Write("own.tsv", "body\toceans\nUrges\t1\n"), ["oceans", "climate"], "body");

        Assert.Equal(["oceans"], file.ThemesFound);
        Assert.Equal((true, (bool?)null), (file.Rows[0].Themes["oceans"], file.Rows[0].Themes["climate"]));
    }

    [Theory]
    [InlineData("text,training\n,1\n", "ROW218")]
    [InlineData("text,training\nUrges,2\n", "ROW219")]
    [InlineData("text,training\nUrges,yes\n", "ROW219")]
    [InlineData("text,clauses\nUrges,[1]\n", "ROW220")]
    [InlineData("text,clauses\nUrges,none\n", "ROW220")]
    public void Read_RowThatCannotBeUsed_IsNamed(string text, string code)
    {
        var file = Read("bad.csv", text);

        Assert.Empty(file.Rows);
        Assert.Equal((code, 1L, 2L), (Assert.Single(file.Problems).Code, file.Problems[0].Row, file.Problems[0].Line));
    }

    [Fact]
    public void Read_ClassifiedCsv_TakesTheCountOfClausesForWhatItIs() =>
        Assert.Null(Assert.Single(Read("own.csv", "text,clauses\nUrges,2\n").Rows).Clauses);

    [Fact]
    public void Read_WithoutTextColumn_SaysSo() =>
        Assert.Equal("ROW205", Assert.Throws<RowFormatException>(() => Read("none.csv", "body\nUrges\n")).Code);

    [Fact]
    public void Read_ShippedTrainingRows_AreAllReadable()
    {
        foreach (var path in Directory.GetFiles(Repository.PathOf("data", "training"), "*.csv"))
        {
            var file = LabelledRowReader.Read(path);

            Assert.Empty(file.Problems);
            Assert.NotEmpty(file.Rows);
        }
    }

    private LabelledFile Read(string name, string text) => LabelledRowReader.Read(Write(name, text));

    private string Write(string name, string text)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
