using ClauseAnalyzer.Lexicon;

namespace ClauseAnalyzer.Clauses;

/// <summary>Lists the modifiers inside a verb phrase.</summary>
internal static class ModifierLister
{
    /// <summary>Modifiers of an act, as written and in order; null when it has none.</summary>
    public static List<string>? List(ParagraphWords words, Act act)
    {
        List<string>? modifiers = null;
        for (var at = act.Start; at < act.End;)
        {
            if (at != act.Head && ModifierFinder.TryRead(words, at, out var end, out var kind) && end <= act.End)
            {
                if (kind != PhraseKind.Between)
                {
                    (modifiers ??= []).Add(words.Slice(at, end));
                }

                at = end;
            }
            else
            {
                at++;
            }
        }

        return modifiers;
    }
}
