using System.Text.RegularExpressions;

namespace ClauseAnalyzer.Tests.CodeRules;

/// <summary>There is one way to write a file whole: AtomicFile, under a hidden name until it is complete.</summary>
public sealed partial class WholeFileTests
{
    // What is written as it comes, to be taken up again or thrown away: the partial output of a run, a spool of standard input, a probe of a folder.
    private static readonly string[] NotWhole = ["ResumableSink.cs", "SpooledInput.cs", "PrecedentOptions.cs"];

    [Fact]
    public void Files_AreWrittenByAtomicFileAlone()
    {
        var writers = SourceTree.FilesUnder("src").Where(file => Writing().IsMatch(File.ReadAllText(file))).Select(Path.GetFileName).Order(StringComparer.Ordinal);

        Assert.Equal(NotWhole.Append("AtomicFile.cs").Order(StringComparer.Ordinal), writers);
    }

    [GeneratedRegex(@"\bFile\.(?:Write|Append|Create\(|CreateText|Move|OpenWrite|Replace)|new FileStream\(|new StreamWriter\(""|File\.Open\(")]
    private static partial Regex Writing();
}
