using System.Globalization;
using ClauseAnalyzer.Fuzzing;

namespace ClauseAnalyzer.Tests.Fuzzing;

/// <summary>
/// Everything that takes something from outside keeps its promises on 70,000 inputs made out of real documents, the same
/// ones at every run. With the 30,000 changed bytes of ModelFileTests that makes 100,000. Set CLAUSEANALYZER_FUZZ to a number
/// of inputs, as 5000000, for a long run; tests/ClauseAnalyzer.Fuzzing runs them without the rest.
/// </summary>
public sealed class FuzzTests
{
    private const long UsualInputs = 70_000;

    // How many of the usual inputs go to each target: many to what is quick, few to what takes a file each.
    private static readonly Dictionary<string, int> Shares = new()
    {
        ["finder"] = 53_050,
        ["themes"] = 2_000,
        ["cue-file"] = 6_000,
        ["csv"] = 1_500,
        ["tsv"] = 500,
        ["json-lines"] = 2_000,
        ["classified-csv"] = 500,
        ["classified-json-lines"] = 500,
        ["manifest"] = 500,
        ["text"] = 1_000,
        ["html"] = 600,
        ["word"] = 200,
        ["pdf"] = 400,
        ["word-part"] = 400,
        ["writers"] = 400,
        ["database"] = 200,
        ["corpus"] = 150,
        ["model"] = 100,
    };

    public static TheoryData<string> Names => [.. Shares.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Target_OnChangedRealInputs_KeepsItsPromise(string name)
    {
        var inputs = long.TryParse(Environment.GetEnvironmentVariable("CLAUSEANALYZER_FUZZ"), NumberStyles.None, CultureInfo.InvariantCulture, out var wished) ? wished : UsualInputs;

        var failure = FuzzRun.Many(FuzzTargets.Of(name), 0, Shares[name] * inputs / UsualInputs);

        Assert.True(failure is null, failure?.ToString());
    }

    [Fact]
    public void Targets_AllTogether_TakeSeventyThousandInputs()
    {
        Assert.Equal(FuzzTargets.All.Select(target => target.Name).Order(StringComparer.Ordinal), Shares.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(UsualInputs, Shares.Values.Sum());
    }

    [Fact]
    public void Mutator_SameNumber_GivesTheSameInput()
    {
        var target = FuzzTargets.Of("csv");

        Assert.Equal(new Mutator(target).Make(77), new Mutator(target).Make(77));
        Assert.NotEqual(new Mutator(target).Make(77), new Mutator(target).Make(78));
    }

    [Fact]
    public void Run_OfATargetThatFails_NamesTheInput()
    {
        var failure = FuzzRun.Many(new Failing(), 0, 1_000);

        Assert.NotNull(failure);
        Assert.True(failure.Input.Count > 8);
        Assert.Contains(Convert.ToBase64String([.. failure.Input]), failure.ToString(), StringComparison.Ordinal);
        Assert.NotNull(FuzzRun.One(new Failing(), [.. failure.Input]));
    }

    private sealed class Failing() : FuzzTarget("failing")
    {
        public override void Run(byte[] input) => Check(input.Length <= 8, "longer than eight bytes");

        protected override IReadOnlyList<byte[]> MakeSeeds() => Bytes("12345678");
    }
}
