using BenchmarkDotNet.Running;
using ClauseAnalyzer.Benchmarks.Classification;
using ClauseAnalyzer.Benchmarks.Reports;

if (args is ["corpus", var corpus, var folder, .. var rest])
{
    return CorpusFolder.Make(corpus, folder, rest is [var number] ? int.Parse(number, System.Globalization.CultureInfo.InvariantCulture) : 2_000);
}

if (args is ["trend", var texts, var output, .. var threads])
{
    return TrendTiming.Run(texts, output, threads is [var number] ? int.Parse(number, System.Globalization.CultureInfo.InvariantCulture) : Environment.ProcessorCount);
}

if (args is ["stages", var rows, .. var most])
{
    return StageTiming.Run(rows, most is [var number] ? int.Parse(number, System.Globalization.CultureInfo.InvariantCulture) : 6_000);
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
