namespace ClauseAnalyzer.Trends.Terms;

/// <summary>Counts how many occurrences of phrases lie within occurrences of longer ones.</summary>
/// <remarks>
/// A term inside a longer term is no use of the shorter one by itself: the idea of nested terms of the C-value (Frantzi,
/// Ananiadou and Mima, Int. J. on Digital Libraries 3, 2000, 115-130), but counted place by place where the C-value takes a mean.
/// </remarks>
internal static class PhraseCover
{
    /// <summary>Counts.</summary>
    /// <param name="length">Number of places of the text.</param>
    /// <param name="phrases">All phrases.</param>
    /// <param name="occurrences">Where they stand, by rising length of the phrase.</param>
    /// <returns>One number a phrase: its occurrences within longer whole phrases.</returns>
    public static int[] Count(int length, IReadOnlyList<Phrase> phrases, IReadOnlyList<(int Phrase, int Place)[]> occurrences)
    {
        // How many places from here a longer phrase that covers this place goes on.
        var reach = new byte[length];
        var covered = new int[phrases.Count];
        foreach (var ofOneLength in occurrences.Reverse())
        {
            foreach (var (phrase, place) in ofOneLength)
            {
                covered[phrase] += reach[place] >= phrases[phrase].Length ? 1 : 0;
            }

            foreach (var (phrase, place) in ofOneLength.Where(occurrence => phrases[occurrence.Phrase].IsWhole))
            {
                for (var index = 0; index < phrases[phrase].Length; index++)
                {
                    reach[place + index] = (byte)Math.Max(reach[place + index], phrases[phrase].Length - index);
                }
            }
        }

        return covered;
    }
}
