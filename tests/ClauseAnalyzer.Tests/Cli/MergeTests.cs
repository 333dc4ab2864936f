using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;

namespace ClauseAnalyzer.Tests.Cli;

/// <summary>The parts of classify --shard, put together again, are what one run writes; what does not belong is refused.</summary>
public sealed class MergeTests : IDisposable
{
    private readonly CliFolder folder = new();

    public MergeTests() => folder.Write("rows.csv", Rows(1_500));

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("csv", 3)]
    [InlineData("jsonl", 2)]
    [InlineData("db", 3)]
    public void Merge_AllParts_GivesTheBytesOfOneRun(string format, int count)
    {
        folder.Write("draft.txt", "1. Decides to meet.\n\n2. Requests a report.\n");
        folder.Run("classify", "rows.csv", "draft.txt", "-o", $"whole.{format}").Exits(1);
        string[] parts = [.. Enumerable.Range(1, count).Select(index => $"part-{index}.{format}")];
        for (var index = 1; index <= count; index++)
        {
            string[] call = ["classify", "rows.csv", "draft.txt", "--shard", $"{index}/{count}", "-o", parts[index - 1], .. index == 1 ? ["--resume"] : Array.Empty<string>()];
            folder.Run(call);
        }

        folder.Run(["merge", .. parts.Reverse(), "-o", $"merged.{format}"]).Exits(0);

        Assert.Equal(File.ReadAllBytes(folder.PathOf($"whole.{format}")), File.ReadAllBytes(folder.PathOf($"merged.{format}")));
    }

    [Fact]
    public void Merge_WhatDoesNotBelong_IsRefused()
    {
        folder.Write("other.csv", Rows(1_400));
        folder.Run("classify", "rows.csv", "--shard", "1/2", "-o", "one.csv").Exits(1);
        folder.Run("classify", "rows.csv", "--shard", "2/2", "-o", "two.csv").Exits(1);
        folder.Run("classify", "other.csv", "--shard", "2/2", "-o", "foreign.csv").Exits(1);
        folder.Run("classify", "rows.csv", "--shard", "2/2", "--force-scale", OtherScale(), "-o", "scale.csv").Exits(1);

        folder.Run("merge", "one.csv", "-o", "out.csv").IsWrongCall("missing: 2/2");
        folder.Run("merge", "one.csv", "two.csv", "one.csv", "-o", "out.csv").IsWrongCall("part 1/2 is given twice");
        folder.Run("merge", "one.csv", "foreign.csv", "-o", "out.csv").IsWrongCall("do not belong together");
        folder.Run("merge", "one.csv", "scale.csv", "-o", "out.csv").IsWrongCall("do not belong together");
        folder.Run("merge", "one.csv", "rows.csv", "-o", "out.csv").IsWrongCall("'rows.csv' is no shard");
        folder.Run("merge", "one.csv", "none.csv", "-o", "out.csv").IsWrongCall("no such file: 'none.csv'");
        folder.Run("merge", "one.csv", "two.csv", "-o", "out.jsonl").IsWrongCall("another ending");
        File.AppendAllText(folder.PathOf("two.csv"), "x");
        folder.Run("merge", "one.csv", "two.csv", "-o", "out.csv").IsWrongCall("classify that shard again");
        Assert.False(File.Exists(folder.PathOf("out.csv")));
    }

    [Fact]
    public void Merge_OfADatabaseThatWasChanged_IsRefused()
    {
        folder.Run("classify", "rows.csv", "--shard", "1/2", "-o", "one.db").Exits(1);
        folder.Run("classify", "rows.csv", "--shard", "2/2", "-o", "two.db").Exits(1);
        File.Copy(folder.PathOf("two.db"), folder.PathOf("kept.db"));

        Change("DELETE FROM paragraphs WHERE paragraph_id = 300");
        folder.Run("merge", "one.db", "two.db", "-o", "out.db").IsWrongCall("rows 257 to");
        Change("UPDATE runs SET paragraphs = paragraphs - 1");
        folder.Run("merge", "one.db", "two.db", "-o", "out.db").IsWrongCall("classify that shard again");
        Change("UPDATE clauses SET hedges = 'none'");
        folder.Run("merge", "one.db", "two.db", "-o", "out.db").IsWrongCall("expected a database that classify wrote");
        folder.Write("two.db", "no database");
        folder.Run("merge", "one.db", "two.db", "-o", "out.db").IsWrongCall("expected a database that classify wrote");
        Assert.False(File.Exists(folder.PathOf("out.db")));
    }

    private void Change(string sql)
    {
        File.Copy(folder.PathOf("kept.db"), folder.PathOf("two.db"), overwrite: true);
        using var connection = new SqliteConnection($"Data Source={folder.PathOf("two.db")};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA foreign_keys = OFF; " + sql;
        command.ExecuteNonQuery();
    }

    private static string OtherScale() =>
        Lexicon.ScaleNames.First(name => name != "drafting");

    private static ClauseAnalyzer.Lexicon.ClauseLexicon Lexicon { get; } = ClauseAnalyzer.Lexicon.ClauseLexicon.Load(ShippedFiles.LexiconDirectory);

    private static string Rows(int count)
    {
        var text = new StringBuilder("text,id\n");
        for (var row = 0; row < count; row++)
        {
            text.Append(CultureInfo.InvariantCulture, $"\"Urges Member States to provide training,\nas appropriate, {row};\",{row}\n");
            text.Append(row % 700 == 699 ? "no id\n" : "");
        }

        return text.ToString();
    }
}
