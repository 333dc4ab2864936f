namespace ClauseAnalyzer.Tests.Scoring;

public sealed class AdviceRulesTests
{
    public static TheoryData<string> Names => [.. Desk.Rules.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Load_EveryRule_NamesItsSource(string name) => Assert.NotEqual("", Desk.Rules.Find(name)!.Source);
}
