namespace ClauseAnalyzer.Tests.CodeRules;

public sealed class HeavyProjectDoorTests
{
    [Theory]
    [InlineData("ClauseAnalyzer.Learning;", "ModelTraining.cs")]
    [InlineData("ClauseAnalyzer.Meaning;", "SentenceModels.cs")]
    public void Cli_TouchesAHeavyProject_InOneFile(string name, string door) => Assert.Equal(
        [door],
        SourceTree.FilesUnder("src")
            .Where(file => file.Contains("ClauseAnalyzer.Cli", StringComparison.Ordinal) && File.ReadAllText(file).Contains(name, StringComparison.Ordinal))
            .Select(Path.GetFileName));
}
