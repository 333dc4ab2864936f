using System.Text;
using ClauseAnalyzer.Clauses;
using ClauseAnalyzer.Resolutions;

namespace ClauseAnalyzer.Fuzzing.Targets;

/// <summary>Any text has its clauses in order, each in the text, each beginning with its verb phrase.</summary>
internal sealed class FinderTarget() : FuzzTarget("finder")
{
    private static readonly Section[] Sections = [Section.Preambular, Section.Operative, Section.Other];

    private static readonly IReadOnlyList<byte[]> Pieces = Bytes(
        "Requests ", "urges ", "Also ", "Once again ", " and ", ", and requests ", " to ", " that ", "(a) ", "3. ", "[", "]", "“", "”", " as appropriate ", "Member States", "the Secretary-General ",
        "expresses its ", " with concern ", "e\u0301", "\u00A0", "\u200B", "\u202E", "😀", "’", "–", "İ", "ß", "Having ", "deeply ", ";", ":", ",");

    public override IReadOnlyList<byte[]> Tokens => Pieces;

    public override void Run(byte[] input)
    {
        var text = Encoding.UTF8.GetString(input);
        CheckClauses(text, Shipped.Finder.Find(text, Sections[text.Length % Sections.Length]));
        var half = text.Length / 2;
        var item = new Paragraph { Position = 1, Section = Section.Operative, Text = text[half..], Chapeau = text[..half] };
        var clauses = Shipped.Finder.Find(item);
        CheckClauses(item.Text, clauses);
        if (Shipped.Finder.FindMain(item, clauses) is { Location: ClauseLocation.Chapeau } main)
        {
            CheckClauses(item.Chapeau, [main]);
        }
    }

    protected override IReadOnlyList<byte[]> MakeSeeds() => Shipped.Paragraphs();

    private static void CheckClauses(string text, IReadOnlyList<Clause> clauses)
    {
        var end = 0;
        foreach (var clause in clauses)
        {
            Check(clause.Span.Start >= end && clause.Span.End > clause.Span.Start && clause.Span.End <= text.Length, $"the clause {clause} does not stand behind the one before it");
            Check(clause.VerbPhrase.Length > 0 && clause.Verb.Length > 0 && clause.Span.Of(text).StartsWith(clause.VerbPhrase, StringComparison.Ordinal), $"the clause {clause} does not begin with its verb phrase");
            Check(clause.Hedges.All(hedge => text.Contains(hedge, StringComparison.Ordinal)) && text.Contains(clause.Addressee, StringComparison.Ordinal), $"the clause {clause} names what is not in the text");
            end = clause.Span.End;
        }
    }
}
