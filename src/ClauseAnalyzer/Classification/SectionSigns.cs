using System.Buffers;
using System.Text.RegularExpressions;
using ClauseAnalyzer.Clauses;
using ClauseAnalyzer.Lexicon;
using ClauseAnalyzer.Resolutions;
using ClauseAnalyzer.Resolutions.Segmentation;
using ClauseAnalyzer.Words;

namespace ClauseAnalyzer.Classification;

/// <summary>Judges the look of rows. Immutable.</summary>
/// <param name="forms">The grammar of openings.</param>
internal sealed partial class SectionSigns(OpeningForms forms)
{
    private const int LongestHeading = 90;
    private const int LongestBridge = 260;
    private const int LongestLead = 400;
    private const int LongestOrgan = 80;

    private static readonly SearchValues<char> Bullets = SearchValues.Create(" -\u2013\u2014\u2022*");

    private OpeningTable Openings => forms.Lexicon.Openings;

    /// <summary>The sign of a row.</summary>
    /// <param name="row">The row, its number or letter included.</param>
    public SectionSign Of(WordText row)
    {
        if (AdoptionLines.IsAdoption(row.Composed) || AdoptionLines.IsVote(row.Composed))
        {
            return SectionSign.Adoption;
        }

        var start = LeadingLabel.Skip(row.Composed);
        var text = row.Composed.AsSpan(start).Trim();
        if (text.StartsWith("ANNEX", StringComparison.OrdinalIgnoreCase) && (text.Length == 5 || !char.IsLetter(text[5])))
        {
            return SectionSign.Annex;
        }

        if (EndsInEnactingWords(text))
        {
            return SectionSign.Enacting;
        }

        var opening = OpeningOf(row, start);
        if (opening is not { Form: OpeningForm.Finite, Certainty: not OpeningCertainty.Usual } && IsBridge(text))
        {
            return SectionSign.Bridge;
        }

        return opening.Form switch
        {
            OpeningForm.Participle => IsNumbered(row, start) ? SectionSign.NumberedGrounds : SectionSign.Grounds,
            OpeningForm.Finite => SectionSign.Act,
            _ when IsHeading(text) => SectionSign.Heading,
            _ when text.StartsWith("That ", StringComparison.Ordinal) && start == 0 => SectionSign.That,
            _ => IsNumbered(row, start) ? SectionSign.NumberedText : SectionSign.Text,
        };
    }

    /// <summary>The form by which a text acts or gives grounds, also where its act comes late, and how surely.</summary>
    /// <param name="words">The text.</param>
    /// <param name="start">Where it begins behind its number or letter, in the composed text.</param>
    public SectionOpening OpeningOf(WordText words, int start)
    {
        if (IsOrganRecitingGrounds(words.Composed.AsSpan(start)))
        {
            return new SectionOpening(OpeningForm.Participle, OpeningCertainty.Usual);
        }

        var text = words.Composed.AsSpan(start).TrimEnd();
        var opening = forms.Read(words, words.PlaceFrom(start));
        var certainty = opening.IsOfTheTrade ? OpeningCertainty.OfTheTrade : OpeningCertainty.Usual;
        return opening.Form switch
        {
            not OpeningForm.Participle when !opening.IsOfTheTrade && HasLateAct(words, start) => new SectionOpening(OpeningForm.Finite, OpeningCertainty.Late),
            OpeningForm.Participle when ActsBehindGrounds(words, start) => new SectionOpening(OpeningForm.Finite, OpeningCertainty.Late),
            OpeningForm.Participle when !opening.IsOfTheTrade && EndsAsItem(text) => new SectionOpening(OpeningForm.None, OpeningCertainty.Fragment),
            OpeningForm.Finite when opening.IsOfTheTrade && IsBehindSubject(text) => new SectionOpening(OpeningForm.Finite, OpeningCertainty.Late),
            not OpeningForm.Finite when !opening.IsOfTheTrade && IsPartOfSentence(text) => new SectionOpening(OpeningForm.None, OpeningCertainty.Fragment),
            OpeningForm.None when IsBareImperative(text) => new SectionOpening(OpeningForm.None, OpeningCertainty.Duty),
            _ => new SectionOpening(opening.Form, certainty),
        };
    }

    // Grounds end in a comma, duties of a list in a semicolon; that of an item behind its chapeau says nothing of the chapeau.
    private static bool EndsAsItem(ReadOnlySpan<char> text) => text.EndsWith(';') && !text.Contains(": (", StringComparison.Ordinal);

    // "The Conference recommends", and a statement that is quoted.
    private static bool IsBehindSubject(ReadOnlySpan<char> text) =>
        text.StartsWith("The ", StringComparison.Ordinal) || text is ['"' or '“' or '«' or '‘' or '\'', ..];

    // "of the coastal States", "Has the means to": a verb that only helps another has none here.
    private bool IsPartOfSentence(ReadOnlySpan<char> text)
    {
        var end = text.IndexOf(' ');
        return (text.Length > 0 && char.IsLower(text[0])) || (end > 0 && Openings.Auxiliaries.Contains(text[..end].ToString().ToLowerInvariant()));
    }

    private bool HasLateAct(WordText words, int start)
    {
        var text = words.Composed.AsSpan(start);
        return ActsAfter(LateAct(), text, words, start) || (Lead().IsMatch(text) && ActsAfter(LateVerb(), text[..Math.Min(text.Length, LongestLead)], words, start));
    }

    // "Taking into account the advice of the panel, decides that": the first verb behind a comma that no relative or
    // reported clause can have for its own.
    private bool ActsBehindGrounds(WordText words, int start)
    {
        var text = words.Composed.AsSpan(start);
        foreach (var found in VerbBehindGrounds().EnumerateMatches(text))
        {
            if (forms.Read(words, words.PlaceFrom(start + found.Index + found.Length)) is { Form: OpeningForm.Finite, IsOfTheTrade: true })
            {
                return !Subordinate().IsMatch(text[..found.Index]);
            }
        }

        return false;
    }

    // "Strengthen the role of": a duty of others, unless the verb is one of OpeningForms.
    private bool IsBareImperative(ReadOnlySpan<char> text)
    {
        var end = text.IndexOf(' ');
        return end > 0 && char.IsAsciiLetterUpper(text[0]) && forms.Lexicon.IsBaseForm(text[..end].ToString().ToLowerInvariant());
    }

    private bool ActsAfter(Regex joint, ReadOnlySpan<char> text, WordText words, int start)
    {
        foreach (var found in joint.EnumerateMatches(text))
        {
            var isSentence = text[found.Index] == '.';
            if (forms.Read(words, words.PlaceFrom(start + found.Index + found.Length)) is { Form: OpeningForm.Finite } opening && (opening.IsOfTheTrade || !isSentence))
            {
                return true;
            }
        }

        return false;
    }

    // Behind a purpose, "In order to …, we request", in the item that a chapeau ends with, "…: (d) Invites", or in a
    // sentence after a description, "… is scarce. We reiterate that".
    [GeneratedRegex(@",(?= we [a-z])|: \([a-z]{1,4}\)(?= [A-Z])|\.(?= We [a-z])", RegexOptions.CultureInvariant)]
    private static partial Regex LateAct();

    // What may stand before an act: a purpose, a ground, or those who speak, "We, the Ministers, urge all".
    [GeneratedRegex(@"^(?:In|For|With|On|By|Pursuant|Upon|As)\b|^We,", RegexOptions.CultureInvariant)]
    private static partial Regex Lead();

    [GeneratedRegex(@",(?= [a-z]+ (?:the|all|that|to|upon|Member|States|Governments)\b)", RegexOptions.CultureInvariant)]
    private static partial Regex LateVerb();

    // ", decides that", and ", 26 Recommends to" where the number of a note stuck to the comma.
    [GeneratedRegex(@",(?: [0-9]{1,3})?(?= [A-Za-z][a-z]+s (?:the|all|that|to|upon|its|any|an?|on|with|[A-Z]))", RegexOptions.CultureInvariant)]
    private static partial Regex VerbBehindGrounds();

    [GeneratedRegex(@"\b(?:that|which|who|whose|whom|where|whereby|when)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Subordinate();

    private static bool IsNumbered(WordText row, int start) => row.Composed.AsSpan(0, start).ContainsAnyExcept(Bullets);

    // "… has adopted the following text: The Conference," and "The General Assembly,"
    private bool EndsInEnactingWords(ReadOnlySpan<char> text)
    {
        if (!text.EndsWith(','))
        {
            return false;
        }

        var tail = text[Math.Max(0, text.Length - LongestOrgan - "The ,".Length)..^1];
        var start = tail.LastIndexOf("The ", StringComparison.Ordinal);
        var last = start < 0 ? [] : tail[(start + "The ".Length)..];
        return !last.IsEmpty && last.Length < LongestOrgan && !last.Contains(',') && NamesOrgan(last);
    }

    // The organ's name runs on into its first ground: "The Conference, considering …".
    private bool IsOrganRecitingGrounds(ReadOnlySpan<char> text)
    {
        if (!text.StartsWith("The ", StringComparison.Ordinal))
        {
            return false;
        }

        var comma = text.IndexOf(',');
        return comma is > 0 and < LongestOrgan
            && NamesOrgan(text[..comma])
            && text.ToString().Split([' ', ','], 40, StringSplitOptions.RemoveEmptyEntries).Skip(2).Any(Openings.Reciting.Contains);
    }

    private bool NamesOrgan(ReadOnlySpan<char> name)
    {
        foreach (var head in Openings.Organs)
        {
            if (name.Contains(head, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    // "Submits the following recommendation to the ministries:", "the following measures are recommended:"
    private bool IsBridge(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or >= LongestBridge || text[^1] is not (':' or '.'))
        {
            return false;
        }

        var body = text[..^1];
        var last = body[(body.LastIndexOf(' ') + 1)..];
        return text[^1] == ':'
            ? last is "follows" || IsAnnounced(body)
            : Openings.Announced.GetAlternateLookup<ReadOnlySpan<char>>().Contains(last) && IsAnnounced(body);
    }

    private bool IsAnnounced(ReadOnlySpan<char> text)
    {
        var announced = Openings.Announced.GetAlternateLookup<ReadOnlySpan<char>>();
        var (hasPointer, hasAnnounced) = (false, false);
        foreach (var range in text.Split(' '))
        {
            var word = text[range];
            hasPointer |= word is "following" or "present";
            hasAnnounced |= announced.Contains(word);
        }

        return hasPointer && hasAnnounced;
    }

    // Short, without the mark that ends a paragraph, or all in capitals.
    private static bool IsHeading(ReadOnlySpan<char> text) =>
        text.Length < LongestHeading
        && text.Count(' ') + 1 < 12
        && (text.Length == 0 || text[^1] is not ('.' or ';' or ',' or ':') || !HasSmallLetter(text));

    private static bool HasSmallLetter(ReadOnlySpan<char> text)
    {
        foreach (var unit in text)
        {
            if (char.IsLower(unit))
            {
                return true;
            }
        }

        return false;
    }
}
