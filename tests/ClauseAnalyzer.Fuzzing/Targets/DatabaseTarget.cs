using ClauseAnalyzer.Rows;

namespace ClauseAnalyzer.Fuzzing.Targets;

/// <summary>A database of classified rows is read whole, or refused with a line that says why.</summary>
internal sealed class DatabaseTarget() : FuzzTarget("database")
{
    public override void Run(byte[] input)
    {
        try
        {
            using var reader = new ClassifiedSqliteReader(Scratch.Write("rows.db", input), Shipped.Layout);
            // Not what the file says: it may say any number.
            foreach (var row in reader.Read(1, Math.Clamp(reader.Count, 0, 1_000)))
            {
                Check(row.Themes.Count == Shipped.Layout.Themes.Count, "a row has another number of themes");
            }
        }
        catch (RowFormatException exception)
        {
            CheckRefusal("ROW", exception.Code, exception.Message);
        }
    }

    protected override IReadOnlyList<byte[]> MakeSeeds()
    {
        var path = Scratch.PathOf("seed.db");
        File.Delete(path);
        using (var writer = new ClassifiedSqliteWriter(path, Shipped.Layout))
        {
            Shipped.Rows(4).ToList().ForEach(writer.Write);
            writer.Complete(new ClassifiedRun("0.1.0", "model", "lexicon", "drafting", ["rows.csv"]));
        }

        return [File.ReadAllBytes(path)];
    }
}
