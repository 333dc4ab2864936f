using Microsoft.ML.Data;

namespace ClauseAnalyzer.Learning.Fitting;

/// <summary>Some of the features, numbered anew. Immutable.</summary>
internal sealed class FeatureSubset
{
    private readonly int[] newNumbers;

    /// <summary>Numbers them.</summary>
    /// <param name="kept">Ascending; they become 0, 1, 2 …</param>
    /// <param name="length">Number of all features.</param>
    public FeatureSubset(IReadOnlyList<int> kept, int length)
    {
        newNumbers = new int[length];
        Array.Fill(newNumbers, -1);
        for (var index = 0; index < kept.Count; index++)
        {
            newNumbers[kept[index]] = index;
        }

        Length = Math.Max(1, kept.Count);
    }

    /// <summary>Slots of a vector, at least 1: ML.NET takes a vector without slots for one of unknown length.</summary>
    public int Length { get; }

    /// <summary>The rows with these features alone.</summary>
    public ExampleRow[] Of(IEnumerable<ExampleRow> rows) => [.. rows.Select(row => row.With(Of(row.Features)))];

    private VBuffer<float> Of(VBuffer<float> vector)
    {
        var kept = vector.Items().Where(slot => newNumbers[slot.Key] >= 0).ToArray();
        return new VBuffer<float>(Length, kept.Length, [.. kept.Select(slot => slot.Value)], [.. kept.Select(slot => newNumbers[slot.Key])]);
    }
}
