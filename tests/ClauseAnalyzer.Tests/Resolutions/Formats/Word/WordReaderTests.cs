using System.Text;
using ClauseAnalyzer.Resolutions;

namespace ClauseAnalyzer.Tests.Resolutions.Formats.Word;

/// <summary>Word files that are damaged or hostile are refused with one clear line.</summary>
public sealed class WordReaderTests : IDisposable
{
    private readonly string file = Path.Combine(Directory.CreateTempSubdirectory("word").FullName, "draft.docx");

    public static TheoryData<string> Damaged => ["empty", "text", "truncated", "no document", "external entity", "deep nesting"];

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);

    [Theory]
    [MemberData(nameof(Damaged))]
    public void ReadFile_OfADamagedFile_SaysSoInOneLine(string kind)
    {
        File.WriteAllBytes(file, Damage(kind));

        var exception = Assert.Throws<ResolutionFormatException>(() => Readers.Shared.ReadFile(file));

        Assert.Equal(kind == "empty" ? "RES101" : "RES104", exception.Code);
        Assert.StartsWith(file, exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', exception.Message);
    }

    [Fact]
    public void ReadFile_OfAFileThatUnpacksBeyondTheLimit_IsRefusedBeforeItDoes()
    {
        File.WriteAllBytes(file, WordFile.Make(new string('a', 5_000_000)));
        var reader = new ResolutionReader(Readers.Lexicon, new ReaderOptions { MaxCharacters = 1_000_000 });

        Assert.Equal("RES103", Assert.Throws<ResolutionFormatException>(() => reader.ReadFile(file)).Code);
    }

    [Fact]
    public void ReadFile_OfAFileThatHidesHowMuchItUnpacksTo_IsRefused()
    {
        var bytes = WordFile.Make($"The Board,\n#0 Decides to meet {new string('a', 5_000_000)}.");
        File.WriteAllBytes(file, Understated(bytes, "word/document.xml"));

        Assert.Equal("RES104", Assert.Throws<ResolutionFormatException>(() => Readers.Shared.ReadFile(file)).Code);
    }

    [Fact]
    public void ReadFile_OfBothReadings_GivesTheRejectedOneFirst()
    {
        File.WriteAllBytes(file, WordFile.Make("The Board,\n#0 {-Urges-}{+Invites+} States to act."));
        var reader = new ResolutionReader(Readers.Lexicon, new ReaderOptions { Changes = TrackedChanges.Both });

        var resolutions = reader.ReadFile(file);

        Assert.Equal(["rejected", "accepted"], resolutions.Select(resolution => resolution.Status));
        Assert.Equal(["Urges States to act.", "Invites States to act."], resolutions.Select(resolution => resolution.Paragraphs[^1].Text));
    }

    [Theory]
    [InlineData(TrackedChanges.Accepted, null, "Invites all States to act, as appropriate, soon.", "Deleted a 0-0 Urges|Inserted a 0-7 Invites|Inserted b 25-42 , as appropriate,|Deleted a 43-43 at once")]
    [InlineData(TrackedChanges.Rejected, null, "Urges all States to act at once soon.", "Deleted a 0-5 Urges|Inserted a 5-5 Invites|Inserted b 23-23 , as appropriate,|Deleted a 24-31 at once")]
    [InlineData(TrackedChanges.Accepted, "b", "Urges all States to act, as appropriate, at once soon.", "Deleted a 0-5 Urges|Inserted a 5-5 Invites|Inserted b 23-40 , as appropriate,|Deleted a 41-48 at once")]
    [InlineData(TrackedChanges.Accepted, "nobody", "Urges all States to act at once soon.", "Deleted a 0-5 Urges|Inserted a 5-5 Invites|Inserted b 23-23 , as appropriate,|Deleted a 24-31 at once")]
    public void ReadFile_OfTrackedChanges_SaysWhoMadeThemAndWhere(TrackedChanges changes, string? by, string text, string revisions)
    {
        var runs = Change("del", "a", "Urges", "delText") + Change("ins", "a", "Invites", "t") + Run(" all States to act") + Change("ins", "b", ", as appropriate,", "t")
            + Run(" ") + Change("del", "a", "at once", "delText") + Run(" soon.");
        File.WriteAllBytes(file, WordFile.Make($"The Board,\n<w:p><w:r><w:t>1. </w:t></w:r>{runs}</w:p>"));

        var paragraph = new ResolutionReader(Readers.Lexicon, new ReaderOptions { Changes = changes, ChangesBy = by }).ReadFile(file).Single().Paragraphs[^1];

        Assert.Equal(text, paragraph.Text);
        Assert.Equal(revisions, string.Join('|', paragraph.Revisions.Select(each => $"{each.Kind} {each.Author} {each.Start}-{each.End} {each.Text}")));
        Assert.All(paragraph.Revisions, each => Assert.Equal(new DateTime(2026, 3, 2, 9, 30, 0), each.Date));
        Assert.All(paragraph.Revisions.Where(each => each.End > each.Start), each => Assert.Equal(each.Text, paragraph.Text[each.Start..each.End]));
    }

    private static string Change(string kind, string author, string text, string element) =>
        $"<w:{kind} w:id=\"1\" w:author=\"{author}\" w:date=\"2026-03-02T09:30:00Z\">{Run(text, element)}</w:{kind}>";

    private static string Run(string text, string element = "t") => $"<w:r><w:{element} xml:space=\"preserve\">{text}</w:{element}></w:r>";

    // The file with a length of 100 bytes written for one of its parts, in the part's own head and in the directory at the end.
    private static byte[] Understated(byte[] bytes, string part)
    {
        var name = Encoding.ASCII.GetBytes(part);
        for (var at = bytes.AsSpan().IndexOf(name); at >= 0 && at < bytes.Length;)
        {
            var isHead = bytes[at - 30] == 'P' && bytes[at - 28] == 3;
            var isEntry = bytes[at - 46] == 'P' && bytes[at - 44] == 1;
            if (isHead || isEntry)
            {
                BitConverter.TryWriteBytes(bytes.AsSpan(isHead ? at - 8 : at - 22), 100);
            }

            var next = bytes.AsSpan(at + 1).IndexOf(name);
            at = next < 0 ? -1 : at + 1 + next;
        }

        return bytes;
    }

    private static byte[] Damage(string kind)
    {
        var whole = WordFile.Make("The Board,\n#0 Decides to meet.");
        return kind switch
        {
            "empty" => [],
            "text" => Encoding.UTF8.GetBytes("This is no Word file."),
            "truncated" => whole[..(whole.Length / 2)],
            "no document" => WordFile.Zip(new Dictionary<string, string> { ["a.xml"] = "<a/>" }),
            "external entity" => WordFile.Zip(new Dictionary<string, string> { ["word/document.xml"] = "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><a>&e;</a>" }),
            _ => WordFile.Zip(new Dictionary<string, string>
            {
                ["word/document.xml"] = string.Concat(Enumerable.Repeat("<a>", 100_000)) + string.Concat(Enumerable.Repeat("</a>", 100_000)),
            }),
        };
    }
}
