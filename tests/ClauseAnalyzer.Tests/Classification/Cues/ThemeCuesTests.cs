using ClauseAnalyzer.Classification.Cues;
using ClauseAnalyzer.Lexicon;

namespace ClauseAnalyzer.Tests.Classification.Cues;

public sealed class ThemeCuesTests
{
    private const string Assistance = "theme aid\ncue named strong\nmatch technical ~2 assistance|cooperation\nunless embargo ~9 technical\n";

    [Theory]
    [InlineData("Provides technical assistance to States;", "technical assistance")]
    [InlineData("TECHNICAL and financial Co-operation,", "TECHNICAL and financial Co-operation")]
    [InlineData("technical, legal, and other assistance", "")]
    [InlineData("technical 12 assistance", "technical 12 assistance")]
    [InlineData("matters of a technical nature; assistance was given", "")]
    [InlineData("of a technical kind. Assistance was given", "")]
    [InlineData("technical (a) assistance", "technical (a) assistance")]
    [InlineData("the embargo covers arms and technical assistance", "")]
    [InlineData("technical assistants", "")]
    [InlineData("", "")]
    public void Find_Text_GivesTheWordsAsWritten(string text, string expected)
    {
        var hits = ThemeCues.Parse(Assistance, "test").Find(text);

        Assert.Equal(expected, string.Join('|', hits.Select(hit => text[hit.Start..hit.End])));
    }

    [Theory]
    [InlineData("state's", "match state", true)]
    [InlineData("States\u2019 duty", "match states duty", true)]
    [InlineData("C\u00F4te d\u2019Ivoire", "match divoire", true)]
    [InlineData("e-learning", "match elearning", true)]
    [InlineData("capacity-building", "match capacity building", true)]
    [InlineData("sub-regional", "match subregional", true)]
    [InlineData("cooperation18 with", "match cooperation with", true)]
    [InlineData("right of way", "match right of? way", true)]
    [InlineData("right way", "match right of? way", true)]
    [InlineData("right of way", "match right way", false)]
    [InlineData("member states", "list some: member states|countries, nations\nmatch @some", true)]
    [InlineData("the nations", "list some: member states, nations\nmatch the @some", true)]
    [InlineData("discriminatory", "match discriminat*", true)]
    [InlineData("discrimination", "match discriminati\nmatch discriminatory", false)]
    [InlineData("discriminatory", "match discriminat*\nunless discriminatory", false)]
    public void Find_Pattern_ReadsWordsAsTheGuideSays(string text, string lines, bool isFound)
    {
        var listsFirst = lines.Split('\n').OrderBy(line => !line.StartsWith("list", StringComparison.Ordinal));
        var file = "theme any\ncue one strong\n" + string.Join('\n', listsFirst);

        Assert.Equal(isFound, ThemeCues.Parse(file, "test").Find(text).Count > 0);
    }

    [Theory]
    [InlineData("theme a\nword b", "LEX461", 2)]
    [InlineData("theme", "LEX461", 1)]
    [InlineData("list a b", "LEX462", 1)]
    [InlineData("# none\ncue a strong", "LEX463", 2)]
    [InlineData("theme a\ncue b loud", "LEX463", 2)]
    [InlineData("theme a\nmatch b", "LEX463", 2)]
    [InlineData("theme a\ncue b weak\nmatch c\ncue b weak", "LEX463", 4)]
    [InlineData("theme a\ncue b weak\nhit c\n", "LEX464", 2)]
    [InlineData("theme a\ncue b weak\nmatch ~3 c", "LEX465", 3)]
    [InlineData("theme a\ncue b weak\nmatch c ~99 d", "LEX465", 3)]
    [InlineData("theme a\ncue b weak\nmatch c?", "LEX465", 3)]
    [InlineData("theme a\ncue b weak\nmatch @c", "LEX465", 3)]
    [InlineData("theme a\ncue b weak\nmatch C", "LEX465", 3)]
    [InlineData("theme a\ncue b weak\nmatch *", "LEX465", 3)]
    [InlineData("list a: @a", "LEX465", 1)]
    [InlineData("list a: b\nlist a: c", "LEX465", 2)]
    public void Parse_BrokenLine_NamesCodeAndLine(string text, string code, int line)
    {
        var exception = Assert.Throws<LexiconFormatException>(() => ThemeCues.Parse(text, "my.txt"));

        Assert.Equal(code, exception.Code);
        Assert.StartsWith($"{code}: my.txt, line {line}: ", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_MissingFile_SaysWhichOne()
    {
        var exception = Assert.Throws<LexiconFormatException>(() => ThemeCues.Load("no-such-file.txt"));

        Assert.Equal("LEX460", exception.Code);
        Assert.Contains("no-such-file.txt", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Find_ManyThreads_GivesTheSame()
    {
        var cues = ThemeCues.Parse(Assistance, "test");
        const string text = "technical assistance, and again technical cooperation";
        var expected = cues.Find(text);

        Parallel.For(0, 200, _ => Assert.Equal(expected, cues.Find(text)));
    }

    [Fact]
    public void ReadCompiled_ShippedCues_FindsWhatParsedOnesFind()
    {
        var parsed = ThemeCues.Load(Repository.PathOf("data", "lexicon", "themes.txt"));
        var compiled = Compiled(Bytes(parsed));

        Assert.Equal(parsed.Text, compiled.Text);
        Assert.Equal(parsed.Cues, compiled.Cues);
        Assert.All(
            Directory.GetFiles(Repository.PathOf("data", "training"), "*.csv").SelectMany(File.ReadLines),
            line => Assert.Equal(parsed.Find(line), compiled.Find(line)));
    }

    [Fact]
    public void ReadCompiled_AnyByteChanged_IsRefusedOrFindsInBoundedTime()
    {
        var bytes = Bytes(ThemeCues.Parse(Assistance, "test"));
        for (var place = 0; place < bytes.Length; place++)
        {
            var damaged = (byte[])bytes.Clone();
            damaged[place] ^= 0x15;
            try
            {
                Compiled(damaged).Find("technical assistance, and again technical cooperation");
            }
            catch (Exception exception) when (exception is InvalidDataException or FormatException or EndOfStreamException)
            {
                // Refused, as a damaged model should be.
            }
        }
    }

    [Fact]
    public void ReadCompiled_CutShort_IsRefused()
    {
        var bytes = Bytes(ThemeCues.Parse(Assistance, "test"));

        Assert.Throws<InvalidDataException>(() => Compiled(bytes[..^2]));
    }

    private static byte[] Bytes(ThemeCues cues)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        cues.WriteCompiled(writer);
        return stream.ToArray();
    }

    private static ThemeCues Compiled(byte[] bytes)
    {
        using var reader = new BinaryReader(new MemoryStream(bytes));
        return ThemeCues.ReadCompiled(reader);
    }
}
