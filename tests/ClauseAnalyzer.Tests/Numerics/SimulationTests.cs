namespace ClauseAnalyzer.Tests.Numerics;

/// <summary>Whether tests keep their level and intervals theirs: a small simulation in every run, the whole one with <c>--explicit only</c>.</summary>
public sealed class SimulationTests
{
    // Of 400 rounds at 5%, 35 or more are seen in fewer than one run in a thousand; the seeds are fixed.
    private const int Rounds = 400;
    private const double Most = 35.0 / Rounds;

    [Fact]
    public void Fisher_ChanceAllotment_KeepsItsLevel() => Assert.InRange(SizeSimulation.Rejects(Rounds, SizeSimulation.FisherOfAllotment), 0, 0.06);

    // The claim that the report must not make of two texts.
    [Fact]
    public void Fisher_TextsThatMerelyDiffer_RejectsFarTooOften() =>
        Assert.InRange(SizeSimulation.Rejects(Rounds, texts => SizeSimulation.FisherOfTexts(texts, 0.1)), 0.12, 0.4);

    [Theory]
    [InlineData(5, 0.2)]
    [InlineData(12, 0.05)]
    [InlineData(19, 0.2)]
    public void Permutation_NothingHappens_KeepsItsLevel(int texts, double correlation) =>
        Assert.InRange(SizeSimulation.Rejects(Rounds, drawn => SizeSimulation.Permutation(drawn, new SimulatedSeries(texts, correlation))), 0, Most);

    [Fact]
    public void Permutation_OrgansWhoseMixMoves_KeepsItsLevel() =>
        Assert.InRange(SizeSimulation.Rejects(Rounds, drawn => SizeSimulation.Permutation(drawn, new SimulatedSeries(40, 0.1) { Strata = 3, First = 0.15, Last = 0.15 })), 0, Most);

    [Theory]
    [InlineData(20, 0.2, false)]
    [InlineData(50, 0.05, false)]
    [InlineData(50, 0.05, true)]
    public void WildCluster_NothingHappens_KeepsItsLevel(int texts, double correlation, bool laterAreLonger) =>
        Assert.InRange(SizeSimulation.Rejects(Rounds, drawn => SizeSimulation.WildCluster(drawn, new SimulatedSeries(texts, correlation) { LaterAreLonger = laterAreLonger })), 0, Most);

    [Theory]
    [InlineData(4, true)]
    [InlineData(10, false)]
    [InlineData(20, true)]
    public void Interval_OverShares_HoldsNineteenInTwenty(int texts, bool areEqual) =>
        Assert.InRange(SimulationTable.CoverageOf(Rounds, texts, 0.2, areEqual).Average(cell => cell.Covered), 0.92, 1);

    // Run with --explicit only; it takes minutes. The tables must be those of tests/README.md.
    [Fact(Explicit = true)]
    public void Readme_Tables_AreThoseSimulated()
    {
        var readme = File.ReadAllText(Repository.PathOf("tests", "README.md"));
        var tables = SimulationTable.Sizes(2_000) + "\n" + SimulationTable.Coverage(2_000);
        TestContext.Current.TestOutputHelper?.WriteLine(tables);

        Assert.All(tables.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => Assert.Contains(line, readme, StringComparison.Ordinal));
    }
}
