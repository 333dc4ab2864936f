using ClauseAnalyzer.Reports;

namespace ClauseAnalyzer.Tests.Reports;

public sealed class TrendStepsTests
{
    [Fact]
    public void ForEach_AFaultOfOneItem_IsThrownAsItWas() => Assert.Throws<InvalidDataException>(() =>
        new TrendSteps(2, null, CancellationToken.None).ForEach<int, int>(TrendStage.Reading, [1, 2, 3], item => item == 2 ? throw new InvalidDataException() : item));

    [Fact]
    public void SideBySide_AFaultOfOnePiece_IsThrownAsItWas() => Assert.Throws<InvalidDataException>(() =>
        new TrendSteps(2, null, CancellationToken.None).SideBySide(TrendStage.Writing, [() => { }, () => throw new InvalidDataException()]));
}
