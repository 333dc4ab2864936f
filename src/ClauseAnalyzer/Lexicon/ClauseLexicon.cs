using System.Security.Cryptography;
using System.Text;

namespace ClauseAnalyzer.Lexicon;

/// <summary>The words of the trade, read from data/lexicon: verbs with forms and family, modifiers, hedges, addressees, force scales. Immutable and thread-safe.</summary>
public sealed class ClauseLexicon
{
    private readonly LexiconTables tables;
    private readonly List<ForceScale> scales;
    private readonly Lazy<string> hash;

    private ClauseLexicon(LexiconFiles files, ulong stamp, LexiconTables tables)
    {
        this.tables = tables;
        Stamp = stamp;
        Openings = OpeningTable.Load(files.Openings);
        scales = ScaleTable.Load(files.Scales, tables.FamilyOf);
        ScaleNames = [.. scales.Select(scale => scale.Name)];
        hash = new Lazy<string>(() => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(files.Joined))));
    }

    /// <summary>SHA-256 over the names and texts of the tables, as 64 lower-case hexadecimal digits; the same wherever the lines end in "\n" or "\r\n".</summary>
    public string Hash => hash.Value;

    /// <summary>XxHash64 over the same, by which files in data/compiled know the lexicon.</summary>
    internal ulong Stamp { get; }

    /// <summary>Names of the force scales in the order of the table; the first is the default.</summary>
    public IReadOnlyList<string> ScaleNames { get; }

    /// <summary>Families of verbs in the order of the table, without that of plain verbs.</summary>
    public IReadOnlyList<string> Families => tables.Families;

    /// <summary>Every word of the tables with what it can be.</summary>
    internal WordTable Words => tables.Words;

    /// <summary>Heads of addressees.</summary>
    internal AddresseeTable Addressees => tables.Addressees;

    /// <summary>Opening words of paragraphs.</summary>
    internal OpeningTable Openings { get; }

    /// <summary>Reads the lexicon whole: from what was compiled of it, or where a table was edited since, from the tables.</summary>
    /// <param name="directory">The folder of verbs.txt, modifiers.txt, hedges.txt, addressees.txt, scales.txt, grammar.txt and openings.txt.</param>
    /// <returns>The lexicon.</returns>
    /// <exception cref="LexiconFormatException">A table is missing (LEX401), or a line breaks its rules (LEX402 to LEX409).</exception>
    public static ClauseLexicon Load(string directory)
    {
        var files = LexiconFiles.Read(directory);
        var stamp = files.Stamp;
        return new ClauseLexicon(files, stamp, CompiledLexicon.TryRead(ShippedFiles.CompiledLexicon, stamp) ?? LexiconTables.Parse(files));
    }

    /// <summary>Reads the lexicon from its tables, whatever was compiled.</summary>
    /// <param name="directory">As in <see cref="Load"/>.</param>
    /// <returns>The lexicon.</returns>
    /// <exception cref="LexiconFormatException">A table is missing (LEX401), or a line breaks its rules (LEX402 to LEX409).</exception>
    public static ClauseLexicon LoadTables(string directory) => Of(LexiconFiles.Read(directory));

    /// <summary>Reads the lexicon from tables that are already in memory.</summary>
    /// <param name="files">Their texts.</param>
    /// <returns>The lexicon.</returns>
    /// <exception cref="LexiconFormatException">A line breaks its rules (LEX402 to LEX409).</exception>
    internal static ClauseLexicon Of(LexiconFiles files) => new(files, files.Stamp, LexiconTables.Parse(files));

    /// <summary>Puts verbs, phrases and addressees into the form of <see cref="ShippedFiles.CompiledLexicon"/>, which <see cref="Load"/> reads in their stead.</summary>
    /// <returns>What the file is to hold; the same bytes for the same tables.</returns>
    public byte[] Compile() => CompiledLexicon.Write(tables, Stamp);

    /// <summary>A force scale by its name.</summary>
    /// <param name="name">One of <see cref="ScaleNames"/>.</param>
    /// <returns>The scale.</returns>
    /// <exception cref="ArgumentException">No scale has that name; the message lists those there are.</exception>
    public ForceScale Scale(string name) =>
        scales.Find(scale => scale.Name == name)
        ?? throw new ArgumentException($"Expected a force scale, one of {string.Join(", ", ScaleNames)}; found '{name}'.", nameof(name));

    /// <summary>The family of a verb.</summary>
    /// <param name="verb">A canonical verb, "call upon".</param>
    /// <returns>One of <see cref="Families"/>; empty for a plain verb and for one that the lexicon lacks.</returns>
    public string FamilyOf(string verb) => tables.FamilyOf.GetValueOrDefault(verb, "");

    /// <summary>Whether a word is a verb in its base form: "strengthen".</summary>
    /// <param name="word">In lower case.</param>
    internal bool IsBaseForm(string word)
    {
        foreach (var form in Words.Find(word).Forms)
        {
            if (form.Form == VerbForms.Base)
            {
                return true;
            }
        }

        return false;
    }
}
