using ClauseAnalyzer.Rows;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.Data.Sqlite;

namespace ClauseAnalyzer.Tests.Rows;

public sealed class ClassifiedSqliteReaderTests : IDisposable
{
    private static readonly ClassifiedLayout Layout = new() { Themes = ["training", "verb"], PassedThrough = ["id", "Text", "paragraph_id"] };
    private static readonly ClassifiedRun Origin = new("0.1.0", "model", "lexicon", "drafting", ["a b.csv", "c.csv"]);

    private readonly string folder = Directory.CreateTempSubdirectory("sqlite-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Read_RowsOfAnyCells_GiveTheSameBytesWhenWrittenAgain() => Prop.ForAll<NonNull<string>, NonNull<string>, int>((text, cell, number) =>
    {
        ClassifiedRow[] rows = [Row(text.Get, cell.Get, number), Row(cell.Get, text.Get, 1), Row("", "", 0)];
        Write("first.db", rows);
        using (var reader = new ClassifiedSqliteReader(PathOf("first.db"), Layout))
        {
            Assert.Equal(3, reader.Count);
            Assert.Equal(Origin.Inputs, reader.Run.Inputs);
            Write("second.db", [.. reader.Read(1, 2), .. reader.Read(3, 1), .. reader.Read(4, 0)]);
        }

        Assert.Equal(File.ReadAllBytes(PathOf("first.db")), File.ReadAllBytes(PathOf("second.db")));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(40));

    [Fact]
    public void Open_WhatIsNoSuchDatabase_IsRefusedInOneLine()
    {
        Write("rows.db", [Row("a", "b", 1)]);
        File.WriteAllText(PathOf("text.db"), "text");
        File.WriteAllText(PathOf("empty.db"), "");
        using (var other = new SqliteConnection($"Data Source={PathOf("other.db")};Pooling=False"))
        {
            other.Open();
            using var command = other.CreateCommand();
            command.CommandText = "CREATE TABLE paragraphs (text TEXT)";
            command.ExecuteNonQuery();
        }

        foreach (var (name, layout) in new[] { ("text.db", Layout), ("empty.db", Layout), ("other.db", Layout), ("missing.db", Layout), ("rows.db", Layout with { Themes = ["training"] }) })
        {
            var exception = Assert.Throws<RowFormatException>(() => new ClassifiedSqliteReader(PathOf(name), layout));
            Assert.Equal("ROW208", exception.Code);
            Assert.DoesNotContain('\n', exception.Message);
        }

        using var reader = new ClassifiedSqliteReader(PathOf("rows.db"), Layout);
        Assert.Equal("ROW208", Assert.Throws<RowFormatException>(() => reader.Read(1, 2)).Code);
    }

    private string PathOf(string name) => Path.Combine(folder, name);

    private void Write(string name, IEnumerable<ClassifiedRow> rows)
    {
        File.Delete(PathOf(name));
        using var writer = new ClassifiedSqliteWriter(PathOf(name), Layout);
        rows.ToList().ForEach(writer.Write);
        writer.Complete(Origin);
    }

    private static ClassifiedRow Row(string text, string cell, int number) => new()
    {
        Passed = [new RowCell(cell), new RowCell(null), new RowCell("null", "null")],
        Source = cell,
        Document = text,
        Date = number % 2 == 0 ? null : new DateOnly(2019, 12, 18),
        Position = number,
        Section = "operative",
        VerbPhrase = cell,
        Force = number == 0 ? null : number,
        ClauseCount = 1,
        Themes = [new ClassifiedTheme("training", true, 1 / 3d, []), new ClassifiedTheme("verb", false, 0, [])],
        Chapeau = cell,
        Text = text,
        Clauses = [new ClassifiedClause(cell, "act", "", null, [cell, text], [], text, "text", 0, number), new ClassifiedClause("", "", "f", 3, [], ["\"", cell], "", "chapeau", 1, 2)],
    };
}
