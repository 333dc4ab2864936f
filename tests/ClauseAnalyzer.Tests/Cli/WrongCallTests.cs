namespace ClauseAnalyzer.Tests.Cli;

public sealed class WrongCallTests : IDisposable
{
    private readonly CliFolder folder = new();

    public WrongCallTests()
    {
        folder.Write("rows.csv", "text\nUrges Member States to act;\n");
        folder.Write("body.csv", "id;body\n1;Urges Member States to act;\n");
        folder.Write("draft.txt", "1. Urges Member States to act;\n");
        folder.Write("notes.xyz", "notes");
        folder.Write("README.md", "Requests nobody.\n");
        folder.Write("manifest.csv", "file,symbol\ndraft.txt,A/1\n");
        folder.Write("fake.model", "no model");
        folder.Write("pictures/a.png", "x");
        folder.Write("pictures/README.txt", "x");
        folder.Write("pictures/manifest.csv", "file\n");
        Directory.CreateDirectory(folder.PathOf("empty"));
    }

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("", "name a command: trend, classify, score")]
    [InlineData("frobnicate", "unknown command 'frobnicate'")]
    [InlineData("--frobnicate", "unknown option '--frobnicate'")]
    [InlineData("classify rows.csv --frobnicate", "unknown option '--frobnicate'")]
    [InlineData("score --frobnicate", "unknown option '--frobnicate'")]
    [InlineData("classify", "name at least one INPUT")]
    [InlineData("parse", "name at least one FILE")]
    [InlineData("scroe draft.txt", "unknown command 'scroe'; did you mean 'score'?")]
    [InlineData("score Urges --jsno", "unknown option '--jsno'; did you mean '--json'?")]
    [InlineData("score Urges --no-rule artcle", "no such rule: 'artcle'; did you mean 'article'?")]
    [InlineData("score Urges --watch", "--watch waits for files to be saved")]
    [InlineData("score Urges --html page.pdf", "end 'page.pdf' in .html")]
    [InlineData("completion", "name at least one SHELL")]
    [InlineData("completion tcsh", "tcsh")]
    [InlineData("evaluate", "--data")]
    [InlineData("classify missing.csv", "no such file or folder: 'missing.csv'")]
    [InlineData("trend rows.csv --by committee", "no input has a column 'committee'")]
    [InlineData("trend draft.txt --dpi 300", "--dpi is the resolution of PNG; add --png")]
    [InlineData("trend draft.txt --png --dpi 2000", "expected a number from 24 to 1200 after --dpi, found '2000'")]
    [InlineData("trend draft.txt --chart-width 8,5", "expected a number from 80 to 600 after --chart-width, found '8,5'")]
    [InlineData("trend missing", "no such file or folder: 'missing'")]
    [InlineData("parse missing.txt", "no such file or folder: 'missing.txt'")]
    [InlineData("compare missing.txt draft.txt", "no such file or folder: 'missing.txt'")]
    [InlineData("score missing.txt", "no such file or folder: 'missing.txt'")]
    [InlineData("evaluate --data missing.csv", "no such file or folder: 'missing.csv'")]
    [InlineData("train --data missing.csv -o x.model", "no such file or folder: 'missing.csv'")]
    [InlineData("classify notes.xyz", "'notes.xyz' is of no known kind")]
    [InlineData("classify README.md", "'README.md' is of no known kind")]
    [InlineData("classify manifest.csv", "'manifest.csv' is of no known kind")]
    [InlineData("classify empty", "no input in folder 'empty'")]
    [InlineData("classify pictures", "no input in folder 'pictures': expected files that end in")]
    [InlineData("trend pictures", "found 1 of other kinds")]
    [InlineData("parse rows.csv", "'rows.csv' holds rows; this command takes documents")]
    [InlineData("train --data draft.txt", "'draft.txt' holds a document; this command takes rows")]
    [InlineData("classify body.csv", "expected a column \"text\", found \"id;body\"")]
    [InlineData("classify rows.csv --text-column body", "expected a column \"body\", found \"text\"")]
    [InlineData("classify rows.csv --document-column doc", "expected a column \"doc\"")]
    [InlineData("trend body.csv", "expected a column \"text\"")]
    [InlineData("evaluate --data body.csv", "expected a column \"text\"")]
    [InlineData("classify rows.csv --model missing.model", "no such model: 'missing.model'")]
    [InlineData("classify rows.csv --model fake.model", "fake.model")]
    [InlineData("score Urges --model fake.model", "fake.model")]
    [InlineData("classify rows.csv --force-scale mine", "no such force scale: 'mine'; choose one of drafting")]
    [InlineData("classify rows.csv --threads 0", "at least 1 after --threads")]
    [InlineData("classify rows.csv --threads two", "at least 1 after --threads")]
    [InlineData("classify rows.csv --shard 3/2", "expected i/n after --shard")]
    [InlineData("classify rows.csv --format xml", "xml")]
    [InlineData("classify rows.csv --format db", "name a file with -o FILE.db")]
    [InlineData("classify rows.csv -o out.xlsx", "the format of 'out.xlsx' is not clear")]
    [InlineData("classify rows.csv -o empty --format csv", "cannot write to 'empty'")]
    [InlineData("classify rows.csv --resume", "--resume goes on with a file")]
    [InlineData("classify rows.csv --from xlsx", "xlsx")]
    [InlineData("classify rows.csv --color sometimes", "sometimes")]
    [InlineData("compare draft.txt", "expected two texts")]
    [InlineData("compare draft.txt empty", "found the folder 'empty'")]
    [InlineData("compare draft.txt draft.txt rows.csv", "'rows.csv' holds rows")]
    [InlineData("compare draft.txt notes.xyz -o a.pdf", "end 'a.pdf' in .html")]
    [InlineData("train --themes a,a --data rows.csv -o x.model", "each once")]
    [InlineData("train --data rows.csv -o x.model", "no file has a column for technical_assistance")]
    public void Run_WrongCall_IsToldInOneLineAndNothingIsDone(string call, string fragment)
    {
        folder.Run(call.Split(' ', StringSplitOptions.RemoveEmptyEntries)).IsWrongCall(fragment);

        Assert.False(File.Exists(folder.PathOf("x.model")));
        Assert.False(File.Exists(folder.PathOf("out.xlsx")));
    }

    [Fact]
    public void Score_EmptyText_IsAWrongCall() => folder.Run("score", " ").IsWrongCall("expected a paragraph, found an empty text");

    [Theory]
    [InlineData("trend")]
    [InlineData("classify")]
    [InlineData("score")]
    [InlineData("compare")]
    [InlineData("parse")]
    [InlineData("train")]
    [InlineData("evaluate")]
    [InlineData("completion")]
    [InlineData("man")]
    public void Help_OfEveryCommand_ShowsAnExampleInEightyColumns(string command)
    {
        var result = folder.Run(command, "--help").Exits(0);

        Assert.Contains($"\n  clauseanalyzer {command}", result.Output[result.Output.IndexOf("Example", StringComparison.Ordinal)..], StringComparison.Ordinal);
        Assert.All(result.Output.Split('\n'), line => Assert.True(line.Length <= 80, line));
        Assert.Contains($"  {command} ", folder.Run("--help").Exits(0).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Version_IsPrinted() => Assert.Matches(@"^\d+\.\d+\.\d+\n$", folder.Run("--version").Exits(0).Output);
}
