using ClauseAnalyzer.Scoring;

namespace ClauseAnalyzer.Tests.Scoring;

public sealed class PredecessorTests
{
    private const string Head = "The General Assembly,\n\nRecalling the Charter of the United Nations,\n\n";

    [Theory]
    [InlineData("softer-than-predecessor", "Urges Member States to protect harbour pilots from attacks;", "Encourages Member States to protect harbour pilots from attacks;", "“Encourages” is softer than “Urges” in A/1, paragraph 1.")]
    [InlineData("lost-deadline", "Requests the Secretary-General to report on harbour pilots to the Assembly at its eightieth session;", "Requests the Secretary-General to report on harbour pilots to the Assembly;", "eightieth session")]
    [InlineData("lost-addressee", "Calls upon Member States and the Secretary-General to keep tide gauges of harbours in order;", "Calls upon Member States to keep tide gauges of harbours in order;", "“Member States”")]
    [InlineData("lost-theme", "Requests the Office to provide technical assistance and training on tide gauges to harbour pilots;", "Requests the Office to write a letter on tide gauges to harbour pilots;", "technical assistance")]
    [InlineData("lost-hedge", "Requests the Secretary-General to send tide gauges to harbours, upon request;", "Requests the Secretary-General to send tide gauges to harbours;", "upon request")]
    public void AdviseDraft_SomethingLost_IsTold(string rule, string old, string now, string fragment)
    {
        var item = Assert.Single(Advice(old, now), item => item.Rule == rule && item.Message.Contains(fragment, StringComparison.Ordinal));

        Assert.Equal("predecessor", item.Source);
    }

    [Fact]
    public void AdviseDraft_SameText_LosesNothing() =>
        Assert.Empty(Advice("Urges Member States to protect harbour pilots, upon request, by 2030;", "Urges Member States to protect harbour pilots, upon request, by 2030;"));

    [Fact]
    public void AdviseDraft_ParagraphGone_IsToldAtTheOneBeforeIt()
    {
        var old = Head + "1. Urges Member States to protect harbour pilots from attacks;\n\n2. Decides to meet in Nairobi on the safety of fishing vessels.\n";
        var draft = Desk.Draft(Head + "1. Urges Member States to protect harbour pilots from attacks.\n");

        var advised = new Predecessor("A/1", Desk.Classify(old), Desk.Rules, Desk.Changes).AdviseDraft(draft.Paragraphs);

        var item = Assert.Single(advised[^1].Advice, item => item.Rule == "lost-paragraph");
        Assert.Contains("A/1, paragraph 2: “Decides to meet in Nairobi", item.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AdviseDraft_ParagraphSplit_LosesOnlyWhatNoPartKeeps()
    {
        const string Old = "1. Requests the Secretary-General to protect harbour pilots of small island developing States from attacks at sea, upon request, and to report on tide gauges of harbours to the Assembly at its eightieth session.\n";
        const string Now = "1. Requests the Secretary-General to protect harbour pilots of small island developing States from attacks at sea;\n\n2. Requests the Secretary-General to report on tide gauges of harbours to the Assembly at its eightieth session.\n";

        var advised = new Predecessor("A/1", Desk.Classify(Head + Old), Desk.Rules, Desk.Changes).AdviseDraft(Desk.Draft(Head + Now).Paragraphs);

        Assert.DoesNotContain(advised.SelectMany(each => each.Advice), item => item.Rule == "lost-deadline");
    }

    [Fact]
    public void Advise_ParagraphAlone_IsNotToldOfOthersThatAreGone()
    {
        var old = Desk.Classify(Head + "1. Urges Member States to protect harbour pilots from attacks;\n\n2. Decides to meet in Nairobi.\n");
        var scored = Desk.Scorer().ScoreText("", "Invites Member States to protect harbour pilots from attacks;", 1);

        var advice = new Predecessor("A/1", old, Desk.Rules, Desk.Changes).Advise(scored).Advice;

        Assert.Contains(advice, item => item.Rule == "softer-than-predecessor");
        Assert.DoesNotContain(advice, item => item.Rule == "lost-paragraph");
    }

    private static IReadOnlyList<ClauseAnalyzer.Scoring.Advice> Advice(string old, string now)
    {
        var draft = Desk.Draft($"{Head}1. {now}\n");
        var predecessor = new Predecessor("A/1", Desk.Classify($"{Head}1. {old}\n"), Desk.Rules, Desk.Changes);
        return [.. predecessor.AdviseDraft(draft.Paragraphs).SelectMany(each => each.Advice).Where(item => item.Source == "predecessor")];
    }
}
