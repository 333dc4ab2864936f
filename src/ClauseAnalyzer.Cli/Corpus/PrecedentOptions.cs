using System.CommandLine;
using System.Security.Cryptography;
using System.Text;
using ClauseAnalyzer.Cli.Commands;
using ClauseAnalyzer.Cli.Inputs;
using ClauseAnalyzer.Cli.Output;
using ClauseAnalyzer.Precedents;

namespace ClauseAnalyzer.Cli.Corpus;

/// <summary>The options --precedents, a corpus file or a folder that becomes one at first use, and --no-meaning.</summary>
internal sealed class PrecedentOptions(CommandContext context)
{
    private const string IndexName = ".clauseanalyzer.db";

    private readonly Option<string?> precedents = new("--precedents")
    {
        Description = "Texts to hold drafts against: a corpus that index wrote, or a folder, which is indexed at first use. Default: the five texts that travel with the program.",
        HelpName = "file.db|folder",
    };

    private readonly Option<bool> noMeaning = new("--no-meaning")
    {
        Description = "Goes by words alone, also where the corpus has vectors (index --meaning).",
    };

    /// <summary>Gives a command the options.</summary>
    public void AddTo(Command command)
    {
        command.Options.Add(precedents);
        command.Options.Add(noMeaning);
    }

    /// <summary>Opens the corpus file that the call names.</summary>
    /// <returns>The corpus; null when none or a folder was named.</returns>
    /// <exception cref="CorpusFormatException">The file cannot be used.</exception>
    public Precedents.Corpus? OpenFile(ParseResult result) =>
        result.GetValue(precedents) is { } path && File.Exists(path) ? OpenAt(path, result) : null;

    /// <summary>Opens the corpus that the call names.</summary>
    /// <returns>The corpus; null when none was named.</returns>
    /// <exception cref="WrongCallException">There is no such file or folder, or the folder holds no input.</exception>
    /// <exception cref="CorpusFormatException">The file cannot be used.</exception>
    public Precedents.Corpus? Open(ParseResult result, Engine engine, int threads)
    {
        if (result.GetValue(precedents) is not { } path)
        {
            return null;
        }

        return Directory.Exists(path) ? OpenAt(Refreshed(path, result, engine, threads), result)
            : File.Exists(path) ? OpenAt(path, result)
            : throw new WrongCallException($"no such corpus: '{path}'; make one with: clauseanalyzer index FOLDER -o {path}");
    }

    private Precedents.Corpus OpenAt(string path, ParseResult result)
    {
        var isAsked = !result.GetValue(noMeaning);
        // A question is one text: more threads would wait for it.
        var corpus = Precedents.Corpus.Open(path, isAsked && SentenceModels.Elsewhere is null ? () => SentenceModels.Open(threads: 1) : null);
        if (isAsked && SentenceModels.Elsewhere is { } elsewhere && corpus.SentenceModel is not null)
        {
            context.Terminal.Complain($"'{path}' has vectors, and is asked by words alone: {elsewhere}");
        }

        return corpus;
    }

    private string Refreshed(string folder, ParseResult result, Engine engine, int threads)
    {
        var files = InputExpander.Expand([folder], new InputRules()).Files;
        var path = PlaceFor(folder);
        var isNew = !File.Exists(path);
        using var progress = new ProgressLine(context.Terminal, "paragraphs", context.Global.IsQuiet(result));
        var refused = 0;
        new CorpusRefresh(engine, threads).Run(
            path, files, [Path.GetFullPath(folder)], problems => refused += problems.Count(), progress, context.CancellationToken);
        progress.Dispose();
        if (isNew)
        {
            context.Terminal.Complain($"indexed '{folder}' once, in {path}; it is kept and refreshed at each use{(refused == 0 ? "" : $"; {refused} inputs or rows could not be used: see clauseanalyzer index {folder} -o {path}")}");
        }

        return path;
    }

    /// <summary>Beside the texts, or where the folder may not be written to, in the user's cache.</summary>
    private static string PlaceFor(string folder)
    {
        var beside = Path.Combine(folder, IndexName);
        if (File.Exists(beside) || MayWrite(folder))
        {
            return beside;
        }

        var cache = Environment.GetEnvironmentVariable("XDG_CACHE_HOME") is { Length: > 0 } named
            ? named
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".cache");
        var name = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Path.GetFullPath(folder))))[..16];
        return Path.Combine(Directory.CreateDirectory(Path.Combine(cache, "clauseanalyzer")).FullName, $"{name}.db");
    }

    private static bool MayWrite(string folder)
    {
        try
        {
            using var probe = new FileStream(Path.Combine(folder, $"{IndexName}.{Environment.ProcessId}"), FileMode.Create, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
