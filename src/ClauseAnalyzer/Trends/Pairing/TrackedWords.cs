using System.Globalization;
using ClauseAnalyzer.Resolutions;

namespace ClauseAnalyzer.Trends.Pairing;

/// <summary>Who changed which words of a pair, as a Word file's tracked changes tell.</summary>
public static class TrackedWords
{
    /// <summary>The tracked changes of a pair.</summary>
    /// <param name="pair">A pair.</param>
    /// <returns>What was struck out of the old paragraph, then what was put into the new, each once; of a text that is read once, both are told by the new paragraph. Empty where nothing was tracked.</returns>
    public static IReadOnlyList<Revision> Of(LineagePair pair)
    {
        ArgumentNullException.ThrowIfNull(pair);
        var (old, now) = (pair.Old?.Paragraph.Revisions ?? [], pair.New?.Paragraph.Revisions ?? []);
        return
        [
            .. old.Concat(now).Where(revision => revision.Kind == RevisionKind.Deleted).DistinctBy(KeyOf),
            .. now.Concat(old).Where(revision => revision.Kind == RevisionKind.Inserted).DistinctBy(KeyOf),
        ];
    }

    /// <summary>"deleted by A. Author, 3 May 2020", each author and day once.</summary>
    /// <param name="pair">A pair.</param>
    /// <returns>Sentences without a full stop; empty where nothing was tracked.</returns>
    public static IEnumerable<string> Sentences(LineagePair pair) =>
        Of(pair).Select(revision => $"{(revision.Kind == RevisionKind.Inserted ? "inserted" : "deleted")} by {WhoAndWhen(revision)}").Distinct(StringComparer.Ordinal);

    /// <summary>Who changed the words at a place.</summary>
    /// <param name="paragraph">The paragraph that holds them; null for none.</param>
    /// <param name="start">Where they begin in its text.</param>
    /// <param name="length">How many UTF-16 code units they are.</param>
    /// <returns>Author and day; null where no tracked change is known of.</returns>
    public static string? At(Paragraph? paragraph, int start, int length) =>
        paragraph?.Revisions.FirstOrDefault(revision => revision.End > revision.Start && revision.Start < start + length && revision.End > start) is { } found ? WhoAndWhen(found) : null;

    private static string WhoAndWhen(Revision revision) =>
        (revision.Author.Length > 0 ? revision.Author : "an author not named")
        + (revision.Date is { } date ? ", " + date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture) : "");

    private static (RevisionKind, string, DateTime?, string) KeyOf(Revision revision) => (revision.Kind, revision.Author, revision.Date, revision.Text);
}
