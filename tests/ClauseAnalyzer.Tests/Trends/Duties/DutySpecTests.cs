using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Clauses;
using ClauseAnalyzer.Lexicon;
using ClauseAnalyzer.Resolutions;
using ClauseAnalyzer.Trends.Duties;

namespace ClauseAnalyzer.Tests.Trends.Duties;

public sealed class DutySpecTests
{
    private static readonly ClauseLexicon Lexicon = ClauseLexicon.Load(ShippedFiles.LexiconDirectory);
    private static readonly ClauseFinder Finder = new(Lexicon, Lexicon.Scale("drafting"));

    public static TheoryData<string, string> Rows { get; } = [.. Read()];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Find_ParagraphOfTheSpec_LaysDownWhatItSays(string text, string expected)
    {
        var paragraph = new Paragraph { Position = 1, Section = Section.Operative, Label = "1", Text = text };
        var clauses = Finder.Find(paragraph);
        var classified = new ClassifiedParagraph { Source = "spec", Document = "d", Paragraph = paragraph, Clauses = clauses, MainClause = Finder.FindMain(paragraph, clauses) };

        var found = DutyFinder.Find([Make.Document("d", null, classified)]).Select(row => $"{row.Kind} ({row.Who}; {row.ToWhom}; {row.When})");

        Assert.Equal(expected, string.Join(" + ", found.DefaultIfEmpty("-")));
    }

    private static IEnumerable<TheoryDataRow<string, string>> Read() =>
        File.ReadLines(Repository.TestFile("Specs", "Duties", "duties.md"))
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal) && !line.StartsWith("| ---", StringComparison.Ordinal) && !line.StartsWith("| paragraph", StringComparison.Ordinal))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
            .Select(cells => new TheoryDataRow<string, string>(cells[1], cells[2]));
}
