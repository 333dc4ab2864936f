using System.Security.Cryptography;
using System.Text;
using ClauseAnalyzer.Classification.ModelFiles;
using ClauseAnalyzer.Lexicon;
using ClauseAnalyzer.Words;

namespace ClauseAnalyzer.Classification.Frames;

/// <summary>
/// The words of frames: deeds, those who take part, and the small words between them, read from data/lexicon/frames.txt
/// and the States of addressees.txt, whose form data/lexicon/README.md describes. Immutable and thread-safe.
/// </summary>
public sealed class FrameLexicon
{
    /// <summary>Name of the table.</summary>
    public const string FileName = "frames.txt";

    private const int LongestOnStack = 128;

    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    // The candidates of word w stand from bounds[w] to bounds[w + 1]; behind each other their words from the third on.
    private readonly int[] bounds;
    private readonly FrameCandidate[] candidates;
    private readonly int[] rests;
    private readonly byte[] participants;

    internal FrameLexicon(FrameNames names, IReadOnlyList<string> words, IReadOnlyList<FramePhrase> phrases, byte[] campOf, byte[] groupOf)
    {
        Names = names;
        Words = words;
        Phrases = phrases;
        CampOf = campOf;
        GroupOf = groupOf;
        Marks = new FrameMarks(names);
        participants = ParticipantsByLevelAndHead();
        for (var word = 0; word < words.Count; word++)
        {
            numbers.Add(words[word], word);
        }

        (bounds, candidates, rests) = CandidatesOf(ByFirstWord(words.Count, phrases), phrases.Count);
        Forms = new FormProperty<FormCode<FrameFormPart>>(FormOf);
    }

    /// <summary>No words, so no frames.</summary>
    public static FrameLexicon None { get; } = Parse("", "");

    /// <summary>SHA-256 over all that it holds, as lower-case hexadecimal.</summary>
    public string Hash
    {
        get
        {
            using var writer = new ModelFileWriter();
            writer.Write(new FrameFeaturizer(this, []));
            return Convert.ToHexStringLower(SHA256.HashData(writer.ToArray()));
        }
    }

    internal FrameNames Names { get; }

    internal IReadOnlyList<string> Words { get; }

    internal IReadOnlyList<FramePhrase> Phrases { get; }

    /// <summary>By participant: its camp; 0 for none.</summary>
    internal byte[] CampOf { get; }

    /// <summary>By deed: its group; 0 for none.</summary>
    internal byte[] GroupOf { get; }

    internal FrameMarks Marks { get; }

    /// <summary>The parts of a written word; of one that is one part the number that <see cref="FrameTokens"/> takes apart.</summary>
    internal FormProperty<FormCode<FrameFormPart>> Forms { get; }

    /// <summary>Reads the tables.</summary>
    /// <param name="directory">The folder of frames.txt and addressees.txt.</param>
    /// <returns>The words of frames.</returns>
    /// <exception cref="LexiconFormatException">A table is missing (LEX401), or a line breaks its rules (LEX402 to LEX404).</exception>
    public static FrameLexicon Load(string directory) =>
        Parse(LexiconFiles.ReadOne(directory, FileName), LexiconFiles.ReadOne(directory, AddresseeTable.FileName));

    /// <summary>Reads the tables from strings.</summary>
    /// <param name="frames">What frames.txt holds; empty for no frames.</param>
    /// <param name="addressees">What addressees.txt holds.</param>
    /// <returns>The words of frames.</returns>
    /// <exception cref="LexiconFormatException">A line breaks its rules (LEX402 to LEX404).</exception>
    public static FrameLexicon Parse(string frames, string addressees)
    {
        ArgumentNullException.ThrowIfNull(frames);
        ArgumentNullException.ThrowIfNull(addressees);
        return new FrameTableParser().Read(frames, addressees);
    }

    /// <summary>Phrases that begin with a word, longest first; of equal length what needs a capital first.</summary>
    internal ReadOnlySpan<FrameCandidate> StartingWith(int word) => word < 0 ? [] : candidates.AsSpan(bounds[word]..bounds[word + 1]);

    /// <summary>The words of a phrase from the third on.</summary>
    internal ReadOnlySpan<int> RestOf(in FrameCandidate phrase) => phrase.Length <= 2 ? [] : rests.AsSpan(phrase.Rest, phrase.Length - 2);

    /// <summary>The participant that a head and the level before it make: "regional" and "organizations"; 0 where the names lack it.</summary>
    internal byte ParticipantOf(int level, int head) => participants[(level * Names.Heads.Count) + head];

    // Longest first; of equal length what needs a capital first. Most words begin one phrase only, so that sorting is rare.
    private static FramePhrase[][] ByFirstWord(int wordCount, IReadOnlyList<FramePhrase> phrases)
    {
        var lists = new FramePhrase[wordCount][];
        Array.Fill(lists, []);
        foreach (var phrase in phrases)
        {
            ref var list = ref lists[phrase.Words[0]];
            list = [.. list, phrase];
        }

        for (var word = 0; word < wordCount; word++)
        {
            if (lists[word].Length > 1)
            {
                lists[word] = [.. lists[word].OrderByDescending(phrase => phrase.Words.Length).ThenByDescending(phrase => phrase.NeedsCapital)];
            }
        }

        return lists;
    }

    private static (int[] Bounds, FrameCandidate[] Candidates, int[] Rests) CandidatesOf(FramePhrase[][] byFirstWord, int count)
    {
        var bounds = new int[byFirstWord.Length + 1];
        var found = new List<FrameCandidate>(count);
        var behind = new List<int>();
        for (var word = 0; word < byFirstWord.Length; word++)
        {
            foreach (var phrase in byFirstWord[word])
            {
                found.Add(new FrameCandidate(phrase.Words.Length, phrase.Words.Length > 1 ? phrase.Words[1] : -1, behind.Count, phrase.NeedsCapital, phrase.Meaning));
                behind.AddRange(phrase.Words.AsSpan(Math.Min(2, phrase.Words.Length)));
            }

            bounds[word + 1] = found.Count;
        }

        return (bounds, [.. found], [.. behind]);
    }

    private byte[] ParticipantsByLevelAndHead() =>
        [.. Names.Levels.SelectMany(level => Names.Heads.Select(head => (byte)Math.Max(0, Names.Participants.IndexOf($"{level} {head}".TrimStart()))))];

    // Of a word that is one part the number of the word, one more and doubled, and whether it begins with a capital.
    private FormCode<FrameFormPart> FormOf(string form)
    {
        Span<char> letters = form.Length <= LongestOnStack ? stackalloc char[form.Length] : new char[form.Length];
        var known = numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        if (FrameFormParser.IsOnePart(form))
        {
            Ascii.ToLower(form, letters, out _);
            return CodeOf(known.TryGetValue(letters, out var word) ? word : -1, char.IsAsciiLetterUpper(form[0]));
        }

        var parts = new List<FrameFormPart>(1);
        for (var position = 0; FrameFormParser.TryRead(form, ref position, letters, out var start, out var length);)
        {
            parts.Add(new FrameFormPart(known.TryGetValue(letters[..length], out var number) ? number : -1, char.IsUpper(form[start]), start, position));
        }

        return parts is [var whole] && whole.Start == 0 && whole.End == form.Length
            ? CodeOf(whole.Word, whole.IsCapital)
            : new FormCode<FrameFormPart>(0, [.. parts]);
    }

    private static FormCode<FrameFormPart> CodeOf(int word, bool isCapital) => new(((word + 1) << 1) | (isCapital ? 1 : 0), null);
}
