namespace ClauseAnalyzer.Lexicon;

/// <summary>The texts of the five tables.</summary>
internal sealed record LexiconFiles(string Verbs, string Modifiers, string Hedges, string Addressees, string Scales)
{
    /// <summary>All tables in one string, each under its name, for the hash.</summary>
    public string Joined => string.Join(
        '\n',
        VerbTable.FileName, Verbs, PhraseTable.ModifiersFile, Modifiers, PhraseTable.HedgesFile, Hedges, AddresseeTable.FileName, Addressees, ScaleTable.FileName, Scales);

    public static LexiconFiles Read(string directory) => new(
        ReadOne(directory, VerbTable.FileName),
        ReadOne(directory, PhraseTable.ModifiersFile),
        ReadOne(directory, PhraseTable.HedgesFile),
        ReadOne(directory, AddresseeTable.FileName),
        ReadOne(directory, ScaleTable.FileName));

    private static string ReadOne(string directory, string name)
    {
        var path = Path.Combine(directory, name);
        try
        {
            return File.ReadAllText(path).Replace("\r\n", "\n", StringComparison.Ordinal);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw LexiconErrors.Missing(path, exception);
        }
    }
}
