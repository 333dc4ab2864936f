using System.Globalization;
using ClauseAnalyzer.Fuzzing;
using SharpFuzz;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
switch (args)
{
    case ["list"]:
        FuzzTargets.All.ToList().ForEach(target => Console.WriteLine(target.Name));
        return 0;
    case ["mutate", var name, var count, .. var rest] when rest.Length < 2:
        return Mutate(name, long.Parse(count, CultureInfo.InvariantCulture), rest is [var first] ? long.Parse(first, CultureInfo.InvariantCulture) : 0);
    case ["one", var name, var file]:
        var fault = FuzzRun.One(FuzzTargets.Of(name), File.ReadAllBytes(file));
        Console.WriteLine(fault?.ToString() ?? "no fault");
        return fault is null ? 0 : 1;
    case ["seeds", var name, var folder]:
        return WriteSeeds(FuzzTargets.Of(name), folder);
    case ["afl", var name]:
        RunUnderAfl(FuzzTargets.Of(name));
        return 0;
    default:
        Console.Error.WriteLine("list | mutate TARGET|all COUNT [FIRST] | one TARGET FILE | seeds TARGET FOLDER | afl TARGET; see tests/ClauseAnalyzer.Fuzzing/README.md");
        return 2;
}

static int Mutate(string name, long count, long first)
{
    var code = 0;
    foreach (var target in name == "all" ? FuzzTargets.All : [FuzzTargets.Of(name)])
    {
        var failure = FuzzRun.Many(target, first, count);
        Console.WriteLine(failure is null ? $"{target.Name}: {count} inputs, no fault" : $"{failure}");
        code = failure is null ? code : 1;
    }

    return code;
}

static int WriteSeeds(FuzzTarget target, string folder)
{
    Directory.CreateDirectory(folder);
    foreach (var (index, seed) in target.Seeds.Index())
    {
        File.WriteAllBytes(Path.Combine(folder, $"{target.Name}-{index}"), seed);
    }

    return 0;
}

static void RunUnderAfl(FuzzTarget target)
{
    _ = target.Seeds;
    Fuzzer.OutOfProcess.Run(stream =>
    {
        using var input = new MemoryStream();
        stream.CopyTo(input);
        target.Run(input.ToArray());
    });
}
