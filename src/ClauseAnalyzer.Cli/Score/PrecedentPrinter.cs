using System.Globalization;
using ClauseAnalyzer.Cli.Output;
using ClauseAnalyzer.Precedents;
using ClauseAnalyzer.Scoring;
using ClauseAnalyzer.Trends.Pairing;

namespace ClauseAnalyzer.Cli.Score;

/// <summary>Prints what agreed texts have to say to a draft: the nearest paragraphs, the customary verbs, the phrases agreed before.</summary>
internal static class PrecedentPrinter
{
    private const int Indent = 3;

    // Shares of fewer clauses than these would pretend a precision that they have not.
    private const int LeastForShares = 5;
    private const int VerbsShown = 4;

    // Below this, two paragraphs share little more than the words of every resolution.
    private const double LeastSimilarityShown = 0.2;

    // Below this, two paragraphs share little more than the field they speak of.
    private const double LeastMeaningShown = 0.5;

    // Below this, marks would cover more words than they leave: the precedent stands as it is.
    private const double LeastSimilarityMarked = 0.4;

    // How many characters of agreement around a difference are shown before the rest is left out.
    private const int AgreementShown = 60;

    public static void PrintNearest(InkedText page, ScoredParagraph scored)
    {
        page.Blank();
        var near = scored.Precedents.Where(match => match.Similarity >= LeastSimilarityShown || match.Meaning >= LeastMeaningShown).ToList();
        page.Words(
            near.Exists(match => match.Similarity >= LeastSimilarityMarked)
                ? [("Nearest precedents: ", Ink.Heading), ("their words", Ink.Deleted), (", ", Ink.Plain), ("your words", Ink.Inserted), (", ", Ink.Plain), ("moved", Ink.Moved)]
                : [("Nearest precedents", Ink.Heading)],
            Indent);
        foreach (var match in near)
        {
            var place = PlaceOf(match.Precedent.Document, match.Precedent.Label, match.Precedent.Section);
            var meaning = match.Meaning is { } nearness ? string.Create(CultureInfo.InvariantCulture, $", meaning {nearness:0.00}") : "";
            var date = $"{(match.Date is null ? "" : $", {match.Date}")}{meaning}";
            if (match.Similarity == 1)
            {
                page.Words([("identical to ", Ink.Heading), (place, Ink.Heading), (date, Ink.Quiet)], Indent + 2);
                continue;
            }

            page.Words(
                [(match.Similarity.ToString("0.00", CultureInfo.InvariantCulture), Ink.Heading), ($" {place}", Ink.Heading), (date, Ink.Quiet)],
                Indent + 2);
            page.Words(
                match.Similarity >= LeastSimilarityMarked ? Differences(match.Precedent.Text, scored.Classified.Paragraph.Text) : [(match.Precedent.Text, Ink.Plain)],
                Indent + 7);
        }

        if (near.Count == 0)
        {
            page.Words("none comes near", Ink.Quiet, Indent + 2);
        }
    }

    private static IEnumerable<(string, Ink)> Differences(string precedent, string draft)
    {
        foreach (var part in MovedWords.In(WordDiff.Between(precedent, draft)))
        {
            yield return part.Op switch
            {
                _ when part.IsMoved => (part.Text, Ink.Moved),
                DiffOp.Insert => (part.Text, Ink.Inserted),
                DiffOp.Delete => (part.Text, Ink.Deleted),
                _ => (Shortened(part.Text), Ink.Plain),
            };
        }
    }

    private static string Shortened(string agreement)
    {
        if (agreement.Length <= 3 * AgreementShown)
        {
            return agreement;
        }

        var start = agreement.LastIndexOf(' ', AgreementShown);
        var end = agreement.IndexOf(' ', agreement.Length - AgreementShown);
        return start < 0 || end < 0 ? agreement : $"{agreement[..start]} … {agreement[(end + 1)..]}";
    }

    /// <summary>Prints the verbs by which agreed texts ask those whom the draft asks.</summary>
    public static void PrintPractice(InkedText page, IReadOnlyList<VerbUse> practice)
    {
        foreach (var use in practice)
        {
            page.Blank();
            var themes = use.Themes.Count == 0 ? "" : $", on {string.Join(" and ", use.Themes.Select(theme => theme.Replace('_', ' ')))}";
            page.Words([($"To {use.Addressee}{themes}", Ink.Heading), (", agreed texts use ", Ink.Plain), (string.Create(CultureInfo.InvariantCulture, $"(n = {use.Count})"), Ink.Quiet)], Indent);
            foreach (var verb in use.Verbs.Index().Where(verb => verb.Index < VerbsShown || use.DraftVerbs.Contains(verb.Item.Verb)).Select(verb => verb.Item))
            {
                var often = use.Count < LeastForShares
                    ? string.Create(CultureInfo.InvariantCulture, $"{verb.Count}")
                    : string.Create(CultureInfo.InvariantCulture, $"{100.0 * verb.Count / use.Count:0}%");
                page.Words(
                    [
                        ($"{often,4} {verb.Verb}", Ink.Act),
                        (use.DraftVerbs.Contains(verb.Verb) ? " ← your verb" : "", Ink.Heading),
                        ($" last in {PlaceOf(verb.Document, verb.Label)}", Ink.Quiet),
                    ],
                    Indent + 2);
            }

            foreach (var verb in use.DraftVerbs.Where(verb => use.Verbs.All(each => each.Verb != verb)))
            {
                page.Words([($"   0 {verb}", Ink.Act), (" ← your verb", Ink.Heading)], Indent + 2);
            }
        }
    }

    /// <summary>Prints runs of words of the draft that agreed texts have too.</summary>
    public static void PrintPhrases(InkedText page, string text, IReadOnlyList<AgreedPhrase> phrases)
    {
        if (phrases.Count == 0)
        {
            return;
        }

        page.Blank();
        page.Words("Agreed language in it", Ink.Heading, Indent);
        foreach (var phrase in phrases)
        {
            var first = phrase.FirstDate is null ? "" : $", {phrase.FirstDate}";
            page.Words(
                [
                    ($"“{text[phrase.Start..phrase.End]}”", Ink.Plain),
                    (string.Create(CultureInfo.InvariantCulture, $" {phrase.Texts} texts, first {PlaceOf(phrase.FirstDocument, phrase.FirstLabel)}{first}"), Ink.Quiet),
                ],
                Indent + 2);
        }
    }

    private static string PlaceOf(string document, string label, string section = "") =>
        label.Length > 0 ? $"{document}, paragraph {label}" : section == "preambular" ? $"{document}, preamble" : document;
}
