using ClauseAnalyzer.Trends.Pairing;

namespace ClauseAnalyzer.Tests.Trends.Pairing;

public sealed class MovedWordsTests
{
    [Theory]
    [InlineData("training, equipment and expertise", "equipment, training and expertise", "", "", "training")]
    [InlineData("States, regional organizations, civil society and the media", "States, civil society, regional organizations and the media", "", "", "moved")]
    [InlineData("Urges States to act", "Invites States to act", "Urges", "Invites", "")]
    [InlineData("the rule of law", "of the rule law", "", "", "")]
    public void In_ListInAnotherOrder_MovesWordsInsteadOfChangingThem(string older, string newer, string gone, string come, string moved)
    {
        var parts = MovedWords.In(WordDiff.Between(older, newer));

        if (moved.Length > 0)
        {
            Assert.Contains(parts, part => part.IsMoved && (moved == "moved" || part.Text.Contains(moved, StringComparison.Ordinal)));
        }
        else
        {
            Assert.DoesNotContain(parts, part => part.IsMoved);
        }

        Assert.All(gone.Length == 0 ? [] : parts.Where(part => part.Op == DiffOp.Delete), part => Assert.Equal(gone, part.Text));
        Assert.All(come.Length == 0 ? [] : parts.Where(part => part.Op == DiffOp.Insert), part => Assert.Equal(come, part.Text));
        // Whatever moves, the new text is whole.
        Assert.Equal(newer, string.Concat(parts.Where(part => part.Op != DiffOp.Delete).Select(part => part.Text)));
    }

    [Fact]
    public void In_NoParts_IsEmpty() => Assert.Empty(MovedWords.In([]));
}
