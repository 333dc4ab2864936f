using System.Buffers;
using System.Text.RegularExpressions;
using ClauseAnalyzer.Clauses;
using ClauseAnalyzer.Lexicon;
using ClauseAnalyzer.Resolutions;
using ClauseAnalyzer.Words;

namespace ClauseAnalyzer.Classification;

/// <summary>Judges the look of rows. Immutable.</summary>
/// <param name="forms">The grammar of openings.</param>
internal sealed partial class SectionSigns(OpeningForms forms)
{
    private const int LongestHeading = 90;
    private const int LongestBridge = 260;
    private const int LongestLead = 400;

    private OpeningTable Openings => forms.Lexicon.Openings;

    private static readonly SearchValues<char> Bullets = SearchValues.Create(" -\u2013\u2014\u2022*");

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

        return FormOf(text) switch
        {
            OpeningForm.Participle => IsNumbered(row, start) ? SectionSign.NumberedGrounds : SectionSign.Grounds,
            OpeningForm.Finite => SectionSign.Act,
            _ when IsHeading(text) => SectionSign.Heading,
            _ when text.StartsWith("That ", StringComparison.Ordinal) && start == 0 => SectionSign.That,
            _ => IsNumbered(row, start) ? SectionSign.NumberedText : SectionSign.Text,
        };
    }

    /// <summary>The form by which a row acts or gives grounds, also where its act comes late.</summary>
    public OpeningForm FormOf(string text)
    {
        if (IsOrganRecitingGrounds(text))
        {
            return OpeningForm.Participle;
        }

        using var reader = WordReader.Borrow();
        var words = reader.Read(text);
        var form = forms.Of(words, 0);
        return form == OpeningForm.None && HasLateAct(words) ? OpeningForm.Finite : form;
    }

    /// <summary>Whether the act comes behind a purpose or in an item at the end; what the row opens with then says nothing.</summary>
    public bool HasLateAct(string text)
    {
        using var reader = WordReader.Borrow();
        return HasLateAct(reader.Read(text));
    }

    private bool HasLateAct(WordText words)
    {
        var text = words.Composed;
        return ActsAfter(LateAct(), text, words) || (Lead().IsMatch(text) && ActsAfter(LateVerb(), text.AsSpan(0, Math.Min(text.Length, LongestLead)), words));
    }

    /// <summary>Whether a row opens with a bare imperative, "Strengthen the role of": a duty of others, unless the verb is one of <see cref="OpeningForms"/>.</summary>
    public bool IsBareImperative(string text)
    {
        var end = text.AsSpan().IndexOf(' ');
        return end > 0 && char.IsAsciiLetterUpper(text[0]) && forms.Lexicon.IsBaseForm(text[..end].ToLowerInvariant()) && forms.Of(text) == OpeningForm.None;
    }

    private bool ActsAfter(Regex joint, ReadOnlySpan<char> text, WordText words)
    {
        foreach (var found in joint.EnumerateMatches(text))
        {
            if (forms.Of(words, words.PlaceFrom(found.Index + found.Length)) == OpeningForm.Finite)
            {
                return true;
            }
        }

        return false;
    }

    // Behind a purpose, "In order to …, we request", or in the item that a chapeau ends with, "…: (d) Invites".
    [GeneratedRegex(@",(?= we [a-z])|: \([a-z]{1,4}\)(?= [A-Z])", RegexOptions.CultureInvariant)]
    private static partial Regex LateAct();

    // What may stand before an act: a purpose, a ground, or those who speak, "We, the Ministers, urge all".
    [GeneratedRegex(@"^(?:In|For|With|On|By|Pursuant|Upon|As)\b|^We,", RegexOptions.CultureInvariant)]
    private static partial Regex Lead();

    [GeneratedRegex(@",(?= [a-z]+ (?:the|all|that|to|upon|Member|States|Governments)\b)", RegexOptions.CultureInvariant)]
    private static partial Regex LateVerb();

    private static bool IsNumbered(string row, int start) => row.AsSpan(0, start).ContainsAnyExcept(Bullets);

    // "… has adopted the following text: The Conference," and "The General Assembly,"
    private bool EndsInEnactingWords(string text)
    {
        if (!text.EndsWith(','))
        {
            return false;
        }

        var start = text.LastIndexOf("The ", StringComparison.Ordinal);
        var last = start < 0 ? "" : text[(start + 4)..^1];
        return last.Length is > 0 and < 80 && !last.Contains(',', StringComparison.Ordinal) && Openings.Organs.Any(head => last.Contains(head, StringComparison.Ordinal));
    }

    // The organ's name runs on into its first ground: "The Conference, considering …".
    private bool IsOrganRecitingGrounds(string text)
    {
        if (!text.StartsWith("The ", StringComparison.Ordinal))
        {
            return false;
        }

        var comma = text.IndexOf(',', StringComparison.Ordinal);
        return comma is > 0 and < 80
            && Openings.Organs.Any(head => text.AsSpan(0, comma).Contains(head, StringComparison.Ordinal))
            && text.Split([' ', ','], 40, StringSplitOptions.RemoveEmptyEntries).Skip(2)
                .Any(Openings.Reciting.Contains);
    }

    // "Submits the following recommendation to the ministries:", "the following measures are recommended:"
    private bool IsBridge(string text)
    {
        if (text.Length is 0 or >= LongestBridge || text[^1] is not (':' or '.'))
        {
            return false;
        }

        var words = text[..^1].Split(' ');
        var isAnnounced = words.Any(word => word is "following" or "present") && words.Any(Openings.Announced.Contains);
        return text[^1] == ':' ? isAnnounced || words[^1] is "follows" : isAnnounced && Openings.Announced.Contains(words[^1]);
    }

    // Short, without the mark that ends a paragraph, or all in capitals.
    private static bool IsHeading(string text) =>
        text.Length < LongestHeading
        && text.Split(' ').Length < 12
        && (text.Length == 0 || text[^1] is not ('.' or ';' or ',' or ':') || !text.Any(char.IsLower));
}
