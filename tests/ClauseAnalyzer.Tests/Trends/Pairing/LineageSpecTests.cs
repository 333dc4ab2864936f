using System.Globalization;
using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Clauses;
using ClauseAnalyzer.Lexicon;
using ClauseAnalyzer.Resolutions;
using ClauseAnalyzer.Tests.Resolutions;
using ClauseAnalyzer.Trends.Pairing;

namespace ClauseAnalyzer.Tests.Trends.Pairing;

/// <summary>Small texts of known histories, in Specs/Lineage.</summary>
public sealed class LineageSpecTests
{
    private static readonly ClauseLexicon Lexicon = ClauseLexicon.Load(ShippedFiles.LexiconDirectory);
    private static readonly ClauseFinder Finder = new(Lexicon, Lexicon.Scale("drafting"));

    public static TheoryData<string> Cases => [.. Sections().Keys];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Pair_KnownHistory_IsTold(string name)
    {
        var lines = Sections()[name];
        var (older, newer, expected) = (lines.IndexOf("Old"), lines.IndexOf("New"), lines.IndexOf("Expected"));

        var result = Lineage.Pair(Text(lines[older..newer]), Text(lines[newer..expected]));

        // Where a dropped paragraph stands among the others is not what these cases are about.
        Assert.Equal(
            lines[(expected + 1)..].Where(line => line.Length > 0).Order(StringComparer.Ordinal),
            result.Pairs.Select(Line).Order(StringComparer.Ordinal));
    }

    // Old 1 becomes new 2 and 3, of which the second repeats its opening; nothing is added or dropped.
    [Fact]
    public void Pair_ParagraphCutIntoTwoActs_IsASplitAmongMoves()
    {
        var result = Lineage.Pair(CaseOf("23-old.txt"), CaseOf("23-new.txt"));

        Assert.Equal(
            ["3 → 1", "1 → 2", "1 → 3", "4 → 4", "2 → 5"],
            result.Pairs.Where(pair => pair.New?.Paragraph.Label is { Length: > 0 }).Select(pair => $"{pair.Old?.Paragraph.Label} → {pair.New!.Paragraph.Label}"));
        Assert.Equal((1, 0, 0), (result.Summary.Split, result.Summary.Added, result.Summary.Dropped));
    }

    private static List<ClassifiedParagraph> CaseOf(string name) =>
        [.. Readers.WithoutManifest.ReadFile(Repository.TestFile("TestData", "cases", name)).Single().Paragraphs
            .Where(paragraph => paragraph.Section != Section.Other).Select(Classified)];

    private static Dictionary<string, List<string>> Sections() =>
        File.ReadAllText(Repository.TestFile("Specs", "Lineage", "histories.md")).ReplaceLineEndings("\n").Split("\n## ")[1..]
            .Select(section => section.Split('\n').ToList())
            .ToDictionary(lines => lines[0], lines => lines[1..], StringComparer.Ordinal);

    private static List<ClassifiedParagraph> Text(IEnumerable<string> lines) =>
        [.. lines.Where(line => line.Length > 0 && char.IsAsciiDigit(line[0])).Select((line, index) => Paragraph(line[(line.IndexOf(' ', StringComparison.Ordinal) + 1)..], index + 1))];

    private static ClassifiedParagraph Paragraph(string text, int position)
    {
        var paragraph = new Paragraph
        {
            Position = position,
            Section = text.EndsWith(',') ? Section.Preambular : Section.Operative,
            Text = text,
        };
        return Classified(paragraph);
    }

    private static ClassifiedParagraph Classified(Paragraph paragraph)
    {
        var clauses = Finder.Find(paragraph);
        return new ClassifiedParagraph
        {
            Source = "case",
            Document = "case",
            Paragraph = paragraph,
            Clauses = clauses,
            MainClause = Finder.FindMain(paragraph, clauses),
            Themes = [],
        };
    }

    private static string Line(LineagePair pair)
    {
        var status = LineageTable.NameOf(pair.Status) + (pair.Group is { } group ? " " + Number(group) : "");
        var force = pair.ForceChange is ForceChange.Softened or ForceChange.Strengthened ? ", " + LineageTable.NameOf(pair.ForceChange) : "";
        var place = (pair.Old, pair.New) switch
        {
            ({ } old, { } now) => $"{Number(old.Paragraph.Position)} → {Number(now.Paragraph.Position)}",
            ({ } old, null) => $"old {Number(old.Paragraph.Position)}",
            (_, var now) => $"new {Number(now!.Paragraph.Position)}",
        };
        return $"- {status}{force}: {place}";
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
