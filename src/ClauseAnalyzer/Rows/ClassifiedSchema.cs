namespace ClauseAnalyzer.Rows;

/// <summary>Tables, indexes and views of a database of classified rows.</summary>
internal static class ClassifiedSchema
{
    /// <summary>The key of a paragraph, by which clauses and themes name it.</summary>
    public const string Key = "paragraph_id";

    /// <summary>Made before the rows.</summary>
    /// <param name="columns">Columns of a paragraph behind its key, quoted, with their types.</param>
    public static string Tables(IEnumerable<string> columns) => $"""
        CREATE TABLE runs (
            run_id INTEGER PRIMARY KEY, program TEXT NOT NULL, model TEXT NOT NULL, lexicon TEXT NOT NULL, force_scale TEXT NOT NULL,
            inputs TEXT NOT NULL, paragraphs INTEGER NOT NULL);
        CREATE TABLE paragraphs ({Key} INTEGER PRIMARY KEY, {string.Join(", ", columns)});
        CREATE TABLE clauses (
            {Key} INTEGER NOT NULL REFERENCES paragraphs, number INTEGER NOT NULL, place TEXT NOT NULL, verb_phrase TEXT NOT NULL, verb TEXT NOT NULL,
            family TEXT NOT NULL, force INTEGER, modifiers TEXT NOT NULL, hedges TEXT NOT NULL, addressee TEXT NOT NULL,
            start_offset INTEGER NOT NULL, end_offset INTEGER NOT NULL, PRIMARY KEY ({Key}, number)) WITHOUT ROWID;
        CREATE TABLE themes (
            {Key} INTEGER NOT NULL REFERENCES paragraphs, theme TEXT NOT NULL, present INTEGER NOT NULL, probability REAL NOT NULL,
            PRIMARY KEY ({Key}, theme)) WITHOUT ROWID;
        """;

    /// <summary>Made behind the rows, which costs less than to keep them in order all along.</summary>
    public const string IndexesAndViews = """
        CREATE INDEX paragraphs_by_document ON paragraphs (document, position);
        CREATE INDEX clauses_by_verb ON clauses (verb);
        CREATE INDEX clauses_by_addressee ON clauses (addressee);
        CREATE INDEX themes_by_theme ON themes (theme, present);
        CREATE VIEW theme_shares AS
            SELECT p.document, p.date, p.section, t.theme, sum(t.present) AS count, count(*) AS n, 1.0 * sum(t.present) / count(*) AS share
            FROM paragraphs p JOIN themes t USING (paragraph_id) WHERE p.section <> 'other' GROUP BY p.document, p.date, p.section, t.theme;
        CREATE VIEW verb_counts AS
            SELECT p.document, p.date, p.section, c.verb, c.family, c.force, count(*) AS count
            FROM paragraphs p JOIN clauses c USING (paragraph_id) WHERE c.place = 'text' GROUP BY p.document, p.date, p.section, c.verb, c.family, c.force;
        CREATE VIEW addressee_counts AS
            SELECT p.document, p.date, c.addressee, c.verb, count(*) AS count
            FROM paragraphs p JOIN clauses c USING (paragraph_id) WHERE c.place = 'text' AND c.addressee <> '' GROUP BY p.document, p.date, c.addressee, c.verb;
        CREATE VIEW hedged_clauses AS
            SELECT p.document, p.date, p.section, p.label, c.verb, c.addressee, c.hedges, p.text
            FROM paragraphs p JOIN clauses c USING (paragraph_id) WHERE c.place = 'text' AND c.hedges <> '[]';
        """;
}
