using ClauseAnalyzer.Resolutions;

namespace ClauseAnalyzer.Fuzzing.Targets;

/// <summary>A manifest is read, or refused with a line that says why.</summary>
internal sealed class ManifestTarget() : FuzzTarget("manifest")
{
    private static readonly IReadOnlyList<byte[]> Pieces = Bytes("\"", "\"\"", ",", ";", "\n", "\r", "file", "date", "follows", "2019-13-40", "\0", "\uFEFF");

    public override IReadOnlyList<byte[]> Tokens => Pieces;

    public override void Run(byte[] input)
    {
        try
        {
            _ = Manifest.Load(Scratch.Write(Manifest.FileName, input)).Find("2019-ga-74-173.txt");
        }
        catch (ResolutionFormatException exception)
        {
            CheckRefusal("RES", exception.Code, exception.Message);
        }
    }

    protected override IReadOnlyList<byte[]> MakeSeeds() => [File.ReadAllBytes(Path.Combine(ShippedFiles.ResolutionsDirectory, Manifest.FileName))];
}
