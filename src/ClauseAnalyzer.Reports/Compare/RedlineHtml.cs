using ClauseAnalyzer.Reports.Html;
using ClauseAnalyzer.Trends;
using ClauseAnalyzer.Trends.Pairing;

namespace ClauseAnalyzer.Reports.Compare;

/// <summary>One pair of paragraphs as an item of a list: what became of it, then its words with insertions and deletions marked.</summary>
internal static class RedlineHtml
{
    /// <summary>Writes the item.</summary>
    /// <param name="html">Where it goes.</param>
    /// <param name="pair">The pair.</param>
    /// <param name="places">Names of the paragraphs.</param>
    /// <param name="id">The item's id in the page.</param>
    public static void WritePair(HtmlBuilder html, LineagePair pair, PlaceNames places, string id)
    {
        var status = PairWords.Of(pair.Status);
        html.Open("li", ("class", "pair " + status), ("id", id)).Open("p", ("class", "meta"));
        html.Element("span", pair.Group is { } group ? $"{status} {Invariant.Text(group)}" : status, ("class", "tag strong"));
        if (pair.ForceChange is ForceChange.Strengthened or ForceChange.Softened)
        {
            var force = PairWords.Of(pair.ForceChange)!;
            html.Element("span", force, ("class", "tag " + force));
        }

        html.Element("span", places.Of(pair));
        foreach (var change in PairWords.Changes(pair))
        {
            html.Element("span", change, ("class", "tag"));
        }

        html.Close();
        WriteWords(html, pair);
        html.Close().Line();
    }

    private static void WriteWords(HtmlBuilder html, LineagePair pair)
    {
        html.Open("p", ("class", pair.Status == LineageStatus.Kept ? "words quiet" : "words"));
        var (oldPlace, newPlace) = (0, 0);
        foreach (var part in PairDiff.Of(pair))
        {
            // A paragraph that is wholly new or gone says so by its status; striking it all through would only make it hard to read.
            switch (part.Op)
            {
                case DiffOp.Insert when pair.Old is not null:
                    html.Element("ins", part.Text, ("title", TrackedWords.At(pair.New?.Paragraph, newPlace, part.Text.Length)));
                    break;
                case DiffOp.Delete when pair.New is not null:
                    html.Element("del", part.Text, ("title", TrackedWords.At(pair.Old?.Paragraph, oldPlace, part.Text.Length)));
                    break;
                default:
                    html.Text(part.Text);
                    break;
            }

            oldPlace += part.Op == DiffOp.Insert ? 0 : part.Text.Length;
            newPlace += part.Op == DiffOp.Delete ? 0 : part.Text.Length;
        }

        html.Close();
    }
}
