using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using ClauseAnalyzer.Rows;

namespace ClauseAnalyzer.Tests.Cli;

public sealed class ClassifyTests : IDisposable
{
    private const string OwnColumns =
        "source,document,date,position,section,label,verb_phrase,verb,family,force,addressee,clauses,technical_assistance,human_rights,training,international_cooperation,p_technical_assistance,p_human_rights,p_training,p_international_cooperation,chapeau,text";

    private readonly CliFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Classify_Documents_HaveTheColumnsOfTheContract()
    {
        var resolutions = Repository.PathOf("data", "resolutions");

        var rows = Parsed(folder.Run("classify", resolutions).Exits(0).Output, out var columns);

        Assert.Equal(OwnColumns, string.Join(',', columns));
        var operative = rows.First(row => row["document"] == "A/RES/74/173" && row["section"] == "operative");
        Assert.Equal("2019-12-18", operative["date"]);
        Assert.EndsWith("2019-ga-74-173.txt", operative["source"], StringComparison.Ordinal);
        Assert.Equal("1", operative["label"]);
        Assert.Matches(@"^[01]\.\d{4}$", operative["p_training"]);
        Assert.Equal(106, rows.Count(row => row["section"] != "other"));
    }

    [Fact]
    public void Classify_Rows_PassTheirColumnsThrough()
    {
        folder.Write("rows.csv", "id,verb,body,text,=x\n007,v,\"Urges Member States, again, to act;\",t,'=1\n");

        var rows = Parsed(folder.Run("classify", "rows.csv", "--text-column", "body").Exits(0).Output, out var columns);

        Assert.Equal("id,input_verb,input_text,=x," + OwnColumns, string.Join(',', columns));
        var row = Assert.Single(rows);
        Assert.Equal(("007", "v", "t", "=1"), (row["id"], row["input_verb"], row["input_text"], row["=x"]));
        Assert.Equal(("rows.csv", "rows", "1", "operative", "urge"), (row["source"], row["document"], row["position"], row["section"], row["verb"]));
        Assert.Equal("Urges Member States, again, to act;", row["text"]);
    }

    [Fact]
    public void Classify_SeveralRowFiles_HaveTheColumnsOfAll()
    {
        folder.Write("a.csv", "id,text\n1,Urges States to act;\n");
        folder.Write("b.tsv", "text\tnote\nRequests States to act;\tn\n");
        folder.Write("c.txt", "1. Decides to act.\n");

        var rows = Parsed(folder.Run("classify", ".").Exits(0).Output, out var columns);

        Assert.Equal("id,note," + OwnColumns, string.Join(',', columns));
        Assert.Equal([("1", ""), ("", "n"), ("", "")], rows.Select(row => (row["id"], row["note"])));
        Assert.Equal(["./a.csv", "./b.tsv", "./c.txt"], rows.Select(row => row["source"]));
    }

    [Fact]
    public void Classify_StandardInput_IsCsvUnlessToldOtherwise()
    {
        Assert.Contains("\n'-,'-,,1,operative,", folder.RunWith("text\nUrges States to act;\n", null, "classify", "-").Exits(0).Output, StringComparison.Ordinal);
        Assert.Contains("urge", folder.RunWith("{\"text\":\"Urges States to act;\"}\n", null, "classify", "-", "--from", "jsonl").Exits(0).Output, StringComparison.Ordinal);
        Assert.Contains("urge", folder.RunWith("1. Urges States to act;\n", null, "classify", "-", "--from", "txt").Exits(0).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Classify_CellsThatASpreadsheetWouldRun_GetAnApostropheUnlessRaw()
    {
        folder.Write("rows.jsonl", "{\"id\":\"=1+1\",\"text\":\"- Urges States to act;\"}\n");

        Assert.StartsWith("id,", folder.Run("classify", "rows.jsonl").Exits(0).Output, StringComparison.Ordinal);
        Assert.Contains("\n'=1+1,", folder.Run("classify", "rows.jsonl").Output, StringComparison.Ordinal);
        Assert.EndsWith(",'- Urges States to act;\n", folder.Run("classify", "rows.jsonl").Output, StringComparison.Ordinal);
        Assert.EndsWith(",- Urges States to act;\n", folder.Run("classify", "rows.jsonl", "--raw-cells").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Classify_ToJsonLines_HasClausesAndThemes()
    {
        folder.Write("rows.csv", "id,text\n1,\"Requests the Office to provide training, upon request;\"\n");

        folder.Run("classify", "rows.csv", "-o", "out.jsonl").Exits(0);

        using var document = JsonDocument.Parse(folder.Read("out.jsonl"));
        var root = document.RootElement;
        Assert.Equal("1", root.GetProperty("id").GetString());
        var clause = root.GetProperty("clauses")[0];
        Assert.Equal(
            ["verb_phrase", "verb", "family", "force", "modifiers", "hedges", "addressee", "in", "start", "end"],
            clause.EnumerateObject().Select(member => member.Name));
        Assert.Equal(("request", "text", 0), (clause.GetProperty("verb").GetString(), clause.GetProperty("in").GetString(), clause.GetProperty("start").GetInt32()));
        Assert.Equal(
            ["present", "probability", "evidence"],
            root.GetProperty("themes").GetProperty("training").EnumerateObject().Select(member => member.Name));
        Assert.True(root.GetProperty("themes").GetProperty("training").GetProperty("evidence").GetArrayLength() > 0);
    }

    [Fact]
    public void Classify_ToGzippedInput_ReadsItAsItIs()
    {
        using (var gzip = new GZipStream(File.Create(folder.PathOf("rows.csv.gz")), CompressionLevel.Fastest))
        {
            gzip.Write("text\nUrges States to act;\n"u8);
        }

        Assert.Contains("\nrows.csv.gz,rows,,1,operative,", folder.Run("classify", "rows.csv.gz").Exits(0).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Classify_DocumentColumn_ReadsRowsInSequence()
    {
        folder.Write("rows.csv", "doc,text\nA,\"Recalling its resolution 1/1,\"\nA,Urges States to act;\nB,\"Noting the report,\"\n");

        var rows = Parsed(folder.Run("classify", "rows.csv", "--document-column", "doc").Exits(0).Output, out var columns);

        Assert.Equal("doc," + OwnColumns, string.Join(',', columns));
        Assert.Equal(
            [("A", "A", "1", "preambular"), ("A", "A", "2", "operative"), ("B", "B", "1", "preambular")],
            rows.Select(row => (row["doc"], row["document"], row["position"], row["section"])));
    }

    [Fact]
    public void Classify_AColumnDocument_IsTheDocumentColumn()
    {
        folder.Write("rows.csv", "id,document,text\n1,A,\"Recalling its resolution 1/1,\"\n2,A,Urges States to act;\n3,B,\"Noting the report,\"\n");

        var rows = Parsed(folder.Run("classify", "rows.csv").Exits(0).Output, out var columns);

        Assert.Equal("id," + OwnColumns, string.Join(',', columns));
        Assert.Equal(
            [("1", "A", "1", "preambular"), ("2", "A", "2", "operative"), ("3", "B", "1", "preambular")],
            rows.Select(row => (row["id"], row["document"], row["position"], row["section"])));
    }

    [Fact]
    public void Classify_AnotherDocumentColumn_PassesDocumentThrough()
    {
        folder.Write("rows.csv", "document,doc,text\nX,A,Urges States to act;\n");

        var rows = Parsed(folder.Run("classify", "rows.csv", "--document-column", "doc").Exits(0).Output, out var columns);

        Assert.Equal("input_document,doc," + OwnColumns, string.Join(',', columns));
        Assert.Equal(("X", "A", "A"), (rows[0]["input_document"], rows[0]["doc"], rows[0]["document"]));
    }

    [Fact]
    public void Classify_Shards_TogetherAreTheWhole()
    {
        folder.Write("rows.csv", Rows(700) + "broken\n");

        var whole = folder.Run("classify", "rows.csv").Exits(1);
        CliResult[] shards = [.. Enumerable.Range(1, 3).Select(shard => folder.Run("classify", "rows.csv", "--shard", $"{shard}/3"))];

        Assert.Equal(
            whole.Output.Split('\n').Order(StringComparer.Ordinal).Distinct(),
            shards.SelectMany(shard => shard.Output.Split('\n')).Order(StringComparer.Ordinal).Distinct());
        Assert.Equal(701, shards.Sum(shard => shard.Output.Split('\n').Length - 2) + shards.Sum(shard => shard.Complaints.Count));
    }

    public static TheoryData<string, string> Places => new()
    {
        { "de_DE.UTF-8", "1" },
        { "tr_TR.UTF-8", "8" },
        { "ar_SA.UTF-8", "8" },
        { "de_DE.ISO-8859-1", "3" },
    };

    [Theory]
    [MemberData(nameof(Places))]
    public void Classify_AnyCultureAndThreads_GivesTheSameBytes(string locale, string threads)
    {
        var input = Rows(600);
        var environment = new Dictionary<string, string> { ["LANG"] = locale, ["LC_ALL"] = locale, ["LANGUAGE"] = locale };
        folder.Write("rows.csv", input);

        Assert.Equal(
            folder.RunWith(null, new Dictionary<string, string> { ["LC_ALL"] = "C" }, "classify", "rows.csv", "--threads", "2").Exits(0).Output,
            folder.RunWith(null, environment, "classify", "rows.csv", "--threads", threads).Exits(0).Output);
    }

    [Fact]
    public void Classify_OwnOutput_CanBeClassifiedAgain()
    {
        folder.Write("rows.csv", "text\n=Urges States to act;\n");
        folder.Run("classify", "rows.csv", "-o", "once.csv").Exits(0);

        var rows = Parsed(folder.Run("classify", "once.csv").Exits(0).Output, out var columns);

        Assert.Equal("input_source,input_date,", string.Join(',', columns)[..24]);
        Assert.Equal("rows", Assert.Single(rows)["document"]);
        Assert.Equal("=Urges States to act;", Assert.Single(rows)["text"]);
    }

    private static string Rows(int count)
    {
        string[] acts = ["Urges Member States to provide training, as appropriate;", "Recalling its resolution 65/230,", "Requests the Office to report on human rights;"];
        var text = new StringBuilder("text,id\n");
        for (var row = 0; row < count; row++)
        {
            text.Append(CultureInfo.InvariantCulture, $"\"{acts[row % acts.Length]} {row}\",{row}\n");
        }

        return text.ToString();
    }

    private static List<Dictionary<string, string>> Parsed(string csv, out IReadOnlyList<string> columns)
    {
        using var reader = RowReader.Open(new MemoryStream(Encoding.UTF8.GetBytes(csv)), RowKind.Csv, "output");
        columns = reader.Columns;
        var rows = new List<Dictionary<string, string>>();
        while (reader.Read() is { } row)
        {
            rows.Add(reader.Columns.Zip(row.Cells, (column, cell) => (column, cell.Text!)).ToDictionary(pair => pair.column, pair => pair.Item2));
        }

        Assert.Empty(reader.TakeProblems());
        return rows;
    }
}
