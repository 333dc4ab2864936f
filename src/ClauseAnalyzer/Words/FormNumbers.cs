using System.Numerics;
using System.Runtime.InteropServices;

namespace ClauseAnalyzer.Words;

/// <summary>Finds the number of a form by open addressing over its units. Mutable; for one thread.</summary>
internal sealed class FormNumbers
{
    private const int LeastSlots = 1 << 12;

    // Units in one number, and units that a slot holds itself.
    private const int UnitsOfNumber = 4;
    private const int InSlot = 8;

    // Another one a process, as the hash codes of strings have, so that no text can be made to fall into one slot.
    private static readonly ulong Seed = (ulong)(uint)HashCode.Combine(nameof(Seed)) << 32 | (uint)HashCode.Combine(nameof(FormNumbers));

    private readonly List<string> texts = [];
    private Slot[] slots = new Slot[LeastSlots];

    /// <summary>Number of forms; they are numbered from 0.</summary>
    public int Count => texts.Count;

    /// <summary>The form with a number.</summary>
    public string TextOf(int form) => texts[form];

    /// <summary>The number of a form, a new one for a form that was not met before.</summary>
    public int NumberOf(ReadOnlySpan<char> form)
    {
        var (head, tail) = BeginningOf(form);
        var mask = slots.Length - 1;
        for (var slot = (int)HashOf(form, head, tail) & mask; ; slot = (slot + 1) & mask)
        {
            ref readonly var taken = ref slots[slot];
            if (taken.Text is null)
            {
                return Add(form, head, tail, slot);
            }

            if (taken.Head == head && taken.Tail == tail && taken.Length == form.Length && (form.Length <= InSlot || form.SequenceEqual(taken.Text)))
            {
                return taken.Number;
            }
        }
    }

    /// <summary>Forgets all forms.</summary>
    public void Clear()
    {
        texts.Clear();
        texts.TrimExcess();
        slots = new Slot[LeastSlots];
    }

    // Up to eight units in two numbers, the rest of which is 0.
    private static (ulong Head, ulong Tail) BeginningOf(ReadOnlySpan<char> form) =>
        form.Length > UnitsOfNumber ? (NumberOf4(form), UpToFour(form[UnitsOfNumber..])) : (UpToFour(form), 0);

    private static ulong UpToFour(ReadOnlySpan<char> units) => units.Length switch
    {
        >= UnitsOfNumber => NumberOf4(units),
        3 => units[0] | ((ulong)units[1] << 16) | ((ulong)units[2] << 32),
        2 => units[0] | ((ulong)units[1] << 16),
        1 => units[0],
        _ => 0,
    };

    private static ulong NumberOf4(ReadOnlySpan<char> units) => MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(units));

    private static uint HashOf(ReadOnlySpan<char> form, ulong head, ulong tail)
    {
        var hash = Mixed(Mixed(Seed ^ (ulong)form.Length, head), tail);
        for (var rest = form.Length > InSlot ? form[InSlot..] : []; !rest.IsEmpty; rest = rest[Math.Min(rest.Length, UnitsOfNumber)..])
        {
            hash = Mixed(hash, UpToFour(rest));
        }

        return (uint)(hash >> 32);
    }

    private static ulong Mixed(ulong hash, ulong units) => BitOperations.RotateLeft((hash ^ units) * 0x9E3779B97F4A7C15, 29);

    private int Add(ReadOnlySpan<char> form, ulong head, ulong tail, int slot)
    {
        var number = texts.Count;
        texts.Add(new string(form));
        slots[slot] = new Slot(texts[number], head, tail, form.Length, number);
        if (texts.Count * 2 > slots.Length)
        {
            Grow();
        }

        return number;
    }

    private void Grow()
    {
        var old = slots;
        slots = new Slot[old.Length * 2];
        var mask = slots.Length - 1;
        foreach (ref readonly var taken in old.AsSpan())
        {
            if (taken.Text is null)
            {
                continue;
            }

            var slot = (int)HashOf(taken.Text, taken.Head, taken.Tail) & mask;
            while (slots[slot].Text is not null)
            {
                slot = (slot + 1) & mask;
            }

            slots[slot] = taken;
        }
    }

    // Most words are known by their first eight units: to find one is a look into one place of memory.
    private readonly record struct Slot(string? Text, ulong Head, ulong Tail, int Length, int Number);
}
