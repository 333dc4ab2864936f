using System.Text.Json;
using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Precedents;
using ClauseAnalyzer.Resolutions;
using ClauseAnalyzer.Rows;

namespace ClauseAnalyzer.Scoring;

/// <summary>Writes scored paragraphs as the JSON that the command <c>score</c> prints.</summary>
public static class ScoreJson
{
    /// <summary>Writes an array with one object a paragraph.</summary>
    /// <param name="writer">Where to; left open.</param>
    /// <param name="paragraphs">Paragraphs in order; may be empty.</param>
    public static void Write(Utf8JsonWriter writer, IEnumerable<ScoredParagraph> paragraphs)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(paragraphs);
        writer.WriteStartArray();
        foreach (var paragraph in paragraphs)
        {
            WriteParagraph(writer, paragraph);
        }

        writer.WriteEndArray();
    }

    private static void WriteParagraph(Utf8JsonWriter writer, ScoredParagraph scored)
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

    private static string NameOf(AdviceSeverity severity) => severity switch
    {
        AdviceSeverity.Warning => "warning",
        AdviceSeverity.Hint => "hint",
        _ => "info",
    };
}
