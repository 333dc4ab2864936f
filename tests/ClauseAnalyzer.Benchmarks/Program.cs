using BenchmarkDotNet.Running;
using ClauseAnalyzer.Benchmarks.Classification;
using ClauseAnalyzer.Benchmarks.Learning;
using ClauseAnalyzer.Benchmarks.Precedents;
using ClauseAnalyzer.Benchmarks.Reports;
using ClauseAnalyzer.Benchmarks.Rows;

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

if (args is ["rows", var shorter, var count, var repeated])
{
    return RepeatedRows.Make(shorter, long.Parse(count, System.Globalization.CultureInfo.InvariantCulture), repeated);
}

if (args is ["pipeline", var pipeline, var given, var labels])
{
    return PipelineTiming.Run(pipeline, given, labels);
}

if (args is ["meaning-folder", var reworded, var all, var some, .. var least])
{
    return MeaningFolder.Make(reworded, all, some, least is [var number] ? int.Parse(number, System.Globalization.CultureInfo.InvariantCulture) : 20_000);
}

if (args is ["meaning", var database, var rewordings])
{
    return MeaningRanks.Run(database, rewordings);
}

if (args is ["search", var asked])
{
    return SearchTiming.Run(asked);
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
return 0;
