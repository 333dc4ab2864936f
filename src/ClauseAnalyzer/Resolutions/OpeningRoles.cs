namespace ClauseAnalyzer.Resolutions;

/// <summary>What an opening word can be.</summary>
[Flags]
internal enum OpeningRoles
{
    None = 0,

    /// <summary>The organ in the plural: "we".</summary>
    We = 1,

    /// <summary>What an organ's name begins with: "the".</summary>
    Article = 2,

    /// <summary>May stand before the verb: "also", "deeply".</summary>
    Adverb = 4,

    /// <summary>Opens grounds: "recalling", "whereas".</summary>
    Grounds = 8,

    /// <summary>Ends in -s and so may be a finite verb.</summary>
    MayBeFinite = 16,

    /// <summary>First word of a verb whose rest may stand apart: "takes".</summary>
    Light = 32,

    /// <summary>A verb of the trade in its past form, or an adjective made of one: "endorsed", "concerned".</summary>
    Past = 64,

    /// <summary>A verb or adjective of the trade as the lexicon names it: "aware", "resolve".</summary>
    Named = 128,

    /// <summary>Ends in -ed: such a form is never an imperative.</summary>
    EndsInEd = 256,

    /// <summary>An object begins: "the", "its".</summary>
    Determiner = 512,

    /// <summary>What an adjective is about begins: "of", "that".</summary>
    Complement = 1024,

    /// <summary>Head of an organ's name: "Conference".</summary>
    Organ = 2048,

    /// <summary>Begins an act without a subject: "it".</summary>
    It = 4096,

    /// <summary>Joins "it" to its act: "is".</summary>
    Copula = 8192,

    /// <summary>The act of "It is resolved that …".</summary>
    Resolved = 16384,

    /// <summary>What was resolved begins: "that".</summary>
    Resolution = 32768,

    /// <summary>A light verb that acts only with a participle or adjective behind: "has".</summary>
    Auxiliary = 65536,

    /// <summary>Tells grounds by its meaning, not by its ending alone: "recalling", "mindful".</summary>
    Recital = 131072,

    /// <summary>A verb of the organ with a slip of the pen: "Expresess".</summary>
    Slip = 262144,
}
