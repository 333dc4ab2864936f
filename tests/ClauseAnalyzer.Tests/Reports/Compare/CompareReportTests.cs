using System.Text;
using System.Text.Json;
using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Reports.Compare;
using ClauseAnalyzer.Resolutions;
using ClauseAnalyzer.Tests.Trends;
using ClauseAnalyzer.Trends;
using ClauseAnalyzer.Trends.Pairing;

namespace ClauseAnalyzer.Tests.Reports.Compare;

public sealed class CompareReportTests
{
    private static readonly string[] Statuses = ["added", "dropped", "split", "merged", "moved", "reworded", "kept"];

    [Fact]
    public void WriteJson_ARewordedPair_HasEveryFieldOfTheContract()
    {
        var json = Json(Softened());

        Assert.Equal(
            """
            {"summary":{"kept":0,"reworded":1,"moved":0,"split":0,"merged":0,"added":0,"dropped":0,"strengthened":0,"softened":1},"pairs":[{"status":"reworded","group":null,"old":{"section":"operative","label":"4","position":1,"text":"Urges States to act"},"new":{"section":"operative","label":"5","position":1,"text":"Encourages States to act"},"similarity":0.8235,"force_change":"softened","verb_change":["urge","encourage"],"themes_gained":[],"themes_lost":["human_rights"],"hedges_gained":["as appropriate"],"hedges_lost":[],"diff":[{"op":"delete","text":"Urges"},{"op":"insert","text":"Encourages"},{"op":"equal","text":" States to act"}],"softer":["act"],"stronger":[],"modifiers_gained":[],"modifiers_lost":[],"deadlines_gained":[],"deadlines_lost":[],"money_gained":[],"money_lost":[],"addressee_change":null,"tracked_changes":[]}]}
            """,
            json);
    }

    [Fact]
    public void Outputs_TrackedChanges_NameAuthorAndDay()
    {
        var softened = Softened().Pairs[0];
        var (old, now) = (softened.Old!, softened.New!);
        var pair = softened with
        {
            Old = old with { Paragraph = old.Paragraph with { Revisions = [new Revision(RevisionKind.Deleted, "B. Delegate", new DateTime(2020, 5, 4, 10, 0, 0), "Urges", 0, 5)] } },
            New = now with { Paragraph = now.Paragraph with { Revisions = [new Revision(RevisionKind.Inserted, "A. Delegate", null, "Encourages", 0, 10)] } },
        };
        var lineage = Softened() with { Pairs = [pair] };

        Assert.Contains(
            """
            "tracked_changes":[{"op":"delete","author":"B. Delegate","date":"2020-05-04T10:00:00","text":"Urges"},{"op":"insert","author":"A. Delegate","date":null,"text":"Encourages"}]
            """.Trim(),
            Json(lineage),
            StringComparison.Ordinal);
        var changes = LineageChanges.Of(pair);
        Assert.Equal(("A. Delegate; B. Delegate", "2020-05-04"), (changes.ChangedBy, changes.ChangedOn));
        var words = PairWords.Changes(pair);
        Assert.Contains("deleted by B. Delegate, 4 May 2020", words);
        Assert.Contains("inserted by A. Delegate", words);
        Assert.Equal("B. Delegate, 4 May 2020", TrackedWords.At(pair.Old!.Paragraph, 0, 5));
        Assert.Null(TrackedWords.At(pair.Old.Paragraph, 6, 4));
    }

    [Fact]
    public void WriteJson_AddedAndDropped_AreNullOnTheOtherSide()
    {
        var pairs = new[]
        {
            new LineagePair { Status = LineageStatus.Dropped, Old = Paragraph("Old words") },
            new LineagePair { Status = LineageStatus.Added, New = Paragraph("New words") },
        };

        using var document = JsonDocument.Parse(Json(new LineageResult(pairs, LineageSummary.Of(pairs))));

        var (dropped, added) = (document.RootElement.GetProperty("pairs")[0], document.RootElement.GetProperty("pairs")[1]);
        Assert.Equal(JsonValueKind.Null, dropped.GetProperty("new").ValueKind);
        Assert.Equal("""[{"op":"delete","text":"Old words"}]""", dropped.GetProperty("diff").GetRawText());
        Assert.Equal(JsonValueKind.Null, added.GetProperty("old").ValueKind);
        Assert.Equal(JsonValueKind.Null, added.GetProperty("verb_change").ValueKind);
        Assert.Equal("""[{"op":"insert","text":"New words"}]""", added.GetProperty("diff").GetRawText());
    }

    [Fact]
    public void WriteJson_TheDraftAndWhatWasAdopted_DiffsJoinToBothTexts()
    {
        var (older, newer) = (FiveTexts.Of(FiveTexts.Draft), FiveTexts.Of(FiveTexts.Adopted));

        using var document = JsonDocument.Parse(Json(Lineage.Pair(older.Paragraphs, newer.Paragraphs)));

        Assert.All(document.RootElement.GetProperty("pairs").EnumerateArray(), pair =>
        {
            Assert.Contains(pair.GetProperty("status").GetString(), Statuses);
            Assert.Equal(TextOf(pair, "old"), Joined(pair, "delete"));
            Assert.Equal(TextOf(pair, "new"), Joined(pair, "insert"));
        });
    }

    [Fact]
    public void Text_WithoutColor_MarksWordsAsWdiffDoes()
    {
        var text = CompareReport.Text(Document("A"), Document("B"), Softened());

        Assert.Equal(
            """
            A → B
            1 reworded; 0 strengthened, 1 softened

            reworded · softened · operative 4 → operative 5 · urge → encourage · loses the
            theme human rights · gains “as appropriate”
                [-Urges-]{+Encourages+} States to act

            """.ReplaceLineEndings("\n"),
            text);
    }

    [Fact]
    public void Text_ANarrowTerminal_KeepsEveryLineWithinIt()
    {
        var (older, newer) = (FiveTexts.Of(FiveTexts.Draft), FiveTexts.Of(FiveTexts.Adopted));

        var text = CompareReport.Text(older, newer, Lineage.Pair(older.Paragraphs, newer.Paragraphs), width: 60);

        // Words that stand together without a space between them may not be parted.
        Assert.All(text.Split('\n').Where(line => !line.Contains("-]{+", StringComparison.Ordinal)), line => Assert.True(line.Length <= 72, line));
    }

    [Fact]
    public void Text_ControlCharactersInATitle_DoNotReachTheTerminal()
    {
        var pairs = new[] { new LineagePair { Status = LineageStatus.Added, New = Paragraph("Evil \u001b[2J words\u0007") } };

        var text = CompareReport.Text(Document("A\u001b[31m"), Document("B"), new LineageResult(pairs, LineageSummary.Of(pairs)));

        Assert.DoesNotContain('\u001b', text);
        Assert.DoesNotContain('\u0007', text);
    }

    [Fact]
    public void Text_WidthBelow40_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => CompareReport.Text(Document("A"), Document("B"), Softened(), width: 39));

    [Fact]
    public void Html_MarkupInEveryField_StaysText()
    {
        const string Evil = "\"><script>alert(1)</script><img src=x onerror=alert(2)>";
        var pairs = new[] { new LineagePair { Status = LineageStatus.Added, New = Paragraph(Evil) with { Document = Evil } } };
        var document = Document(Evil) with { Title = Evil, Organ = Evil };

        var html = CompareReport.Html(document, document, new LineageResult(pairs, LineageSummary.Of(pairs)));

        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", html, StringComparison.Ordinal);
        Assert.Contains("script-src 'none'".Replace("'", "&#39;", StringComparison.Ordinal), html, StringComparison.Ordinal);
    }

    [Fact]
    public void Outputs_OtherCultures_AreTheSameCharacters()
    {
        var (older, newer) = (FiveTexts.Of(FiveTexts.Draft), FiveTexts.Of(FiveTexts.Adopted));

        string All()
        {
            var lineage = Lineage.Pair(older.Paragraphs, newer.Paragraphs);
            return CompareReport.Html(older, newer, lineage) + CompareReport.Text(older, newer, lineage) + Json(lineage);
        }

        var here = All();
        Assert.All(InCulture.Names, culture => Assert.Equal(here, InCulture.Run(culture, All)));
    }

    private static LineageResult Softened()
    {
        var pair = new LineagePair
        {
            Status = LineageStatus.Reworded,
            Old = Paragraph("Urges States to act", "4"),
            New = Paragraph("Encourages States to act", "5"),
            Similarity = 14 / 17.0,
            ForceChange = ForceChange.Softened,
            VerbChange = new VerbChange("urge", "encourage"),
            ThemesLost = ["human_rights"],
            HedgesGained = ["as appropriate"],
        };
        return new LineageResult([pair], LineageSummary.Of([pair]));
    }

    private static ClassifiedParagraph Paragraph(string text, string label = "") =>
        Make.Paragraph(Section.Operative, text) is var made ? made with { Paragraph = made.Paragraph with { Label = label } } : made;

    private static TrendDocument Document(string name) => Make.Document(name, null);

    private static string Json(LineageResult lineage)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            CompareReport.WriteJson(writer, lineage);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static string TextOf(JsonElement pair, string side) =>
        pair.GetProperty(side) is { ValueKind: JsonValueKind.Object } paragraph ? paragraph.GetProperty("text").GetString()! : "";

    private static string Joined(JsonElement pair, string op) => string.Concat(pair.GetProperty("diff").EnumerateArray()
        .Where(part => part.GetProperty("op").GetString() is { } found && (found == op || found == "equal"))
        .Select(part => part.GetProperty("text").GetString()));
}
