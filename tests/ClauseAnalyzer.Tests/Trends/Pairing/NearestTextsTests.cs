using ClauseAnalyzer.Resolutions;
using ClauseAnalyzer.Trends.Pairing;

namespace ClauseAnalyzer.Tests.Trends.Pairing;

public sealed class NearestTextsTests
{
    private static readonly IReadOnlyList<string> Texts = Invented(1_500);

    [Theory]
    [InlineData(1, 0.3)]
    [InlineData(3, 0.1)]
    [InlineData(int.MaxValue, 0.21)]
    public void Find_ManyTexts_IsWhatMeasuringEachGives(int count, double least)
    {
        var space = new SimilaritySpace(Texts);
        var index = new NearestTexts(space, space.Profiles);
        var room = index.NewRoom();
        var meter = new SimilarityMeter(space);
        for (var number = 400; number < Texts.Count; number += 97)
        {
            meter.Aim(space.Profiles[number]);
            var expected = Enumerable.Range(0, number)
                .Select(other => (Number: other, Similarity: meter.Against(space.Profiles[other])))
                .Where(near => near.Similarity >= least)
                .OrderByDescending(near => near.Similarity).ThenByDescending(near => near.Number).Take(count);

            Assert.Equal(expected, index.Find(space.Profiles[number], count, least, number, room));
        }
    }

    [Fact]
    public void Against_Bound_NeverHidesATextThatIsAlikeEnough()
    {
        var space = new SimilaritySpace(Texts);
        var meter = new SimilarityMeter(space);
        meter.Aim(space.Profiles[0]);
        foreach (var profile in space.Profiles)
        {
            var similarity = meter.Against(profile);
            Assert.Equal(similarity, meter.Against(profile, similarity));
        }
    }

    [Fact]
    public void Links_MoreThreads_GiveTheSame()
    {
        var documents = Texts.Chunk(10).Select((texts, index) => Make.Document(
            FormattableString.Invariant($"A/RES/{index}"),
            FormattableString.Invariant($"{2000 + index}-01-01"),
            [.. texts.Select(text => Make.Paragraph(Section.Operative, text))])).ToList();

        Assert.Equal(LineageTable.Rows(LineageTable.Links(documents, threads: 1)), LineageTable.Rows(LineageTable.Links(documents, threads: 4)));
    }

    // Sentences of a few stock openings and objects, some of them repeated word for word.
    private static IReadOnlyList<string> Invented(int count)
    {
        string[] openings = ["Urges Member States to", "Requests the Secretary-General to", "Invites donors to", "Recalling the need to", "Encourages the Office to"];
        string[] acts = ["train", "support", "report on", "strengthen", "review", "fund", "coordinate", "assess", "promote", "share"];
        string[] objects = ["police officers", "the exchange of evidence", "national laws", "the rights of the child", "regional bodies", "safe water", "early warning", "public health", "rural schools", "fair trade", "border control", "open data"];
        string[] endings = ["as appropriate", "within existing resources", "upon request", "at its next session", "in cooperation with partners"];
        var random = new Random(20191227);
        return [.. Enumerable.Range(0, count).Select(_ =>
            $"{Any(openings)} {Any(acts)} {Any(objects)} and {Any(acts)} {Any(objects)}, {Any(acts)} {Any(objects)}, {Any(endings)};")];

        string Any(string[] words) => words[random.Next(words.Length)];
    }
}
