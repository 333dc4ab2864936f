using System.Globalization;

namespace ClauseAnalyzer.Resolutions.Writing;

/// <summary>Gives eIds by the naming convention of Akoma Ntoso, section 5.4: <c>[prefix "__"] element_ref ["_" number]</c>, each only once. Not thread-safe.</summary>
internal sealed class AknIds
{
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> repeats = new(StringComparer.Ordinal);

    /// <summary>The eId of an element of which its context has one: "para_3__content".</summary>
    /// <param name="context">The eId of what it stands in; empty at the top.</param>
    /// <param name="element">The element's reference name: "para", "rec", "content".</param>
    public string Single(string context, string element) => Once(Join(context, element));

    /// <summary>The eId of an element that its context numbers by counting.</summary>
    public string Counted(string context, string element)
    {
        var name = Join(context, element);
        counts[name] = counts.GetValueOrDefault(name) + 1;
        return Once(string.Create(CultureInfo.InvariantCulture, $"{name}_{counts[name]}"));
    }

    /// <summary>The eId of an element that bears its number: "(a)" gives "point_a", "12 bis" gives "para_12bis"; without a number it is counted.</summary>
    public string Numbered(string context, string element, string marker)
    {
        var number = string.Concat(marker.Where(char.IsLetterOrDigit));
        return number.Length == 0 ? Counted(context, element) : Once($"{Join(context, element)}_{number}");
    }

    /// <summary>The eId of an element without number among numbered ones: "para_nn1".</summary>
    public string Unnumbered(string context, string element)
    {
        var name = $"{Join(context, element)}_nn";
        counts[name] = counts.GetValueOrDefault(name) + 1;
        return Once(string.Create(CultureInfo.InvariantCulture, $"{name}{counts[name]}"));
    }

    private static string Join(string context, string element) => context.Length == 0 ? element : $"{context}__{element}";

    // Numbers that a document gives twice in one context are told apart by their order.
    private string Once(string id)
    {
        var unique = id;
        while (!taken.Add(unique))
        {
            repeats[id] = repeats.GetValueOrDefault(id, 1) + 1;
            unique = string.Create(CultureInfo.InvariantCulture, $"{id}-{repeats[id]}");
        }

        return unique;
    }
}
