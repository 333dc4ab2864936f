using System.Globalization;
using Microsoft.Data.Sqlite;

namespace ClauseAnalyzer.Precedents;

/// <summary>The messages of corpus files, each with its code, in one place.</summary>
internal static class CorpusErrors
{
    // Result codes of SQLite, sqlite.org/rescode.html.
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int Corrupt = 11;
    private const int CannotOpen = 14;
    private const int NotADatabase = 26;

    public static CorpusFormatException NotACorpus(string path) =>
        new("COR701", $"expected a corpus that 'index' wrote, found '{path}'; make one with: index FOLDER -o FILE.db");

    public static CorpusFormatException OtherVersion(string path, int version) =>
        new("COR702", string.Create(CultureInfo.InvariantCulture, $"expected a corpus of version {CorpusSchema.Version}, found version {version} in '{path}'; make it anew with: index FOLDER -o NEW.db"));

    public static CorpusFormatException OtherSentenceModel(string path, string expected, string found) =>
        new("COR706", $"expected vectors of the sentence model '{expected}', found those of '{found}' in '{path}'; make them anew with: index PATH… -o NEW.db --meaning, or leave them aside with: --no-meaning");

    /// <summary>What an error of SQLite means to the user.</summary>
    public static CorpusFormatException Of(string path, SqliteException exception) => exception.SqliteErrorCode switch
    {
        Busy or Locked => new("COR704", $"'{path}' is being written by another run; wait until it ends, or write to another file", exception),
        NotADatabase => new("COR701", NotACorpus(path).Message["COR701: ".Length..], exception),
        ReadOnly or CannotOpen => new("COR705", $"cannot open '{path}' ({exception.Message}); choose another file", exception),
        Corrupt => new("COR703", $"'{path}' is damaged ({exception.Message}); make it anew with: index FOLDER -o NEW.db", exception),
        _ => new("COR703", $"'{path}' cannot be used ({exception.Message}); make it anew with: index FOLDER -o NEW.db", exception),
    };
}
