using System.Text;
using ClauseAnalyzer.Classification.Cues;
using ClauseAnalyzer.Lexicon;

namespace ClauseAnalyzer.Fuzzing.Targets;

/// <summary>A file of cues is read, and then finds in any text what stands in it; or it is refused with a line that says why.</summary>
internal sealed class CueFileTarget() : FuzzTarget("cue-file")
{
    private const string Text = "Requests the Office to provide technical and financial assistance, training and advice to developing countries, upon request, in cooperation with relevant organizations;";

    private static readonly IReadOnlyList<byte[]> Pieces = Bytes(
        "\n", "  match ", "  unless ", "  hit ", "  miss ", "cue name strong\n", "cue other weak\n", "theme t\n", "list l: a, b c\n", "@l", " ~3 ", " ~60 ", " ~0 ", "|", "?", "*", "#", ":", "training", "technical", "to", "~99999999999");

    public override IReadOnlyList<byte[]> Tokens => Pieces;

    public override void Run(byte[] input)
    {
        try
        {
            var cues = ThemeCues.Parse(Encoding.UTF8.GetString(input), "cues.txt");
            foreach (var hit in cues.Find(Text))
            {
                Check(hit.Start >= 0 && hit.Start < hit.End && hit.End <= Text.Length && hit.Cue < cues.Cues.Count, $"a cue is found at {hit}");
            }

            using var compiled = new MemoryStream();
            using var writer = new BinaryWriter(compiled);
            cues.WriteCompiled(writer);
            compiled.Position = 0;
            using var reader = new BinaryReader(compiled);
            Check(ThemeCues.ReadCompiled(reader).Find(Text).SequenceEqual(cues.Find(Text)), "the compiled cues find other places");
        }
        catch (LexiconFormatException exception)
        {
            CheckRefusal("LEX", exception.Code, exception.Message);
        }
    }

    // The cues of the shipped file that name no list, a few together.
    protected override IReadOnlyList<byte[]> MakeSeeds()
    {
        var text = File.ReadAllText(Path.Combine(ShippedFiles.LexiconDirectory, "themes.txt"));
        var cues = text.Split("\ncue ").Skip(1).Select(cue => "cue " + cue.Split("\n\n")[0] + "\n").Where(cue => !cue.Contains('@', StringComparison.Ordinal));
        return [.. cues.Chunk(3).Select(chunk => Encoding.UTF8.GetBytes("list l: technical, legal and|or other\n\ntheme t\n\n" + string.Join('\n', chunk)))];
    }
}
