using System.Numerics;
using System.Runtime.InteropServices;

namespace ClauseAnalyzer.Precedents.Vectors;

/// <summary>
/// The direction of a text's meaning, a signed byte a dimension, the largest of them 127 in size. Sums over bytes are whole
/// numbers, so that a similarity is the same on every machine, in whatever order it is added. Immutable and thread-safe.
/// </summary>
public sealed class SentenceVector
{
    private const int Largest = sbyte.MaxValue;

    private readonly sbyte[] values;

    private SentenceVector(sbyte[] values)
    {
        this.values = values;
        InverseLength = InverseLengthOf(values);
    }

    /// <summary>Number of dimensions, at least 1.</summary>
    public int Dimensions => values.Length;

    /// <summary>The bytes, one a dimension in the model's order.</summary>
    public ReadOnlySpan<sbyte> Values => values;

    /// <summary>One over the Euclidean length; 0 for the vector of zeros.</summary>
    internal double InverseLength { get; }

    /// <summary>Rounds a vector to bytes. Its length does not matter.</summary>
    /// <param name="vector">Finite numbers, one a dimension, at least one.</param>
    /// <returns>The vector; zeros when all are 0.</returns>
    /// <exception cref="ArgumentException">The vector is empty or holds a number that is not finite.</exception>
    public static SentenceVector Of(ReadOnlySpan<float> vector)
    {
        if (vector.IsEmpty)
        {
            throw new ArgumentException("expected a vector of at least one dimension, found none", nameof(vector));
        }

        var largest = 0.0;
        foreach (var value in vector)
        {
            if (!float.IsFinite(value))
            {
                throw new ArgumentException($"expected finite numbers, found {value}", nameof(vector));
            }

            largest = Math.Max(largest, Math.Abs((double)value));
        }

        var values = new sbyte[vector.Length];
        for (var index = 0; index < values.Length && largest > 0; index++)
        {
            values[index] = (sbyte)Math.Round(vector[index] / largest * Largest, MidpointRounding.ToEven);
        }

        return new SentenceVector(values);
    }

    /// <summary>Reads what <see cref="ToBytes"/> wrote.</summary>
    /// <param name="bytes">One a dimension, at least one.</param>
    /// <exception cref="ArgumentException">There are no bytes.</exception>
    public static SentenceVector FromBytes(ReadOnlySpan<byte> bytes) => bytes.IsEmpty
        ? throw new ArgumentException("expected a vector of at least one byte, found none", nameof(bytes))
        : new SentenceVector(MemoryMarshal.Cast<byte, sbyte>(bytes).ToArray());

    /// <summary>The bytes, one a dimension, negative numbers in two's complement.</summary>
    public byte[] ToBytes() => MemoryMarshal.AsBytes<sbyte>(values).ToArray();

    /// <summary>The cosine of the angle between two vectors.</summary>
    /// <param name="other">A vector of as many dimensions.</param>
    /// <returns>From -1 to 1; 0 when one of them is all zeros.</returns>
    /// <exception cref="ArgumentException">The other has another number of dimensions.</exception>
    public double SimilarityTo(SentenceVector other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return other.Dimensions == Dimensions
            ? Dot(values, other.values) * (InverseLength * other.InverseLength)
            : throw new ArgumentException($"expected {Dimensions} dimensions, found {other.Dimensions}", nameof(other));
    }

    internal static double InverseLengthOf(ReadOnlySpan<sbyte> values)
    {
        var squares = Dot(values, values);
        return squares == 0 ? 0 : 1 / Math.Sqrt(squares);
    }

    /// <summary>The sum of products, exact: a product fits 14 bits, a sum of two a short, and a whole vector an int.</summary>
    internal static int Dot(ReadOnlySpan<sbyte> first, ReadOnlySpan<sbyte> second)
    {
        var lanes = Vector<int>.Zero;
        var index = 0;
        for (; index <= first.Length - Vector<sbyte>.Count; index += Vector<sbyte>.Count)
        {
            Vector.Widen(new Vector<sbyte>(first[index..]), out var firstLow, out var firstHigh);
            Vector.Widen(new Vector<sbyte>(second[index..]), out var secondLow, out var secondHigh);
            Vector.Widen((firstLow * secondLow) + (firstHigh * secondHigh), out var low, out var high);
            lanes += low + high;
        }

        var sum = Vector.Sum(lanes);
        for (; index < first.Length; index++)
        {
            sum += first[index] * second[index];
        }

        return sum;
    }
}
