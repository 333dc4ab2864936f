using Xunit.Sdk;
using Xunit.v3;

[assembly: TestCollectionOrderer(typeof(ClauseAnalyzer.Tests.LongestFirst))]

namespace ClauseAnalyzer.Tests;

/// <summary>Begins with the rooms whose tests take long or wait for other programs, so that none of them is left to run alone at the end.</summary>
public sealed class LongestFirst : ITestCollectionOrderer
{
    private static readonly string[] Rooms = ["Packages", "Cli.ClusterTests", "Notebooks", "Learning", "Fuzzing", "Reports", "Cli", "Charts"];

    public IReadOnlyCollection<TTestCollection> OrderTestCollections<TTestCollection>(IReadOnlyCollection<TTestCollection> testCollections)
        where TTestCollection : ITestCollection =>
        [.. testCollections.OrderBy(PlaceOf).ThenBy(collection => collection.TestCollectionDisplayName, StringComparer.Ordinal)];

    private static int PlaceOf<TTestCollection>(TTestCollection collection)
        where TTestCollection : ITestCollection
    {
        var place = Array.FindIndex(Rooms, room => collection.TestCollectionDisplayName.Contains($"{nameof(ClauseAnalyzer)}.{nameof(Tests)}.{room}", StringComparison.Ordinal));
        return place < 0 ? Rooms.Length : place;
    }
}
