using System.Globalization;

namespace ClauseAnalyzer.Resolutions.Segmentation;

/// <summary>What stands before the enacting words, as fields. Immutable.</summary>
internal sealed record Masthead
{
    private const int FirstCountedSession = 31;

    public static Masthead Empty { get; } = new();

    /// <summary>A symbol that stands alone in its line.</summary>
    public string? Symbol { get; init; }

    /// <summary>The number before the title: "74/173", "217 A (III)", "2231 (2015)".</summary>
    public string? Number { get; init; }

    /// <summary>The word before the number where it is another than "Resolution": "Decision".</summary>
    public string? Kind { get; init; }

    /// <summary>The letter of a part, "A"; null for a text of one part.</summary>
    public string? Part { get; init; }

    public string? Session { get; init; }

    public string? AgendaItem { get; init; }

    public DateOnly? Adopted { get; init; }

    public DateOnly? Issued { get; init; }

    public string? Status { get; init; }

    /// <summary>Whether it is a numbered draft among others, which says nothing of what follows it.</summary>
    public bool IsOneOfDrafts { get; init; }

    /// <summary>The status that later texts of the document take over.</summary>
    public string? StatusOfAll { get; private init; }

    public string? Title { get; init; }

    /// <summary>The symbol of its own, or the one that its number and organ make.</summary>
    /// <param name="organ">The organ of the enacting words.</param>
    public string? SymbolFor(string? organ)
    {
        var number = Part is null ? Number : $"{Number} {Part}";
        if (Symbol is not null)
        {
            return Part is null || Symbol.EndsWith($" {Part}", StringComparison.Ordinal) ? Symbol : $"{Symbol} {Part}";
        }

        if (Number is null)
        {
            return null;
        }

        if (Kind is not null)
        {
            return $"{Kind} {number}";
        }

        return organ is null ? $"{SeriesOf(Number)}{number}"
            : ResolutionSeries.Of(organ) is { } series ? series.Prefix + number
            : $"Resolution {number}";
    }

    // The series that only one organ numbers so: "1325 (2000)", "217 A (III)", "2019/19", and "59/290", for the Assembly
    // has counted its resolutions by session since the thirty-first, when no other organ had held so many.
    private static string SeriesOf(string number)
    {
        var slash = number.IndexOf('/', StringComparison.Ordinal);
        var isYear = number.EndsWith(')') && number.Length > 5 && number.AsSpan(number.Length - 5, 4).IndexOfAnyExceptInRange('0', '9') < 0;
        return slash < 0 ? isYear ? ResolutionSeries.SecurityCouncil.Prefix : number.EndsWith(')') ? ResolutionSeries.Assembly.Prefix : "Resolution "
            : slash == 4 ? ResolutionSeries.EconomicAndSocialCouncil.Prefix
            : int.TryParse(number.AsSpan(0, slash), NumberStyles.None, CultureInfo.InvariantCulture, out var session) && session >= FirstCountedSession ? ResolutionSeries.Assembly.Prefix
            : "Resolution ";
    }

    /// <summary>What a later part of the same document takes over from the masthead before it, where its own is silent.</summary>
    /// <param name="earlier">The masthead before it.</param>
    public Masthead Inherit(Masthead earlier)
    {
        // A resolution with a number of its own shares only the session; a lettered part shares the rest too.
        var isPart = Number is null && Symbol is null;
        return this with
        {
            Symbol = Symbol ?? (isPart && Part is not null ? earlier.Symbol : null),
            Number = Number ?? (isPart && Part is not null ? earlier.Number : null),
            Session = Session ?? earlier.Session,
            AgendaItem = AgendaItem ?? (isPart ? earlier.AgendaItem : null),
            Adopted = Adopted ?? (isPart ? earlier.Adopted : null),
            Issued = Issued ?? (isPart ? earlier.Issued : null),
            Status = Status ?? earlier.StatusOfAll,
            StatusOfAll = IsOneOfDrafts ? earlier.StatusOfAll : Status ?? earlier.StatusOfAll,
            Title = Title ?? (isPart ? earlier.Title : null),
        };
    }
}
