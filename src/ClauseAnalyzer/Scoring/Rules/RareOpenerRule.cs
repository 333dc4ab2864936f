using System.Globalization;
using ClauseAnalyzer.Resolutions;

namespace ClauseAnalyzer.Scoring.Rules;

/// <summary>An opening that United Nations texts have hardly used in this section, with its count.</summary>
/// <param name="tables">The counts.</param>
internal sealed class RareOpenerRule(AdviceTables tables) : IParagraphRule
{
    public string Name => "rare-opener";

    public IEnumerable<Finding> Find(DraftParagraph paragraph, double limit)
    {
        // Performative verbs are chosen by what is done, not by taste.
        if (paragraph.Section == Section.Other || !paragraph.StandsAlone
            || IsStates(paragraph.Text)
            || paragraph.Clauses is not [{ Family: not ("" or "performative") } clause, ..]
            || paragraph.Text[..Math.Min(clause.Span.Start, paragraph.Text.Length)].Any(char.IsLetter))
        {
            yield break;
        }

        var section = Sections.NameOf(paragraph.Section);
        var ending = paragraph.Section == Section.Preambular ? "ing" : "s";
        string[] words = [.. DraftTokens.Of(clause.VerbPhrase).Select(token => token.Span.Of(clause.VerbPhrase).ToString())];
        var at = Array.FindIndex(words, word => word.Length > ending.Length && word.EndsWith(ending, StringComparison.Ordinal));
        var lines = tables.Openers(section).ToList();
        if (at < 0 || lines.Count == 0)
        {
            yield break;
        }

        var opener = words[at].ToLowerInvariant();
        var longer = at + 1 < words.Length ? $"{opener} {words[at + 1]}" : opener;
        var line = lines.Find(line => line.Columns[0] == longer) ?? lines.Find(line => line.Columns[0] == opener);
        if (line is null && lines.Exists(line => line.Columns[0].StartsWith(opener + " ", StringComparison.Ordinal)))
        {
            yield break;
        }

        var count = line is null ? 0 : int.Parse(line.Columns[1], CultureInfo.InvariantCulture);
        if (count < limit && !IsOtherSpelling(opener))
        {
            var found = line is null ? words[at] : char.ToUpperInvariant(line.Columns[0][0]) + line.Columns[0][1..];
            yield return new Finding(
                ("found", found),
                ("count", line is null ? "fewer than 4" : line.Columns[1]),
                ("section", section),
                ("right", line is { Columns.Count: > 2 } ? line.Columns[2] : "a more usual verb is understood at once"))
            {
                Span = clause.Span with { End = Math.Min(clause.Span.End, clause.Span.Start + clause.VerbPhrase.Length) },
            };
        }
    }

    // "States Parties shall" has a subject, not a verb.
    private static bool IsStates(string text) => text.StartsWith("States ", StringComparison.Ordinal);

    // "Recognising" is rare for its spelling alone, which another rule tells.
    private static bool IsOtherSpelling(string opener) =>
        opener.EndsWith("ising", StringComparison.Ordinal) || opener.EndsWith("ises", StringComparison.Ordinal);
}
