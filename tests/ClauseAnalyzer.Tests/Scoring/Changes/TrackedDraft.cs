using ClauseAnalyzer.Tests.Resolutions;

namespace ClauseAnalyzer.Tests.Scoring.Changes;

/// <summary>A Word draft that Ana made softer, and of which Ben took a deadline and a paragraph.</summary>
internal static class TrackedDraft
{
    public static byte[] Make() => WordFile.Make(string.Join('\n',
        "The General Assembly,",
        "Recalling the Charter of the United Nations,",
        Paragraph(Run("1. ") + Change("del", "Ana", "Urges") + Change("ins", "Ana", "Encourages") + Run(" Member States to protect harbour pilots") + Change("ins", "Ana", ", as appropriate") + Run(";")),
        Paragraph(Run("2. Requests the Secretary-General to report on tide gauges to the Assembly") + Change("del", "Ben", " at its eightieth session") + Run(";")),
        Paragraph(Change("del", "Ben", "3. Decides to meet in Nairobi on the safety of fishing vessels;")),
        Paragraph(Run("4. Also decides to remain seized of the matter."))));

    private static string Paragraph(string runs) => $"<w:p>{runs}</w:p>";

    private static string Change(string kind, string author, string text) =>
        $"<w:{kind} w:id=\"1\" w:author=\"{author}\" w:date=\"2026-03-0{(author == "Ana" ? 2 : 4)}T09:30:00Z\">{Run(text, kind == "del" ? "delText" : "t")}</w:{kind}>";

    private static string Run(string text, string element = "t") => $"<w:r><w:{element} xml:space=\"preserve\">{text}</w:{element}></w:r>";
}
