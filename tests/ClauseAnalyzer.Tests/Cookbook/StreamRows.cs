using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Clauses;
using ClauseAnalyzer.Lexicon;
using ClauseAnalyzer.Resolutions;
using ClauseAnalyzer.Rows;

namespace ClauseAnalyzer.Tests.Cookbook;

/// <summary>Stream rows, however many. One row is in memory at a time; a row that cannot be read is told and costs no other.</summary>
internal sealed class StreamRows : Recipe
{
    protected override void Cook(string folder)
    {
        var input = Path.Combine(folder, "rows.csv");
        File.WriteAllLines(input, Enumerable.Range(1, 1000).Select(number => $"{number},Requests Member States to train {number} officers;").Prepend("id,text"));

        var lexicon = ClauseLexicon.Load(ShippedFiles.LexiconDirectory);
        var classifier = new ParagraphClassifier(ClauseModel.Load(ShippedFiles.ModelFile), new ClauseFinder(lexicon, lexicon.Scale("drafting")));
        var format = new ClassifiedCsvFormat(new ClassifiedLayout { PassedThrough = ["id"], Themes = classifier.Model.ThemeNames });
        using (var reader = RowReader.Open(input))
        using (var output = new StreamWriter(Path.Combine(folder, "classified.csv")))
        {
            output.Write(format.Header);
            while (reader.Read() is { } row)
            {
                var text = row.Cells[reader.IndexOf("text")].Text!;
                var paragraph = new Paragraph { Position = (int)row.Number, Section = classifier.SectionOf(text), Text = text };
                var classified = classifier.Classify(input, "", date: null, paragraph, withEvidence: false);
                output.Write(format.Format([ClassifiedRows.Of(classified, [row.Cells[reader.IndexOf("id")]])]));
            }

            Console.WriteLine($"{reader.TakeProblems().Count} rows could not be read");
        }

        Console.WriteLine($"{File.ReadLines(Path.Combine(folder, "classified.csv")).Count() - 1} rows written");
    }
}
