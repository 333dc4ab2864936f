#!/usr/bin/env dotnet
// Finding agreed language: a corpus of one's own, and a draft paragraph held against it. Run it from the checkout;
// texts of your own may follow (files or folders), else it takes the five of data/resolutions:
//     dotnet run notebooks/agreed-language.cs -- texts/
#:project ../src/ClauseAnalyzer.Charts/ClauseAnalyzer.Charts.csproj
#:project ../src/ClauseAnalyzer/ClauseAnalyzer.csproj
#:property PublishAot=false

using System.Globalization;
using ClauseAnalyzer;
using ClauseAnalyzer.Charts;
using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Clauses;
using ClauseAnalyzer.Lexicon;
using ClauseAnalyzer.Numerics;
using ClauseAnalyzer.Precedents;
using ClauseAnalyzer.Resolutions;
using ClauseAnalyzer.Scoring;

const string Draft = "Urges Member States to provide, upon request, technical assistance and training to developing countries;";
const string Addressee = "Member States";
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var lexicon = ClauseLexicon.Load(ShippedFiles.LexiconDirectory);
var finder = new ClauseFinder(lexicon, lexicon.Scale("drafting"));
var model = ClauseModel.Load(ShippedFiles.ModelFile);
var classifier = new ParagraphClassifier(model, finder);
var folder = Directory.CreateDirectory(Path.Combine("out", "notebooks")).FullName;

Step(1, "Keep: texts become a corpus", """
    One SQLite file holds the paragraphs, their clauses and themes, and an index of their words. Writing it again
    reads only the files that changed; any program that speaks SQL can ask it.
    """);
var path = Path.Combine(folder, "corpus.db");
var reader = new CorpusReader(new ResolutionReader(lexicon), classifier, finder);
using (var writer = CorpusWriter.Open(path, CorpusEngine.Of(model, finder)))
{
    foreach (var file in Texts(args))
    {
        var (hash, isSame) = writer.Find(CorpusFile.At(file));
        if (isSame)
        {
            writer.Skip();
            continue;
        }

        var content = reader.Read(CorpusFile.At(file), hash);
        writer.Write(content);
        foreach (var problem in content.Problems)
        {
            Console.WriteLine($"not read: {problem.Source}: {problem.Reason}");
        }
    }

    var counts = writer.Complete();
    Console.WriteLine($"{counts.Documents} texts, {counts.Paragraphs} paragraphs");
}

using var corpus = Corpus.Open(path);

Step(2, "Search: by words, and by what is done to whom", "");
foreach (var hit in corpus.Search(new CorpusQuery { Words = "\"upon request\"", Addressee = Addressee, Limit = 5 }))
{
    Console.WriteLine($"{hit.Date}  {hit.Document}, {hit.Label}: {hit.Verb}");
    Console.WriteLine($"    {Short(hit.Text)}");
}

Step(3, "Hold a draft against it", $"""
    The draft: {Draft}
    """);
var adviser = new Adviser(AdviceRules.Load(ShippedFiles.LexiconDirectory), classifier, finder, new KnownDates(null, corpus));
var scored = new ParagraphScorer(classifier, corpus, adviser).ScoreText("draft", Draft, 1);
foreach (var match in scored.Precedents)
{
    Console.WriteLine($"{match.Similarity:F2}  {match.Precedent.Document}, {match.Precedent.Label}: {Short(match.Precedent.Text)}");
}

foreach (var phrase in scored.Phrases)
{
    Console.WriteLine($"agreed before: \"{Draft[phrase.Start..phrase.End]}\", in {phrase.Texts} texts, first in {phrase.FirstDocument}, {phrase.FirstLabel}");
}

foreach (var advice in scored.Advice)
{
    Console.WriteLine($"{advice.Severity}: {advice.Message}");
}

Step(4, "Practice: with which verbs agreed texts ask them", "");
var use = corpus.UseOfVerbs(Addressee, []);
foreach (var verb in use.Verbs)
{
    Console.WriteLine($"{verb.Verb,-14}{verb.Count,3} of {use.Count}, last in {verb.Document}, {verb.Label}");
}

var points = use.Verbs.Select((verb, index) =>
{
    var (low, high) = WilsonInterval.Of(verb.Count, use.Count);
    return new IntervalPoint(index, (double)verb.Count / use.Count, low, high, verb.Count, use.Count);
});
var chart = new IntervalChart
{
    Name = "verbs-of-practice",
    Title = $"How {Addressee} are asked",
    Subtitle = "Share of the clauses of agreed texts that ask them, by verb, with 95% Wilson intervals",
    Unit = "share of clauses",
    Lines = false,
    Categories = [.. use.Verbs.Select(verb => new ChartCategory(verb.Verb, verb.Count))],
    Panels = [new IntervalPanel("", [new IntervalSeries("share", [.. points])])],
};
File.WriteAllText(Path.Combine(folder, "verbs-of-practice.svg"), chart.ToSvg());
Console.WriteLine("written: out/notebooks/verbs-of-practice.svg");
Console.WriteLine();
Console.WriteLine(use.Verbs.Count == 0
    ? $"In short: no agreed text asks {Addressee} anything."
    : $"In short: of {use.Count} clauses that ask {Addressee}, {use.Verbs[0].Count} say \"{use.Verbs[0].Verb}\"; \"urge\" stands in {use.Verbs.Where(verb => verb.Verb == "urge").Sum(verb => verb.Count)}.");

static IEnumerable<string> Texts(string[] named) => (named.Length > 0 ? named : [ShippedFiles.ResolutionsDirectory])
    .SelectMany(each => Directory.Exists(each) ? Directory.GetFiles(each, "*", SearchOption.AllDirectories) : [each])
    .Where(file => DocumentKinds.TryOf(file, out _) && !Path.GetFileName(file).StartsWith("README", StringComparison.Ordinal))
    .Order(StringComparer.Ordinal);

static string Short(string text) => text.Length <= 90 ? text : text[..text.LastIndexOf(' ', 90)] + " …";

static void Step(int number, string title, string text) => Console.WriteLine($"\n{number}. {title}\n{new string('-', title.Length + 3)}{(text.Length > 0 ? "\n" + text : "")}\n");
