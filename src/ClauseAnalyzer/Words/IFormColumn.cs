namespace ClauseAnalyzer.Words;

/// <summary>A column of a table of forms, whatever it holds.</summary>
internal interface IFormColumn
{
    /// <summary>The property whose values it holds.</summary>
    object Property { get; }

    /// <summary>Forgets all values, since the forms get new numbers.</summary>
    void Forget();
}
