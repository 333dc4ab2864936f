using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace ClauseAnalyzer.Cli.Commands;

/// <summary>Options of every command that classifies: model, force scale, threads.</summary>
internal sealed class EngineOptions
{
    private readonly Option<string?> model = new("--model")
    {
        Description = "The model to classify with, instead of the shipped one.",
        HelpName = "file",
    };

    private readonly Option<string> scale = new("--force-scale")
    {
        Description = "The scale that ranks verbs by force; data/lexicon holds them.",
        HelpName = "name",
        DefaultValueFactory = _ => Engine.DefaultScale,
    };

    private readonly Option<int> threads = new("--threads")
    {
        Description = "Threads to work with, at least 1; the output is the same for any number. Default: one a processor.",
        HelpName = "n",
    };

    public EngineOptions() => threads.Validators.Add(CheckThreads);

    /// <summary>Complains of a number of threads that is none.</summary>
    public static void CheckThreads(OptionResult option)
    {
        if (option.Tokens.Count > 0 && !(int.TryParse(option.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count >= 1))
        {
            option.AddError($"expected a whole number of at least 1 after --threads, found '{option.Tokens[0].Value}'");
        }
    }

    /// <summary>Gives the options to a command.</summary>
    public void AddTo(Command command, bool withThreads = true)
    {
        command.Options.Add(model);
        command.Options.Add(scale);
        if (withThreads)
        {
            command.Options.Add(threads);
        }
    }

    /// <summary>Number of threads asked for, at least 1.</summary>
    public int ThreadsOf(ParseResult result) => result.GetValue(threads) is var count and > 0 ? count : Environment.ProcessorCount;

    /// <summary>Loads lexicon, scale and model.</summary>
    /// <exception cref="WrongCallException">There is no such model or scale.</exception>
    public Engine Load(ParseResult result) => Engine.Load(result.GetValue(model), result.GetValue(scale)!);
}
