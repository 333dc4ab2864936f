namespace ClauseAnalyzer.Trends.Shares;

/// <summary>Shares of themes, sections, verbs, families, force and addressees by group of documents.</summary>
public static class GroupTable
{
    /// <summary>Counts groups.</summary>
    /// <param name="groups">The groups, in the order of their rows.</param>
    /// <param name="threads">Groups counted at the same time, at least 1; the rows do not depend on it.</param>
    /// <returns>
    /// By table, group, section, then value. Intervals take whole documents as random, so that paragraphs of one document need
    /// not be independent; null for a group of too few documents: <see cref="ClauseAnalyzer.Numerics.ClusterShareInterval"/>.
    /// </returns>
    public static IReadOnlyList<GroupRow> Rows(IReadOnlyList<DocumentGroup> groups, int threads = 1)
    {
        ArgumentNullException.ThrowIfNull(groups);
        List<TrendDocument> documents = [.. groups.SelectMany(group => group.Documents)];
        var counted = groups.Select(group => CountedDocument.Of(group.Documents, threads)).ToList();
        ShareMeasure[] measures =
        [
            ShareMeasures.Themes(documents), ShareMeasures.ThemeWords(documents), ShareMeasures.OfSections, ShareMeasures.SectionWords,
            ShareMeasures.Verbs, ShareMeasures.VerbWords, ShareMeasures.Families(documents), ShareMeasures.FamilyWords(documents),
            ShareMeasures.Force(documents), ShareMeasures.AddresseeKinds,
        ];
        var rows = new IReadOnlyList<GroupRow>[measures.Length * groups.Count];
        Parallel.For(0, rows.Length, new ParallelOptions { MaxDegreeOfParallelism = threads }, index =>
        {
            var (measure, group) = (measures[index / groups.Count], index % groups.Count);
            rows[index] = [.. measure.InSections.SelectMany(section => Rows(groups[group], counted[group], section, measure))];
        });
        return [.. rows.SelectMany(row => row)];
    }

    private static IEnumerable<GroupRow> Rows(
        DocumentGroup group, IReadOnlyList<CountedDocument> documents, string section, ShareMeasure measure)
    {
        var clusters = documents.Select(document => ShareCounts.Sum(document.In(section).Select(measure.CountsOf))).Where(counts => counts.N > 0).ToList();
        if (clusters.Count == 0)
        {
            return [];
        }

        var total = ShareCounts.Sum(clusters);
        var counts = total.Counts.ToDictionary(value => value.Value, value => value.Count, StringComparer.Ordinal);
        var values = measure.Values ?? [.. counts.Keys.Order(StringComparer.Ordinal)];
        var intervals = ClusterIntervals.Of(clusters, values);
        return values.Select((value, index) => new GroupRow(
            group.Name,
            group.IsPartial,
            measure.Name,
            section,
            value,
            measure.Units,
            clusters.Count,
            counts.GetValueOrDefault(value),
            total.N,
            (double)counts.GetValueOrDefault(value) / total.N,
            intervals[index]?.Low,
            intervals[index]?.High));
    }
}
