namespace ClauseAnalyzer.Trends.Terms;

/// <summary>How much more a target text uses a term than a reference text does.</summary>
/// <param name="Reference">Name of the reference, the earlier text or group.</param>
/// <param name="Target">Name of the target, the later text.</param>
/// <param name="Term">The term as it is mostly written.</param>
/// <param name="CountReference">Occurrences in the reference.</param>
/// <param name="CountTarget">Occurrences in the target.</param>
/// <param name="LogOdds">Weighted log-odds ratio with informative Dirichlet prior (natural log), positive where the target uses the term more.</param>
/// <param name="Z"><paramref name="LogOdds"/> by its standard error.</param>
/// <param name="LogLikelihood">Dunning's G2 over target and reference, at least 0.</param>
/// <param name="Effect">Log2 of the ratio of the two rates, positive where the target's is higher.</param>
/// <param name="Documents">Documents of the whole set that hold the term.</param>
public sealed record KeynessRow(
    string Reference,
    string Target,
    string Term,
    int CountReference,
    int CountTarget,
    double LogOdds,
    double Z,
    double LogLikelihood,
    double Effect,
    int Documents);
