using ClauseAnalyzer;
using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Clauses;
using ClauseAnalyzer.Lexicon;
using ClauseAnalyzer.Resolutions;

// One paragraph: writes its acts and its themes. Lexicon and model are those that came with the package.
var lexicon = ClauseLexicon.Load(ShippedFiles.LexiconDirectory);
var finder = new ClauseFinder(lexicon, lexicon.Scale("drafting"));
var classifier = new ParagraphClassifier(ClauseModel.Load(ShippedFiles.ModelFile), finder);
var paragraph = new Paragraph { Position = 1, Section = classifier.SectionOf(args[0]), Text = args[0] };
var classified = classifier.Classify("-", "", date: null, paragraph, withEvidence: false);
foreach (var clause in classified.Clauses)
{
    Console.Out.Write($"{clause.Verb} {clause.Force}: {clause.Addressee}\n");
}

Console.Out.Write(string.Join(", ", classified.Themes.Where(theme => theme.Present).Select(theme => theme.Name)) + "\n");
