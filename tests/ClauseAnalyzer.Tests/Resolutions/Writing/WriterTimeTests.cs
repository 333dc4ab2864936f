using System.Diagnostics;
using System.Text;
using ClauseAnalyzer.Resolutions.Writing;

namespace ClauseAnalyzer.Tests.Resolutions.Writing;

/// <summary>However often a thing repeats, it is written in bounded time.</summary>
public sealed class WriterTimeTests
{
    private const int Size = 200_000;

    [Theory]
    [InlineData("The General Assembly,\n\n1. Recalls ", "resolution 1/2 of 3 May 2001 and Foo resolution 5/6, ")]
    [InlineData("The General Assembly,\n\n1. Recalls", "[1]")]
    [InlineData("The General Assembly,\n\n1. Recalls:", " - a;")]
    [InlineData("The General Assembly,\n\n", "1. Acts;\n\n")]
    [InlineData("The General Assembly,\n\n1. Decides:\n\n", "(a) x;\n\n")]
    [InlineData("", "# x\n\n")]
    [InlineData("", "The General Assembly,\n\n1. Acts.\n\n")]
    public void Write_OfOnePieceRepeated_TakesBoundedTime(string start, string piece)
    {
        var text = new StringBuilder(start);
        while (text.Length < Size)
        {
            text.Append(piece);
        }

        var resolutions = Readers.Shared.ReadText(text.ToString(), "-");
        var watch = Stopwatch.StartNew();
        WrittenBack.Write(resolutions, TextStyle.Plain);
        new AkomaNtosoWriter(Readers.Lexicon).Write(Stream.Null, resolutions);

        // Linear time takes well under a second even on a busy machine, quadratic time minutes.
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"Took {watch.Elapsed}.");
    }
}
