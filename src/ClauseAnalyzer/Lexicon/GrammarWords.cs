namespace ClauseAnalyzer.Lexicon;

/// <summary>The closed classes of English that the finder leans on; they are grammar, not matter of the trade, so they stand in code.</summary>
internal static class GrammarWords
{
    private static readonly (WordRoles Role, string Words)[] Classes =
    [
        (WordRoles.Determiner, "the a an all any each every both this that these those such its their his her our no some several many most other another own certain"),
        (WordRoles.Preposition, "of in on at by for from with without within through throughout under over to upon into onto against among amongst between "
            + "during before after since until about regarding concerning respecting including across towards toward via per pursuant despite notwithstanding "
            + "along beyond beside besides behind above below around as than like following given except excluding owing due relating related based according"),
        (WordRoles.Conjunction, "and or but nor yet while whilst"),
        (WordRoles.Relative, "which who whom whose where whereby wherein when"),
        (WordRoles.Subordinator, "that if whether because although though unless so lest whereas how why what"),
        (WordRoles.Modal, "will shall must should may can could would might cannot need ought"),
        (WordRoles.Be, "be is are was were been being am"),
        (WordRoles.Have, "has have had having"),
        (WordRoles.Postposed, "responsible able unable willing unwilling ready eligible wishing liable"),
        (WordRoles.Pronoun, "it they them we us he she him i you itself themselves ourselves everyone"),
        (WordRoles.Adjective, "due full special careful particular deep grave warm high great serious strong close good favourable sincere profound heartfelt heart-felt deepest warmest warm active fullest renewed due appropriate proper"),
    ];

    public static void AddTo(WordTable words)
    {
        foreach (var (role, list) in Classes)
        {
            foreach (var word in list.Split(' '))
            {
                words.AddRole(word, role);
            }
        }
    }
}
