using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Clauses;
using ClauseAnalyzer.Precedents;
using ClauseAnalyzer.Reports.Html;
using ClauseAnalyzer.Resolutions;
using ClauseAnalyzer.Scoring;
using ClauseAnalyzer.Trends.Pairing;

namespace ClauseAnalyzer.Reports.Score;

/// <summary>A scored paragraph as an item of a list.</summary>
internal static class ScoredParagraphHtml
{
    private const int VerbsShown = 4;

    // As in a terminal: below this two paragraphs share little more than the words of every resolution.
    private const double LeastSimilarityShown = 0.2;

    /// <summary>Writes the item.</summary>
    public static void Write(HtmlBuilder html, ScoredParagraph scored, string place)
    {
        var isText = scored.Classified.Paragraph.Section != Section.Other;
        html.Open("li", ("class", isText ? "paragraph" : "paragraph other"));
        html.Open("p", ("class", "meta")).Element("span", place, ("class", "tag strong"));
        foreach (var theme in scored.Classified.Themes.Where(theme => isText && theme.Present))
        {
            html.Element("span", $"{Display.Theme(theme.Name)} {Invariant.Text(theme.Probability, 2)}{(theme.IsUncertain ? " not sure" : "")}", ("class", "tag"));
        }

        html.Close().Line();
        WriteWords(html, scored.Classified);
        WriteAdvice(html, scored.Advice);
        if (isText)
        {
            WriteDetails(html, scored);
        }

        html.Close().Line();
    }

    private static void WriteWords(HtmlBuilder html, ClassifiedParagraph classified)
    {
        var text = classified.Paragraph.Text;
        var at = 0;
        html.Open("p", ("class", "words"));
        foreach (var clause in classified.Clauses)
        {
            var start = Math.Max(at, clause.Span.Start);
            var end = Math.Min(text.Length, start + clause.VerbPhrase.Length);
            html.Text(text[at..start]).Element("b", text[start..end], ("class", "act"));
            at = end;
        }

        html.Text(text[at..]).Close().Line();
    }

    private static void WriteAdvice(HtmlBuilder html, IReadOnlyList<Advice> advice)
    {
        if (advice.Count == 0)
        {
            return;
        }

        html.Open("ul", ("class", "advice")).Line();
        foreach (var item in advice)
        {
            var severity = ScoreJson.NameOf(item.Severity);
            html.Open("li", ("class", severity)).Element("b", severity).Text($" {item.Message} ").Element("small", item.Source.Length > 0 ? $"{item.Rule}; {item.Source}" : item.Rule).Close().Line();
        }

        html.Close().Line();
    }

    private static void WriteDetails(HtmlBuilder html, ScoredParagraph scored)
    {
        html.Open("details").Element("summary", "Acts, themes, precedents").Line();
        html.Open("dl");
        foreach (var clause in scored.Classified.Clauses)
        {
            html.Element("dt", clause.VerbPhrase).Element("dd", WordsOf(clause));
        }

        foreach (var theme in scored.Classified.Themes)
        {
            var evidence = string.Join(", ", TellingEvidence.Of(scored.Classified, theme).Where(item => item.Weight > 0).Select(item => item.Text).Distinct(StringComparer.OrdinalIgnoreCase).Take(VerbsShown));
            html.Element("dt", Display.Theme(theme.Name)).Element("dd", $"{Invariant.Text(theme.Probability, 2)} {(theme.Present ? "yes" : "no")}{(evidence.Length > 0 ? $": {evidence}" : "")}");
        }

        foreach (var use in scored.Practice)
        {
            html.Element("dt", $"To {use.Addressee}").Open("dd").Text($"of {Invariant.Text(use.Count)} acts in agreed texts ");
            foreach (var (index, verb) in use.Verbs.Take(VerbsShown).Index())
            {
                html.Text($"{(index > 0 ? ", " : "")}{verb.Verb} {Invariant.Percent((double)verb.Count / use.Count)}{(use.DraftVerbs.Contains(verb.Verb) ? " (yours)" : "")}, last in ");
                WriteLink(html, verb.Document, verb.Label);
            }

            html.Close();
        }

        foreach (var phrase in scored.Phrases)
        {
            html.Element("dt", $"“{scored.Classified.Paragraph.Text[phrase.Start..phrase.End]}”").Open("dd").Text($"in {Invariant.Text(phrase.Texts)} texts, first in ");
            WriteLink(html, phrase.FirstDocument, phrase.FirstLabel);
            html.Text(phrase.FirstDate is null ? "" : $", {phrase.FirstDate}").Close();
        }

        html.Close().Line();
        foreach (var match in scored.Precedents.Where(match => match.Similarity >= LeastSimilarityShown))
        {
            WritePrecedent(html, match, scored.Classified.Paragraph.Text);
        }

        html.Close().Line();
    }

    private static string WordsOf(Clause clause)
    {
        string?[] parts =
        [
            clause.Family.Length > 0 ? clause.Family : null,
            clause.Force is { } force ? $"force {Invariant.Text(force)}" : null,
            clause.Addressee.Length > 0 ? $"asks {clause.Addressee}" : null,
            clause.Hedges.Count > 0 ? $"hedged by {string.Join(", ", clause.Hedges.Select(hedge => $"“{hedge}”"))}" : null,
        ];
        return string.Join("; ", parts.OfType<string>());
    }

    private static void WritePrecedent(HtmlBuilder html, PrecedentMatch match, string draft)
    {
        html.Open("p", ("class", "meta")).Element("span", match.Similarity == 1 ? "identical to" : Invariant.Text(match.Similarity, 2));
        html.Open("span");
        WriteLink(html, match.Precedent.Document, match.Precedent.Label);
        html.Text(match.Date is null ? "" : $", {match.Date}").Close().Close();
        html.Open("p", ("class", "words"));
        foreach (var part in MovedWords.In(WordDiff.Between(match.Precedent.Text, draft)))
        {
            _ = part.Op switch
            {
                _ when part.IsMoved => html.Element("span", part.Text, ("class", "moved")),
                DiffOp.Insert => html.Element("ins", part.Text),
                DiffOp.Delete => html.Element("del", part.Text),
                _ => html.Text(part.Text),
            };
        }

        html.Close().Line();
    }

    // Symbols of the United Nations have an address at its documents service; a file's stem has none.
    private static void WriteLink(HtmlBuilder html, string document, string label)
    {
        var words = label.Length > 0 ? $"{document}, paragraph {label}" : document;
        if (document.Contains('/', StringComparison.Ordinal) && !document.Contains(' ', StringComparison.Ordinal))
        {
            html.Element("a", words, ("href", $"https://undocs.org/{string.Join('/', document.Split('/').Select(Uri.EscapeDataString))}"));
        }
        else
        {
            html.Text(words);
        }
    }
}
