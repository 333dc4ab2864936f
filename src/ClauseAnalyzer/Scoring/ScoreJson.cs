using System.Text.Json;
using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Precedents;
using ClauseAnalyzer.Resolutions;
using ClauseAnalyzer.Rows;
using ClauseAnalyzer.Scoring.Changes;

namespace ClauseAnalyzer.Scoring;

/// <summary>Writes scored paragraphs as the JSON that the command <c>score</c> prints.</summary>
public static class ScoreJson
{
    /// <summary>Writes an array with one object a paragraph of any draft; those of a text with tracked changes say what each author's do there.</summary>
    /// <param name="writer">Where to; left open.</param>
    /// <param name="drafts">Drafts in order; may be empty.</param>
    public static void Write(Utf8JsonWriter writer, IEnumerable<ScoredDraft> drafts)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(drafts);
        writer.WriteStartArray();
        foreach (var draft in drafts)
        {
            foreach (var paragraph in draft.Paragraphs)
            {
                WriteParagraph(writer, paragraph, draft.Changes);
            }
        }

        writer.WriteEndArray();
    }

    private static void WriteParagraph(Utf8JsonWriter writer, ScoredParagraph scored, DraftChanges changes)
    {
        var row = ClassifiedRows.Of(scored.Classified);
        writer.WriteStartObject();
        writer.WriteString("text", row.Text);
        writer.WriteString("section", Sections.NameOf(scored.Classified.Paragraph.Section));
        writer.WritePropertyName("clauses");
        ClassifiedJson.WriteClauses(writer, row.Clauses ?? []);
        writer.WritePropertyName("themes");
        ClassifiedJson.WriteThemes(writer, row.Themes);
        WritePrecedents(writer, scored.Precedents);
        WriteAdvice(writer, scored.Advice);
        if (scored.Practice.Count > 0 || scored.Phrases.Count > 0)
        {
            WritePractice(writer, scored.Practice);
            WritePhrases(writer, row.Text, scored.Phrases);
        }

        if (scored.Classified.Paragraph.Label is { Length: > 0 } label)
        {
            writer.WriteString("label", label);
        }

        if (changes.Authors.Count > 0)
        {
            ChangeJson.Write(writer, changes.At(scored.Classified));
        }

        writer.WriteEndObject();
    }

    private static void WritePrecedents(Utf8JsonWriter writer, IReadOnlyList<PrecedentMatch> precedents)
    {
        writer.WriteStartArray("precedents");
        foreach (var match in precedents)
        {
            writer.WriteStartObject();
            writer.WriteString("document", match.Precedent.Document);
            writer.WriteString("label", match.Precedent.Label);
            writer.WriteNumber("similarity", ClassifiedJson.Rounded(match.Similarity));
            if (match.Meaning is { } meaning)
            {
                writer.WriteNumber("meaning", ClassifiedJson.Rounded(meaning));
            }

            writer.WriteString("text", match.Precedent.Text);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WritePractice(Utf8JsonWriter writer, IReadOnlyList<VerbUse> practice)
    {
        writer.WriteStartArray("practice");
        foreach (var use in practice)
        {
            writer.WriteStartObject();
            writer.WriteString("addressee", use.Addressee);
            writer.WriteStartArray("themes");
            foreach (var theme in use.Themes)
            {
                writer.WriteStringValue(theme);
            }

            writer.WriteEndArray();
            writer.WriteNumber("n", use.Count);
            writer.WriteStartArray("draft_verbs");
            foreach (var verb in use.DraftVerbs)
            {
                writer.WriteStartObject();
                writer.WriteString("verb", verb);
                writer.WriteNumber("count", use.Verbs.FirstOrDefault(each => each.Verb == verb)?.Count ?? 0);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteStartArray("verbs");
            foreach (var verb in use.Verbs)
            {
                writer.WriteStartObject();
                writer.WriteString("verb", verb.Verb);
                writer.WriteNumber("count", verb.Count);
                writer.WriteString("document", verb.Document);
                writer.WriteString("label", verb.Label);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WritePhrases(Utf8JsonWriter writer, string text, IReadOnlyList<AgreedPhrase> phrases)
    {
        writer.WriteStartArray("agreed_phrases");
        foreach (var phrase in phrases)
        {
            writer.WriteStartObject();
            writer.WriteString("text", text[phrase.Start..phrase.End]);
            writer.WriteNumber("start", phrase.Start);
            writer.WriteNumber("end", phrase.End);
            writer.WriteNumber("texts", phrase.Texts);
            writer.WriteString("first_document", phrase.FirstDocument);
            writer.WriteString("first_label", phrase.FirstLabel);
            writer.WriteString("first_date", phrase.FirstDate);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteAdvice(Utf8JsonWriter writer, IReadOnlyList<Advice> advice)
    {
        writer.WriteStartArray("advice");
        foreach (var item in advice)
        {
            writer.WriteStartObject();
            writer.WriteString("rule", item.Rule);
            writer.WriteString("message", item.Message);
            writer.WriteString("severity", NameOf(item.Severity));
            if (item.Suggestion is { } suggestion)
            {
                writer.WriteString("suggestion", suggestion);
            }

            if (item.Span is { } span)
            {
                writer.WriteNumber("start", span.Start);
                writer.WriteNumber("end", span.End);
            }

            if (item.Source.Length > 0)
            {
                writer.WriteString("source", item.Source);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    /// <summary>A severity as written to files.</summary>
    /// <param name="severity">A severity.</param>
    /// <returns>"warning", "hint" or "info".</returns>
    public static string NameOf(AdviceSeverity severity) => severity switch
    {
        AdviceSeverity.Warning => "warning",
        AdviceSeverity.Hint => "hint",
        _ => "info",
    };
}
