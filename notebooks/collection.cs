#!/usr/bin/env dotnet
// Turns documents that you have downloaded into a dated collection: copies them under names that sort by date, and
// writes the manifest.csv that every command reads. Originals stay where they are. Run it from the checkout:
//     dotnet run notebooks/collection.cs -- downloads/ collection/
// Then look through collection/manifest.csv: cells that no text gave are empty and listed, and "follows" is yours to fill.
#:project ../src/ClauseAnalyzer/ClauseAnalyzer.csproj
#:property PublishAot=false

using System.Globalization;
using System.Text;
using ClauseAnalyzer;
using ClauseAnalyzer.Lexicon;
using ClauseAnalyzer.Resolutions;
using ClauseAnalyzer.Rows;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
if (args.Length != 2 || !Directory.Exists(args[0]))
{
    Console.Error.WriteLine("expected a folder of documents and a folder to make: dotnet run notebooks/collection.cs -- downloads/ collection/");
    return 2;
}

var (from, to) = (args[0], args[1]);
if (Directory.Exists(to) && Directory.EnumerateFileSystemEntries(to).Any())
{
    Console.Error.WriteLine($"expected a new or empty folder, found files in '{to}'; choose another name");
    return 2;
}

Directory.CreateDirectory(to);
var reader = new ResolutionReader(ClauseLexicon.Load(ShippedFiles.LexiconDirectory));
var (entries, refused) = (new List<(string File, Resolution Resolution)>(), new List<string>());
var files = Directory.GetFiles(from, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
foreach (var file in files.Where(file => DocumentKinds.TryOf(file, out _) && !Path.GetFileName(file).StartsWith("README", StringComparison.OrdinalIgnoreCase)))
{
    try
    {
        // A document with several resolutions is dated by its first.
        var resolution = reader.ReadFile(file)[0];
        var name = UniqueName(NameOf(resolution), Path.GetExtension(file).ToLowerInvariant());
        File.Copy(file, Path.Combine(to, name));
        entries.Add((name, resolution));
    }
    catch (ResolutionFormatException exception)
    {
        refused.Add($"{file}: {exception.Message}");
    }
}

entries.Sort((one, other) => string.CompareOrdinal(one.File, other.File));
using (var output = new StreamWriter(Path.Combine(to, Manifest.FileName), false, new UTF8Encoding(false)) { NewLine = "\n" })
using (var table = new CsvTableWriter(output, ["file", "symbol", "organ", "date", "status", "title", "follows"]))
{
    foreach (var (file, resolution) in entries)
    {
        table.WriteRow([file, resolution.Symbol, resolution.Organ, $"{resolution.Date:yyyy-MM-dd}", resolution.Status, resolution.Title, string.Join(';', resolution.Follows)]);
    }
}

foreach (var (file, resolution) in entries)
{
    string?[] missing = [resolution.Symbol is null ? "symbol" : null, resolution.Date is null ? "date" : null, resolution.Organ is null ? "organ" : null];
    var names = missing.OfType<string>().ToList();
    Console.WriteLine($"{file}{(names.Count > 0 ? "   no " + string.Join(", ", names) : "")}{(resolution.Warning is { } warning ? "   " + warning : "")}");
}

foreach (var reason in refused)
{
    Console.Error.WriteLine($"not taken: {reason}");
}

var dated = entries.Count(entry => entry.Resolution.Date is not null);
Console.WriteLine($"{entries.Count} of {files.Count} files taken, {dated} of them dated; written: {to}/{Manifest.FileName}");
Console.WriteLine($"Next: clauseanalyzer trend {to}");
return refused.Count > 0 ? 1 : 0;

// 2019-12-18-a-res-74-173; without a date it sorts behind the others.
static string NameOf(Resolution resolution)
{
    var letters = resolution.Document.ToLowerInvariant().Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '-');
    var symbol = string.Join('-', string.Concat(letters).Split('-', StringSplitOptions.RemoveEmptyEntries));
    return $"{(resolution.Date is { } date ? $"{date:yyyy-MM-dd}" : "undated")}-{symbol}";
}

string UniqueName(string name, string ending)
{
    var unique = name + ending;
    for (var number = 2; File.Exists(Path.Combine(to, unique)); number++)
    {
        unique = $"{name}-{number}{ending}";
    }

    return unique;
}
