namespace ClauseAnalyzer.Numerics;

/// <summary>
/// Random numbers that are the same for a seed on every machine and in every version of the runtime.
/// Method: SplitMix64 (Steele, Lea and Flood 2014). Mutable; one a thread.
/// </summary>
public sealed class DeterministicRandom
{
    private ulong state;

    /// <summary>Starts a sequence.</summary>
    /// <param name="seed">Any number; each has its own sequence.</param>
    public DeterministicRandom(ulong seed) => state = seed;

    /// <summary>The next 64 random bits.</summary>
    /// <returns>Any value, all equally likely.</returns>
    public ulong NextBits()
    {
        state += 0x9E3779B97F4A7C15;
        var mixed = state;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }

    /// <summary>The next random number of a range.</summary>
    /// <param name="exclusiveMaximum">At least 1.</param>
    /// <returns>0 to <paramref name="exclusiveMaximum"/> exclusive.</returns>
    public int Next(int exclusiveMaximum) => (int)Math.BigMul(NextBits(), (ulong)exclusiveMaximum, out _);

    /// <summary>The next random fraction.</summary>
    /// <returns>0 inclusive to 1 exclusive, in steps of 2^-53.</returns>
    public double NextDouble() => (NextBits() >> 11) * (1.0 / (1UL << 53));
}
