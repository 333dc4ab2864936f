using System.Text;
using ClauseAnalyzer.Fuzzing;
using ClauseAnalyzer.Words;

namespace ClauseAnalyzer.Tests.Fuzzing;

/// <summary>What fuzzing found, mended since.</summary>
public sealed class FuzzRegressionTests
{
    [Theory]
    [InlineData("finder", "Urges States \uFFFE to act;")]
    [InlineData("themes", "Requests \uFFFEtraining and e\u0301 \uFFFE\u0301;")]
    [InlineData("writers", "The General Assembly,\n\n1. Requests \uFFFE a report;\n")]
    [InlineData("json-lines", "{\"text\":\"'=1\"}\n")]
    [InlineData("json-lines", "{\"text\":\"De\\u0000cides\"}\n{\"text\":\"\\uffff\",\"\\u0000\":1}\n")]
    [InlineData("csv", "text,id\n''-1,'''=2\n")]
    [InlineData("cue-file", "theme t\ncue name aga\rinst\n")]
    public void Target_OnWhatOnceBrokeIt_KeepsItsPromise(string target, string input)
    {
        var fault = FuzzRun.One(FuzzTargets.Of(target), Encoding.UTF8.GetBytes(input));

        Assert.True(fault is null, fault?.ToString());
    }

    [Fact]
    public void ComposedText_OfWhatIsNoCharacter_KeepsIt() => Assert.Equal("é\uFFFEé", ComposedText.Of("e\u0301\uFFFEe\u0301")?.Text);
}
