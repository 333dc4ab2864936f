namespace ClauseAnalyzer.Lexicon;

/// <summary>Reads grammar.txt into the words: the closed classes of English.</summary>
internal static class GrammarTable
{
    public const string FileName = "grammar.txt";

    private static readonly Dictionary<string, WordRoles> Sections = new(StringComparer.Ordinal)
    {
        ["determiner"] = WordRoles.Determiner,
        ["preposition"] = WordRoles.Preposition,
        ["conjunction"] = WordRoles.Conjunction,
        ["relative"] = WordRoles.Relative,
        ["subordinator"] = WordRoles.Subordinator,
        ["modal"] = WordRoles.Modal,
        ["be"] = WordRoles.Be,
        ["have"] = WordRoles.Have,
        ["postposed"] = WordRoles.Postposed,
        ["pronoun"] = WordRoles.Pronoun,
        ["adjective"] = WordRoles.Adjective,
    };

    /// <summary>Adds the roles of all words to <paramref name="words"/>.</summary>
    public static void Load(string text, WordTable words)
    {
        foreach (var line in LexiconTable.Read(text, FileName))
        {
            if (line.Columns.Count != 1)
            {
                throw LexiconErrors.Columns(line, "words between blanks");
            }

            if (!Sections.TryGetValue(line.Section, out var role))
            {
                throw LexiconErrors.UnknownChoice(line, "section", line.Section, Sections.Keys);
            }

            foreach (var word in line.Columns[0].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                words.AddRole(word, role);
            }
        }
    }
}
