using System.Globalization;
using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace ClauseAnalyzer.Precedents.Vectors;

/// <summary>All vectors of a corpus in memory, looked through one after another. Immutable and thread-safe.</summary>
internal sealed class VectorScan
{
    private readonly long[] ids;
    private readonly double[] inverseLengths;
    private readonly sbyte[] values;
    private readonly int dimensions;

    private VectorScan(long[] ids, double[] inverseLengths, sbyte[] values, int dimensions) =>
        (this.ids, this.inverseLengths, this.values, this.dimensions) = (ids, inverseLengths, values, dimensions);

    /// <summary>Number of vectors.</summary>
    public int Count => ids.Length;

    /// <summary>Reads the vectors of a corpus.</summary>
    /// <param name="connection">A corpus that has some.</param>
    /// <param name="dimensions">Dimensions of each; a vector of another size is left out.</param>
    public static VectorScan Read(CorpusConnection connection, int dimensions)
    {
        var count = Convert.ToInt32(connection.Scalar("SELECT count(*) FROM vectors"), CultureInfo.InvariantCulture);
        var (ids, inverseLengths, values, read) = (new long[count], new double[count], new sbyte[(long)count * dimensions], 0);
        // Below Microsoft.Data.Sqlite, whose reader makes an array a row: a corpus has hundreds of thousands.
        var database = connection.Database.Handle!;
        SqliteException.ThrowExceptionForRC(raw.sqlite3_prepare_v2(database, "SELECT paragraph, vector FROM vectors ORDER BY paragraph", out var statement), database);
        using (statement)
        {
            while (read < count && IsRow(raw.sqlite3_step(statement), database))
            {
                var vector = MemoryMarshal.Cast<byte, sbyte>(raw.sqlite3_column_blob(statement, 1));
                if (vector.Length != dimensions)
                {
                    continue;
                }

                ids[read] = raw.sqlite3_column_int64(statement, 0);
                vector.CopyTo(values.AsSpan(read * dimensions, dimensions));
                inverseLengths[read++] = SentenceVector.InverseLengthOf(vector);
            }
        }

        return new VectorScan(ids[..read], inverseLengths, values, dimensions);
    }

    private static bool IsRow(int code, sqlite3 database)
    {
        SqliteException.ThrowExceptionForRC(code, database);
        return code == raw.SQLITE_ROW;
    }

    /// <summary>The paragraphs whose vectors are nearest.</summary>
    /// <param name="query">A vector of as many dimensions.</param>
    /// <param name="count">At most so many, at least 1.</param>
    /// <param name="least">The least similarity that counts.</param>
    /// <param name="allowed">The paragraphs that may be given; null for all.</param>
    /// <returns>By falling similarity, of equal ones by id.</returns>
    public List<(long Id, double Similarity)> Nearest(SentenceVector query, int count, double least, IReadOnlySet<long>? allowed)
    {
        var best = new PriorityQueue<(long Id, double Similarity), (double, long)>();
        for (var index = 0; index < ids.Length; index++)
        {
            var similarity = SentenceVector.Dot(query.Values, values.AsSpan(index * dimensions, dimensions)) * (query.InverseLength * inverseLengths[index]);
            // Ids rise: of equal ones the earlier is in already, and stays.
            if (similarity < least || (best.Count == count && similarity <= best.Peek().Similarity) || allowed?.Contains(ids[index]) == false)
            {
                continue;
            }

            best.Enqueue((ids[index], similarity), (similarity, -ids[index]));
            if (best.Count > count)
            {
                best.Dequeue();
            }
        }

        return [.. best.UnorderedItems.Select(item => item.Element).OrderByDescending(item => item.Similarity).ThenBy(item => item.Id)];
    }

    /// <summary>How near a paragraph is.</summary>
    /// <returns>The cosine, -1 to 1; null when it has no vector.</returns>
    public double? SimilarityTo(SentenceVector query, long id) => Array.BinarySearch(ids, id) is >= 0 and var index
        ? SentenceVector.Dot(query.Values, values.AsSpan(index * dimensions, dimensions)) * (query.InverseLength * inverseLengths[index])
        : null;
}
