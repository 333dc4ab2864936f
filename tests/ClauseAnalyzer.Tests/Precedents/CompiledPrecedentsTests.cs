using ClauseAnalyzer.Precedents;
using ClauseAnalyzer.Scoring;
using ClauseAnalyzer.Tests.Resolutions;

namespace ClauseAnalyzer.Tests.Precedents;

public sealed class CompiledPrecedentsTests : IDisposable
{
    private static readonly PrecedentIndex Fresh = ParagraphScorer.PrecedentsOf(Readers.DataFiles.SelectMany(Readers.Shared.ReadFile));
    private static readonly ulong Sources = CompiledPrecedents.SourcesOf(Repository.PathOf("data", "resolutions"), Readers.Lexicon);
    private static readonly byte[] Compiled = CompiledPrecedents.Write(Fresh, Sources);

    private readonly string folder = Directory.CreateTempSubdirectory("compiled-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Shipped_EqualsWhatIsCompiledAnew() => Assert.True(
        File.ReadAllBytes(Repository.PathOf("data", "compiled", "precedents.index")).AsSpan().SequenceEqual(Compiled),
        "data/compiled is older than the texts, the lexicon or the code that reads them; make it anew: dotnet run --project src/ClauseAnalyzer.Cli -- compile");

    [Fact]
    public void TryRead_WhatWasWritten_AnswersAsTheIndexItself()
    {
        var read = CompiledPrecedents.TryRead(FileOf(Compiled), Sources)!;

        Assert.Equal(Fresh.Count, read.Count);
        foreach (var paragraph in Readers.DataFiles.SelectMany(Readers.Shared.ReadFile).SelectMany(resolution => resolution.Paragraphs))
        {
            // As it stands, with words that no text has, and cut short.
            foreach (var text in (string[])[paragraph.Text, $"{paragraph.Text} zebras graze on harbour walls", paragraph.Text[..(paragraph.Text.Length / 2)]])
            {
                Assert.Equal(Fresh.Nearest(text, 5), read.Nearest(text, 5));
            }
        }
    }

    [Fact]
    public void Write_AnIndexThatWasRead_GivesTheSameBytes() =>
        Assert.Equal(Compiled, CompiledPrecedents.Write(CompiledPrecedents.TryRead(FileOf(Compiled), Sources)!, Sources));

    [Fact]
    public void TryRead_AnyByteChanged_IsNull()
    {
        for (var place = 0; place < Compiled.Length; place += place < 128 ? 1 : 997)
        {
            var changed = Compiled.ToArray();
            changed[place] ^= 1;
            Assert.Null(CompiledPrecedents.TryRead(FileOf(changed), Sources));
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    [InlineData(75)]
    [InlineData(5000)]
    public void TryRead_CutShort_IsNull(int length) => Assert.Null(CompiledPrecedents.TryRead(FileOf(Compiled[..length]), Sources));

    [Fact]
    public void TryRead_NoFile_IsNull() => Assert.Null(CompiledPrecedents.TryRead(Path.Combine(folder, "none.index"), Sources));

    [Theory]
    [InlineData("2013-ccpcj-22-8.txt", true)]
    [InlineData("manifest.csv", true)]
    [InlineData("README.md", false)]
    public void SourcesOf_AFileOfTheFolderChanged_DiffersWhereTheIndexDependsOnIt(string name, bool differs)
    {
        foreach (var file in Directory.GetFiles(Repository.PathOf("data", "resolutions")))
        {
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        }

        Assert.Equal(Sources, CompiledPrecedents.SourcesOf(folder, Readers.Lexicon));
        File.AppendAllText(Path.Combine(folder, name), "4. Decides to meet again.\n");
        Assert.Equal(differs, Sources != CompiledPrecedents.SourcesOf(folder, Readers.Lexicon));
    }

    private string FileOf(byte[] bytes)
    {
        var path = Path.Combine(folder, "precedents.index");
        File.WriteAllBytes(path, bytes);
        return path;
    }
}
