namespace ClauseAnalyzer.Words;

/// <summary>A column of a table of forms, whatever it holds.</summary>
internal interface IFormColumn
{
    /// <summary>Forgets all values, since the forms get new numbers.</summary>
    void Forget();
}
