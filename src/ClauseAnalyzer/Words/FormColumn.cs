namespace ClauseAnalyzer.Words;

/// <summary>The values of one property for the forms of a table, each computed when it is first asked for. Mutable; for one thread.</summary>
/// <typeparam name="T">What is known of a form.</typeparam>
public sealed class FormColumn<T> : IFormColumn
{
    private readonly FormTable forms;
    private readonly FormProperty<T> property;
    private T[] values = [];
    private bool[] isKnown = [];

    internal FormColumn(FormTable forms, FormProperty<T> property)
    {
        this.forms = forms;
        this.property = property;
    }

    object IFormColumn.Property => property;

    /// <summary>The value for a form.</summary>
    /// <param name="form">Number of the form, as a text that was read gives it.</param>
    public ref readonly T this[int form]
    {
        get
        {
            if ((uint)form >= (uint)isKnown.Length || !isKnown[form])
            {
                Compute(form);
            }

            return ref values[form];
        }
    }

    void IFormColumn.Forget()
    {
        values = [];
        isKnown = [];
    }

    private void Compute(int form)
    {
        if (form >= values.Length)
        {
            var length = Math.Max(forms.Count, values.Length * 2);
            Array.Resize(ref values, length);
            Array.Resize(ref isKnown, length);
        }

        values[form] = property.Of(forms.TextOf(form));
        isKnown[form] = true;
    }
}
