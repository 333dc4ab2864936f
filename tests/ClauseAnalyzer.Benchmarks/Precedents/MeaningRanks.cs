using System.Globalization;
using ClauseAnalyzer.Meaning;
using ClauseAnalyzer.Precedents;
using Microsoft.Data.Sqlite;

namespace ClauseAnalyzer.Benchmarks.Precedents;

/// <summary>Measures what vectors add: at which place a paragraph is found by a draft that says the same in other words.</summary>
internal static class MeaningRanks
{
    // Further down nobody looks; so far each ranking goes.
    private const int Deepest = 200;

    /// <summary>Prints a table of both ways, and of each style of draft.</summary>
    /// <param name="corpus">A corpus with vectors that holds the sources.</param>
    /// <param name="drafts">The file of drafts.</param>
    /// <returns>The exit code, 0.</returns>
    public static int Run(string corpus, string drafts)
    {
        var all = RewordedDraft.Read(drafts);
        var sources = SourcesOf(corpus, all);
        using var words = Corpus.Open(corpus);
        using var both = Corpus.Open(corpus, () => SentenceModel.Open(threads: 1));
        var ranks = all.Select((draft, index) => (
            draft.Style,
            Words: RankOf(words.Nearest(draft.Draft, Deepest), sources[index]),
            Both: RankOf(both.Nearest(draft.Draft, Deepest), sources[index]),
            Meaning: RankOf([.. both.Nearest(draft.Draft, 2 * Deepest).Where(match => match.Meaning is not null).OrderByDescending(match => match.Meaning)], sources[index]))).ToList();
        Console.WriteLine("style\tby\tdrafts\tmedian\tfirst\tin 5\tin 10\tin 50\tnot in 200");
        foreach (var style in new[] { "plain", "register", "all" })
        {
            var chosen = ranks.Where(rank => style == "all" || rank.Style == style).ToList();
            Print(style, "words", [.. chosen.Select(rank => rank.Words)]);
            Print(style, "meaning", [.. chosen.Select(rank => rank.Meaning)]);
            Print(style, "both", [.. chosen.Select(rank => rank.Both)]);
        }

        Console.WriteLine("\nfile\tposition\twords\tmeaning\tboth\tcosine");
        foreach (var (index, draft) in all.Index())
        {
            var cosine = both.Nearest(draft.Draft, 2 * Deepest).FirstOrDefault(match => match.Precedent.Text == sources[index])?.Meaning;
            Console.WriteLine(FormattableString.Invariant($"{draft.File}\t{draft.Position}\t{ranks[index].Words}\t{ranks[index].Meaning}\t{ranks[index].Both}\t{cosine:0.00}"));
        }

        return 0;
    }

    private static List<string> SourcesOf(string corpus, List<RewordedDraft> drafts)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = corpus, Mode = SqliteOpenMode.ReadOnly }.ToString());
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = """
            SELECT p.text FROM files f JOIN documents d ON d.file = f.id JOIN paragraphs p ON p.document = d.id
            WHERE f.path LIKE '%/' || $file AND p.position = $position
            """;
        return
        [
            .. drafts.Select(draft =>
            {
                command.Parameters.Clear();
                command.Parameters.AddWithValue("$file", draft.File);
                command.Parameters.AddWithValue("$position", draft.Position);
                return command.ExecuteScalar() as string ?? throw new InvalidOperationException($"expected paragraph {draft.Position} of '{draft.File}' in '{corpus}', found none; make the folder with: meaning-folder");
            }),
        ];
    }

    // A text that several resolutions share is found when one of them is.
    private static int? RankOf(IReadOnlyList<PrecedentMatch> matches, string source)
    {
        for (var index = 0; index < Math.Min(matches.Count, Deepest); index++)
        {
            if (matches[index].Precedent.Text == source)
            {
                return index + 1;
            }
        }

        return null;
    }

    private static void Print(string style, string by, int?[] ranks)
    {
        var sorted = ranks.Select(rank => rank ?? int.MaxValue).Order().ToArray();
        var median = sorted[(sorted.Length - 1) / 2] is var middle && middle == int.MaxValue ? "over 200" : middle.ToString(CultureInfo.InvariantCulture);
        Console.WriteLine(FormattableString.Invariant(
            $"{style}\t{by}\t{sorted.Length}\t{median}\t{Within(1)}\t{Within(5)}\t{Within(10)}\t{Within(50)}\t{sorted.Count(rank => rank > Deepest)}"));

        int Within(int most) => sorted.Count(rank => rank <= most);
    }
}
