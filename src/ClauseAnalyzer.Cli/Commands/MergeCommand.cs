using System.CommandLine;
using ClauseAnalyzer.Cli.Classify;
using ClauseAnalyzer.Cli.Output;
using ClauseAnalyzer.Rows;

namespace ClauseAnalyzer.Cli.Commands;

/// <summary>merge: the parts that classify --shard wrote become what one run would have written, byte for byte.</summary>
internal sealed class MergeCommand
{
    private readonly Argument<string[]> shards = new("SHARD") { Description = "The parts, in any order; each with its FILE.shard.json beside it.", Arity = ArgumentArity.OneOrMore };
    private readonly Option<string> output = new("--output", "-o") { Description = "Where to write, with the ending of the parts.", HelpName = "file", Required = true };

    private MergeCommand()
    {
    }

    /// <summary>The command and its help.</summary>
    public static CommandSpec Create()
    {
        var self = new MergeCommand();
        var command = new Command("merge", "Joins the parts of classify --shard; missing, doubled and foreign ones are refused.");
        command.Arguments.Add(self.shards);
        command.Options.Add(self.output);
        command.SetAction(self.Run);
        return new CommandSpec(command, "clauseanalyzer merge part-1.csv part-2.csv part-3.csv -o paragraphs.csv");
    }

    private int Run(ParseResult result)
    {
        var path = result.GetValue(output)!;
        var parts = result.GetValue(shards)!.Select(shard => (Path: shard, Record: ShardRecord.Of(shard))).OrderBy(part => part.Record.Index).ToList();
        Check(parts, path);
        using var file = OutputFiles.Open(path, "-o");
        if (parts[0].Record.Database is { } layout)
        {
            JoinDatabases(parts, file, layout);
        }
        else
        {
            FileSize.Guard(() =>
            {
                ShardJoin.Text(parts, file.Stream);
                file.Commit();
            });
        }

        return ExitCode.Done;
    }

    private static void JoinDatabases(List<(string Path, ShardRecord Record)> parts, AtomicFile file, ClassifiedLayout layout)
    {
        if (file.IsStraight)
        {
            throw new WrongCallException("a database needs a file, named with -o; a pipe or a device is none");
        }

        try
        {
            ShardJoin.Databases(parts, file, layout);
        }
        catch (RowFormatException exception)
        {
            throw new WrongCallException(exception.Message);
        }
    }

    private static void Check(List<(string Path, ShardRecord Record)> parts, string output)
    {
        var (firstPath, first) = parts[0];
        foreach (var (path, record) in parts)
        {
            if (record.Fingerprint != first.Fingerprint || record.Count != first.Count || record.Batches != first.Batches)
            {
                throw new WrongCallException($"'{path}' and '{firstPath}' do not belong together: they are of other inputs, another model or other options");
            }

            if (!string.Equals(Path.GetExtension(path), Path.GetExtension(output), StringComparison.OrdinalIgnoreCase))
            {
                throw new WrongCallException($"'{output}' has another ending than '{path}'; merge writes what the parts are");
            }
        }

        if (parts.GroupBy(part => part.Record.Index).FirstOrDefault(group => group.Count() > 1) is { } doubled)
        {
            throw new WrongCallException($"part {doubled.Key}/{first.Count} is given twice: {string.Join(", ", doubled.Select(part => $"'{part.Path}'"))}");
        }

        var missing = Enumerable.Range(1, first.Count).Except(parts.Select(part => part.Record.Index)).ToList();
        if (missing.Count > 0)
        {
            throw new WrongCallException($"missing: {string.Join(", ", missing.Select(index => $"{index}/{first.Count}"))}; give every part");
        }
    }
}
