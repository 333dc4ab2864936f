using ClauseAnalyzer.Charts;

namespace ClauseAnalyzer.Tests.Charts;

/// <summary>One chart of each kind as reports draw them, with plausible figures of the five texts.</summary>
internal static class SampleCharts
{
    public static readonly IReadOnlyList<ChartCategory> Documents =
    [
        new("CCPCJ 22/8 (2013)", 16),
        new("CCPCJ 26/4 (2017)", 14),
        new("draft 23 Apr 2019", 24),
        new("A/RES/74/173", 29),
        new("A/RES/74/247", 23, FollowsPrevious: false),
    ];

    public static IReadOnlyList<Chart> All =>
        [Themes, ThemesBySection, Terms, Families, Force, Verbs, Lineage, Keyness, Timeline];

    public static IntervalChart Themes => new()
    {
        Name = "themes",
        Title = "Technical assistance recedes, cooperation holds",
        Subtitle = "Share of all paragraphs that name the theme; whiskers are 95% Wilson intervals. One paragraph can name several themes.",
        Unit = "share of paragraphs",
        Note = "No line leads to A/RES/74/247, which stands under another agenda item and follows none of these texts.",
        Categories = Documents,
        Panels =
        [
            Panel("technical assistance", 8, 5, 8, 10, 4),
            Panel("human rights", 0, 0, 2, 2, 1),
            Panel("training", 1, 0, 2, 1, 0),
            Panel("international cooperation", 5, 4, 8, 9, 7),
        ],
    };

    public static IntervalChart ThemesBySection => Themes with
    {
        Name = "themes-by-section",
        Title = "Themes in preamble and operative part",
        Subtitle = "Share of the section's paragraphs that name the theme, with 95% Wilson intervals.",
        Panels =
        [
            TwoSections("technical assistance", [4, 2, 3, 4, 3], [4, 3, 5, 6, 1]),
            TwoSections("human rights", [0, 0, 1, 1, 1], [0, 0, 1, 1, 0]),
            TwoSections("training", [0, 0, 0, 0, 0], [1, 0, 2, 1, 0]),
            TwoSections("international cooperation", [2, 1, 4, 4, 5], [3, 3, 4, 5, 2]),
        ],
        Categories = [.. Documents.Select(document => document with { N = null })],
    };

    public static IntervalChart Terms => new()
    {
        Name = "terms",
        Title = "Uses of chosen terms",
        Subtitle = "Uses per 1,000 words of the whole text, with 95% intervals.",
        Unit = "uses per 1,000 words",
        Format = ValueFormat.Number,
        Categories = [.. Documents.Select((document, i) => document with { N = 900 + (i * 210) })],
        Panels =
        [
            Rates("capacity-building", 3.1, 2.2, 4.0, 3.6, 0.7),
            Rates("human rights", 0, 0, 1.4, 1.2, 0.7),
            Rates("convention", 0, 0, 0.4, 0.5, 2.9),
            Rates("cybercrime", 14.5, 21, 17.3, 16.2, 4.4),
            Rates("technical assistance", 7.2, 4.4, 4.9, 5.1, 2.2),
            Rates("information and communications technologies", 0, 0, 2.5, 2.4, 11.2),
        ],
    };

    public static StackedBarChart Families => new()
    {
        Name = "families",
        Title = "Families of operative verbs",
        Subtitle = "Share of the clauses of operative paragraphs, by family of their verb.",
        Unit = "share of operative clauses; n = operative clauses",
        Parts = ["performative", "directive", "expressive", "assertive", "other"],
        Bars =
        [
            new(Documents[0] with { N = null }, [0, 7, 0, 1, 0]),
            new(Documents[1] with { N = null }, [2, 5, 1, 0, 0]),
            new(Documents[2] with { N = null }, [0, 11, 2, 3, 0]),
            new(Documents[3] with { N = null }, [0, 9, 3, 5, 0]),
            new(Documents[4] with { N = null }, [4, 3, 1, 0, 1]),
        ],
    };

    public static DivergingBarChart Force => new()
    {
        Name = "force",
        Title = "How strongly the texts ask",
        Subtitle = "Directive clauses of operative paragraphs by rank on the scale “drafting”, 1 weakest; rank 3 lies across the line.",
        Unit = "share of directive clauses; n = directive clauses",
        Levels = ["1 invite, suggest", "2 encourage, appeal", "3 request, recommend", "4 urge, call upon", "5 demand"],
        MiddleLevel = 2,
        Bars =
        [
            new(Documents[0] with { N = null }, [2, 0, 5, 0, 0]),
            new(Documents[1] with { N = null }, [1, 1, 3, 0, 0]),
            new(Documents[2] with { N = null }, [3, 1, 4, 3, 0]),
            new(Documents[3] with { N = null }, [3, 2, 3, 1, 0]),
            new(Documents[4] with { N = null }, [1, 0, 1, 0, 1]),
        ],
    };

    public static HeatMapChart Verbs => new()
    {
        Name = "verbs",
        Title = "Verbs of the operative paragraphs",
        Subtitle = "Number of clauses that open with the verb.",
        Unit = "clauses",
        Columns = [.. Documents.Select((document, i) => document with { N = new[] { 7, 7, 13, 14, 6 }[i] })],
        Rows =
        [
            Verb("decide", "performative", 0, 2, 0, 0, 3),
            Verb("urge", "directive", 0, 0, 3, 1, 0),
            Verb("request", "directive", 4, 3, 3, 3, 1),
            Verb("encourage", "directive", 0, 1, 0, 2, 0),
            Verb("invite", "directive", 2, 1, 3, 3, 1),
            Verb("welcome", "expressive", 0, 0, 1, 1, 0),
            Verb("take note", "assertive", 1, 0, 0, 0, 1),
            Verb("note", "assertive", 0, 0, 1, 1, 0),
            Verb("reaffirm", "assertive", 0, 0, 1, 1, 0),
            Verb("recognize", "assertive", 0, 0, 0, 1, 0),
        ],
    };

    public static FlowChart Lineage
    {
        get
        {
            var older = Nodes("o", 9, 7, "recall,recall,take note,welcome,welcome,highlight,conscious,recall,take into account,take note,request,invite,request,invite,request,request");
            var older2 = Nodes("p", 7, 7, "recall,recall,welcome,recall,welcome,express,recall,decide,decide,encourage,request,invite,request,request");
            var draft = Nodes("d", 11, 13, "recall,recall,note,reaffirm,highlight,welcome,conscious,recall,reaffirm,welcome,look forward,welcome,note,highlight,urge,reaffirm,urge,invite,request,urge,invite,request,invite,request");
            var final = Nodes("f", 15, 14, "recall,recall,recall,note,stress,welcome,recall,conscious,recall,welcome,note,recall,welcome,look forward,welcome,welcome,acknowledge,note,recognize,encourage,reaffirm,encourage,invite,request,urge,invite,request,invite,request");
            string[] kinds = ["kept", "reworded", "moved", "split or merged", "softened"];
            List<FlowLink> links = [];
            foreach (var (from, to, kind) in new (int, int, int)[] { (1, 1, 0), (2, 2, 0), (3, 3, 1), (4, 5, 0), (5, 6, 1), (6, 7, 0), (7, 8, 0), (8, 10, 1), (9, 11, 1), (10, 12, 0), (11, 14, 0), (12, 16, 1), (13, 18, 0), (14, 4, 2), (15, 20, 4), (16, 21, 0), (17, 22, 4), (18, 23, 0), (19, 24, 1), (20, 25, 0), (21, 26, 0), (22, 27, 1), (23, 28, 0), (24, 29, 0) })
            {
                links.Add(new FlowLink($"d{from}", $"f{to}", kinds[kind]));
            }

            foreach (var (from, to, kind) in new (int, int, int)[] { (1, 1, 1), (3, 5, 0), (4, 6, 1), (7, 7, 0), (10, 13, 1), (11, 19, 1), (12, 18, 0), (14, 21, 0), (15, 22, 1), (16, 24, 0) })
            {
                links.Add(new FlowLink($"o{from}", $"d{to}", kinds[kind]));
            }

            foreach (var (from, to, kind) in new (int, int, int)[] { (1, 2, 1), (2, 8, 0), (3, 10, 1), (8, 12, 3), (9, 12, 3), (10, 23, 1), (12, 23, 2) })
            {
                links.Add(new FlowLink($"p{from}", $"d{to}", kinds[kind]));
            }

            return new FlowChart
            {
                Name = "lineage",
                Title = "What became of each paragraph",
                Subtitle = "Each box is a paragraph with its first verb; bands join paragraphs that are matched by wording. A box without a band on its left is new, one without a band on its right was dropped.",
                Unit = "1 box = 1 paragraph; n = paragraphs",
                Kinds = kinds,
                Stages =
                [
                    new([new(Documents[0], older), new(Documents[1], older2)]),
                    new([new(Documents[2], draft)]),
                    new([new(Documents[3], final)]),
                ],
                Links = links,
            };
        }
    }

    public static ButterflyChart Keyness => new()
    {
        Name = "keyness",
        Title = "What sets the first and the last text apart",
        Subtitle = "Weighted log-odds with an informative Dirichlet prior; dashed lines at |z| = 1.96.",
        Unit = "z of the log-odds ratio",
        Left = new("CCPCJ 22/8 (2013)", 1012),
        Right = new("A/RES/74/247", 1403),
        Items =
        [
            new("technical assistance", -3.42, -1.31, 14, 3), new("cybercrime", -3.1, -1.2, 21, 9), new("capacity-building", -2.6, -1.1, 9, 1),
            new("crime prevention", -2.31, -0.93, 11, 4), new("training", -1.7, -0.9, 4, 0), new("practitioners", -1.2, -0.6, 3, 0),
            new("information and communications technologies", 4.12, 1.62, 0, 18), new("criminal purposes", 3.55, 1.58, 0, 12), new("convention", 2.9, 1.32, 1, 9),
            new("ad hoc committee", 2.45, 1.2, 0, 7), new("intergovernmental", 2.02, 0.88, 2, 8), new("session", 1.4, 0.5, 3, 8), new("New York", 1.1, 0.7, 0, 3),
        ],
    };

    public static TimelineChart Timeline => new()
    {
        Name = "timeline",
        Title = "The five texts",
        Subtitle = "Dates of adoption, of the draft its date of issue; arcs lead from the texts that a text follows.",
        Unit = "n = paragraphs",
        Events =
        [
            new("CCPCJ 22/8", new DateOnly(2013, 4, 26), "Promoting technical assistance and capacity-building", "Commission on Crime Prevention", 16),
            new("CCPCJ 26/4", new DateOnly(2017, 5, 26), "Strengthening international cooperation", "Commission on Crime Prevention", 14),
            new("draft 23 Apr 2019", new DateOnly(2019, 4, 23), "Promoting technical assistance and capacity-building", "Commission on Crime Prevention", 24),
            new("A/RES/74/173", new DateOnly(2019, 12, 18), "Promoting technical assistance and capacity-building", "General Assembly", 29),
            new("A/RES/74/247", new DateOnly(2019, 12, 27), "Countering the use of ICT for criminal purposes", "General Assembly", 23),
        ],
        Links = [new(0, 2), new(1, 2), new(2, 3)],
    };

    private static IntervalPanel Panel(string title, params int[] counts) =>
        new(title, [new("all paragraphs", [.. counts.Select((count, i) => Share(i, count, Documents[i].N!.Value))])]);

    private static IntervalPanel TwoSections(string title, int[] preamble, int[] operative) => new(title,
    [
        new("preamble", [.. preamble.Select((count, i) => Share(i, count, new[] { 9, 7, 11, 15, 17 }[i]))]),
        new("operative part", [.. operative.Select((count, i) => Share(i, count, new[] { 7, 7, 13, 14, 6 }[i]))]),
    ]);

    private static IntervalPanel Rates(string term, params double[] rates) =>
        new(term, [new("all", [.. rates.Select((rate, i) => new IntervalPoint(i, rate, Math.Max(0, rate - 1 - (rate * 0.25)), rate + 1 + (rate * 0.3), (int)rate, 900))])]);

    private static HeatMapRow Verb(string verb, string family, params double[] counts) =>
        new(verb, [.. counts.Select(count => (HeatMapCell?)new HeatMapCell(count, (int)count))], family);

    private static List<FlowNode> Nodes(string key, int preamble, int operative, string verbs) =>
        [.. verbs.Split(',').Take(preamble + operative).Select((verb, i) => new FlowNode(
            $"{key}{i + 1}", i < preamble ? verb : $"{i - preamble + 1} {verb}", i < preamble ? "preamble" : "operative part"))];

    // Wilson's interval for a share, 95%.
    private static IntervalPoint Share(int category, int count, int n)
    {
        const double Z = 1.959964;
        var share = (double)count / n;
        var spread = 1 + (Z * Z / n);
        var middle = (share + (Z * Z / (2 * n))) / spread;
        var half = Z / spread * Math.Sqrt((share * (1 - share) / n) + (Z * Z / (4.0 * n * n)));
        return new IntervalPoint(category, share, Math.Min(share, Math.Max(0, middle - half)), Math.Max(share, Math.Min(1, middle + half)), count, n);
    }
}
