#!/usr/bin/env dotnet
// A theme of one's own: from some dozens of labelled rows to a model in two forms, one for clauseanalyzer, one for
// programs of ML.NET. Run it from the checkout:
//     dotnet run notebooks/own-theme.cs
#:project ../src/ClauseAnalyzer.Charts/ClauseAnalyzer.Charts.csproj
#:project ../src/ClauseAnalyzer.Learning/ClauseAnalyzer.Learning.csproj
#:property PublishAot=false

using System.Globalization;
using ClauseAnalyzer;
using ClauseAnalyzer.Charts;
using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Classification.Cues;
using ClauseAnalyzer.Classification.Frames;
using ClauseAnalyzer.Clauses;
using ClauseAnalyzer.Learning;
using ClauseAnalyzer.Learning.Pipeline;
using ClauseAnalyzer.Lexicon;
using ClauseAnalyzer.Resolutions;
using ClauseAnalyzer.Rows;
using ClauseAnalyzer.Trends;
using ClauseAnalyzer.Trends.Shares;
using Microsoft.ML;

const string Theme = "private_sector";
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var lexicon = ClauseLexicon.Load(ShippedFiles.LexiconDirectory);
var finder = new ClauseFinder(lexicon, lexicon.Scale("drafting"));

Step(1, "Label: a column of 0 and 1", """
    notebooks/own-theme.csv holds 48 paragraphs of our own wording: does it deal with business? For every yes there
    is a no of nearly the same words, so that what is learned is the theme and not the verb.
    """);
var labelled = LabelledRowReader.Read("notebooks/own-theme.csv", [Theme]);
Console.WriteLine($"{labelled.Rows.Count} rows, {labelled.Rows.Count(row => row.Themes[Theme] == true)} of them yes");

Step(2, "Cues: phrases that a person would name", """
    Optional; step 5 shows what they are worth here. They are written as data/lexicon/README.md says.
    """);
var cues = ThemeCues.Parse($"""
    theme {Theme}
    cue business strong
      match private sector
      match business*|enterprise*|companies|company|firms|industry
    """, "own cues");
foreach (var cue in cues.Cues)
{
    Console.WriteLine($"{cue.Theme}: {cue.Name}");
}

Step(3, "Learn: Microsoft.ML fits, and says how well on rows held out", """
    notebooks/own-theme.cfg has settings for some dozens of rows; those of the shipped model let a word count only when
    many rows have it. The same from the command line, without cues of your own:
    clauseanalyzer train --data notebooks/own-theme.csv --themes private_sector --config notebooks/own-theme.cfg -o my.model
    """);
var trainer = new ModelTrainer(TrainingOptions.Load("notebooks/own-theme.cfg"), finder, cues, FrameLexicon.None);
var learned = trainer.Fit(labelled.Rows, [Theme]);
foreach (var metrics in learned.Metrics)
{
    Console.WriteLine(metrics);
}

var folder = Directory.CreateDirectory(Path.Combine("out", "notebooks")).FullName;
var file = Path.Combine(folder, "own-theme.model");
learned.Save(file);
Console.WriteLine("written: out/notebooks/own-theme.model, and own-theme.model.txt to read");

Step(4, "Use it: the same commands with --model out/notebooks/own-theme.model, or here", """
    Which paragraphs of the five texts deal with business? Read the list: it is short enough to see the mistakes.
    """);
var classifier = new ParagraphClassifier(ClauseModel.Load(file), finder);
var reader = new ResolutionReader(lexicon);
var documents = TrendDocument.InOrder(
    from text in Directory.GetFiles(ShippedFiles.ResolutionsDirectory, "*.txt")
    from resolution in reader.ReadFile(text)
    select TrendDocument.From(resolution, classifier.Classify(resolution, withEvidence: true)));
foreach (var paragraph in documents.SelectMany(document => document.Paragraphs).Where(paragraph => paragraph.Paragraph.Section != Section.Other && paragraph.Themes[0].Present))
{
    var words = paragraph.Themes[0].Evidence.Where(evidence => evidence.Weight > 0).Select(evidence => evidence.Text).FirstOrDefault();
    Console.WriteLine($"{paragraph.Document,-24}{paragraph.Paragraph.Label,-8}{paragraph.Themes[0].Probability:F2}  {words}");
}

Step(5, "In a program of ML.NET: a pipeline, with the cues of the package", """
    A pipeline file holds no cues: whoever loads it has those of ClauseAnalyzer.Learning, and one that was learned with
    others is refused. So for ML.NET one learns without cues of one's own, and sees what they were worth.
    """);
var shippedCues = ThemeCues.Load(Path.Combine(ShippedFiles.LexiconDirectory, "themes.txt"));
var plain = new ModelTrainer(TrainingOptions.Load("notebooks/own-theme.cfg"), finder, shippedCues, FrameLexicon.Load(ShippedFiles.LexiconDirectory))
    .Fit(labelled.Rows, [Theme]);
Console.WriteLine($"F1 on rows held out: {learned.Metrics[0].F1:F2} with cues of our own, {plain.Metrics[0].F1:F2} without");
var plainFile = Path.Combine(folder, "own-theme-plain.model");
plain.Save(plainFile);
var context = new MLContext();
context.ComponentCatalog.RegisterAssembly(typeof(ParagraphRow).Assembly);
var pipeline = context.Model.Load(LearnedModel.PipelinePathOf(plainFile), out _);
ParagraphRow[] rows = [new() { Text = "Invites software companies to report such faults;" }, new() { Text = "Invites Member States to report such faults;" }];
foreach (var row in pipeline.Transform(context.Data.LoadFromEnumerable(rows)).Preview().RowView)
{
    Console.WriteLine(string.Join(", ", row.Values.Where(cell => cell.Key is "text" or Theme or "p_" + Theme).Select(cell => $"{cell.Key}: {cell.Value}")));
}

Step(6, "Draw", "");
var shares = ShareTables.Themes(documents).Rows.Where(row => row.Section == TrendSection.All).ToList();
var chart = new IntervalChart
{
    Name = "own-theme",
    Title = "Paragraphs that deal with business",
    Subtitle = "Share of the preambular and operative paragraphs, by a model of 48 labelled rows, with 95% Wilson intervals",
    Unit = "share of paragraphs",
    Lines = false,
    Categories = [.. documents.Select((document, index) => new ChartCategory(document.Name, shares[index].N, $"{document.Date:yyyy-MM-dd}"))],
    Panels = [new IntervalPanel("", [new IntervalSeries("business", [.. shares.Select((row, index) =>
        new IntervalPoint(index, row.Share, row.Low, row.High, row.Count, row.N))])])],
};
File.WriteAllText(Path.Combine(folder, "own-theme.svg"), chart.ToSvg());
Console.WriteLine("written: out/notebooks/own-theme.svg");
Console.WriteLine();
Console.WriteLine($"In short: by {labelled.Rows.Count} rows, {shares.Sum(row => row.Count)} of {shares.Sum(row => row.N)} paragraphs of the five texts deal with business; "
    + $"on rows held out F1 was {learned.Metrics[0].F1:F2}, so read them before you count them.");

static void Step(int number, string title, string text) => Console.WriteLine($"\n{number}. {title}\n{new string('-', title.Length + 3)}{(text.Length > 0 ? "\n" + text : "")}\n");
