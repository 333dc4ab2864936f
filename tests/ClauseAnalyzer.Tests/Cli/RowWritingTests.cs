using System.Text;

namespace ClauseAnalyzer.Tests.Cli;

/// <summary>Row files as spreadsheets and older programs write them: other separators, other encodings.</summary>
public sealed class RowWritingTests : IDisposable
{
    private readonly CliFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Classify_SemicolonsAndAByteOrderMark_AreReadAndSaid()
    {
        folder.WriteBytes("rows.csv", [0xEF, 0xBB, 0xBF, .. "id;document;text\n1;D1;\"Requests the Secretary-General to report; and to train staff\"\n2;D1;Urges States to act\n"u8]);

        var result = folder.Run("classify", "rows.csv").Exits(0).Complains("rows.csv: read with semicolons between the cells", "--delimiter");

        Assert.Contains("\n1,rows.csv,D1,,1,operative,,Requests,request,", result.Output, StringComparison.Ordinal);
        Assert.EndsWith(",Requests the Secretary-General to report; and to train staff\n", LineOf(result, 1), StringComparison.Ordinal);
        Assert.Equal("2 rows in, 2 out, 0 refused", result.Counted);
    }

    [Fact]
    public void Classify_Windows1252_IsReadAndSaid()
    {
        folder.WriteBytes("rows.csv", Latin("text,id\nUrges C\u00F4te d\u2019Ivoire to act;,caf\u00E9\n"));

        var result = folder.Run("classify", "rows.csv").Exits(0).Complains("rows.csv: read as Windows-1252", "--encoding");

        Assert.Contains("\ncafé,", result.Output, StringComparison.Ordinal);
        Assert.EndsWith(",Urges Côte d’Ivoire to act;\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Classify_WhatTheCallSays_IsNotGuessed()
    {
        folder.WriteBytes("rows.csv", Latin("text|id\nUrges the R\u00E9publique to act;|1\n"));

        var result = folder.Run("classify", "rows.csv", "--delimiter", "|", "--encoding", "iso-8859-1").Exits(0);

        Assert.Empty(result.Complaints);
        Assert.EndsWith(",Urges the République to act;\n", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tab")]
    [InlineData("\\t")]
    public void Classify_TabsInACsvFile_CanBeNamed(string name)
    {
        folder.Write("rows.csv", "text\tid\nUrges States to act, and to report;\t1\n");

        Assert.Empty(folder.Run("classify", "rows.csv", "--delimiter", name).Exits(0).Complaints);
        folder.Run("classify", "rows.csv").Exits(0).Complains("read with tabs between the cells");
    }

    [Theory]
    [InlineData("--delimiter", "xy")]
    [InlineData("--delimiter", "a")]
    [InlineData("--encoding", "klingon")]
    public void Classify_WritingThatIsNone_IsAWrongCall(string option, string value)
    {
        folder.Write("rows.csv", "text\nUrges States to act;\n");

        folder.Run("classify", "rows.csv", option, value).IsWrongCall($"after {option}, found '{value}'");
    }

    [Fact]
    public void Trend_Semicolons_AreReadAndSaid()
    {
        folder.Write("rows.csv", "document;text\nA;Urges States to act\nB;Requests the Office to report\n");

        folder.Run("trend", "rows.csv", "-o", "out").Exits(0).Complains("rows.csv: read with semicolons between the cells");

        Assert.Contains("Urges States to act", folder.Read("out/paragraphs.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public void Evaluate_Semicolons_AreReadAndSaid()
    {
        folder.Write("rows.csv", "text;training\nUrges States to train judges;1\nRequests a report;0\n");

        folder.Run("evaluate", "--data", "rows.csv").Exits(0).Complains("rows.csv: read with semicolons between the cells");
        Assert.Empty(folder.Run("evaluate", "--data", "rows.csv", "--delimiter", ";").Exits(0).Complaints);
    }

    private static byte[] Latin(string text) => CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(text);

    private static string LineOf(CliResult result, int row) => result.Output.Split('\n')[row] + "\n";
}
