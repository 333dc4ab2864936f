using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Precedents;
using ClauseAnalyzer.Resolutions;
using ClauseAnalyzer.Tests.Learning;

namespace ClauseAnalyzer.Tests.Precedents;

public sealed class CorpusTests : IDisposable
{
    private static readonly ParagraphClassifier Classifier = new(ClauseModel.Load(ShippedFiles.ModelFile), TrainingData.Finder());

    private readonly string folder = Directory.CreateTempSubdirectory("corpus-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("harvest", null, null, null, null, "A/1 1,A/1 2,A/2 1,A/2 2")]
    [InlineData("harvests quotas", null, null, null, null, "A/1 1")]
    [InlineData("\"annual harvest\"", null, null, null, null, "A/2 1")]
    [InlineData("quot*", null, null, null, null, "A/1 1")]
    [InlineData("HARVEST", "request", null, null, null, "A/2 1")]
    [InlineData("harvest", null, "member states", null, null, "A/1 1,A/2 2")]
    [InlineData("harvest", null, null, "2015-06-01", null, "A/2 1,A/2 2")]
    [InlineData("harvest", null, null, null, "2015-06-01", "A/1 1,A/1 2")]
    [InlineData("harvest zebra", null, null, null, null, "")]
    [InlineData("", "urge", null, null, null, "A/1 1")]
    [InlineData("harvest", null, "100%", null, null, "")]
    public void Search_WordsAndConditions_FindsWhatFitsAll(string words, string? verb, string? addressee, string? since, string? until, string expected)
    {
        using var corpus = Corpus.Of(Texts());

        var hits = corpus.Search(new CorpusQuery { Words = words, Verb = verb, Addressee = addressee, Since = Date(since), Until = Date(until) });

        Assert.Equal(expected, string.Join(',', hits.Select(hit => $"{hit.Document} {hit.Label}").Order(StringComparer.Ordinal)));
        Assert.All(hits.SelectMany(hit => hit.Found.Select(span => hit.Text[span.Start..span.End].ToLowerInvariant())), word => Assert.Matches("harvest|quota", word));
    }

    [Fact]
    public void Search_Limit_TakesTheFirst()
    {
        using var corpus = Corpus.Of(Texts());

        Assert.Single(corpus.Search(new CorpusQuery { Words = "harvest", Limit = 1 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => corpus.Search(new CorpusQuery { Words = "harvest", Limit = 0 }));
    }

    [Fact]
    public void Nearest_SameAndLikeWords_SameIsOneAndFirst()
    {
        using var corpus = Corpus.Of(Texts());

        var near = corpus.Nearest("Urges Member States to set quotas for the harvest of krill, as appropriate;", 3);

        Assert.Equal(("A/1", "1", 1.0), (near[0].Precedent.Document, near[0].Precedent.Label, near[0].Similarity));
        Assert.Equal("2013-05-01", near[0].Date);
        Assert.All(near.Skip(1), match => Assert.InRange(match.Similarity, double.Epsilon, 0.9999));
        Assert.Empty(corpus.Nearest("Zebras graze.", 3));
        Assert.Empty(corpus.Nearest("", 3));
    }

    [Fact]
    public void UseOfVerbs_Addressee_CountsActsOfAgreedTextsOnly()
    {
        using var corpus = Corpus.Of(Texts());

        var use = corpus.UseOfVerbs("all Member States", []);

        Assert.Equal(2, use.Count);
        Assert.Equal([("encourage", 1, "A/2", "2"), ("urge", 1, "A/1", "1")], use.Verbs.Select(verb => (verb.Verb, verb.Count, verb.Document, verb.Label)));
        Assert.Equal(0, corpus.UseOfVerbs("Utopia", []).Count);
        Assert.Equal(0, corpus.UseOfVerbs("", []).Count);
    }

    [Fact]
    public void PhrasesOf_WordsInTwoAgreedTexts_GivesThemOnceWithTheFirst()
    {
        using var corpus = Corpus.Of(Texts());
        const string Draft = "Invites donors to fund research, with due regard to the harvest of krill, and to report;";

        var phrase = Assert.Single(corpus.PhrasesOf(Draft, 3));

        Assert.Equal("with due regard to the harvest of krill", Draft[phrase.Start..phrase.End]);
        Assert.Equal((2, "A/1", "2013-05-01"), (phrase.Texts, phrase.FirstDocument, phrase.FirstDate));
    }

    [Fact]
    public void Write_ChangedRemovedAndSame_OnlyTheChangedIsReadAgain()
    {
        var (first, second, path) = (Write("one.txt", "Urges Member States to plant trees;"), Write("two.txt", "Requests the Secretary-General to count trees;"), Path.Combine(folder, "c.db"));
        Assert.Equal((2, 0, 0, 0), Refresh(path, "e", first, second));
        Assert.Equal((0, 0, 2, 0), Refresh(path, "e", first, second));

        File.WriteAllText(first, "1. Urges Member States to plant oaks;\n");
        File.SetLastWriteTimeUtc(first, new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        Assert.Equal((0, 1, 1, 0), Refresh(path, "e", first, second));
        Assert.Equal((0, 2, 0, 0), Refresh(path, "another engine", first, second));
        Assert.Equal((0, 0, 1, 1), Refresh(path, "another engine", first));

        using var corpus = Corpus.Open(path);
        Assert.Single(corpus.Search(new CorpusQuery { Words = "oaks" }));
        Assert.Empty(corpus.Search(new CorpusQuery { Words = "count trees" }));
        Assert.Empty(corpus.Search(new CorpusQuery { Words = "plant trees" }));
    }

    [Theory]
    [InlineData("not a database at all", "COR701")]
    [InlineData("", "COR701")]
    public void Open_NoCorpus_SaysWhatToDo(string content, string code)
    {
        var path = Write("x.db", content);

        var exception = Assert.Throws<CorpusFormatException>(() => Corpus.Open(path));

        Assert.Equal(code, exception.Code);
        Assert.Contains("index", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Open_MissingFile_SaysThatItCannotBeOpened() =>
        Assert.Equal("COR705", Assert.Throws<CorpusFormatException>(() => Corpus.Open(Path.Combine(folder, "none.db"))).Code);

    private (int Added, int Changed, int Unchanged, int Removed) Refresh(string path, string engine, params string[] files)
    {
        using var writer = CorpusWriter.Open(path, engine);
        var reader = new CorpusReader(new ResolutionReader(TrainingData.Finder().Lexicon), Classifier, TrainingData.Finder());
        foreach (var file in files.Select(CorpusFile.At))
        {
            var (hash, isSame) = writer.Find(file);
            if (isSame)
            {
                writer.Skip();
            }
            else
            {
                writer.Write(reader.Read(file, hash));
            }
        }

        writer.RemoveMissing([folder], files.ToHashSet(StringComparer.Ordinal));
        var counts = writer.Complete();
        return (counts.Added, counts.Changed, counts.Unchanged, counts.Removed);
    }

    private string Write(string name, string text)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    private static DateOnly? Date(string? text) => text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", null);

    private static CorpusText[] Texts() =>
    [
        Text("A/1", "2013-05-01", "adopted",
            "Urges Member States to set quotas for the harvest of krill, as appropriate;",
            "Recommends that research be done, with due regard to the harvest of krill;"),
        Text("A/2", "2019-12-18", "adopted",
            "Requests the Secretary-General to report on the annual harvest, with due regard to the harvest of krill;",
            "Encourages all Member States to share data on each harvest;"),
        Text("A/L.3", "2020-01-01", "draft", "Demands that Member States stop;"),
    ];

    private static CorpusText Text(string symbol, string date, string status, params string[] paragraphs)
    {
        var resolution = new Resolution
        {
            Source = symbol,
            Symbol = symbol,
            Date = Date(date),
            Status = status,
            Organ = "General Assembly",
            Paragraphs = [.. paragraphs.Select((text, index) => new Paragraph { Position = index + 1, Section = Section.Operative, Label = $"{index + 1}", Text = text })],
        };
        return new CorpusText(resolution, Classifier.Classify(resolution, withEvidence: false));
    }
}
