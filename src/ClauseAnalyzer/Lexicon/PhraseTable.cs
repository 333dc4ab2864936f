namespace ClauseAnalyzer.Lexicon;

/// <summary>Reads modifiers.txt and hedges.txt: phrases into patterns, word lists into roles.</summary>
internal static class PhraseTable
{
    public const string ModifiersFile = "modifiers.txt";
    public const string HedgesFile = "hedges.txt";

    private static readonly Dictionary<string, PhraseKind> ModifierSections = new(StringComparer.Ordinal)
    {
        ["sequencers"] = PhraseKind.Sequencer,
        ["contexts"] = PhraseKind.Context,
        ["manner"] = PhraseKind.Manner,
        ["before"] = PhraseKind.MannerBefore,
        ["between"] = PhraseKind.Between,
    };

    private static readonly Dictionary<string, PhraseKind> HedgeSections = new(StringComparer.Ordinal)
    {
        ["phrases"] = PhraseKind.Hedge,
        ["asking"] = PhraseKind.AskingHedge,
    };

    private static readonly Dictionary<string, WordRoles> RoleSections = new(StringComparer.Ordinal)
    {
        ["feelings"] = WordRoles.Feeling,
        ["not manner"] = WordRoles.NotManner,
        ["own"] = WordRoles.Own,
        ["rule"] = WordRoles.Rule,
        ["deed"] = WordRoles.Deed,
    };

    public static void LoadModifiers(string text, WordTable words) => Load(text, ModifiersFile, ModifierSections, words);

    public static void LoadHedges(string text, WordTable words) => Load(text, HedgesFile, HedgeSections, words);

    private static void Load(string text, string file, Dictionary<string, PhraseKind> sections, WordTable words)
    {
        foreach (var line in LexiconTable.Read(text, file))
        {
            if (line.Columns.Count != 1)
            {
                throw LexiconErrors.Columns(line, "one phrase a line");
            }

            if (RoleSections.TryGetValue(line.Section, out var role))
            {
                words.AddRole(line.Columns[0], role);
            }
            else if (sections.TryGetValue(line.Section, out var kind))
            {
                AddPhrase(line, kind, words);
            }
            else
            {
                throw LexiconErrors.UnknownChoice(line, "section", line.Section, sections.Keys.Concat(RoleSections.Keys));
            }
        }
    }

    private static void AddPhrase(LexiconLine line, PhraseKind kind, WordTable words)
    {
        var elements = line.Columns[0].Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(part => ElementOf(part, line, words))
            .ToArray();
        var pattern = new PhrasePattern(kind, elements);

        // A phrase is found by its first word, so leading optional places are doors too.
        foreach (var element in elements)
        {
            foreach (var word in element.Words)
            {
                word.Add(pattern);
            }

            if (!element.IsOptional)
            {
                break;
            }
        }
    }

    private static PhraseElement ElementOf(string part, LexiconLine line, WordTable words)
    {
        var open = part switch
        {
            "<any>" => OpenElement.AnyNounPhrase,
            "<own>" => OpenElement.OwnNounPhrase,
            ">deed" => OpenElement.DeedFollows,
            _ => OpenElement.None,
        };
        if (open != OpenElement.None)
        {
            return new PhraseElement([], false, open);
        }

        var isOptional = part[0] == '(';
        if (isOptional != (part[^1] == ')') || part.AsSpan().IndexOfAny('<', '>') >= 0)
        {
            throw LexiconErrors.Pattern(line, part, "brackets do not pair or are unknown");
        }

        var alternatives = (isOptional ? part[1..^1] : part).Split('/');
        if (alternatives.Any(word => word.Length == 0))
        {
            throw LexiconErrors.Pattern(line, part, "an alternative is empty");
        }

        return new PhraseElement([.. alternatives.Select(words.GetOrAdd)], isOptional, OpenElement.None);
    }
}
