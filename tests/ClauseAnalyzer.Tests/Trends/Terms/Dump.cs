using ClauseAnalyzer.Trends.Terms;
namespace ClauseAnalyzer.Tests.Trends.Terms;
public sealed class TDump(ITestOutputHelper output)
{
    [Fact]
    public void Dump()
    {
        output.WriteLine(string.Join(" | ", TermTable.ChooseTerms(FiveTexts.Documents, 12)));
        foreach (var g in KeynessTable.Rows(FiveTexts.Documents, 15).GroupBy(r => (r.Reference, r.Target)))
        {
            output.WriteLine("== " + g.Key);
            foreach (var r in g) output.WriteLine($"{r.Term,-50} {r.CountReference,4} {r.CountTarget,4} lo {r.LogOdds,7:F2} z {r.Z,6:F2} G2 {r.LogLikelihood,7:F2} lr {r.Effect,6:F2} d {r.Documents}");
        }
    }
}
