using System.Globalization;
using FsCheck;
using Microsoft.FSharp.Core;

namespace ClauseAnalyzer.Tests;

/// <summary>How properties with random input are run: from the same seed each time, so that a run that was green stays green.</summary>
/// <remarks>
/// Set CLAUSEANALYZER_PROPERTY_SEED to another number, or to "random" for a new one each time, and
/// CLAUSEANALYZER_PROPERTY_TIMES to a factor for the number of inputs, to look for faults.
/// </remarks>
internal static class PropertyConfig
{
    private const ulong Gamma = 0x9E3779B97F4A7C15;

    /// <summary>So many inputs, growing to a size of 100; a failure throws.</summary>
    public static Config Times(int inputs)
    {
        var config = Config.QuickThrowOnFailure.WithMaxTest(inputs * Factor);
        return Seed is { } seed ? config.WithReplay(FSharpOption<Replay>.Some(new Replay(new Rnd(seed, Gamma), FSharpOption<int>.None))) : config;
    }

    private static int Factor =>
        Environment.GetEnvironmentVariable("CLAUSEANALYZER_PROPERTY_TIMES") is { Length: > 0 } factor ? int.Parse(factor, CultureInfo.InvariantCulture) : 1;

    private static ulong? Seed => Environment.GetEnvironmentVariable("CLAUSEANALYZER_PROPERTY_SEED") switch
    {
        "random" => null,
        { Length: > 0 } seed => ulong.Parse(seed, CultureInfo.InvariantCulture),
        _ => 22,
    };
}
