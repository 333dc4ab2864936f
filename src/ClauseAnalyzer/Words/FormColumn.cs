using System.Runtime.CompilerServices;

namespace ClauseAnalyzer.Words;

/// <summary>The values of one property for the forms of a table, each computed when it is first asked for. Mutable; for one thread.</summary>
/// <typeparam name="T">What is known of a form.</typeparam>
public sealed class FormColumn<T> : IFormColumn
{
    private readonly FormTable forms;
    private readonly FormProperty<T> property;
    private Value[] values = [];

    internal FormColumn(FormTable forms, FormProperty<T> property)
    {
        this.forms = forms;
        this.property = property;
    }

    /// <summary>The value for a form.</summary>
    /// <param name="form">Number of the form, as a text that was read gives it.</param>
    public ref readonly T this[int form]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            var known = values;
            if ((uint)form >= (uint)known.Length || !known[form].IsKnown)
            {
                known = Compute(form);
            }

            return ref known[form].Of;
        }
    }

    void IFormColumn.Forget()
    {
        values = [];
    }

    private Value[] Compute(int form)
    {
        var value = property.Of(forms.TextOf(form));
        if (form >= values.Length)
        {
            Array.Resize(ref values, Math.Max(forms.Count, values.Length * 2));
        }

        values[form] = new Value { Of = value, IsKnown = true };
        return values;
    }

    private struct Value
    {
        public T Of;
        public bool IsKnown;
    }
}
