using ClauseAnalyzer.Resolutions;
using FsCheck;
using FsCheck.Fluent;

namespace ClauseAnalyzer.Tests.Clauses;

/// <summary>What holds for every text, sensible or not.</summary>
public sealed class ClauseFinderProperties
{
    private static readonly string[] Bricks =
    [
        "Requests", "requests", "urges", "Noting", "noting", "deeply", "concerned", "and", "also", ",", ";", ":", "(", ")", "“", "”", "\"", "[", "]",
        "in this regard", "with", "concern", "the", "Secretary-General", "Member States", "to", "that", "which", "of", "as appropriate",
        "Having", "We", "we", "is", "3.", "(a)", "expresses its", "calls", "upon", "to consider", "subject to", "recommends", "–", "’", "\t", "é", "𝒳", "",
    ];

    private static readonly Section[] Parts = [Section.Preambular, Section.Operative, Section.Other];

    private static Arbitrary<string> Texts =>
        Gen.Elements(Bricks).ArrayOf().Select(bricks => string.Join(' ', bricks)).ToArbitrary();

    [Fact]
    public void Find_AnyMixOfWords_GivesOrderedSpansThatHoldTheirVerbPhrase() =>
        Check.One(PropertyConfig.Times(2000), Prop.ForAll(Texts, HoldsForAllSections));

    [Fact]
    public void Find_AnyString_GivesOrderedSpansThatHoldTheirVerbPhrase() =>
        Check.One(
            PropertyConfig.Times(500),
            Prop.ForAll(ArbMap.Default.ArbFor<string>(), text => text is null || HoldsForAllSections(text)));

    [Fact]
    public void Find_LeadingNumber_ChangesOnlyTheSpans() =>
        Check.One(PropertyConfig.Times(1000), Prop.ForAll(Texts, IsSameUnderNumber));

    private static bool HoldsForAllSections(string text) => Parts.All(section => Holds(text, section));

    private static bool Holds(string text, Section section)
    {
        var end = 0;
        foreach (var clause in Finders.Shipped.Find(text, section))
        {
            var isRight = clause.Span.Start >= end
                && clause.Span.End <= text.Length
                && clause.Span.Of(text).StartsWith(clause.VerbPhrase, StringComparison.Ordinal)
                && clause.VerbPhrase.Length > 0
                && clause.Verb.Length > 0
                && clause.Hedges.All(hedge => text.Contains(hedge, StringComparison.Ordinal))
                && text.Contains(clause.Addressee, StringComparison.Ordinal);
            if (!isRight)
            {
                return false;
            }

            end = clause.Span.End;
        }

        return true;
    }

    private static bool IsSameUnderNumber(string text)
    {
        // A text that begins with a label of its own or in blanks is another text under a number.
        if (text.Length == 0 || !char.IsLetter(text[0]))
        {
            return true;
        }

        var plain = ClauseSpecRow.Write(Finders.Shipped.Find(text, Section.Operative));
        return ClauseSpecRow.Write(Finders.Shipped.Find("12. " + text, Section.Operative)) == plain;
    }
}
