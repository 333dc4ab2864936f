namespace ClauseAnalyzer.Lexicon;

/// <summary>
/// The tables of words in a file made beforehand, which takes less than half the time of their texts. It carries the hash of
/// these, so that an edited table is never answered from it.
/// </summary>
/// <remarks>
/// Verbs with their families, words, entries of verbs, phrases, then what each word can be, by number of what stands
/// before; acts by letter; addressees. Numbers take seven bits a byte, and every list has its length before it.
/// </remarks>
internal static class CompiledLexicon
{
    // Raised when the form of the file changes, or when the same texts are read otherwise.
    private const int Version = 1;

    private static ReadOnlySpan<byte> Signature => "LEXICON\n"u8;

    /// <summary>Puts tables into the form of the file.</summary>
    /// <param name="tables">The tables, read from their texts or from such a file.</param>
    /// <param name="sources">The hash of the texts.</param>
    /// <returns>What the file is to hold; the same bytes for the same tables.</returns>
    public static byte[] Write(LexiconTables tables, ulong sources) => CompiledFile.Frame(Signature, Version, sources, new CompiledLexiconWriter(tables).Write());

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="sources">The hash of the texts as they are now.</param>
    /// <returns>The tables; null where the file is missing, of another version, damaged, or made from other texts: these are then to be read.</returns>
    public static LexiconTables? TryRead(string path, ulong sources)
    {
        if (CompiledFile.TryRead(path, Signature, Version, sources) is not { } contents)
        {
            return null;
        }

        try
        {
            return CompiledLexiconReader.Read(contents);
        }
        catch (Exception exception) when (exception is InvalidDataException or ArgumentException)
        {
            return null;
        }
    }
}
