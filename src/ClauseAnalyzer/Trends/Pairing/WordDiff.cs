using System.Text;
using ClauseAnalyzer.Words;
using DiffPlex;
using DiffPlex.Model;

namespace ClauseAnalyzer.Trends.Pairing;

/// <summary>Compares two texts word by word.</summary>
public static class WordDiff
{
    /// <summary>The parts that turn one text into the other.</summary>
    /// <param name="older">The old text.</param>
    /// <param name="newer">The new text.</param>
    /// <returns>Equal and delete parts joined give <paramref name="older"/>, equal and insert parts <paramref name="newer"/>, to the character. Neighbours differ in what they do; of a replacement the delete part comes first. Two empty texts give no part.</returns>
    public static IReadOnlyList<DiffPart> Between(string older, string newer)
    {
        ArgumentNullException.ThrowIfNull(older);
        ArgumentNullException.ThrowIfNull(newer);
        if (older == newer)
        {
            return older.Length == 0 ? [] : [new DiffPart(DiffOp.Equal, older)];
        }

        var result = new Differ().CreateCustomDiffs(older, newer, ignoreWhiteSpace: false, ignoreCase: false, Pieces);
        return Merge(Blocks(result));
    }

    // Words, marks and the spaces between them each are a piece, so that "report," and "report;" differ in the mark alone.
    private static string[] Pieces(string text)
    {
        var pieces = new List<string>();
        var (position, next) = (0, 0);
        while (Tokenizer.TryNext(text, ref next, out var token))
        {
            AddUpTo(token.Span.Start);
            AddUpTo(token.Span.End);
        }

        AddUpTo(text.Length);
        return [.. pieces];

        void AddUpTo(int end)
        {
            if (end > position)
            {
                pieces.Add(text[position..end]);
                position = end;
            }
        }
    }

    private static IEnumerable<DiffPart> Blocks(DiffResult result)
    {
        var position = 0;
        foreach (var block in result.DiffBlocks)
        {
            yield return new DiffPart(DiffOp.Equal, Join(result.PiecesOld, position, block.DeleteStartA));
            yield return new DiffPart(DiffOp.Delete, Join(result.PiecesOld, block.DeleteStartA, block.DeleteStartA + block.DeleteCountA));
            yield return new DiffPart(DiffOp.Insert, Join(result.PiecesNew, block.InsertStartB, block.InsertStartB + block.InsertCountB));
            position = block.DeleteStartA + block.DeleteCountA;
        }

        yield return new DiffPart(DiffOp.Equal, Join(result.PiecesOld, position, result.PiecesOld.Count));
    }

    // A lone space or comma between two changes is drawn into them: nobody reads "in" [deleted] " " "on" [deleted] as two changes.
    private static List<DiffPart> Merge(IEnumerable<DiffPart> parts)
    {
        var merged = new List<DiffPart>();
        var (deleted, inserted) = (new StringBuilder(), new StringBuilder());
        var pending = "";
        foreach (var part in parts.Where(part => part.Text.Length > 0))
        {
            if (part.Op != DiffOp.Equal)
            {
                deleted.Append(pending).Append(part.Op == DiffOp.Delete ? part.Text : "");
                inserted.Append(pending).Append(part.Op == DiffOp.Insert ? part.Text : "");
                pending = "";
            }
            else if (deleted.Length + inserted.Length > 0 && pending.Length == 0 && string.IsNullOrWhiteSpace(part.Text))
            {
                pending = part.Text;
            }
            else
            {
                Flush();
                merged.Add(part);
            }
        }

        Flush();
        return merged;

        void Flush()
        {
            AddTo(DiffOp.Delete, deleted.ToString());
            AddTo(DiffOp.Insert, inserted.ToString());
            AddTo(DiffOp.Equal, pending);
            deleted.Clear();
            inserted.Clear();
            pending = "";
        }

        void AddTo(DiffOp op, string text)
        {
            if (text.Length > 0)
            {
                merged.Add(new DiffPart(op, text));
            }
        }
    }

    private static string Join(IReadOnlyList<string> pieces, int start, int end) => string.Concat(pieces.Skip(start).Take(end - start));
}
