using ClauseAnalyzer.Clauses;
using ClauseAnalyzer.Resolutions;

namespace ClauseAnalyzer.Tests.Clauses;

/// <summary>One row of a table in Specs/Clauses: a paragraph and its clauses as "Verb phrase (verb; addressee; hedge / hedge) + …".</summary>
public sealed record ClauseSpecRow(string File, int Line, string Section, string Text, string Clauses)
{
    private const string NoClause = "none";

    public override string ToString() => $"{File}:{Line} {Text}";

    public static IEnumerable<ClauseSpecRow> ReadAll() =>
        Directory.GetFiles(Repository.TestFile("Specs", "Clauses"), "*.md")
            .Order(StringComparer.Ordinal)
            .SelectMany(RowsOf);

    /// <summary>Clauses in the form of the table, so that a failure reads like the table.</summary>
    public static string Write(IReadOnlyList<Clause> clauses) =>
        clauses.Count == 0 ? NoClause : string.Join(" + ", clauses.Select(Write));

    private static string Write(Clause clause)
    {
        var hedges = string.Join(" / ", clause.Hedges);
        string[] parts = hedges.Length > 0 ? [clause.Verb, clause.Addressee, hedges]
            : clause.Addressee.Length > 0 ? [clause.Verb, clause.Addressee]
            : [clause.Verb];
        return $"{clause.VerbPhrase} ({string.Join("; ", parts)})";
    }

    private static IEnumerable<ClauseSpecRow> RowsOf(string path)
    {
        var number = 0;
        foreach (var line in System.IO.File.ReadLines(path))
        {
            number++;
            var cells = line.Split('|', StringSplitOptions.TrimEntries);
            if (cells.Length == 5 && Sections.TryParse(cells[1], out _))
            {
                yield return new ClauseSpecRow(Path.GetFileName(path), number, cells[1], cells[2], cells[3]);
            }
        }
    }
}
