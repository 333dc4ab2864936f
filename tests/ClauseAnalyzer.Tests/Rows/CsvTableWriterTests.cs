using System.Globalization;
using ClauseAnalyzer.Rows;
using FsCheck;
using FsCheck.Fluent;

namespace ClauseAnalyzer.Tests.Rows;

public sealed class CsvTableWriterTests
{
    [Theory]
    [InlineData("-0.73", "-0.73")]
    [InlineData("-1+1", "'-1+1")]
    [InlineData("=1", "'=1")]
    public void WriteRow_PlainNumbers_LeavesOnlyNumbersUnguarded(string cell, string written)
    {
        var text = new StringWriter();
        using (var table = new CsvTableWriter(text, ["figure"], plainNumbers: true))
        {
            table.WriteRow([cell]);
        }

        Assert.Equal($"figure\n{written}\n", text.ToString());
    }

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData(" outer ", " outer ")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("say \"so\"", "\"say \"\"so\"\"\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@x", "'@x")]
    [InlineData("\tx", "'\tx")]
    [InlineData("\rx", "\"'\rx\"")]
    [InlineData("=a,b", "\"'=a,b\"")]
    [InlineData("'quoted'", "'quoted'")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void WriteRow_Cell_IsQuotedAndGuardedOnlyWhereNeeded(string? cell, string expected)
    {
        Assert.Equal($"a,b\n{expected},z\n", Written(["a", "b"], [cell, "z"], rawCells: false));
    }

    [Fact]
    public void WriteRow_RawCells_HaveNoApostrophe() =>
        Assert.Equal("a,b\n=1,-\n", Written(["a", "b"], ["=1", "-"], rawCells: true));

    [Fact]
    public void WriteRow_OneEmptyCell_IsNoBlankLine() => Assert.Equal("a\n\"\"\n", Written(["a"], [""], rawCells: false));

    [Fact]
    public void Header_IsGuardedToo() => Assert.Equal("'=a,b\n,\n", Written(["=a", "b"], ["", ""], rawCells: false));

    [Fact]
    public void WriteRow_WrongNumberOfCells_IsTheCallersMistake() =>
        Assert.Throws<ArgumentException>(() => Written(["a", "b"], ["1"], rawCells: false));

    [Fact]
    public void WriteRow_AnyCells_ComeBackFromTheReader()
    {
        Prop.ForAll<NonNull<string>, NonNull<string>>((first, second) =>
        {
            string[] cells = [Clean(first.Get), Clean(second.Get)];
            var (_, rows, problems) = RowFiles.Read(Written(["a", "b"], cells, rawCells: false));

            Assert.Empty(problems);
            Assert.Equal(cells, Assert.Single(rows).Cells.Select(cell => cell.Text));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void WriteRow_UnderAnyCulture_GivesTheSameBytes()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
            Assert.Equal("a,b\n1;2,3.5\n", Written(["a", "b"], ["1;2", "3.5"], rawCells: false));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    // Zero characters and half surrogate pairs are no text and are refused by design.
    private static string Clean(string text) => string.Concat(text.Where(character => character is not ('\0' or '\uFFFF') && !char.IsSurrogate(character)));

    private static string Written(string[] columns, string?[] cells, bool rawCells)
    {
        using var text = new StringWriter();
        using (var table = new CsvTableWriter(text, columns, rawCells))
        {
            table.WriteRow(cells);
        }

        return text.ToString();
    }
}
