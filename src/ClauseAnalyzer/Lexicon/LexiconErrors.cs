namespace ClauseAnalyzer.Lexicon;

/// <summary>All messages of the lexicon's tables, one method a code.</summary>
internal static class LexiconErrors
{
    public static LexiconFormatException Missing(string file, Exception? cause) =>
        new("LEX401", $"LEX401: expected the lexicon table '{file}', found none that can be read; check the folder or copy data/lexicon again", cause);

    public static LexiconFormatException OutsideSection(LexiconLine line) =>
        At("LEX402", line, $"expected a [section] before the first entry, found '{line.Columns[0]}'; put the entry under its section");

    public static LexiconFormatException UnknownChoice(LexiconLine line, string what, string found, IEnumerable<string> choices) =>
        At("LEX403", line, $"expected a {what}, one of {string.Join(", ", choices)}; found '{found}'");

    public static LexiconFormatException Columns(LexiconLine line, string expected) =>
        At("LEX404", line, $"expected {expected}, found {line.Columns.Count} column(s); separate columns by '|'");

    public static LexiconFormatException Duplicate(LexiconLine line, string found, int firstLine) =>
        At("LEX405", line, $"found '{found}' a second time, first in line {firstLine}; keep one of them");

    public static LexiconFormatException Pattern(LexiconLine line, string found, string reason) =>
        At("LEX406", line, $"expected a phrase of words, a/b, (a), <any>, <own> or >deed; found '{found}': {reason}");

    public static LexiconFormatException UnknownVerb(LexiconLine line, string verb, string family) =>
        At("LEX407", line, $"expected a verb that verbs.txt lists under [{family}], found '{verb}'; add it there or correct it here");

    public static LexiconFormatException Rank(LexiconLine line, string found) =>
        At("LEX408", line, $"expected a whole number from 1 as rank, found '{found}'");

    public static LexiconFormatException Empty(string file, string what) =>
        new("LEX409", $"LEX409: expected {what} in '{file}', found none; copy data/lexicon again");

    private static LexiconFormatException At(string code, LexiconLine line, string message) =>
        new(code, $"{code}: {line.File}, line {line.Number}: {message}");
}
