namespace ClauseAnalyzer.Cli.Inputs;

/// <summary>Which inputs a command takes.</summary>
internal sealed record InputRules
{
    /// <summary>Whether documents are taken.</summary>
    public bool TakesDocuments { get; init; } = true;

    /// <summary>Whether row files are taken.</summary>
    public bool TakesRows { get; init; } = true;

    /// <summary>What standard input holds unless --from says otherwise; null where it is not taken.</summary>
    public InputKind? StandardInput { get; init; }

    /// <summary>The kind that --from names; null to judge by endings.</summary>
    public InputKind? From { get; init; }

    /// <summary>Whether a kind is taken.</summary>
    public bool Take(InputKind kind) => kind.IsRows ? TakesRows : TakesDocuments;

    /// <summary>The endings that are taken, for messages.</summary>
    public string Endings => string.Join(' ', Documents.Concat(Rows));

    private IEnumerable<string> Documents => TakesDocuments ? ClauseAnalyzer.Resolutions.DocumentKinds.KnownEndings : [];

    private IEnumerable<string> Rows => TakesRows ? ClauseAnalyzer.Rows.RowKinds.All : [];
}
