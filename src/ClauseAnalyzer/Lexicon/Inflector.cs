namespace ClauseAnalyzer.Lexicon;

/// <summary>Regular inflection of English verbs; what is irregular stands in the table.</summary>
internal static class Inflector
{
    /// <summary>"urge" gives "urges", "stress" "stresses", "apply" "applies".</summary>
    public static string ThirdPerson(string verb) => verb switch
    {
        "be" => "is",
        "have" => "has",
        _ when EndsInConsonantAndY(verb) => verb[..^1] + "ies",
        _ when EndsInSibilant(verb) || verb.EndsWith('o') => verb + "es",
        _ => verb + "s",
    };

    /// <summary>"urge" gives "urging", "agree" "agreeing"; no consonant is doubled.</summary>
    public static string Ing(string verb) =>
        EndsInSilentE(verb) ? verb[..^1] + "ing" : verb + "ing";

    /// <summary>"urge" gives "urged", "apply" "applied"; no consonant is doubled.</summary>
    public static string Past(string verb) => verb switch
    {
        _ when verb.EndsWith('e') => verb + "d",
        _ when EndsInConsonantAndY(verb) => verb[..^1] + "ied",
        _ => verb + "ed",
    };

    /// <summary>Undoes <see cref="ThirdPerson"/> for a verb that no table lists: "champions" gives "champion".</summary>
    public static string FromThirdPerson(string form) => form switch
    {
        _ when form.EndsWith("ies", StringComparison.Ordinal) && form.Length > 4 => form[..^3] + "y",
        _ when form.EndsWith("es", StringComparison.Ordinal) && EndsInSibilant(form[..^2]) && form[^3] != 's' => form[..^2],
        _ when form.EndsWith("sses", StringComparison.Ordinal) => form[..^2],
        _ => form[..^1],
    };

    /// <summary>Undoes <see cref="Ing"/> for a verb that no table lists: "championing" gives "champion", "erasing" "erase".</summary>
    public static string FromIng(string form)
    {
        var stem = form[..^3];
        if (stem.Length > 2 && stem[^1] == stem[^2] && !"lszf".Contains(stem[^1], StringComparison.Ordinal))
        {
            return stem[..^1];
        }

        return TakesSilentE(stem) ? stem + "e" : stem;
    }

    // Stems that English does not let end a word: "involv", "reduc", "organiz", "creat", "continu".
    private static bool TakesSilentE(string stem) =>
        stem.Length > 1
        && ("vcuz".Contains(stem[^1], StringComparison.Ordinal)
            || (stem[^1] == 's' && stem[^2] != 's')
            || (stem[^1] == 'g' && stem[^2] != 'n')
            || stem.EndsWith("at", StringComparison.Ordinal)
            || stem.EndsWith("ut", StringComparison.Ordinal)
            || stem.EndsWith("ur", StringComparison.Ordinal)
            || stem.EndsWith("uir", StringComparison.Ordinal)
            || (stem[^1] == 'l' && "bcdfgkpt".Contains(stem[^2], StringComparison.Ordinal)));

    private static bool EndsInSilentE(string verb) =>
        verb.Length > 2 && verb[^1] == 'e' && verb[^2] is not ('e' or 'o' or 'y');

    private static bool EndsInConsonantAndY(string verb) =>
        verb.Length > 1 && verb[^1] == 'y' && !"aeiou".Contains(verb[^2], StringComparison.Ordinal);

    private static bool EndsInSibilant(string verb) =>
        verb.EndsWith('s') || verb.EndsWith('x') || verb.EndsWith('z')
        || verb.EndsWith("sh", StringComparison.Ordinal) || verb.EndsWith("ch", StringComparison.Ordinal);
}
