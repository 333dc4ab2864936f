using System.IO.Hashing;
using System.Text;

namespace ClauseAnalyzer.Lexicon;

/// <summary>The texts of the seven tables.</summary>
internal sealed record LexiconFiles(string Verbs, string Modifiers, string Hedges, string Addressees, string Scales, string Grammar, string Openings)
{
    /// <summary>All tables in one string, each under its name, for the hash.</summary>
    public string Joined => string.Join(
        '\n',
        VerbTable.FileName, Verbs, PhraseTable.ModifiersFile, Modifiers, PhraseTable.HedgesFile, Hedges, AddresseeTable.FileName, Addressees, ScaleTable.FileName, Scales,
        GrammarTable.FileName, Grammar, OpeningTable.FileName, Openings);

    /// <summary>XxHash64 over <see cref="Joined"/>, by which files in data/compiled know the tables; it needs no OpenSSL.</summary>
    public ulong Stamp => XxHash64.HashToUInt64(Encoding.UTF8.GetBytes(Joined));

    public static LexiconFiles Read(string directory) => Read(name => ReadOne(directory, name));

    /// <summary>Reads the tables from wherever they stand.</summary>
    /// <param name="textOf">Gives the text of a table by its file name.</param>
    public static LexiconFiles Read(Func<string, string> textOf) => new(
        Normalised(textOf(VerbTable.FileName)),
        Normalised(textOf(PhraseTable.ModifiersFile)),
        Normalised(textOf(PhraseTable.HedgesFile)),
        Normalised(textOf(AddresseeTable.FileName)),
        Normalised(textOf(ScaleTable.FileName)),
        Normalised(textOf(GrammarTable.FileName)),
        Normalised(textOf(OpeningTable.FileName)));

    private static string Normalised(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal);

    /// <summary>The text of one table, as it stands.</summary>
    public static string ReadOne(string directory, string name)
    {
        var path = Path.Combine(directory, name);
        try
        {
            return File.ReadAllText(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw LexiconErrors.Missing(path, exception);
        }
    }
}
