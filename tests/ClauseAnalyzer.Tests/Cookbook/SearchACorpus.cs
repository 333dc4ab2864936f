using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Clauses;
using ClauseAnalyzer.Lexicon;
using ClauseAnalyzer.Precedents;
using ClauseAnalyzer.Resolutions;

namespace ClauseAnalyzer.Tests.Cookbook;

/// <summary>Keep a corpus and find agreed language. The file is SQLite; writing it again reads only what changed.</summary>
internal sealed class SearchACorpus : Recipe
{
    protected override void Cook(string folder)
    {
        var lexicon = ClauseLexicon.Load(ShippedFiles.LexiconDirectory);
        var finder = new ClauseFinder(lexicon, lexicon.Scale("drafting"));
        var model = ClauseModel.Load(ShippedFiles.ModelFile);
        var reader = new CorpusReader(new ResolutionReader(lexicon), new ParagraphClassifier(model, finder), finder);
        var path = Path.Combine(folder, "corpus.db");
        using (var writer = CorpusWriter.Open(path, CorpusEngine.Of(model, finder)))
        {
            foreach (var file in Directory.GetFiles(ShippedFiles.ResolutionsDirectory, "*.txt").Order(StringComparer.Ordinal))
            {
                writer.Write(reader.Read(CorpusFile.At(file), known: null));
            }

            Console.WriteLine($"{writer.Complete().Paragraphs} paragraphs");
        }

        using var corpus = Corpus.Open(path);
        foreach (var hit in corpus.Search(new CorpusQuery { Words = "\"technical assistance\"", Verb = "request", Limit = 3 }))
        {
            Console.WriteLine($"{hit.Document}, {hit.Label}: {hit.Verb} → {hit.Addressee}");
        }
    }
}
