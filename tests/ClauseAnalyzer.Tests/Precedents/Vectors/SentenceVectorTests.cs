using ClauseAnalyzer.Precedents.Vectors;

namespace ClauseAnalyzer.Tests.Precedents.Vectors;

public sealed class SentenceVectorTests
{
    [Fact]
    public void Of_Numbers_TheLargestIs127AndTheOthersInProportion() =>
        // 0.5 / 1 * 127 = 63.5, to the even 64; 0.25 * 127 = 31.75.
        Assert.Equal([64, -127, 32, 0], SentenceVector.Of([0.5f, -1, 0.25f, 0]).Values.ToArray().Select(value => (int)value));

    [Fact]
    public void Of_AnyLength_TheSameDirection() =>
        Assert.Equal(SentenceVector.Of([3, 4, -5]).ToBytes(), SentenceVector.Of([0.03f, 0.04f, -0.05f]).ToBytes());

    [Theory]
    [InlineData(new float[0])]
    [InlineData(new[] { 1, float.NaN })]
    [InlineData(new[] { float.PositiveInfinity })]
    public void Of_NoVector_IsACallersMistake(float[] vector) => Assert.Throws<ArgumentException>(() => SentenceVector.Of(vector));

    [Fact]
    public void SimilarityTo_WorkedByHand()
    {
        var (first, second) = (SentenceVector.Of([3, 4]), SentenceVector.Of([4, 3]));

        // (95, 127) and (127, 95): 2 · 95 · 127 / (95² + 127²). Unrounded it is 24/25.
        Assert.Equal(24130.0 / 25154.0, first.SimilarityTo(second), 12);
        Assert.Equal(1, first.SimilarityTo(first), 12);
        Assert.Equal(-1, first.SimilarityTo(SentenceVector.Of([-3, -4])), 12);
        Assert.Equal(0, first.SimilarityTo(SentenceVector.Of([0, 0])));
        Assert.Throws<ArgumentException>(() => first.SimilarityTo(SentenceVector.Of([1])));
    }

    [Fact]
    public void FromBytes_WhatToBytesWrote_IsTheSame()
    {
        var vector = SentenceVector.Of([0.1f, -0.9f, 0.4f]);

        Assert.Equal(vector.Values.ToArray(), SentenceVector.FromBytes(vector.ToBytes()).Values.ToArray());
        Assert.Throws<ArgumentException>(() => SentenceVector.FromBytes([]));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(15)]
    [InlineData(16)]
    [InlineData(33)]
    [InlineData(384)]
    [InlineData(1000)]
    public void Dot_AnyLength_IsTheExactSum(int length)
    {
        var random = new Random(length);
        sbyte[] extremes = [-127, 127];
        for (var round = 0; round < 50; round++)
        {
            var isExtreme = round % 2 == 0;
            var first = Enumerable.Range(0, length).Select(_ => isExtreme ? extremes[random.Next(2)] : (sbyte)random.Next(-127, 128)).ToArray();
            var second = isExtreme ? first : [.. first.Select(_ => (sbyte)random.Next(-127, 128))];

            Assert.Equal(first.Zip(second).Sum(pair => pair.First * pair.Second), SentenceVector.Dot(first, second));
        }
    }
}
