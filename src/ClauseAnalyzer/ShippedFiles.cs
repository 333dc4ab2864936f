namespace ClauseAnalyzer;

/// <summary>Where the lexicon, the shipped model and the five texts stand: beside the program, where the build puts them.</summary>
public static class ShippedFiles
{
    /// <summary>Folder of the lexicon: verbs, modifiers, hedges, force scales, theme cues.</summary>
    public static string LexiconDirectory => Path.Combine(AppContext.BaseDirectory, "data", "lexicon");

    /// <summary>Folder of the five texts and their manifest.</summary>
    public static string ResolutionsDirectory => Path.Combine(AppContext.BaseDirectory, "data", "resolutions");

    /// <summary>The tables of words, made beforehand.</summary>
    public static string CompiledLexicon => Path.Combine(AppContext.BaseDirectory, "data", "compiled", "lexicon.index");

    /// <summary>The index of those texts, made beforehand.</summary>
    public static string CompiledPrecedents => Path.Combine(AppContext.BaseDirectory, "data", "compiled", "precedents.index");

    /// <summary>The model fitted from data/training.</summary>
    public static string ModelFile => Path.Combine(AppContext.BaseDirectory, "models", "clauses.model");

    /// <summary>How that model is fitted; the default of train.</summary>
    public static string TrainingConfiguration => Path.Combine(AppContext.BaseDirectory, "models", "training.cfg");
}
