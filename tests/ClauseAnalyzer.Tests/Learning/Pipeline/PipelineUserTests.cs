using System.Diagnostics;

namespace ClauseAnalyzer.Tests.Learning.Pipeline;

public sealed class PipelineUserTests
{
    [Fact]
    public async Task Load_InAProgramWithMicrosoftMLAndLearningAlone_Answers()
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet") { RedirectStandardOutput = true };
        string[] arguments =
        [
            "exec", Path.Combine(AppContext.BaseDirectory, "ClauseAnalyzer.PipelineUser.dll"), Repository.PathOf("models", "clauses.zip"),
            "Requests the Office to train prosecutors;", "Recalling its resolution 65/230,",
        ];
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync(limit.Token);
        await process.WaitForExitAsync(limit.Token);

        Assert.Equal(0, process.ExitCode);
        var lines = output.Split('\n');
        Assert.Matches(@"^operative\|request\|[^|]*Office[^|]*\|[a-z ]+\|True\|(0\.[5-9]\d\d|1\.000)$", lines[0]);
        Assert.Matches(@"^preambular\|recall\|\|[a-z ]+\|False\|0\.[0-4]\d\d$", lines[1]);
    }
}
