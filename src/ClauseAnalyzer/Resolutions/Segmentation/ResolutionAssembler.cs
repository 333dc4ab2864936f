using ClauseAnalyzer.Resolutions.Lines;

namespace ClauseAnalyzer.Resolutions.Segmentation;

/// <summary>The way from the lines of a document to its resolutions, one named step after another.</summary>
internal static class ResolutionAssembler
{
    /// <summary>Makes the resolutions of a document.</summary>
    /// <param name="text">The document as its reader gave it.</param>
    /// <param name="source">What the resolutions name as their source.</param>
    /// <param name="forms">Judges openings.</param>
    /// <returns>At least one resolution.</returns>
    public static IReadOnlyList<Resolution> Assemble(SourceText text, string source, OpeningForms forms)
    {
        var skipped = new List<Diagnostic>(text.Diagnostics);
        var lines = SpacedLines.Close(RunningHeads.Remove(NoteNumbers.Join(text.Lines), skipped), forms);
        var joiner = new LineJoiner(lines);
        var blocks = BlockBuilder.Build(lines, forms, joiner, skipped);
        var marked = NoteFinder.Mark(blocks, forms);
        BracketedCalls.Mark(marked, skipped);
        var parts = ResolutionSplitter.Split(marked, forms);

        var resolutions = new List<Resolution>();
        var earlier = Masthead.Empty;
        foreach (var part in parts)
        {
            var diagnostics = new List<Diagnostic>();
            var masthead = MastheadParser.Read(WordsOf(part.Masthead), diagnostics).Inherit(earlier);
            var resolution = AssembleOne(part, masthead, source, forms, joiner, diagnostics) with { Status = text.Status ?? masthead.Status };
            resolutions.Add(DocumentHead.ApplyTo(resolution, part.Masthead, diagnostics));
            earlier = masthead;
        }

        if (OtherKinds.ReasonAgainst(text.Lines, resolutions, forms) is { } reason)
        {
            var first = resolutions[0];
            resolutions[0] = first with { Diagnostics = [new Diagnostic(Diagnostic.OtherKind, null, null, reason), .. first.Diagnostics] };
        }

        return DiagnosticOrder.Share(resolutions, parts, skipped);
    }

    private static Resolution AssembleOne(
        ResolutionBlocks part, Masthead masthead, string source, OpeningForms forms, LineJoiner joiner, List<Diagnostic> diagnostics)
    {
        var (paragraphs, adoptionDate) = BodySegmenter.Cut(WordsOf(part.Body), forms, joiner, diagnostics);
        var organ = part.Body.Count > 0 ? EnactingWords.OrganOf(part.Body[0].Words) : null;
        return new Resolution
        {
            Source = source,
            Symbol = masthead.SymbolFor(organ),
            Organ = organ,
            Session = masthead.Session,
            AgendaItem = masthead.AgendaItem,
            Date = masthead.Adopted ?? adoptionDate ?? (masthead.Status == "draft" ? masthead.Issued : null),
            Title = masthead.Title,
            Paragraphs = Articles.Set(ReportTails.Set(paragraphs, forms), organ, forms),
            Notes = [.. part.Masthead.Concat(part.Body).Where(block => block.Kind == LineKind.Note).Select(NoteFinder.NoteOf)],
            Diagnostics = diagnostics,
        };
    }

    private static List<Block> WordsOf(IReadOnlyList<Block> blocks) =>
        [.. blocks.Where(block => block.Kind is LineKind.Words or LineKind.Heading)];
}
