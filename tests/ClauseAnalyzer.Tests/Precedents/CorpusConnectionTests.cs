using ClauseAnalyzer.Precedents;

namespace ClauseAnalyzer.Tests.Precedents;

public sealed class CorpusConnectionTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(folder, true);

    [Fact]
    public void ToWrite_ManyAtOnceOfAFileThatIsMissing_AllHaveIt()
    {
        const int Runs = 8;
        for (var round = 0; round < 20; round++)
        {
            var path = Path.Combine(folder, $"{round}.db");
            using var start = new Barrier(Runs);
            var opened = new int[Runs];
            var threads = Enumerable.Range(0, Runs).Select(run => new Thread(() =>
            {
                start.SignalAndWait();
                opened[run] = Record.Exception(() => CorpusConnection.ToWrite(path).Dispose()) is null ? 1 : 0;
            })).ToList();
            threads.ForEach(thread => thread.Start());
            threads.ForEach(thread => thread.Join());

            Assert.Equal(Runs, opened.Sum());
        }
    }
}
