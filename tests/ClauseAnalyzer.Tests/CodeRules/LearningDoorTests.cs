namespace ClauseAnalyzer.Tests.CodeRules;

public sealed class LearningDoorTests
{
    [Fact]
    public void Cli_TouchesLearning_InOneFile() => Assert.Equal(
        ["ModelTraining.cs"],
        SourceTree.FilesUnder("src")
            .Where(file => file.Contains("ClauseAnalyzer.Cli", StringComparison.Ordinal) && File.ReadAllText(file).Contains("ClauseAnalyzer.Learning;", StringComparison.Ordinal))
            .Select(Path.GetFileName));
}
