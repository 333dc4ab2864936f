#!/usr/bin/env dotnet
// How the language on cybercrime shifts from resolution 22/8 (2013) to 74/247
// (December 2019), step by step over the library. Run it from the checkout:
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
using ClauseAnalyzer.Trends.Pairing;
using ClauseAnalyzer.Trends.Shares;
using ClauseAnalyzer.Trends.Terms;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

Step(1, "Read: five files become resolutions");
var lexicon = ClauseLexicon.Load(ShippedFiles.LexiconDirectory);
var reader = new ResolutionReader(lexicon);
var resolutions = Directory.GetFiles(ShippedFiles.ResolutionsDirectory, "*.txt")
    .Order(StringComparer.Ordinal)
    .SelectMany(reader.ReadFile)
    .ToList();
foreach (var resolution in resolutions)
{
    Console.WriteLine($"{resolution.Date:yyyy-MM-dd}  {resolution.Document,-24}{Count(resolution, Section.Preambular),3} preambular,{Count(resolution, Section.Operative),3} operative");
}

Step(2, "Find clauses: who is asked what, how strongly");
var finder = new ClauseFinder(lexicon, lexicon.Scale("drafting"));
var closing = resolutions[^1].Paragraphs.Last(paragraph => paragraph.Section == Section.Operative && paragraph.Text.StartsWith("Invites", StringComparison.Ordinal));
Console.WriteLine(closing.Text);
foreach (var clause in finder.Find(closing))
{
    Console.WriteLine($"  {clause.VerbPhrase} ({clause.Verb}, {clause.Family}, force {clause.Force}) → {clause.Addressee}");
}

Step(3, "Classify: each paragraph's themes, with calibrated probability");
var model = ClauseModel.Load(ShippedFiles.ModelFile);
var classifier = new ParagraphClassifier(model, finder);
var documents = TrendDocument.InOrder(
    resolutions.Select(resolution => TrendDocument.From(resolution, classifier.Classify(resolution, withEvidence: false))));
foreach (var theme in model.ThemeNames)
{
    var carrying = documents.SelectMany(document => document.Paragraphs)
        .Where(paragraph => paragraph.Themes.Any(label => label.Name == theme && label.Present));
    Console.WriteLine($"{theme,-26}{carrying.Count(),3} paragraphs");
}

Step(4, "Count: shares with 95% Wilson intervals, and whether they move");
var shares = ShareTables.Themes(documents).Rows.Where(row => row.Section == TrendSection.All).ToList();
foreach (var row in shares.Where(row => row.Value == "technical_assistance"))
{
    Console.WriteLine($"{row.Document,-24}{row.Count,3} of {row.N,2} = {row.Share:P0}  [{row.Low:P0}, {row.High:P0}]");
}

var trends = ShareTrends.Themes(documents);
foreach (var trend in trends.Where(trend => trend.Section == TrendSection.All))
{
    Console.WriteLine($"{trend.Value,-26}p = {trend.P:F3}, q = {trend.Q:F3}");
}

Console.WriteLine(ShareTrends.Explain(trends));

Step(5, "Follow: what became of the draft's paragraphs in 74/173");
var links = LineageTable.Links(documents, ChangeScale.Load(ShippedFiles.LexiconDirectory, lexicon, "drafting"));
var adopted = links.Single(link => link.Document.Name == "A/RES/74/173");
foreach (var pair in adopted.Result.Pairs.Where(pair => pair.ForceChange is ForceChange.Softened or ForceChange.Strengthened))
{
    Console.WriteLine($"operative {pair.Old!.Paragraph.Label} → {pair.New!.Paragraph.Label}: {LineageTable.NameOf(pair.ForceChange)}, \"{pair.Old.MainClause!.VerbPhrase}\" → \"{pair.New.MainClause!.VerbPhrase}\"; themes lost: {List(pair.ThemesLost)}");
}

Step(6, "Words: what sets the last text apart from the first");
foreach (var row in KeynessTable.Rows(documents, TermWords.Load(ShippedFiles.LexiconDirectory), perSide: 3).Take(6))
{
    Console.WriteLine($"{row.Term,-42}{row.CountReference,3} → {row.CountTarget,2}  log-odds {row.LogOdds,6:F2}, z {row.Z,5:F2}");
}

Step(7, "Draw: one chart of one theme");
var chart = new IntervalChart
{
    Name = "technical-assistance",
    Title = "Technical assistance",
    Subtitle = "Share of the preambular and operative paragraphs that carry the theme, with 95% Wilson intervals",
    Unit = "share of paragraphs",
    Categories = [.. documents.Select(document => new ChartCategory(document.Name, N(document.Name)))],
    Panels = [new IntervalPanel("", [new IntervalSeries("technical assistance", [.. Points("technical_assistance")])])],
};
Directory.CreateDirectory("out");
var file = Path.Combine("out", "technical-assistance.svg");
File.WriteAllText(file, chart.ToSvg());
Console.WriteLine($"written: {file}");

int N(string document) => shares.First(row => row.Document == document).N;

IEnumerable<IntervalPoint> Points(string theme) => shares
    .Where(row => row.Value == theme)
    .Select((row, index) => new IntervalPoint(index, row.Share, row.Low, row.High, row.Count, row.N));

static int Count(Resolution resolution, Section section) => resolution.Paragraphs.Count(paragraph => paragraph.Section == section);

static string List(IReadOnlyList<string> names) => names.Count == 0 ? "none" : string.Join(", ", names);

static void Step(int number, string title) => Console.WriteLine($"\n{number}. {title}\n{new string('-', title.Length + 3)}");
