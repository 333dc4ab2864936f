namespace ClauseAnalyzer.Classification;

/// <summary>
/// Which texts were met lately, by their hash codes alone: most texts never stand again, and what is known of a text is
/// worth its room only once it did. Bounded; a text gives way to another of the same place. Thread-safe: a meeting that two
/// threads tell at once may be lost, which costs time and changes no answer.
/// </summary>
/// <param name="places">How many texts at most, at least 1.</param>
internal sealed class MetTexts(int places)
{
    private readonly int[] hashes = new int[places];

    /// <summary>Meets a text.</summary>
    /// <param name="hash">Its hash code.</param>
    /// <returns>Whether it was met before and not forgotten since; now and then also of a text with the hash code of another.</returns>
    public bool MeetAgain(int hash)
    {
        ref var place = ref hashes[(uint)hash % hashes.Length];
        if (place == hash)
        {
            return true;
        }

        place = hash;
        return false;
    }
}
