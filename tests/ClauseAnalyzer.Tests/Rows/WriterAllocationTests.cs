using ClauseAnalyzer.Rows;

namespace ClauseAnalyzer.Tests.Rows;

/// <summary>Writers take next to no memory for a row, so that a batch of millions is not a matter of collections.</summary>
public sealed class WriterAllocationTests
{
    private const int Rows = 2_000;

    // A buffer a call and little else.
    private const long MostBytesARow = 100;

    private static readonly string[] Themes = ["training", "climate"];

    private static readonly ClassifiedRow Example = new()
    {
        Passed = [new("17"), new("a, \"b\"")],
        Source = "in/a.csv",
        Document = "A/RES/1/1",
        Date = new DateOnly(2019, 12, 18),
        Position = 7,
        Section = "operative",
        Label = "3 (a)",
        VerbPhrase = "Also requests",
        Verb = "request",
        Family = "directive",
        Force = 3,
        Addressee = "Office",
        ClauseCount = 1,
        Themes = [new("training", true, 0.98765, [new("training", "text", 3, 11, -1.25)]), new("climate", false, 0.00004, [])],
        Chapeau = "Invites:",
        Text = "Also requests the Office, upon request, to continue to provide technical assistance to States;",
        Clauses = [new("Also requests", "request", "directive", 3, ["Also"], ["upon request"], "Office", "text", 0, 40)],
    };

    public static TheoryData<bool> Formats => [false, true];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Write_ManyRows_TakesHardlyAnyMemory(bool isJson)
    {
        var layout = new ClassifiedLayout { Themes = Themes, PassedThrough = ["id", "note"] };
        ClassifiedRowFormat format = isJson ? new ClassifiedJsonFormat(layout) : new ClassifiedCsvFormat(layout);
        ClassifiedRow[] rows = [.. Enumerable.Repeat(Example with { Date = isJson ? null : Example.Date }, Rows)];
        using var output = new MemoryStream(Rows * 2_000);
        format.Write(rows, output);
        var length = output.Length;

        output.SetLength(0);
        var before = GC.GetAllocatedBytesForCurrentThread();
        format.Write(rows, output);
        var taken = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal(length, output.Length);
        Assert.True(taken < Rows * MostBytesARow, $"{taken / Rows} bytes a row");
    }
}
