#!/usr/bin/env dotnet
// How the language on cybercrime shifts from resolution 22/8 (2013) to 74/247 (December 2019), step by step over
// the library and by the rules of the report. Run it from the checkout:
//     dotnet run notebooks/language-shift.cs
#:project ../src/ClauseAnalyzer.Charts/ClauseAnalyzer.Charts.csproj
#:project ../src/ClauseAnalyzer/ClauseAnalyzer.csproj
#:property PublishAot=false

using System.Globalization;
using ClauseAnalyzer;
using ClauseAnalyzer.Charts;
using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Clauses;
using ClauseAnalyzer.Lexicon;
using ClauseAnalyzer.Resolutions;
using ClauseAnalyzer.Trends;
using ClauseAnalyzer.Trends.Contrasts;
using ClauseAnalyzer.Trends.Pairing;
using ClauseAnalyzer.Trends.Shares;
using ClauseAnalyzer.Trends.Terms;

const string Theme = "technical_assistance";
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var lexicon = ClauseLexicon.Load(ShippedFiles.LexiconDirectory);

Step(1, "Read: five files become resolutions", """
    A reader finds the masthead, the words that enact, the paragraphs and their items. What the texts do not
    say (dates, what descends from what) stands in data/resolutions/manifest.csv.
    """);
var reader = new ResolutionReader(lexicon);
var resolutions = Directory.GetFiles(ShippedFiles.ResolutionsDirectory, "*.txt")
    .Order(StringComparer.Ordinal)
    .SelectMany(reader.ReadFile)
    .ToList();
foreach (var resolution in resolutions)
{
    Console.WriteLine($"{resolution.Date:yyyy-MM-dd}  {resolution.Document,-24}{Count(resolution, Section.Preambular),3} preambular,{Count(resolution, Section.Operative),3} operative");
}

Step(2, "Find clauses: who is asked what, how strongly", """
    A paragraph may hold several acts. Force is the verb's rank on a scale that is data.
    """);
var finder = new ClauseFinder(lexicon, lexicon.Scale("drafting"));
var closing = resolutions[^1].Paragraphs.Last(paragraph => paragraph.Section == Section.Operative && paragraph.Text.StartsWith("Invites", StringComparison.Ordinal));
Console.WriteLine(closing.Text);
foreach (var clause in finder.Find(closing))
{
    Console.WriteLine($"  {clause.VerbPhrase} ({clause.Verb}, {clause.Family}, force {clause.Force}) → {clause.Addressee}");
}

Step(3, "Classify and count: shares with their intervals", """
    The interval (Wilson, 95%) says how far the share of a text of this length could stray by chance.
    """);
var model = ClauseModel.Load(ShippedFiles.ModelFile);
var classifier = new ParagraphClassifier(model, finder);
var documents = TrendDocument.InOrder(
    resolutions.Select(resolution => TrendDocument.From(resolution, classifier.Classify(resolution, withEvidence: false))));
var shares = ShareTables.Themes(documents).Rows.Where(row => row.Section == TrendSection.All && row.Value == Theme).ToList();
foreach (var row in shares)
{
    Console.WriteLine($"{row.Document,-24}{row.Count,3} of {row.N,2} = {row.Share,4:P0}  [{row.Low:P0}, {row.High:P0}]");
}

Step(4, "Test: does it move along the texts?", """
    A test asks how often an order of the texts by chance would show as much. It also says when it could not
    have found anything, however large.
    """);
var trends = ShareTrends.Themes(documents);
foreach (var trend in trends.Where(trend => trend.Section == TrendSection.All))
{
    Console.WriteLine($"{trend.Value,-26}p = {trend.P:F3}, q = {trend.Q:F3}: {trend.Verdict}");
}

Console.WriteLine(ShareTrends.Explain(trends));

Step(5, "Contrast: the two ends, each for what it is", """
    22/8 and 74/247 do not descend from one another: that they differ is a fact about two texts, not a shift of
    one. The longest line of descent runs from 22/8 over the draft to 74/173. The report shows both; so do we.
    """);
var order = TextOrder.Of(documents);
var contrasts = ContrastChooser.Default(documents, [], by: null, order)
    .Select(contrast => (contrast, Row: ContrastTable.Rows(contrast, [], 0).Single(row => row.Table == "themes" && row.Section == TrendSection.All && row.Value == Theme)))
    .ToList();
foreach (var (contrast, row) in contrasts)
{
    Console.WriteLine($"{row.A} → {row.B} ({contrast.Relation}): {row.ShareA:P0} → {row.ShareB:P0}, difference {row.Difference:+0.00;-0.00} [{row.Low:F2}, {row.High:F2}], Fisher p = {row.P:F3}");
}

Step(6, "Follow: what became of the draft's paragraphs in 74/173", """
    Paragraphs are paired by their words; a pair says whether it asks more softly or more strongly.
    """);
var links = LineageTable.Links(documents, ChangeScale.Load(ShippedFiles.LexiconDirectory, lexicon, "drafting"));
var adopted = links.Single(link => link.Document.Name == "A/RES/74/173");
foreach (var pair in adopted.Result.Pairs.Where(pair => pair.ForceChange is ForceChange.Softened or ForceChange.Strengthened))
{
    Console.WriteLine($"{Place(pair.Old!)} → {Place(pair.New!)}: {LineageTable.NameOf(pair.ForceChange)}, \"{pair.Old!.MainClause!.VerbPhrase}\" → \"{pair.New!.MainClause!.VerbPhrase}\"");
}

Step(7, "Words: what sets the last text apart from the first", """
    Weighted log-odds with a prior; of a few words in two texts, only a large z is more than noise.
    """);
foreach (var row in KeynessTable.Rows(documents, TermWords.Load(ShippedFiles.LexiconDirectory), perSide: 3).Take(6))
{
    Console.WriteLine($"{row.Term,-42}{row.CountReference,3} → {row.CountTarget,2}  log-odds {row.LogOdds,6:F2}, z {row.Z,5:F2}");
}

Step(8, "Draw: points are joined where a text descends from the one before it, and nowhere else", "");
var anyDescends = documents.Any(document => document.Follows.Count > 0);
var chart = new IntervalChart
{
    Name = "technical-assistance",
    Title = "Technical assistance",
    Subtitle = "Share of the preambular and operative paragraphs that carry the theme, with 95% Wilson intervals",
    Unit = "share of paragraphs",
    Note = "A line joins a text to the one before it where it descends from that one",
    Categories = [.. documents.Select((document, index) => new ChartCategory(
        document.Name,
        shares.Single(row => row.Document == document.Name).N,
        $"{document.Date:yyyy-MM-dd}",
        FollowsPrevious: index == 0 || !anyDescends || document.Follows.Contains(documents[index - 1].Name, StringComparer.Ordinal)))],
    Panels = [new IntervalPanel("", [new IntervalSeries("technical assistance", [.. shares.Select((row, index) =>
        new IntervalPoint(index, row.Share, row.Low, row.High, row.Count, row.N))])])],
};
var folder = Directory.CreateDirectory(Path.Combine("out", "notebooks")).FullName;
File.WriteAllText(Path.Combine(folder, "technical-assistance.svg"), chart.ToSvg());
Console.WriteLine("written: out/notebooks/technical-assistance.svg");

var ends = contrasts[0].Row;
Console.WriteLine();
Console.WriteLine($"In short: {ends.CountA} of {ends.NA} paragraphs of {ends.A} carry technical assistance and {ends.CountB} of {ends.NB} of {ends.B}"
    + (ends.Q <= ShareTrends.MostFalseDiscoveries ? ", which a chance allotment hardly explains; "
        : ends.P <= ShareTrends.MostFalseDiscoveries ? ", which taken alone a chance allotment hardly explains, but among all themes compared may; "
        : ", which a chance allotment may explain; ")
    + (trends.Any(trend => trend.Q <= ShareTrends.MostFalseDiscoveries) ? "a trend along the texts is found." : "a trend along five texts cannot be told."));

static string Place(ClassifiedParagraph paragraph) =>
    paragraph.Paragraph.Label.Length > 0 ? $"operative {paragraph.Paragraph.Label}" : $"paragraph {paragraph.Paragraph.Position}";

static int Count(Resolution resolution, Section section) => resolution.Paragraphs.Count(paragraph => paragraph.Section == section);

static void Step(int number, string title, string text) => Console.WriteLine($"\n{number}. {title}\n{new string('-', title.Length + 3)}{(text.Length > 0 ? "\n" + text : "")}\n");
