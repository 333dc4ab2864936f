using System.Text;
using System.Text.Json;
using ClauseAnalyzer.Rows;
using Microsoft.Data.Sqlite;

namespace ClauseAnalyzer.Tests.Rows;

public sealed class ClassifiedRowTests
{
    private static readonly string[] Themes = ["training", "climate"];

    private static readonly ClassifiedRow Example = new()
    {
        Source = "in/a.csv",
        Document = "A/RES/1/1",
        Date = new DateOnly(2019, 12, 18),
        Position = 7,
        Section = "operative",
        Label = "3 (a)",
        VerbPhrase = "Also requests",
        Verb = "request",
        Family = "directive",
        Force = 3,
        Addressee = "Office",
        ClauseCount = 1,
        Themes =
        [
            new("training", true, 0.98765, [new("training", "text", 3, 11, 1.25)]),
            new("climate", false, 0.00004, []),
        ],
        Chapeau = "Invites:",
        Text = "=Also requests the Office, upon request,",
        Clauses = [new("Also requests", "request", "directive", 3, ["Also"], ["upon request"], "Office", "text", 1, 40)],
    };

    [Fact]
    public void Csv_Columns_AreThoseOfTheContract()
    {
        var format = new ClassifiedCsvFormat(new ClassifiedLayout { Themes = LabelledRowReader.DefaultThemes });

        Assert.Equal(
            "source,document,date,position,section,label,verb_phrase,verb,family,force,addressee,clauses,technical_assistance,human_rights,training,international_cooperation,p_technical_assistance,p_human_rights,p_training,p_international_cooperation,chapeau,text\n",
            format.Header);
    }

    [Fact]
    public void Csv_Row_IsWrittenInTheOrderOfTheColumns()
    {
        var format = new ClassifiedCsvFormat(new ClassifiedLayout { Themes = Themes, PassedThrough = ["id", "text", "verb"] });

        Assert.Equal("id,input_text,input_verb,source,", format.Header[..32]);
        Assert.Equal(
            "1,,'-,in/a.csv,A/RES/1/1,2019-12-18,7,operative,3 (a),Also requests,request,directive,3,Office,1,1,0,0.9877,0.0000,Invites:,\"'=Also requests the Office, upon request,\"\n",
            format.Format([Example with { Passed = [new("1", "1"), new(null), new("-")] }]));
    }

    [Theory]
    [InlineData(new[] { "id", "note" }, new[] { "id", "note" })]
    [InlineData(new[] { "source", "text" }, new[] { "input_source", "input_text" })]
    [InlineData(new[] { "source", "input_source" }, new[] { "input_input_source", "input_source" })]
    [InlineData(new[] { "a", "a", "a" }, new[] { "a", "input_a", "input_input_a" })]
    [InlineData(new[] { "p_training", "Text" }, new[] { "input_p_training", "Text" })]
    public void PassedThrough_NamesThatAreTaken_AreMadeUnique(string[] input, string[] expected) =>
        Assert.Equal(expected, ClassifiedColumns.PassedThrough(input, ClassifiedColumns.Own(Themes)));

    [Theory]
    [InlineData("verb", "theme_verb")]
    [InlineData("Verb", "theme_Verb")]
    [InlineData("TEXT", "theme_TEXT")]
    [InlineData("themes", "theme_themes")]
    [InlineData("Training", "theme_Training")]
    [InlineData("p_training", "theme_p_training")]
    [InlineData("oceans", "oceans")]
    public void OfThemes_NamesThatAreTaken_AreMadeUnique(string theme, string column)
    {
        Assert.Equal(["training", column], ClassifiedColumns.OfThemes(["training", theme]));
        Assert.Distinct(ClassifiedColumns.Own(["training", theme]), StringComparer.OrdinalIgnoreCase);
    }

    [Fact]
    public void JsonLines_Row_HasClausesAndThemesInFull()
    {
        var format = new ClassifiedJsonFormat(new ClassifiedLayout { Themes = Themes, PassedThrough = ["id", "themes"] });

        var line = format.Format([Example with { Passed = [new("007"), new("[1]", "[1]")] }]);

        Assert.Equal("", format.Header);
        Assert.EndsWith("}\n", line, StringComparison.Ordinal);
        using var document = JsonDocument.Parse(line);
        var root = document.RootElement;
        Assert.Equal(
            ["id", "input_themes", .. ClassifiedColumns.Own(Themes).Take(16), "themes", "chapeau", "text"],
            root.EnumerateObject().Select(member => member.Name));
        Assert.Equal("007", root.GetProperty("id").GetString());
        Assert.Equal("=Also requests the Office, upon request,", root.GetProperty("text").GetString());
        Assert.Equal(
            """[{"verb_phrase":"Also requests","verb":"request","family":"directive","force":3,"modifiers":["Also"],"hedges":["upon request"],"addressee":"Office","in":"text","start":1,"end":40}]""",
            root.GetProperty("clauses").GetRawText());
        Assert.Equal(
            """{"training":{"present":true,"probability":0.9877,"evidence":[{"text":"training","in":"text","start":3,"end":11,"weight":1.2500}]},"climate":{"present":false,"probability":0.0000,"evidence":[]}}""",
            root.GetProperty("themes").GetRawText());
    }

    public static TheoryData<bool> Formats => [false, true];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Written_Rows_ComeBackFromTheReader(bool isJson)
    {
        var layout = new ClassifiedLayout { Themes = Themes };
        ClassifiedRowFormat format = isJson ? new ClassifiedJsonFormat(layout) : new ClassifiedCsvFormat(layout);
        var text = format.Header + format.Format([Example, Example with { Date = null, Force = null, Position = 8 }]);

        using var rows = RowReader.Open(new MemoryStream(Encoding.UTF8.GetBytes(text)), isJson ? RowKind.JsonLines : RowKind.Csv, "-");
        Assert.True(ClassifiedRowReader.IsClassified(rows.Columns));
        using var reader = new ClassifiedRowReader(rows);
        var read = reader.Read()!;

        Assert.Equal(Themes, reader.Themes);
        Assert.Equal(
            (Example.Source, Example.Document, Example.Date, Example.Position, Example.Section, Example.Label, Example.VerbPhrase),
            (read.Source, read.Document, read.Date, read.Position, read.Section, read.Label, read.VerbPhrase));
        Assert.Equal((Example.Verb, Example.Family, Example.Force, Example.Addressee, 1), (read.Verb, read.Family, read.Force, read.Addressee, read.ClauseCount));
        Assert.Equal((Example.Chapeau, Example.Text), (read.Chapeau, read.Text));
        Assert.Equal([("training", true, 0.9877), ("climate", false, 0)], read.Themes.Select(theme => (theme.Name, theme.Present, theme.Probability)));
        Assert.Equal(isJson ? ["upon request"] : null, read.Clauses?[0].Hedges);
        Assert.Equal((8, null, null), (reader.Read()!.Position, read.Force is null ? 0 : (int?)null, (DateOnly?)null));
        Assert.Null(reader.Read());
        Assert.Empty(reader.TakeProblems());
    }

    [Theory]
    [InlineData("2", "0.5", "2019-12-18", "ROW219")]
    [InlineData("1", "1.5", "2019-12-18", "ROW221")]
    [InlineData("1", "0,5", "2019-12-18", "ROW221")]
    [InlineData("1", "0.5", "18.12.2019", "ROW221")]
    public void Read_CellThatNoClassifierWrote_IsNamed(string label, string probability, string date, string code)
    {
        var text = $"document,date,position,section,verb,clauses,training,p_training,chapeau,text\nd,{date},1,operative,urge,1,{label},\"{probability}\",,Urges\n";
        using var reader = new ClassifiedRowReader(RowReader.Open(new MemoryStream(Encoding.UTF8.GetBytes(text)), RowKind.Csv, "-"));

        Assert.Null(reader.Read());
        Assert.Equal(code, Assert.Single(reader.TakeProblems()).Code);
    }

    [Fact]
    public void Sqlite_Rows_HoldRawTextAndNumbers()
    {
        var folder = Directory.CreateTempSubdirectory("sqlite-").FullName;
        var path = Path.Combine(folder, "rows.db");
        using (var writer = new ClassifiedSqliteWriter(path, new ClassifiedLayout { Themes = Themes, PassedThrough = ["Text", "id", "paragraph_id"] }))
        {
            writer.Write(Example with { Passed = [new("=1"), new("1", "1"), new("own")] });
            writer.Complete(new ClassifiedRun("1.0", "m", "l", "drafting", ["in/a.csv"]));
        }

        using (var connection = new SqliteConnection($"Data Source={path};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "SELECT input_Text, id, position, training, p_training, text, typeof(position), typeof(p_training) FROM paragraphs";
            using var row = command.ExecuteReader();
            Assert.True(row.Read());
            Assert.Equal(
                ["=1", "1", 7L, 1L, 0.9877, "=Also requests the Office, upon request,", "integer", "real"],
                Enumerable.Range(0, 8).Select(row.GetValue));
            Assert.False(row.Read());
        }

        Directory.Delete(folder, recursive: true);
    }
}
