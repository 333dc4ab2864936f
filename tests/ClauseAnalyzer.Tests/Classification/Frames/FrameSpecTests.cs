using ClauseAnalyzer.Classification.Frames;
using ClauseAnalyzer.Words;

namespace ClauseAnalyzer.Tests.Classification.Frames;

/// <summary>Specs/Frames/frames.md, row by row: which frames a drafter would see in a sentence.</summary>
public sealed class FrameSpecTests
{
    private static readonly FrameLexicon Shipped = FrameLexicon.Load(Repository.PathOf("data", "lexicon"));

    public static TheoryData<string, string> Rows
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var line in File.ReadLines(Repository.TestFile("Specs", "Frames", "frames.md"))
                .SkipWhile(line => !line.StartsWith("| ---", StringComparison.Ordinal)).Skip(1).Where(line => line.StartsWith('|')))
            {
                var cells = line.Split('|', StringSplitOptions.TrimEntries);
                rows.Add(cells[1], cells[2]);
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Read_Sentence_FindsTheFramesOfTheTable(string sentence, string expected)
    {
        var found = Names(sentence);
        foreach (var name in expected.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (name.StartsWith("not ", StringComparison.Ordinal))
            {
                Assert.DoesNotContain($"frame {name[4..]}", found);
            }
            else
            {
                Assert.True(found.Contains($"frame {name}"), $"no \"{name}\" among: {string.Join("; ", found)}");
            }
        }

        if (expected.Length == 0)
        {
            Assert.Empty(found);
        }
    }

    [Fact]
    public void Read_CooperationBetween_SpansTheDeedAndThoseWhoTakePart()
    {
        const string Sentence = "Calls for closer cooperation between Member States and regional organizations;";
        using var words = WordReader.Borrow();
        var spans = new FrameFinder(Shipped).Read(words.Read(Sentence)).Select(frame => frame.Span.Of(Sentence).ToString()).ToList();

        Assert.Contains("cooperation between Member States and regional organizations", spans);
    }

    [Fact]
    public void Pack_EveryFrameOfTheTable_IsUnpackedAsItWas()
    {
        using var words = WordReader.Borrow();
        foreach (var row in Rows)
        {
            foreach (var frame in new FrameFinder(Shipped).Read(words.Read(row.Data.Item1)))
            {
                Assert.NotEqual(0UL, frame.Key);
                Assert.Equal(frame.Key, FrameKey.Unpack(frame.Key).Pack());
            }
        }
    }

    private static List<string> Names(string sentence)
    {
        using var words = WordReader.Borrow();
        return [.. new FrameFinder(Shipped).Read(words.Read(sentence)).Select(frame => Shipped.Names.NameOf(frame.Key)).Distinct()];
    }
}
