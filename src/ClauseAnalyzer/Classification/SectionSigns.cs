using System.Buffers;
using ClauseAnalyzer.Clauses;
using ClauseAnalyzer.Resolutions;

namespace ClauseAnalyzer.Classification;

/// <summary>Judges the look of rows. Immutable.</summary>
/// <param name="forms">The grammar of openings.</param>
internal sealed class SectionSigns(OpeningForms forms)
{
    private const int LongestHeading = 90;
    private const int LongestBridge = 260;

    private static readonly SearchValues<char> Bullets = SearchValues.Create(" -\u2013\u2014\u2022*");

    private static readonly string[] Announced = ["recommendation", "recommendations", "resolution", "declaration", "decision", "measures"];
    private static readonly string[] OrganHeads = ["Conference", "Assembly", "Council", "Commission", "Committee", "Congress", "Board", "Meeting"];

    /// <summary>The sign of a row.</summary>
    public SectionSign Of(string row)
    {
        var start = LeadingLabel.Skip(row);
        var text = row[start..].Trim();
        if (text.StartsWith("ANNEX", StringComparison.OrdinalIgnoreCase) && (text.Length == 5 || !char.IsLetter(text[5])))
        {
            return SectionSign.Annex;
        }

        if (EndsInEnactingWords(text))
        {
            return SectionSign.Enacting;
        }

        if (IsBridge(text))
        {
            return SectionSign.Bridge;
        }

        var form = IsOrganRecitingGrounds(text) ? OpeningForm.Participle : forms.Of(text);
        return form switch
        {
            OpeningForm.Participle => SectionSign.Grounds,
            OpeningForm.Finite => SectionSign.Act,
            _ when IsHeading(text) => SectionSign.Heading,
            _ when text.StartsWith("That ", StringComparison.Ordinal) && start == 0 => SectionSign.That,
            _ => row.AsSpan(0, start).ContainsAnyExcept(Bullets) ? SectionSign.NumberedText : SectionSign.Text,
        };
    }

    // "… has adopted the following text: The Conference," and "The General Assembly,"
    private static bool EndsInEnactingWords(string text)
    {
        if (!text.EndsWith(','))
        {
            return false;
        }

        var start = text.LastIndexOf("The ", StringComparison.Ordinal);
        var last = start < 0 ? "" : text[(start + 4)..^1];
        return last.Length is > 0 and < 80 && !last.Contains(',', StringComparison.Ordinal) && OrganHeads.Any(head => last.Contains(head, StringComparison.Ordinal));
    }

    // The organ's name runs on into its first ground: "The Conference, considering …".
    private static bool IsOrganRecitingGrounds(string text)
    {
        if (!text.StartsWith("The ", StringComparison.Ordinal))
        {
            return false;
        }

        var comma = text.IndexOf(',', StringComparison.Ordinal);
        return comma is > 0 and < 80
            && OrganHeads.Any(head => text.AsSpan(0, comma).Contains(head, StringComparison.Ordinal))
            && text.Split([' ', ','], 40, StringSplitOptions.RemoveEmptyEntries).Skip(2)
                .Any(word => word is "Considering" or "considering" or "recognizing" or "Recognizing" or "Recalling" or "having" or "Having" or "Convinced" or "Noting");
    }

    private static bool IsBridge(string text) =>
        text.Length is > 0 and < LongestBridge
        && text[^1] is ':' or '.'
        && text[..^1].Split(' ') is var words
        && words[^1] is var last
        && ((Announced.Contains(last, StringComparer.Ordinal) && words.Any(word => word is "following" or "present"))
            || (text[^1] == ':' && last is "recommended" or "follows"));

    // Short, without the mark that ends a paragraph, or all in capitals.
    private static bool IsHeading(string text) =>
        text.Length < LongestHeading
        && text.Split(' ').Length < 12
        && (text.Length == 0 || text[^1] is not ('.' or ';' or ',' or ':') || !text.Any(char.IsLower));
}
