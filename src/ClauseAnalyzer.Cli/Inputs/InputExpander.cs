using ClauseAnalyzer.Resolutions;

namespace ClauseAnalyzer.Cli.Inputs;

/// <summary>From the arguments of a call to the files to read: folders are searched, kinds judged, wrong calls told before any work.</summary>
internal sealed class InputExpander(InputRules rules)
{
    private readonly List<InputFile> files = [];
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    private int skipped;

    /// <summary>Expands arguments.</summary>
    /// <param name="arguments">Files, folders or "-", as the caller named them.</param>
    /// <param name="rules">What the command takes.</param>
    /// <exception cref="WrongCallException">A file is missing or of unknown kind, or a folder holds no input.</exception>
    public static InputList Expand(IEnumerable<string> arguments, InputRules rules)
    {
        var expander = new InputExpander(rules);
        foreach (var argument in arguments)
        {
            expander.Add(argument);
        }

        return new InputList(expander.files, expander.skipped);
    }

    private void Add(string argument)
    {
        if (argument == InputFile.StandardInput)
        {
            var kind = rules.From ?? rules.StandardInput
                ?? throw new WrongCallException("standard input is not read by this command; name a file");
            Include(argument, Taken(argument, kind));
        }
        else if (Directory.Exists(argument))
        {
            AddFolder(argument);
        }
        else if (File.Exists(argument))
        {
            Include(argument.Replace('\\', '/'), KindOfNamed(argument));
        }
        else
        {
            throw new WrongCallException($"no such file or folder: '{argument}'");
        }
    }

    private InputKind KindOfNamed(string path)
    {
        if (rules.From is { } given)
        {
            return Taken(path, given);
        }

        if (IsNeverInput(path) || !InputKind.TryOfPath(path, out var kind))
        {
            throw new WrongCallException($"'{path}' is of no known kind; expected a file that ends in {rules.Endings}, or say what it is with --from");
        }

        return Taken(path, kind);
    }

    private InputKind Taken(string path, InputKind kind) => rules.Take(kind)
        ? kind
        : throw new WrongCallException($"'{path}' holds {(kind.IsRows ? "rows" : "a document")}; this command takes {(kind.IsRows ? "documents" : "rows")}: {rules.Endings}");

    private void AddFolder(string folder)
    {
        var before = files.Count;
        var skippedBefore = skipped;
        foreach (var path in FilesUnder(folder))
        {
            if (IsNeverInput(path))
            {
                continue;
            }

            if (KindInFolder(path) is { } kind && rules.Take(kind))
            {
                Include(path, kind);
            }
            else
            {
                skipped++;
            }
        }

        if (files.Count == before)
        {
            var others = skipped - skippedBefore;
            var found = others == 0 ? "no files" : $"{others} of other kinds";
            throw new WrongCallException($"no input in folder '{folder}': expected files that end in {rules.Endings}, found {found}");
        }
    }

    private InputKind? KindInFolder(string path) =>
        InputKind.TryOfPath(path, out var kind) ? rules.From ?? kind : rules.From;

    /// <summary>All files under a folder, in ordinal order of their paths with forward slashes.</summary>
    private static List<string> FilesUnder(string folder)
    {
        var paths = new List<string>();
        Collect(folder, paths);
        var all = paths.ConvertAll(path => path.Replace('\\', '/'));
        all.Sort(StringComparer.Ordinal);
        return all;
    }

    private static void Collect(string folder, List<string> paths)
    {
        // Names that begin with "." or "~$" are what editors and systems leave behind.
        paths.AddRange(Directory.EnumerateFiles(folder)
            .Where(path => Path.GetFileName(path) is var name && !name.StartsWith('.') && !name.StartsWith("~$", StringComparison.Ordinal)));
        foreach (var inner in new DirectoryInfo(folder).EnumerateDirectories())
        {
            // A linked folder may lead back up.
            if (inner.LinkTarget is null && !inner.Name.StartsWith('.'))
            {
                Collect(Path.Combine(folder, inner.Name), paths);
            }
        }
    }

    private static bool IsNeverInput(string path) =>
        Path.GetFileName(path) is var name
        && (string.Equals(name, Manifest.FileName, StringComparison.OrdinalIgnoreCase)
            || name.StartsWith("README", StringComparison.OrdinalIgnoreCase));

    private void Include(string path, InputKind kind)
    {
        // The same file named twice, or once more through its folder, would count double.
        if (seen.Add(path == InputFile.StandardInput ? path : Path.GetFullPath(path)))
        {
            files.Add(new InputFile(path, kind));
        }
    }
}
