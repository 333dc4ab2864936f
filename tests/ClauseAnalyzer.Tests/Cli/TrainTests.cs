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

        folder.Run("train", "--data", "rows.csv", "--themes", "oceans", "-o", "my.model").Exits(0);
        var classified = folder.RunWith("text\nUrges States to protect the oceans and seas;\n", null, "classify", "-", "--model", "my.model").Exits(0).Output;
        using var evaluated = JsonDocument.Parse(folder.Run("evaluate", "--data", "rows.csv", "--model", "my.model", "--json").Exits(0).Output);

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
