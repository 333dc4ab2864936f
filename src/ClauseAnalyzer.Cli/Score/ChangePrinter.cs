using System.Globalization;
using ClauseAnalyzer.Cli.Output;
using ClauseAnalyzer.Scoring.Changes;
using ClauseAnalyzer.Trends;
using ClauseAnalyzer.Trends.Pairing;

namespace ClauseAnalyzer.Cli.Score;

/// <summary>Prints what tracked changes do, author by author.</summary>
internal static class ChangePrinter
{
    private const int Indent = 2;

    /// <summary>Prints the changes; nothing for a draft without any.</summary>
    public static void Print(InkedText page, DraftChanges changes)
    {
        foreach (var author in changes.Authors)
        {
            page.Blank();
            page.Words([($"Changes by {NameOf(author)}", Ink.Heading), ($": {SumOf(author)}", Ink.Plain)], 0);
            foreach (var pair in author.Pairs)
            {
                page.Words([(PlaceOf(pair), Ink.Heading), (string.Concat(WordsOf(pair).Select(words => $" · {words}")), Ink.Plain)], Indent);
                page.Words(Redline(pair), Indent + 4);
            }
        }
    }

    /// <summary>"Ana Silva, 2026-03-02 to 2026-03-04".</summary>
    public static string NameOf(AuthorChanges author)
    {
        var name = author.Author.Length > 0 ? author.Author : "an author who is not named";
        var (first, last) = (DayOf(author.First), DayOf(author.Last));
        return first is null ? name : first == last ? $"{name}, {first}" : $"{name}, {first} to {last}";
    }

    private static string SumOf(AuthorChanges author)
    {
        var counts = new[] { (author.Softer, "softer"), (author.Stronger, "stronger") }.Where(each => each.Item1 > 0).Select(each => $"{Number(each.Item1)} {each.Item2}");
        var paragraphs = author.Pairs.Count == 1 ? "1 paragraph" : $"{Number(author.Pairs.Count)} paragraphs";
        return string.Join(", ", counts.Prepend(paragraphs));
    }

    private static string PlaceOf(LineagePair pair)
    {
        var names = new PlaceNames([.. new[] { pair.New, pair.Old }.OfType<Classification.ClassifiedParagraph>()]);
        var shown = (pair.New ?? pair.Old)!;
        return shown.Paragraph.Label.Length > 0 ? names.Of(shown) : $"{Resolutions.Sections.NameOf(shown.Paragraph.Section)} paragraph";
    }

    private static IEnumerable<string> WordsOf(LineagePair pair)
    {
        yield return PairWords.Of(pair.Status);
        if (pair.ForceChange is ForceChange.Softened or ForceChange.Strengthened)
        {
            yield return PairWords.Of(pair.ForceChange)!;
        }

        foreach (var change in PairWords.Changes(pair))
        {
            yield return change;
        }
    }

    private static IEnumerable<(string, Ink)> Redline(LineagePair pair) =>
        WordDiff.Between(pair.Old?.Paragraph.Text ?? "", pair.New?.Paragraph.Text ?? "")
            .Select(part => (part.Text, part.Op switch { DiffOp.Insert => Ink.Inserted, DiffOp.Delete => Ink.Deleted, _ => Ink.Plain }));

    private static string? DayOf(DateTime? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
