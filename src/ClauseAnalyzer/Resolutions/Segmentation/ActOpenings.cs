using System.Text.RegularExpressions;
using ClauseAnalyzer.Words;

namespace ClauseAnalyzer.Resolutions.Segmentation;

/// <summary>Tells whether a text acts, where paragraphs that only tell or bind others stand among acts.</summary>
internal static partial class ActOpenings
{
    /// <summary>Whether a text opens with an act of the trade; "The representative … reaffirms" tells of one, and is none.</summary>
    /// <param name="text">A paragraph, or its chapeau; may be empty.</param>
    /// <param name="forms">Judges openings.</param>
    public static bool Opens(string text, OpeningForms forms)
    {
        using var reader = WordReader.Borrow();
        return !text.StartsWith("The ", StringComparison.Ordinal) && forms.Read(reader.Read(text), 0) is { Form: OpeningForm.Finite, IsOfTheTrade: true };
    }

    /// <summary>Whether those who adopt a text speak in it: "Public funds are scarce. We reiterate that".</summary>
    /// <param name="text">A paragraph; may be empty.</param>
    public static bool HasFirstPerson(string text) => FirstPerson().IsMatch(text);

    [GeneratedRegex(@"\bWe [a-z]", RegexOptions.CultureInvariant)]
    private static partial Regex FirstPerson();
}
