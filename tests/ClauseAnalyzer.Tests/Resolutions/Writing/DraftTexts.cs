using System.Globalization;
using ClauseAnalyzer.Resolutions;
using FsCheck;
using FsCheck.Fluent;

namespace ClauseAnalyzer.Tests.Resolutions.Writing;

/// <summary>Makes resolutions of every habit that drafters have, by the rules that hold for sections, labels and chapeaus.</summary>
internal sealed class DraftTexts
{
    private static readonly string[] Objects =
    [
        "the work of the Secretary-General", "resolution 65/230 of 21 December 2010", "[the needs] [the rights] of island States", "a report on *.txt files",
        "snake_case and _other_ names", "the ratio a < b & c", "“quoted words”", "the year 2030", "measures (see A/74/130)", "the period 2018–2021",
        "item 3 (a) of the agenda", "Decision 1/ CP.21", "States Parties", "x^2 and y^2", "5 km² of reef", "Türkiye and Côte d’Ivoire", "a \\ stroke",
    ];

    private static readonly string[] Participles = ["Recalling", "Deeply concerned at", "Noting with appreciation", "Mindful of", "Having considered", "Guided by"];
    private static readonly string[] Verbs = ["Requests", "Also decides to consider", "Strongly urges States to respect", "Takes note of", "Welcomes with appreciation"];
    private static readonly string[] Suffixes = ["", "", "", " bis", " ter", " alt"];
    private static readonly string[] Headings = ["I", "II. Means of implementation", "General matters", "A. Reefs"];

    private readonly Random random;
    private readonly List<Paragraph> paragraphs = [];
    private readonly List<string> markers = [];
    private bool inAnnex;

    private DraftTexts(int seed) => random = new Random(seed);

    /// <summary>Resolutions that a reader could have made.</summary>
    public static Arbitrary<Resolution> Arbitrary { get; } = Gen.Choose(0, int.MaxValue).Select(seed => new DraftTexts(seed).Make()).ToArbitrary();

    private Resolution Make()
    {
        var isDraft = Chance(3);
        Add(Section.Other, "", "", "The General Assembly,", mayCall: false);
        MakePreamble(isDraft && Chance(2));
        MakeOperative(isDraft && Chance(2));
        if (Chance(3))
        {
            MakeAnnex();
        }

        return new Resolution
        {
            Source = "-",
            Symbol = Any("A/RES/74/173", "draft of 23 April 2019", "CCPCJ resolution 22/8", null),
            Organ = "General Assembly",
            Session = Any("Seventy-fourth session", "- an odd one", null),
            AgendaItem = Any("106", "9 and 12 (b)", null),
            Date = Chance(2) ? new DateOnly(2019, 12, 18) : null,
            Title = Any("Locks: a \"new\" way", "Reefs # and \\ strokes", "Improving the locks of archives", null),
            Status = Any("adopted", "draft", "rejected", null),
            Paragraphs = paragraphs,
            Notes = [.. markers.Distinct().Select(marker => new Note(marker, Any("See resolution 2200 A (XXI), annex.", "A/40/900.", "Ibid., *passim*.")!))],
        };
    }

    private void MakePreamble(bool isLabelled)
    {
        for (var number = 1; number <= random.Next(4); number++)
        {
            var label = isLabelled ? $"PP{number}" : "";
            if (!isLabelled && Chance(4))
            {
                MakeList(Section.Preambular, label, $"{Any(Participles)} the following:", ",");
            }
            else
            {
                Add(Section.Preambular, label, "", $"{Any(Participles)} {Any(Objects)},");
            }
        }
    }

    private void MakeOperative(bool isLabelled)
    {
        var count = random.Next(1, 6);
        var ordinal = 0;
        for (var index = 0; index < count; index++)
        {
            if (!isLabelled && Chance(6))
            {
                Add(Section.Other, "", "", Any(Headings)!, mayCall: false);
            }

            var suffix = ordinal > 0 ? Any(Suffixes)! : "";
            ordinal += suffix.Length == 0 ? 1 : 0;
            var label = $"{ordinal}{suffix}";
            MakeOperativeParagraph(label, index + 1 == count);
        }
    }

    private void MakeOperativeParagraph(string label, bool isLast)
    {
        if (Chance(4))
        {
            MakeList(Section.Operative, label, $"{Any(Verbs)} {Any(Objects)}:", ";");
        }
        else if (Chance(6))
        {
            Add(Section.Operative, label, "", $"{Any(Verbs)} the following: - {Any(Objects)}; - {Any(Objects)};");
        }
        else
        {
            Add(Section.Operative, label, "", $"{Any(Verbs)} {Any(Objects)}{(isLast ? "." : ";")}");
        }

        if (label.Length > 0 && !isLast && Chance(10))
        {
            Add(Section.Other, "", "", "Acting under Article 41 of the Charter of the United Nations,");
        }
    }

    private void MakeList(Section section, string label, string chapeau, string sign)
    {
        Add(section, label, "", chapeau);
        var items = random.Next(1, 5);
        for (var item = 0; item < items; item++)
        {
            var marker = $"({(char)('a' + item)})";
            var own = label.Length == 0 ? marker : $"{label} {marker}";
            var hasItems = section != Section.Preambular && Chance(4);
            var text = hasItems ? "To consider:" : $"To consider {Any(Objects)}{sign}";
            Add(section, own, chapeau, text);
            for (var inner = 0; hasItems && inner < random.Next(1, 4); inner++)
            {
                Add(section, $"{own} ({new[] { "i", "ii", "iii", "iv" }[inner]})", $"{chapeau} {text}", $"{Any(Objects)}{sign}");
            }
        }

        // In an annex such words are paragraphs by themselves.
        if (label.Length > 0 && !inAnnex && Chance(3))
        {
            Add(section, label, chapeau, $"in accordance with {Any("national law", "the Charter")}{sign}");
        }
    }

    private void MakeAnnex()
    {
        inAnnex = true;
        Add(Section.Other, "", "", Any("Annex", "Annex I")!, mayCall: false);
        Add(Section.Other, "", "", "Rules of the raft", mayCall: false);
        Add(Section.Other, "", "", "Nobody shall stand on it.");
        MakeList(Section.Other, "1", "The raft shall be launched by:", ";");
        Add(Section.Other, "2", "", $"It carries {Any(Objects)}.");
    }

    private void Add(Section section, string label, string chapeau, string text, bool mayCall = true)
    {
        var calls = mayCall && Chance(5) ? [Call()] : Array.Empty<string>();
        paragraphs.Add(new Paragraph
        {
            Position = paragraphs.Count + 1,
            Section = inAnnex ? Section.Other : section,
            Label = label,
            Chapeau = chapeau,
            Text = text,
            NoteMarkers = calls,
            NoteOffsets = [.. calls.Select(_ => random.Next(text.Length + 1))],
        });
    }

    private string Call()
    {
        var marker = Chance(6) ? "*" : (markers.Count + 1).ToString(CultureInfo.InvariantCulture);
        markers.Add(marker);
        return marker;
    }

    private bool Chance(int oneIn) => random.Next(oneIn) == 0;

    private string? Any(params string?[] values) => values[random.Next(values.Length)];
}
