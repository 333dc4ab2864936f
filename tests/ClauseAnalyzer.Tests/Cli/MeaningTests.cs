using System.Diagnostics;
using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace ClauseAnalyzer.Tests.Cli;

/// <summary>index --meaning, and what search and score make of it, run as a user runs them.</summary>
public sealed class MeaningTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly CliFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void IndexWithMeaningThenSearchAndScore_FindOtherWords()
    {
        folder.Write("texts/a.txt", "The General Assembly,\n\n1. Urges Member States to train judges in maritime law, upon request;\n\n2. Requests the Secretary-General to report on trees.\n");
        const string Question = "teach magistrates the rules of the sea";

        Assert.EndsWith("vectors: 2 added\n", folder.Run("index", "texts", "-o", "c.db", "--meaning").Exits(0).Output, StringComparison.Ordinal);
        Assert.Contains("\"vectors\": 0", folder.Run("index", "texts", "-o", "c.db", "--meaning", "--json").Exits(0).Output, StringComparison.Ordinal);

        using var hits = JsonDocument.Parse(folder.Run("search", Question, "--precedents", "c.db", "--json").Exits(0).Output);
        Assert.Equal("1", hits.RootElement[0].GetProperty("label").GetString());
        Assert.InRange(hits.RootElement[0].GetProperty("meaning").GetDouble(), 0.4, 1);
        Assert.Contains("meaning 0.", folder.Run("search", Question, "--precedents", "c.db").Exits(0).Output, StringComparison.Ordinal);
        Assert.Equal("[]", folder.Run("search", Question, "--precedents", "c.db", "--no-meaning", "--json").Exits(0).Output.Trim());
        using var scored = JsonDocument.Parse(folder.Run("score", "Invites countries to teach magistrates the rules of the sea.", "--precedents", "c.db", "--json").Exits(0).Output);
        var precedent = scored.RootElement[0].GetProperty("precedents")[0];
        Assert.Equal("1", precedent.GetProperty("label").GetString());
        Assert.InRange(precedent.GetProperty("meaning").GetDouble(), 0.4, 1);
    }

    [Fact]
    public void IndexWithMeaning_Killed_GoesOnWhereItWas()
    {
        folder.Write("texts/a.txt", "The General Assembly,\n\n" + string.Concat(Enumerable.Range(1, 300).Select(number => $"{number}. Urges Member States to plant tree number {number} in town {number * 7};\n\n")));
        using (var killed = folder.Start(null, "index", "texts", "-o", "c.db", "--meaning"))
        {
            var clock = Stopwatch.StartNew();
            while (!killed.HasExited && Vectors() < 64 && clock.Elapsed < Patience)
            {
                Thread.Sleep(20);
            }

            killed.Kill();
            Assert.True(killed.WaitForExit(Patience));
        }

        var kept = Vectors();
        var output = folder.Run("index", "texts", "-o", "c.db", "--meaning", "--json").Exits(0).Output;

        Assert.InRange(kept, 64, 300);
        Assert.Contains($"\"vectors\": {300 - kept}", output, StringComparison.Ordinal);
        Assert.Equal(300, Vectors());
    }

    [Fact]
    public void SearchAndIndex_VectorsOfAnotherModel_AreRefusedBeforeAnyWork()
    {
        folder.Write("texts/a.txt", "The General Assembly,\n\n1. Urges Member States to train judges;\n");
        folder.Run("index", "texts", "-o", "c.db", "--meaning").Exits(0);
        Execute("UPDATE settings SET value = 'another model' WHERE name = 'sentence model'");

        folder.Run("index", "texts", "-o", "c.db", "--meaning").IsWrongCall("COR706");
        folder.Run("search", "judges", "--precedents", "c.db").IsWrongCall("another model");
        Assert.Contains("judges", folder.Run("search", "judges", "--precedents", "c.db", "--no-meaning").Exits(0).Output, StringComparison.Ordinal);
    }

    private long Vectors()
    {
        try
        {
            return Execute("SELECT count(*) FROM vectors");
        }
        catch (SqliteException)
        {
            return 0; // Not there yet.
        }
    }

    private long Execute(string sql)
    {
        if (!File.Exists(folder.PathOf("c.db")))
        {
            return 0;
        }

        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = folder.PathOf("c.db"), Pooling = false }.ToString());
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar() as long? ?? 0;
    }
}
