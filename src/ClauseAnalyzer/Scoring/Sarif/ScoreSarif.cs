using System.Text.Json;
using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Trends;

namespace ClauseAnalyzer.Scoring.Sarif;

/// <summary>Writes the advice on drafts as a SARIF 2.1.0 log (OASIS, docs.oasis-open.org/sarif/sarif/v2.1.0), which editors and code review show in place.</summary>
/// <param name="rules">The rules of advice.</param>
/// <param name="version">The program's version.</param>
public sealed class ScoreSarif(AdviceRules rules, string version)
{
    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";

    /// <summary>Writes one log with one run.</summary>
    /// <param name="writer">Where to; left open.</param>
    /// <param name="drafts">The drafts in order; may be empty.</param>
    /// <param name="textOf">The characters of a draft's file by its source; null where it is no plain text, and advice then names the paragraph alone.</param>
    public void Write(Utf8JsonWriter writer, IReadOnlyList<ScoredDraft> drafts, Func<string, string?> textOf)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(drafts);
        ArgumentNullException.ThrowIfNull(textOf);
        writer.WriteStartObject();
        writer.WriteString("$schema", Schema);
        writer.WriteString("version", "2.1.0");
        writer.WriteStartArray("runs");
        writer.WriteStartObject();
        WriteTool(writer);
        writer.WriteString("columnKind", "utf16CodeUnits");
        writer.WriteStartArray("results");
        foreach (var draft in drafts)
        {
            WriteDraft(writer, draft, textOf(draft.Source) is { } text ? new SourcePlaces(text) : null);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private void WriteTool(Utf8JsonWriter writer)
    {
        writer.WriteStartObject("tool");
        writer.WriteStartObject("driver");
        writer.WriteString("name", "ClauseAnalyzer");
        writer.WriteString("version", version);
        writer.WriteStartArray("rules");
        foreach (var name in rules.Names)
        {
            var rule = rules.Find(name)!;
            writer.WriteStartObject();
            writer.WriteString("id", name);
            WriteText(writer, "shortDescription", rule.Message);
            if (rule.Source.Length > 0)
            {
                WriteText(writer, "help", rule.Source);
            }

            writer.WriteStartObject("defaultConfiguration");
            writer.WriteString("level", LevelOf(rule.Severity));
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private void WriteDraft(Utf8JsonWriter writer, ScoredDraft draft, SourcePlaces? places)
    {
        var names = new PlaceNames(draft.Paragraphs.Select(each => each.Classified));
        foreach (var scored in draft.Paragraphs)
        {
            var placed = places?.Next(scored.Classified.Paragraph.Text);
            foreach (var advice in scored.Advice)
            {
                WriteResult(writer, draft.Source, names.Of(scored.Classified), scored.Classified, placed, advice);
            }
        }
    }

    private void WriteResult(Utf8JsonWriter writer, string source, string place, ClassifiedParagraph classified, PlacedParagraph? placed, Advice advice)
    {
        writer.WriteStartObject();
        writer.WriteString("ruleId", advice.Rule);
        if (rules.Names.Index().FirstOrDefault(rule => rule.Item == advice.Rule) is { Item: not null } rule)
        {
            writer.WriteNumber("ruleIndex", rule.Index);
        }

        writer.WriteString("level", LevelOf(advice.Severity));
        WriteText(writer, "message", advice.Message);
        var (region, isExact) = placed?.Of(advice.Span) ?? default;
        writer.WriteStartArray("locations");
        writer.WriteStartObject();
        if (source is not ("" or "-"))
        {
            writer.WriteStartObject("physicalLocation");
            WriteArtifact(writer, source);
            if (placed is not null)
            {
                WriteRegion(writer, "region", region);
            }

            writer.WriteEndObject();
        }

        writer.WriteStartArray("logicalLocations");
        writer.WriteStartObject();
        writer.WriteString("name", place);
        writer.WriteString("kind", "paragraph");
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndArray();
        if (isExact && source != "-" && advice.Suggestion is { } suggestion)
        {
            WriteFix(writer, source, region, classified.Paragraph.Text[advice.Span!.Value.Start..advice.Span.Value.End], suggestion);
        }

        writer.WriteEndObject();
    }

    private static void WriteFix(Utf8JsonWriter writer, string source, SarifRegion region, string found, string suggestion)
    {
        writer.WriteStartArray("fixes");
        writer.WriteStartObject();
        WriteText(writer, "description", $"“{suggestion}” in the place of “{found}”");
        writer.WriteStartArray("artifactChanges");
        writer.WriteStartObject();
        WriteArtifact(writer, source);
        writer.WriteStartArray("replacements");
        writer.WriteStartObject();
        WriteRegion(writer, "deletedRegion", region);
        WriteText(writer, "insertedContent", suggestion);
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndArray();
    }

    private static void WriteRegion(Utf8JsonWriter writer, string name, SarifRegion region)
    {
        writer.WriteStartObject(name);
        writer.WriteNumber("startLine", region.StartLine);
        writer.WriteNumber("startColumn", region.StartColumn);
        writer.WriteNumber("endLine", region.EndLine);
        writer.WriteNumber("endColumn", region.EndColumn);
        writer.WriteEndObject();
    }

    private static void WriteArtifact(Utf8JsonWriter writer, string source)
    {
        writer.WriteStartObject("artifactLocation");
        writer.WriteString("uri", UriOf(source));
        writer.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter writer, string name, string text)
    {
        writer.WriteStartObject(name);
        writer.WriteString("text", text);
        writer.WriteEndObject();
    }

    // A relative path stays one, so that a log made on one machine fits a checkout on another.
    private static string UriOf(string source) =>
        Path.IsPathFullyQualified(source) ? new Uri(source).AbsoluteUri
        : string.Join('/', source.Replace('\\', '/').Split('/').Select(Uri.EscapeDataString));

    // 3.27.10: a "note" may be worth a look; "error" would stop a build, which no advice should.
    private static string LevelOf(AdviceSeverity severity) => severity == AdviceSeverity.Warning ? "warning" : "note";
}
