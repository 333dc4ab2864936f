using ClauseAnalyzer.Classification.ModelFiles;
using ClauseAnalyzer.Trends.Pairing;

namespace ClauseAnalyzer.Precedents;

/// <summary>Finds the paragraphs nearest to a draft, by words and their order; rare words count more. Immutable and thread-safe.</summary>
public sealed class PrecedentIndex : IPrecedents
{
    private readonly IReadOnlyList<Precedent> precedents;
    private readonly SimilaritySpace space;
    private readonly NearestTexts texts;

    /// <summary>Indexes paragraphs.</summary>
    /// <param name="precedents">Paragraphs in any order; none is allowed.</param>
    public PrecedentIndex(IReadOnlyList<Precedent> precedents)
    {
        ArgumentNullException.ThrowIfNull(precedents);
        this.precedents = precedents;
        space = new SimilaritySpace([.. precedents.Select(precedent => precedent.Text)]);
        texts = new NearestTexts(space, space.Profiles);
    }

    private PrecedentIndex(ModelFileReader reader)
    {
        space = SimilaritySpace.Read(reader);
        texts = new NearestTexts(space, space.Profiles);
        var read = new Precedent[reader.ReadCount(1)];
        ModelFileReader.Check(read.Length == space.Profiles.Count, "precedents and texts differ in number");
        for (var index = 0; index < read.Length; index++)
        {
            read[index] = new Precedent(reader.ReadString(), reader.ReadString(), space.Profiles[index].Text, reader.ReadString());
        }

        precedents = read;
    }

    /// <summary>Number of paragraphs indexed.</summary>
    public int Count => precedents.Count;

    /// <summary>Reads an index that was written.</summary>
    internal static PrecedentIndex Read(ModelFileReader reader) => new(reader);

    /// <summary>Writes the index with its paragraphs.</summary>
    internal void Write(ModelFileWriter writer)
    {
        space.Write(writer);
        writer.Write(precedents.Count);
        foreach (var precedent in precedents)
        {
            writer.Write(precedent.Document);
            writer.Write(precedent.Label);
            writer.Write(precedent.Section);
        }
    }

    /// <summary>The nearest paragraphs.</summary>
    /// <param name="text">The draft paragraph.</param>
    /// <param name="count">At most so many, at least 1.</param>
    /// <returns>By falling similarity, of equal ones the last indexed first; empty when nothing shares a word with the draft.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is below 1.</exception>
    public IReadOnlyList<PrecedentMatch> Nearest(string text, int count)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        return [.. texts.Find(space.ProfileOf(text), count, double.Epsilon, Count, texts.NewRoom())
            .Select(near => new PrecedentMatch(precedents[near.Number], Math.Round(near.Similarity, 4)))];
    }
}
