using System.Runtime.CompilerServices;

namespace ClauseAnalyzer.Words;

/// <summary>
/// One number a form, computed when it is first asked for. Sixteen stand in the memory that is fetched at once, so that
/// what a batch asks of the words of its texts stays at hand. Mutable; for one thread.
/// </summary>
/// <typeparam name="TPart">A part of a form that no number tells.</typeparam>
internal sealed class FormCodes<TPart> : IFormColumn
{
    private const int Unknown = int.MinValue;

    private readonly FormTable forms;
    private readonly FormProperty<FormCode<TPart>> property;
    private readonly List<TPart[]> parts = [];
    private int[] codes = [];

    internal FormCodes(FormTable forms, FormProperty<FormCode<TPart>> property)
    {
        this.forms = forms;
        this.property = property;
    }

    /// <summary>The number of a form; below 0 for one that has <see cref="PartsOf"/>.</summary>
    /// <param name="form">Number of the form, as a text that was read gives it.</param>
    public int this[int form]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            var known = codes;
            var code = (uint)form < (uint)known.Length ? known[form] : Unknown;
            return code != Unknown ? code : Compute(form);
        }
    }

    /// <summary>The parts of a form.</summary>
    /// <param name="code">Its number, below 0.</param>
    public ReadOnlySpan<TPart> PartsOf(int code) => parts[~code];

    void IFormColumn.Forget()
    {
        codes = [];
        parts.Clear();
    }

    private int Compute(int form)
    {
        var (code, found) = property.Of(forms.TextOf(form));
        if (found is not null)
        {
            code = ~parts.Count;
            parts.Add(found);
        }

        if (form >= codes.Length)
        {
            var length = codes.Length;
            Array.Resize(ref codes, Math.Max(forms.Count, length * 2));
            codes.AsSpan(length).Fill(Unknown);
        }

        codes[form] = code;
        return code;
    }
}
