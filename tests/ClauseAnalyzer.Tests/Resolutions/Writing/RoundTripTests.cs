namespace ClauseAnalyzer.Tests.Resolutions.Writing;

/// <summary>Every document that the tests know is written back and read again.</summary>
public sealed class RoundTripTests
{
    public static TheoryData<string> Files => SeedsTests.Files;

    public static TheoryData<string> Specs => SpecTests.Names;

    [Theory]
    [MemberData(nameof(Files))]
    public void Write_OfTheFiveTexts_ReadsBackTheSame(string file) =>
        WrittenBack.HoldsInEachStyle(Readers.Shared.ReadFile(Repository.PathOf("data", "resolutions", file)));

    [Theory]
    [MemberData(nameof(Specs))]
    public void Write_OfASpec_ReadsBackTheSame(string name)
    {
        if (SpecInput.Read(Spec.Load(Repository.TestFile("Specs", "Resolutions", name))) is not { } resolutions)
        {
            Assert.Skip($"The input of {name} is not on this machine.");
            return;
        }

        WrittenBack.HoldsInEachStyle(resolutions);
    }

    [Fact]
    public void Write_OfSeveralFiles_KeepsEachOneItsOwn() =>
        WrittenBack.HoldsInEachStyle([.. Readers.DataFiles.SelectMany(Readers.WithoutManifest.ReadFile)]);
}
