using System.Text;

namespace ClauseAnalyzer.Fuzzing;

/// <summary>Something that takes bytes from outside, and what it promises whatever they are. Safe to share between threads.</summary>
/// <param name="name">By which it is called.</param>
public abstract class FuzzTarget(string name)
{
    private IReadOnlyList<byte[]>? seeds;

    /// <summary>By which it is called.</summary>
    public string Name { get; } = name;

    /// <summary>Inputs of the kind that it is made for, real ones where there are.</summary>
    public IReadOnlyList<byte[]> Seeds => seeds ??= MakeSeeds();

    /// <summary>Pieces that mean something in such inputs.</summary>
    public virtual IReadOnlyList<byte[]> Tokens => [];

    /// <summary>Longest piece of a seed that most inputs are made of, in bytes; 0 where only a whole one makes sense.</summary>
    public virtual int Window => 0;

    /// <summary>Gives it an input.</summary>
    /// <param name="input">Any bytes.</param>
    /// <exception cref="FuzzFaultException">It broke a promise. Any other exception is a fault as well.</exception>
    public abstract void Run(byte[] input);

    /// <summary>Makes the seeds.</summary>
    protected abstract IReadOnlyList<byte[]> MakeSeeds();

    /// <summary>Pieces as bytes.</summary>
    protected static IReadOnlyList<byte[]> Bytes(params IEnumerable<string> pieces) => [.. pieces.Select(Encoding.UTF8.GetBytes)];

    /// <summary>Whether a refusal is as all are: with a stable code, and one line that a user can read.</summary>
    /// <param name="prefix">Of the codes of its kind, "RES".</param>
    /// <param name="code">Its code.</param>
    /// <param name="message">Its message.</param>
    protected static void CheckRefusal(string prefix, string code, string message)
    {
        Check(code.Length == prefix.Length + 3 && code.StartsWith(prefix, StringComparison.Ordinal), $"refused with the code '{code}'");
        Check(message.Length > 0 && message.IndexOfAny('\n', '\r') < 0, $"refused in more than a line: {message}");
    }

    /// <summary>Says that a promise was broken unless it was kept.</summary>
    /// <param name="holds">Whether it was kept.</param>
    /// <param name="fault">What was found instead.</param>
    protected static void Check(bool holds, string fault)
    {
        if (!holds)
        {
            throw new FuzzFaultException(fault);
        }
    }
}
