namespace ClauseAnalyzer.Lexicon;

/// <summary>Reads the common form of all tables: comments after '#', [sections], columns between '|'.</summary>
internal static class LexiconTable
{
    /// <summary>The entries of a table in order; comments and blank lines are left out.</summary>
    /// <param name="text">The whole table.</param>
    /// <param name="file">Its name, for messages.</param>
    public static IEnumerable<LexiconLine> Read(string text, string file)
    {
        var section = "";
        var number = 0;
        foreach (var raw in text.Split('\n'))
        {
            number++;
            var comment = raw.IndexOf('#', StringComparison.Ordinal);
            var content = (comment < 0 ? raw : raw[..comment]).Trim();
            if (content.Length == 0)
            {
                continue;
            }

            if (content[0] == '[' && content[^1] == ']')
            {
                section = content[1..^1].Trim();
                continue;
            }

            var line = new LexiconLine(file, number, section, content.Split('|', StringSplitOptions.TrimEntries));
            if (section.Length == 0)
            {
                throw LexiconErrors.OutsideSection(line);
            }

            yield return line;
        }
    }
}
