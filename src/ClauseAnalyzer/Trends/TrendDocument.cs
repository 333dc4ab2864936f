using ClauseAnalyzer.Classification;
using ClauseAnalyzer.Resolutions;

namespace ClauseAnalyzer.Trends;

/// <summary>One text of a trend: what it is called, when it was adopted, what it descends from, and its classified paragraphs. Immutable.</summary>
public sealed record TrendDocument
{
    /// <summary>The name by which tables and charts call it: its symbol, or the file's stem.</summary>
    public required string Name { get; init; }

    /// <summary>Date of adoption, of a draft the date of issue; null when unknown.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Its place in an order that the caller names, a number, or a date as its day number; null when the caller names none or it has none there.</summary>
    public double? Order { get; init; }

    /// <summary>Its title; null when unknown.</summary>
    public string? Title { get; init; }

    /// <summary>The organ that speaks; null when unknown.</summary>
    public string? Organ { get; init; }

    /// <summary>"adopted", "draft" …; null when unknown.</summary>
    public string? Status { get; init; }

    /// <summary>Names of the texts it descends from; empty when it descends from none or nothing is known.</summary>
    public IReadOnlyList<string> Follows { get; init; } = [];

    /// <summary>The value by which each paragraph is grouped, one a paragraph; empty when the text brings none along.</summary>
    public IReadOnlyList<string> Groups { get; init; } = [];

    /// <summary>All its paragraphs in document order, those of section "other" too; the tables leave those out themselves.</summary>
    public required IReadOnlyList<ClassifiedParagraph> Paragraphs { get; init; }

    /// <summary>Joins what was read of a text with the labels of its paragraphs.</summary>
    /// <param name="resolution">The text as read.</param>
    /// <param name="paragraphs">Its paragraphs, classified, in document order.</param>
    /// <returns>A document named as the resolution names itself.</returns>
    public static TrendDocument From(Resolution resolution, IReadOnlyList<ClassifiedParagraph> paragraphs)
    {
        ArgumentNullException.ThrowIfNull(resolution);
        return new TrendDocument
        {
            Name = resolution.Document,
            Date = resolution.Date,
            Title = resolution.Title,
            Organ = resolution.Organ,
            Status = resolution.Status,
            Follows = resolution.Follows,
            Paragraphs = paragraphs,
        };
    }

    /// <summary>Documents in the order in which every table and chart shows them: by the caller's order where there is one, by date, those without last, then by name in ordinal order.</summary>
    /// <param name="documents">Documents in any order; none is an empty answer.</param>
    /// <returns>A new list; documents of equal date and name keep their given order. Names put documents in a row; they are no order in time: <see cref="Shares.TextOrder"/>.</returns>
    public static IReadOnlyList<TrendDocument> InOrder(IEnumerable<TrendDocument> documents) =>
        [.. documents.OrderBy(document => document.Order ?? double.MaxValue).ThenBy(document => document.Date ?? DateOnly.MaxValue).ThenBy(document => document.Name, StringComparer.Ordinal)];
}
