using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ClauseAnalyzer.Tests.Cli;

public sealed class TrainTests : IDisposable
{
    private readonly CliFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Train_OnOwnThemes_MakesAModelThatEveryCommandTakes()
    {
        folder.Write("rows.csv", Rows(60));

        var trained = folder.Run("train", "--data", "rows.csv", "--themes", "oceans", "-o", "my.model").Exits(0).Output;
        var classified = folder.RunWith("text\nUrges States to protect the oceans and seas;\n", null, "classify", "-", "--model", "my.model").Exits(0).Output;
        using var evaluated = JsonDocument.Parse(folder.Run("evaluate", "--data", "rows.csv", "--model", "my.model", "--json").Exits(0).Output);

        Assert.Contains("oceans: held-out F1 ", trained, StringComparison.Ordinal);
        Assert.True(File.Exists(folder.PathOf("my.zip")), "the pipeline stands beside the model");
        Assert.Contains(",clauses,oceans,p_oceans,chapeau,text\n", classified, StringComparison.Ordinal);
        Assert.True(evaluated.RootElement.GetProperty("themes").GetProperty("oceans").GetProperty("f1").GetProperty("value").GetDouble() > 0.9);
        Assert.Contains("oceans", folder.Run("evaluate", "--data", "rows.csv", "--model", "my.model").Exits(0).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Train_RowsOfOneKind_IsTheUsersToMend()
    {
        folder.Write("rows.csv", "text,oceans\nUrges States to act;,1\n");

        folder.Run("train", "--data", "rows.csv", "--themes", "oceans", "-o", "my.model").IsWrongCall("cannot train on these rows");

        Assert.False(File.Exists(folder.PathOf("my.model")));
    }

    [Theory]
    [InlineData("Verb")]
    public void Train_ThemeNamedLikeAColumn_IsWrittenUnderANameOfItsOwn(string theme)
    {
        folder.Write("rows.csv", Rows(60).Replace("section,verb,oceans", $"section,lead,{theme}", StringComparison.Ordinal));
        folder.Write("in.csv", "text\nUrges States to protect the oceans and seas;\n");
        folder.Run("train", "--data", "rows.csv", "--themes", theme, "-o", "my.model").Exits(0);
        var column = $"theme_{theme}";

        foreach (var output in new[] { "out.csv", "out.jsonl", "out.db" })
        {
            folder.Run("classify", "in.csv", "--model", "my.model", "-o", output).Exits(0);
        }

        Assert.Contains($",clauses,{column},p_{column},chapeau,text\n", folder.Read("out.csv"), StringComparison.Ordinal);
        Assert.Contains($"\"{column}\":1,\"p_{column}\":", folder.Read("out.jsonl"), StringComparison.Ordinal);
        folder.Run("trend", "out.csv", "-o", "out").Exits(0);
    }

    [Fact]
    public void Train_FilesOfOneNameInAnyOrder_GivesTheSameModel()
    {
        folder.Write("a/rows.csv", Rows(60));
        folder.Write("b/rows.csv", Rows(90).Replace("Urges", "Appeals to", StringComparison.Ordinal));

        folder.Run("train", "--data", "a/rows.csv", "b/rows.csv", "--themes", "oceans", "-o", "one.model").Exits(0);
        folder.Run("train", "--data", "b/rows.csv", "a/rows.csv", "--themes", "oceans", "-o", "two.model").Exits(0);

        Assert.Equal(File.ReadAllBytes(folder.PathOf("one.model")), File.ReadAllBytes(folder.PathOf("two.model")));
    }

    [Fact]
    public void Train_ModelNamedAsThePipeline_IsAWrongCall()
    {
        folder.Write("rows.csv", Rows(60));

        folder.Run("train", "--data", "rows.csv", "--themes", "oceans", "-o", "my.zip").IsWrongCall("has the ending of the pipeline");
    }

    [Fact]
    public void Train_Figures_MakeASecondStageUntilTheRowsChange()
    {
        folder.Write("rows/composed.csv", Rows(60));
        folder.Write("real.csv", Rows(40));

        var made = folder.Run("train", "--data", "rows", "--themes", "oceans", "--figures", "real.csv").Exits(0).Output;
        folder.Run("train", "--data", "rows", "--themes", "oceans", "-o", "my.model").Exits(0);
        var sidecar = File.ReadAllText(folder.PathOf("my.model.txt"));
        folder.Write("rows/composed.csv", Rows(61));

        Assert.StartsWith($"{Path.Combine("rows", "real-figures.jsonl")}: 40 rows", made, StringComparison.Ordinal);
        Assert.DoesNotContain("Member States to consider", File.ReadAllText(folder.PathOf("rows/real-figures.jsonl")), StringComparison.Ordinal);
        Assert.Contains("oceans, second stage", sidecar, StringComparison.Ordinal);
        folder.Run("train", "--data", "rows", "--themes", "oceans", "-o", "my.model").IsWrongCall("train --figures");
    }

    [Fact]
    public void Train_FiguresBesideFiles_AreAWrongCall()
    {
        folder.Write("rows.csv", Rows(60));
        folder.Write("real.csv", Rows(40));

        folder.Run("train", "--data", "rows.csv", "--themes", "oceans", "--figures", "real.csv").IsWrongCall("--figures needs one folder");
    }

    private static string Rows(int count)
    {
        string[] subjects = ["the oceans and seas", "the marine environment and the oceans", "prisons and courts", "schools and teachers"];
        string[] verbs = ["Urges", "Requests", "Invites", "Encourages", "Calls upon"];
        var text = new StringBuilder("text,section,verb,oceans\n");
        for (var row = 0; row < count; row++)
        {
            text.Append(CultureInfo.InvariantCulture, $"{verbs[row % verbs.Length]} Member States to consider {subjects[row % subjects.Length]} in plan {row};,operative,,{(row % subjects.Length < 2 ? 1 : 0)}\n");
        }

        return text.ToString();
    }
}
