using ClauseAnalyzer.Classification.Models;
using ClauseAnalyzer.Learning.Figures;

namespace ClauseAnalyzer.Tests.Learning.Figures;

public sealed class FigureFileTests : IDisposable
{
    private readonly string path = Path.Combine(Path.GetTempPath(), $"figures-{Guid.NewGuid():N}.jsonl");

    public void Dispose() => File.Delete(path);

    [Fact]
    public void Read_WhatWasWritten_IsTheSame()
    {
        var figures = Sample();
        FigureFile.Write(path, figures);
        var read = FigureFile.Read(path);

        Assert.Equal(figures.Inputs, read.Inputs);
        Assert.Equal(figures.Themes, read.Themes);
        Assert.Equal(figures.Cues, read.Cues);
        Assert.Equal(figures.Frames, read.Frames);
        Assert.Equal(figures.FrameNames, read.FrameNames);
        var row = Assert.Single(read.Rows);
        Assert.Equal(("real", "A/1", "ab"), (row.Source, row.Document, row.TextHash));
        Assert.Equal([1.25, -3.5], row.Scores);
        Assert.Equal([0, 2], row.Features);
        Assert.Equal([true, null], row.Labels);
    }

    [Fact]
    public void Read_NoFile_SaysHowToMakeOne()
    {
        var exception = Assert.Throws<ModelFormatException>(() => FigureFile.Read(path));

        Assert.Equal("MDL340", exception.Code);
        Assert.Contains("train --figures", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}", 1)]
    [InlineData("not json", 1)]
    [InlineData("HEAD\n{\"source\":\"a\"}", 2)]
    [InlineData("HEAD\n{\"source\":\"a\",\"document\":\"\",\"text_sha256\":\"\",\"scores\":[1],\"labels\":[1,1],\"features\":[]}", 2)]
    [InlineData("HEAD\n{\"source\":\"a\",\"document\":\"\",\"text_sha256\":\"\",\"scores\":[1,1],\"labels\":[1,1],\"features\":[3]}", 2)]
    public void Read_BrokenLine_NamesIt(string text, int line)
    {
        FigureFile.Write(path, Sample() with { Rows = [] });
        File.WriteAllText(path, text.Replace("HEAD", File.ReadAllText(path).TrimEnd(), StringComparison.Ordinal));
        var exception = Assert.Throws<ModelFormatException>(() => FigureFile.Read(path));

        Assert.Equal("MDL341", exception.Code);
        Assert.Contains($"line {line}:", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ShippedFigures_HoldNoText()
    {
        var figures = FigureFile.Read(Repository.PathOf("data", "training", RealFigures.FileName));

        Assert.NotEmpty(figures.Rows);
        Assert.All(figures.Rows, row => Assert.Equal(64, row.TextHash.Length));
        Assert.All(figures.FrameNames, name => Assert.StartsWith("frame ", name, StringComparison.Ordinal));
    }

    private static RealFigures Sample() => new()
    {
        Inputs = "00",
        Themes = ["one", "two"],
        Cues = ["cue a", "cue b"],
        Frames = [1UL << 60],
        FrameNames = ["frame x"],
        Rows = [new FigureRow("real", "A/1", "ab", [1.25, -3.5], [0, 2], [true, null])],
    };
}
