#!/usr/bin/env dotnet
// How hard the five texts ask, and where the negotiation of 74/173 moved it. Run it from the checkout:
//     dotnet run notebooks/force-moved.cs
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

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var lexicon = ClauseLexicon.Load(ShippedFiles.LexiconDirectory);
var model = ClauseModel.Load(ShippedFiles.ModelFile);

Step(1, "A scale is a choice", """
    No rule ranks "urges" above "requests": practice does, and sources differ. So the scale is data, and a
    finding should stand on more than one.
    """);
foreach (var name in lexicon.ScaleNames)
{
    Console.WriteLine($"{name}: {lexicon.Scale(name).Source}");
}

Step(2, "Count the ranks of what is asked", """
    Only directive verbs count (ask, urge, invite …), in operative paragraphs. Modifiers ("strongly") and hedges
    ("as appropriate") change no rank; they are reported beside it.
    """);
var documents = Documents("drafting");
var highest = lexicon.Scale("drafting").HighestRank(lexicon, "directive");
var rows = ShareTables.Force(documents).Rows.Where(row => row.Section == "operative").ToList();
foreach (var document in documents)
{
    var counts = Enumerable.Range(1, highest).Select(rank => $"{rank}: {CountOf(document, rank),2}");
    Console.WriteLine($"{document.Name,-24}{string.Join("   ", counts)}   mean {Mean(document):F2}, hedged {HedgedOf(document):P0}");
}

Step(3, "Does another scale say the same?", "");
foreach (var name in lexicon.ScaleNames)
{
    var other = Documents(name);
    Console.WriteLine($"{name,-10}{string.Join("  ", other.Select(document => $"{document.Name} {Mean(document):F2}"))}");
}

Step(4, "Follow the paragraphs: what the negotiation did", """
    A mean of two texts mixes what was added with what was reworded. Pairing tells them apart: only a paragraph
    that lives on can have become softer.
    """);
var links = LineageTable.Links(documents, ChangeScale.Load(ShippedFiles.LexiconDirectory, lexicon, "drafting"));
var adopted = links.Single(link => link.Document.Name == "A/RES/74/173");
foreach (var pair in adopted.Result.Pairs.Where(pair => pair is { Old: not null, New: not null } && pair.Softer.Concat(pair.Stronger).Any()))
{
    Console.WriteLine($"{Place(pair.Old!)} → {Place(pair.New!)}: softer: {List(pair.Softer)}; stronger: {List(pair.Stronger)}");
}

Step(5, "Draw", "");
var chart = new DivergingBarChart
{
    Name = "force-moved",
    Title = "Force of what is asked",
    Subtitle = "Share of the operative directive clauses by rank of their verb",
    Unit = "share of ranked directive clauses",
    Levels = [.. Enumerable.Range(1, highest).Select(rank => rank.ToString(CultureInfo.InvariantCulture))],
    MiddleLevel = highest % 2 == 1 ? highest / 2 : null,
    Bars = [.. documents.Select(document => new StackedBar(
        new ChartCategory(document.Name, Enumerable.Range(1, highest).Sum(rank => CountOf(document, rank)), $"{document.Date:yyyy-MM-dd}"),
        [.. Enumerable.Range(1, highest).Select(rank => (double)CountOf(document, rank))]))],
};
var folder = Directory.CreateDirectory(Path.Combine("out", "notebooks")).FullName;
File.WriteAllText(Path.Combine(folder, "force-moved.svg"), chart.ToSvg());
Console.WriteLine("written: out/notebooks/force-moved.svg");

var summary = adopted.Result.Summary;
var living = adopted.Result.Pairs.Count(pair => pair.Old is not null && pair.New is not null);
Console.WriteLine();
Console.WriteLine($"In short: of {living} paragraphs that live on from the draft to 74/173, {summary.Softened} ask more softly and {summary.Strengthened} more strongly by their verb; {summary.Dropped} were dropped and {summary.Added} added.");

IReadOnlyList<TrendDocument> Documents(string scale)
{
    var reader = new ResolutionReader(lexicon);
    var classifier = new ParagraphClassifier(model, new ClauseFinder(lexicon, lexicon.Scale(scale)));
    return TrendDocument.InOrder(
        from file in Directory.GetFiles(ShippedFiles.ResolutionsDirectory, "*.txt")
        from resolution in reader.ReadFile(file)
        select TrendDocument.From(resolution, classifier.Classify(resolution, withEvidence: false)));
}

int CountOf(TrendDocument document, int rank) =>
    rows.Where(row => row.Document == document.Name && row.Value == rank.ToString(CultureInfo.InvariantCulture)).Sum(row => row.Count);

static double Mean(TrendDocument document) => Asked(document).Where(clause => clause.Force is not null).Average(clause => (double)clause.Force!);

static double HedgedOf(TrendDocument document) => Asked(document).Average(clause => clause.Hedges.Count > 0 ? 1.0 : 0);

static IEnumerable<Clause> Asked(TrendDocument document) => document.Paragraphs
    .Where(paragraph => paragraph.Paragraph.Section == Section.Operative)
    .SelectMany(paragraph => paragraph.Clauses)
    .Where(clause => clause.Family == "directive");

static string Place(ClassifiedParagraph paragraph) => paragraph.Paragraph.Label.Length > 0 ? paragraph.Paragraph.Label : $"preamble, {paragraph.Paragraph.Position}";

static string List(IEnumerable<string> names) => string.Join(", ", names.DefaultIfEmpty("nothing"));

static void Step(int number, string title, string text) => Console.WriteLine($"\n{number}. {title}\n{new string('-', title.Length + 3)}{(text.Length > 0 ? "\n" + text : "")}\n");
