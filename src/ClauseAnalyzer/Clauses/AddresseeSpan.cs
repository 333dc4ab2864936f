using ClauseAnalyzer.Lexicon;

namespace ClauseAnalyzer.Clauses;

/// <summary>An addressee in places of <see cref="ParagraphWords"/>.</summary>
/// <param name="Start">First word, after the article.</param>
/// <param name="End">Place after its last word; equal to <paramref name="Start"/> when nobody is named.</param>
/// <param name="Class">What the table says of its head.</param>
/// <param name="HasDuty">Whether the duty follows at once: "States to act", "that States act".</param>
internal readonly record struct AddresseeSpan(int Start, int End, AddresseeClass Class, bool HasDuty)
{
    public bool Exists => End > Start;
}
