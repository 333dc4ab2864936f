using System.Diagnostics;

namespace ClauseAnalyzer.Fuzzing;

/// <summary>Gives a target many inputs in a row.</summary>
public static class FuzzRun
{
    // Inputs are small: what takes as long on any machine is a fault.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>Gives a target inputs until one breaks a promise.</summary>
    /// <param name="target">The target.</param>
    /// <param name="first">Number of the first input.</param>
    /// <param name="count">How many.</param>
    /// <returns>The first fault; null when there is none.</returns>
    public static FuzzFailure? Many(FuzzTarget target, long first, long count)
    {
        var mutator = new Mutator(target);
        for (var number = first; number < first + count; number++)
        {
            var input = mutator.Make(number);
            if (One(target, input) is { } fault)
            {
                return new FuzzFailure(target.Name, number, input, fault);
            }
        }

        return null;
    }

    /// <summary>Gives a target one input.</summary>
    /// <param name="target">The target.</param>
    /// <param name="input">The input.</param>
    /// <returns>The fault; null when there is none.</returns>
    public static Exception? One(FuzzTarget target, byte[] input)
    {
        var start = Stopwatch.GetTimestamp();
        try
        {
            target.Run(input);
        }
        catch (Exception exception)
        {
            return exception;
        }

        return Stopwatch.GetElapsedTime(start) is var taken && taken > Patience ? new FuzzFaultException($"took {taken}") : null;
    }
}
