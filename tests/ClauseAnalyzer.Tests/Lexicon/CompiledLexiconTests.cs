using ClauseAnalyzer.Clauses;
using ClauseAnalyzer.Lexicon;
using ClauseAnalyzer.Tests.Resolutions;

namespace ClauseAnalyzer.Tests.Lexicon;

public sealed class CompiledLexiconTests : IDisposable
{
    private static readonly LexiconFiles Files = LexiconFiles.Read(ShippedFiles.LexiconDirectory);
    private static readonly LexiconTables Tables = LexiconTables.Parse(Files);
    private static readonly byte[] Compiled = CompiledLexicon.Write(Tables, Files.Stamp);

    private readonly string folder = Directory.CreateTempSubdirectory("lexicon-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Shipped_EqualsWhatIsCompiledAnew() => Assert.True(
        File.ReadAllBytes(Repository.PathOf("data", "compiled", "lexicon.index")).AsSpan().SequenceEqual(Compiled),
        "data/compiled is older than the lexicon or the code that reads it; make it anew: dotnet run --project src/ClauseAnalyzer.Cli -- compile");

    [Fact]
    public void TryRead_WhatWasWritten_HoldsTheSame()
    {
        var read = CompiledLexicon.TryRead(FileOf(Compiled), Files.Stamp)!;

        Assert.Equal(Tables.Families, read.Families);
        Assert.Equal(Tables.FamilyOf, read.FamilyOf);
        Assert.Equal(Tables.Addressees.Heads, read.Addressees.Heads);
        Assert.Equal(Tables.Addressees.LongestHead, read.Addressees.LongestHead);
        Assert.Equal(Tables.Words.All.Select(TextOf), read.Words.All.Select(TextOf));
        Assert.Equal(
            Tables.Words.ActsByLetter.Select(acts => (acts.Key, string.Join(' ', acts.Value.Select(word => word.Text)))),
            read.Words.ActsByLetter.Select(acts => (acts.Key, string.Join(' ', acts.Value.Select(word => word.Text)))));
        Assert.All(read.Words.All, word => Assert.Same(word, read.Words.Find(word.Text.ToUpperInvariant())));
    }

    [Fact]
    public void Write_TablesThatWereRead_GivesTheSameBytes() => Assert.Equal(Compiled, CompiledLexicon.Write(CompiledLexicon.TryRead(FileOf(Compiled), Files.Stamp)!, Files.Stamp));

    [Fact]
    public void LoadTables_OfTheShippedTables_FindsWhatTheCompiledLexiconFinds()
    {
        var compiled = ClauseLexicon.Load(ShippedFiles.LexiconDirectory);
        var tables = ClauseLexicon.LoadTables(ShippedFiles.LexiconDirectory);
        var (first, second) = (new ClauseFinder(compiled, compiled.Scale("drafting")), new ClauseFinder(tables, tables.Scale("drafting")));

        Assert.Equal((compiled.Hash, compiled.Stamp), (tables.Hash, tables.Stamp));
        Assert.Equal(compiled.Compile(), tables.Compile());
        foreach (var paragraph in Readers.DataFiles.SelectMany(Readers.Shared.ReadFile).SelectMany(resolution => resolution.Paragraphs))
        {
            Assert.Equal(first.Find(paragraph.Text, paragraph.Section).Select(Told), second.Find(paragraph.Text, paragraph.Section).Select(Told));
        }
    }

    [Fact]
    public void Load_TableEdited_ReadsTheTableAsEdited()
    {
        foreach (var file in Directory.GetFiles(ShippedFiles.LexiconDirectory, "*.txt"))
        {
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        }

        Assert.Equal("", ClauseLexicon.Load(folder).FamilyOf("cajole"));
        File.AppendAllText(Path.Combine(folder, "verbs.txt"), "\n[directive]\ncajole\n");
        Assert.Equal("directive", ClauseLexicon.Load(folder).FamilyOf("cajole"));
    }

    [Fact]
    public void TryRead_AnyByteChanged_IsNull()
    {
        for (var place = 0; place < Compiled.Length; place += place < 64 ? 1 : 499)
        {
            var changed = Compiled.ToArray();
            changed[place] ^= 1;
            Assert.Null(CompiledLexicon.TryRead(FileOf(changed), Files.Stamp));
        }
    }

    // A checksum that fits and contents that do not, as of another program.
    [Fact]
    public void TryRead_ContentsThatLeadNowhere_IsNull()
    {
        var contents = Compiled[28..];
        for (var place = 0; place < contents.Length; place += 97)
        {
            AssertRefusedOrRead(contents[..place], mayRead: false);
            var changed = contents.ToArray();
            changed[place] ^= 0x5A;
            AssertRefusedOrRead(changed, mayRead: true);
        }

        AssertRefusedOrRead([.. contents, 0], mayRead: false);
    }

    [Fact]
    public void TryRead_OtherTablesOrNoFile_IsNull()
    {
        Assert.Null(CompiledLexicon.TryRead(FileOf(Compiled), Files.Stamp + 1));
        Assert.Null(CompiledLexicon.TryRead(Path.Combine(folder, "none.index"), Files.Stamp));
    }

    private void AssertRefusedOrRead(byte[] contents, bool mayRead)
    {
        var read = CompiledLexicon.TryRead(FileOf(CompiledFile.Frame("LEXICON\n"u8, BitConverter.ToInt32(Compiled, 8), Files.Stamp, contents)), Files.Stamp);

        Assert.True(mayRead || read is null);
    }

    private static string Told(Clause clause) => $"{clause.VerbPhrase}|{clause.Verb}|{clause.Family}|{clause.Force}|{clause.Addressee}|{string.Join(';', clause.Hedges)}";

    private static string TextOf(WordEntry word) =>
        $"{word.Text} {word.Roles} {string.Join(',', word.Forms.Select(TextOf))} {string.Join(',', word.Modifiers.Select(TextOf))} {string.Join(',', word.Hedges.Select(TextOf))}";

    private static string TextOf(VerbForm form) =>
        $"{form.Form} {form.Entry.Verb} {form.Entry.Family} {form.Entry.Marks} {string.Join(' ', form.Entry.Particles.Select(word => word.Text))}";

    private static string TextOf(PhrasePattern pattern) =>
        $"{pattern.Kind} {string.Join(' ', pattern.Elements.Select(element => $"{element.Open}{element.IsOptional}{string.Join('/', element.Words.Select(word => word.Text))}"))}";

    private string FileOf(byte[] bytes)
    {
        var path = Path.Combine(folder, "lexicon.index");
        File.WriteAllBytes(path, bytes);
        return path;
    }
}
