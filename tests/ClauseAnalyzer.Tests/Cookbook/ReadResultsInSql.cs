using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Clauses;
using ClauseAnalyzer.Lexicon;
using ClauseAnalyzer.Resolutions;
using ClauseAnalyzer.Rows;
using Microsoft.Data.Sqlite;

namespace ClauseAnalyzer.Tests.Cookbook;

/// <summary>Read results in SQL. The file has tables of paragraphs, clauses and themes, and views over them.</summary>
internal sealed class ReadResultsInSql : Recipe
{
    protected override void Cook(string folder)
    {
        var lexicon = ClauseLexicon.Load(ShippedFiles.LexiconDirectory);
        var classifier = new ParagraphClassifier(ClauseModel.Load(ShippedFiles.ModelFile), new ClauseFinder(lexicon, lexicon.Scale("drafting")));
        var resolution = new ResolutionReader(lexicon).ReadFile(Path.Combine(ShippedFiles.ResolutionsDirectory, "2019-ga-74-173.txt")).Single();
        var path = Path.Combine(folder, "results.db");
        using (var writer = new ClassifiedSqliteWriter(path, new ClassifiedLayout { Themes = classifier.Model.ThemeNames }))
        {
            foreach (var paragraph in classifier.Classify(resolution, withEvidence: false))
            {
                writer.Write(ClassifiedRows.Of(paragraph));
            }

            writer.Complete(new ClassifiedRun("my program", classifier.Model.Hash, lexicon.Hash, "drafting", [resolution.Source]));
        }

        using var connection = new SqliteConnection($"Data Source={path};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT verb, sum(count) FROM verb_counts WHERE section = 'operative' GROUP BY verb ORDER BY 2 DESC, 1 LIMIT 4";
        using var verbs = command.ExecuteReader();
        while (verbs.Read())
        {
            Console.WriteLine($"{verbs.GetString(0)} {verbs.GetInt64(1)}");
        }
    }
}
