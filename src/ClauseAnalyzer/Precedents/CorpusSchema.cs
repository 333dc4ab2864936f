namespace ClauseAnalyzer.Precedents;

/// <summary>The tables of a corpus file. What stands here is what people query with SQL, so a change of it raises <see cref="Version"/>.</summary>
internal static class CorpusSchema
{
    /// <summary>Marks a SQLite file as a corpus of this program ("ClAn" in ASCII); SQLite keeps it in the file's header.</summary>
    public const int ApplicationId = 0x436C416E;

    /// <summary>Version of the tables.</summary>
    public const int Version = 1;

    // The index of words is kept by triggers, so that it follows whatever changes a paragraph.
    public const string Tables = """
        CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
        CREATE TABLE files (
            id INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE, name TEXT NOT NULL,
            size INTEGER NOT NULL, modified INTEGER NOT NULL, hash TEXT NOT NULL, engine TEXT NOT NULL);
        CREATE TABLE documents (
            id INTEGER PRIMARY KEY, file INTEGER NOT NULL REFERENCES files (id) ON DELETE CASCADE,
            document TEXT NOT NULL, organ TEXT, date TEXT, status TEXT, title TEXT);
        CREATE TABLE paragraphs (
            id INTEGER PRIMARY KEY, document INTEGER NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
            position INTEGER NOT NULL, section TEXT NOT NULL, label TEXT NOT NULL,
            verb_phrase TEXT NOT NULL, verb TEXT NOT NULL, family TEXT NOT NULL, force INTEGER, addressee TEXT NOT NULL,
            clauses INTEGER NOT NULL, letters INTEGER NOT NULL, chapeau TEXT NOT NULL, text TEXT NOT NULL);
        CREATE TABLE themes (
            paragraph INTEGER NOT NULL REFERENCES paragraphs (id) ON DELETE CASCADE, theme TEXT NOT NULL,
            probability REAL NOT NULL, PRIMARY KEY (paragraph, theme)) WITHOUT ROWID;
        CREATE TABLE clauses (
            paragraph INTEGER NOT NULL REFERENCES paragraphs (id) ON DELETE CASCADE, number INTEGER NOT NULL,
            verb_phrase TEXT NOT NULL, verb TEXT NOT NULL, family TEXT NOT NULL, force INTEGER,
            addressee TEXT NOT NULL, addressee_key TEXT NOT NULL, hedges TEXT NOT NULL,
            PRIMARY KEY (paragraph, number)) WITHOUT ROWID;
        CREATE TABLE terms (term TEXT PRIMARY KEY, paragraphs INTEGER NOT NULL) WITHOUT ROWID;

        CREATE INDEX documents_file ON documents (file);
        CREATE INDEX paragraphs_document ON paragraphs (document);
        CREATE INDEX paragraphs_letters ON paragraphs (letters);
        CREATE INDEX themes_theme ON themes (theme, paragraph);
        CREATE INDEX clauses_addressee ON clauses (addressee_key, verb) WHERE addressee_key <> '';
        CREATE INDEX clauses_verb ON clauses (verb);

        CREATE VIRTUAL TABLE words USING fts5 (
            text, chapeau, content = 'paragraphs', content_rowid = 'id', tokenize = 'porter unicode61 remove_diacritics 2');
        CREATE VIRTUAL TABLE words_terms USING fts5vocab ('words', 'row');
        CREATE TRIGGER paragraphs_added AFTER INSERT ON paragraphs BEGIN
            INSERT INTO words (rowid, text, chapeau) VALUES (new.id, new.text, new.chapeau);
        END;
        CREATE TRIGGER paragraphs_removed AFTER DELETE ON paragraphs BEGIN
            INSERT INTO words (words, rowid, text, chapeau) VALUES ('delete', old.id, old.text, old.chapeau);
        END;
        CREATE TRIGGER paragraphs_changed AFTER UPDATE OF text, chapeau ON paragraphs BEGIN
            INSERT INTO words (words, rowid, text, chapeau) VALUES ('delete', old.id, old.text, old.chapeau);
            INSERT INTO words (rowid, text, chapeau) VALUES (new.id, new.text, new.chapeau);
        END;

        CREATE VIEW corpus AS
            SELECT p.id, d.document, d.organ, d.date, d.status, d.title, p.position, p.section, p.label,
                p.verb_phrase, p.verb, p.family, p.force, p.addressee, p.clauses, p.chapeau, p.text,
                (SELECT group_concat(theme, ' ') FROM themes t WHERE t.paragraph = p.id) AS themes
            FROM paragraphs p JOIN documents d ON d.id = p.document;
        """;
}
