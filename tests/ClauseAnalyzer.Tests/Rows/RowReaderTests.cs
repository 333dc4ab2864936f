using System.Text;
using ClauseAnalyzer.Rows;

namespace ClauseAnalyzer.Tests.Rows;

public sealed class RowReaderTests
{
    [Theory]
    [InlineData("a,b\n1,2\n", "1|2")]
    [InlineData("a,b\r\n1,2\r\n", "1|2")]
    [InlineData("a,b\n1,2", "1|2")]
    [InlineData("a,b\n\"1,1\",\"say \"\"so\"\"\"\n", "1,1|say \"so\"")]
    [InlineData("a,b\n\"two\nlines\",\n", "two\nlines|")]
    [InlineData("a,b\n\"\",\"\"\n", "|")]
    [InlineData("a,b\n 1 , 2 \n", " 1 | 2 ")]
    [InlineData("a,b\nhe said \"no\",2\n", "he said \"no\"|2")]
    [InlineData("\n\na,b\n\n1,2\n\n", "1|2")]
    [InlineData("a,b\n'=1+1,'-\n", "=1+1|-")]
    [InlineData("a,b\n'tis,''=\n", "'tis|'=")]
    public void Read_Csv_GivesTheCellsOfRfc4180(string text, string expected)
    {
        var (columns, rows, problems) = RowFiles.Read(text);

        Assert.Equal(["a", "b"], columns);
        Assert.Empty(problems);
        Assert.Equal(expected, RowFiles.Cells(Assert.Single(rows)));
    }

    [Theory]
    [InlineData("a,b\n1\n3,4\n", "ROW211", 1)]
    [InlineData("a,b\n1,2,3\n3,4\n", "ROW211", 1)]
    [InlineData("a,b\n\"1\"x,2\n3,4\n", "ROW212", 1)]
    [InlineData("a,b\n\"1,2\n3,4\n", "ROW212", 1)]
    [InlineData("a,b\n\"1,2\n3,\"4\"\n", "ROW212", 1)]
    public void Read_RowThatCannotBeRead_IsNamedAndTheRestGoesOn(string text, string code, long row)
    {
        var (_, rows, problems) = RowFiles.Read(text);

        var problem = Assert.Single(problems);
        Assert.Equal((code, row, row + 1), (problem.Code, problem.Row, problem.Line));
        Assert.Equal("3|4", RowFiles.Cells(Assert.Single(rows)));
        Assert.Equal(2, rows[0].Number);
    }

    [Fact]
    public void Read_StrayZeroByte_RefusesItsRowAlone()
    {
        var (_, rows, problems) = RowFiles.Read($"a,b\n1,{new string('x', 200)}\0\n3,4\n");

        Assert.Equal("ROW215", Assert.Single(problems).Code);
        Assert.Equal("3|4", RowFiles.Cells(Assert.Single(rows)));
    }

    [Fact]
    public void Read_BytesThatAreNotUtf8_RefuseTheirRowAlone()
    {
        byte[] bytes = [.. "a,b\n1,caf"u8, 0xE9, .. "\n3,\uFFFD\n"u8];

        var (_, rows, problems) = RowFiles.ReadBytes(bytes, RowKind.Csv);

        Assert.Equal("ROW214", Assert.Single(problems).Code);
        Assert.Equal("3|\uFFFD", RowFiles.Cells(Assert.Single(rows)));
    }

    [Fact]
    public void Read_RowLongerThanTheLimit_IsRefusedAndTheRestGoesOn()
    {
        var text = $"a,b\n1,{new string('x', 3 << 20)}\n3,4\n\"open,{new string('y', 2 << 20)}\n5,6\n";

        var (_, rows, problems) = RowFiles.Read(text);

        Assert.Equal(["ROW213", "ROW213"], problems.Select(problem => problem.Code));
        Assert.Equal(["3|4", "5|6"], rows.Select(RowFiles.Cells));
    }

    public static TheoryData<Encoding> Encodings => [new UTF8Encoding(true), Encoding.Unicode, Encoding.BigEndianUnicode];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Read_FileWithByteOrderMark_IsDecoded(Encoding encoding)
    {
        var (columns, rows, _) = RowFiles.Read("text,b\nÉtat “x”,2\n", RowKind.Csv, encoding);

        Assert.Equal(["text", "b"], columns);
        Assert.Equal("État “x”|2", RowFiles.Cells(Assert.Single(rows)));
    }

    [Fact]
    public void Read_Tsv_SplitsAtTabs() =>
        Assert.Equal("1,1|2", RowFiles.Cells(Assert.Single(RowFiles.Read("a\tb\n1,1\t2\n", RowKind.Tsv).Rows)));

    [Fact]
    public void Read_JsonLines_TakesColumnsFromAllFirstRowsAndKeepsValuesThatAreNoStrings()
    {
        var (columns, rows, problems) = RowFiles.Read("""
            {"text": "a", "n": 1.50}
            {"text": "=b", "tags": ["x", "y"], "n": null}

            """, RowKind.JsonLines);

        Assert.Empty(problems);
        Assert.Equal(["text", "n", "tags"], columns);
        Assert.Equal(["a|1.50|null", "=b|null|[\"x\", \"y\"]"], rows.Select(RowFiles.Cells));
        Assert.Equal("1.50", rows[0].Cells[1].Json);
        Assert.Equal("null", rows[1].Cells[1].Json);
        Assert.Equal(default, rows[0].Cells[2]);
    }

    [Theory]
    [InlineData("{\"text\": \"a\"", "ROW216")]
    [InlineData("[1]", "ROW216")]
    [InlineData("{\"text\": \"\\ud800\"}", "ROW216")]
    public void Read_JsonLineThatIsNoObject_IsNamedAndTheRestGoesOn(string line, string code)
    {
        var (_, rows, problems) = RowFiles.Read(line + "\n{\"text\": \"b\"}\n", RowKind.JsonLines);

        Assert.Equal((code, 1L, 1L), (Assert.Single(problems).Code, problems[0].Row, problems[0].Line));
        Assert.Equal((2L, 2L), (Assert.Single(rows).Number, rows[0].Line));
    }

    [Fact]
    public void Read_JsonKeyThatComesTooLate_RefusesItsRow()
    {
        var text = string.Concat(Enumerable.Repeat("{\"text\": \"a\"}\n", 1000)) + "{\"text\": \"b\", \"late\": 1}\n{\"text\": \"c\"}\n";

        var (_, rows, problems) = RowFiles.Read(text, RowKind.JsonLines);

        Assert.Equal(("ROW217", 1001L), (Assert.Single(problems).Code, problems[0].Row));
        Assert.Equal(1001, rows.Count);
    }

    [Theory]
    [InlineData("", "ROW201")]
    [InlineData("\n \n", "ROW206")]
    [InlineData("\n\n", "ROW201")]
    [InlineData("PK\u0003\u0004\0\0", "ROW202")]
    [InlineData("\"a,b\n1,2\n", "ROW206")]
    public void Open_FileThatHoldsNoRows_SaysWhat(string text, string code)
    {
        if (text == "\n \n")
        {
            // A line of spaces is a header line with one column named " ".
            Assert.Equal([" "], RowFiles.Read(text).Columns);
            return;
        }

        Assert.Equal(code, Assert.Throws<RowFormatException>(() => RowFiles.Read(text)).Code);
    }

    [Fact]
    public void Open_FirstLineThatIsNotUtf8_SaysSo() =>
        Assert.Equal("ROW203", Assert.Throws<RowFormatException>(() => RowFiles.ReadBytes([0x89, 0x50, 0x4E, 0x47, 0x1A, 0x28], RowKind.Csv)).Code);

    [Theory]
    [InlineData(RowKind.JsonLines, "not json\nat all\n", "ROW207")]
    [InlineData(RowKind.JsonLines, " \n\n", "ROW201")]
    public void Open_JsonLinesWithoutObjects_SaysWhat(RowKind kind, string text, string code) =>
        Assert.Equal(code, Assert.Throws<RowFormatException>(() => RowFiles.Read(text, kind)).Code);

    [Fact]
    public void IndexOf_MissingColumn_ListsThoseThereAre()
    {
        using var reader = RowReader.Open(new MemoryStream("id:text\n1:a\n"u8.ToArray()), RowKind.Csv, "rows.csv");

        var exception = Assert.Throws<RowFormatException>(() => reader.IndexOf("text"));

        Assert.Equal("ROW205", exception.Code);
        Assert.Contains("rows.csv: expected a column \"text\", found \"id:text\"; name the column with --text-column, or what stands between the cells with --delimiter", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_Gzip_IsUnpacked()
    {
        var (_, rows, problems) = RowFiles.ReadBytes(RowFiles.Gzipped("a,b\n1,2\n"), RowKind.Csv, isGzip: true);

        Assert.Empty(problems);
        Assert.Equal("1|2", RowFiles.Cells(Assert.Single(rows)));
    }

    [Fact]
    public void Read_GzipThatBreaksOff_KeepsWhatWasReadAndNamesThePlace()
    {
        var random = new Random(7);
        var text = "a,b\n" + string.Concat(Enumerable.Range(0, 20_000).Select(row => $"{row},{random.NextInt64()}\n"));
        var whole = RowFiles.Gzipped(text);

        var (_, rows, problems) = RowFiles.ReadBytes(whole[..(whole.Length / 2)], RowKind.Csv, isGzip: true);

        Assert.NotEmpty(rows);
        Assert.Contains(problems, problem => problem.Code == "ROW204" && problem.Row > rows.Count);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(512)]
    [InlineData(100_000)]
    public void Read_GzipPaddedWithZeros_IsReadWhole(int zeros)
    {
        byte[] bytes = [.. RowFiles.Gzipped("a,b\n1,2\n"), .. new byte[zeros]];

        var (_, rows, problems) = RowFiles.ReadBytes(bytes, RowKind.Csv, isGzip: true);

        Assert.Empty(problems);
        Assert.Equal("1|2", RowFiles.Cells(Assert.Single(rows)));
    }

    [Theory]
    [InlineData(4)]
    [InlineData(9)]
    public void Read_GzipThatBreaksOffBeforeZeros_IsStillNamed(int missing)
    {
        byte[] bytes = [.. RowFiles.Gzipped("a,b\n1,2\n")[..^missing], .. new byte[64]];

        Assert.Equal("ROW204", CodeOf(bytes));

        static string? CodeOf(byte[] bytes)
        {
            try
            {
                return RowFiles.ReadBytes(bytes, RowKind.Csv, isGzip: true).Problems.SingleOrDefault()?.Code;
            }
            catch (RowFormatException exception)
            {
                return exception.Code;
            }
        }
    }

    [Theory]
    [InlineData("a;b\n1;2\n", "1|2", "semicolons")]
    [InlineData("a\tb\n1\t2\n", "1|2", "tabs")]
    [InlineData("a|b\n1|2\n", "1|2", "'|'")]
    [InlineData("a;b\n1,5;2\n", "1,5|2", "semicolons")]
    [InlineData("a;b\n\"x;y\";2\n1;2\n", "x;y|2", "semicolons")]
    [InlineData("a,b\n1;5,2\n", "1;5|2", null)]
    [InlineData("a,b;c\n1,2\n3,4\n", "1|2", null)]
    [InlineData("a\n1;2\n", "1;2", null)]
    [InlineData("a;b\n", "", "semicolons")]
    [InlineData("a", "", null)]
    public void Open_CsvWithAnySeparator_GuessesItFromItsFirstRows(string text, string firstRow, string? said)
    {
        using var reader = RowReader.Open(new MemoryStream(Encoding.UTF8.GetBytes(text)), RowKind.Csv, "rows");

        Assert.Equal(said is null ? null : $"read with {said} between the cells", reader.Guess);
        Assert.Equal(firstRow, reader.Read() is { } row ? RowFiles.Cells(row) : "");
    }

    public static TheoryData<byte[], string?> Samples => new()
    {
        { "a,b\n1,é\n"u8.ToArray(), null },
        { [.. "a,b\n1,caf"u8, 0xE9, .. "\n"u8], "read as Windows-1252" },
        { [.. "a,b\n1,"u8, 0x93, .. "quoted"u8, 0x94, .. "\n"u8], "read as Windows-1252" },
        // One stray byte in a text of UTF-8, and bytes that Windows-1252 does not know.
        { [.. "a,b\n1,é"u8, 0xE9, .. "\n"u8], null },
        { [.. "a,b\n1,"u8, 0x81, .. "\n"u8], null },
        // A sample that ends in the middle of a character.
        { [.. "a,b\n1,"u8, 0xC3], null },
    };

    [Theory]
    [MemberData(nameof(Samples))]
    public void Open_AnyBytes_GuessesTheEncoding(byte[] bytes, string? said)
    {
        using var reader = RowReader.Open(new MemoryStream(bytes), RowKind.Csv, "rows");

        Assert.Equal(said, reader.Guess);
    }

    [Fact]
    public void Open_GzipThatIsNone_SaysSo() =>
        Assert.Equal("ROW204", Assert.Throws<RowFormatException>(() => RowFiles.ReadBytes("a,b\n1,2\n"u8.ToArray(), RowKind.Csv, isGzip: true)).Code);

    [Fact]
    public void Open_UnknownEnding_IsTheCallersMistake() =>
        Assert.Throws<ArgumentException>(() => RowReader.Open("rows.xlsx"));
}
