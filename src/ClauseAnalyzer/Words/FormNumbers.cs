using System.Numerics;
using System.Runtime.InteropServices;

namespace ClauseAnalyzer.Words;

/// <summary>Finds the number of a form by open addressing over its units. Mutable; for one thread.</summary>
internal sealed class FormNumbers
{
    private const int LeastSlots = 1 << 12;
    private const int LeastUnits = 1 << 14;

    // Units in one number, and units that a slot holds itself.
    private const int UnitsOfNumber = 4;
    private const int InSlot = 8;

    // Another one a process, as the hash codes of strings have, so that no text can be made to fall into one slot.
    private static readonly ulong Seed = (ulong)(uint)HashCode.Combine(nameof(Seed)) << 32 | (uint)HashCode.Combine(nameof(FormNumbers));

    // The units of all forms, one form behind the other: form n from starts[n] to starts[n + 1]. Neither they nor the slots
    // hold references, so that the collector never looks through them.
    private readonly List<int> starts = [0];
    private char[] units = new char[LeastUnits];
    private Slot[] slots = new Slot[LeastSlots];

    /// <summary>Number of forms; they are numbered from 0.</summary>
    public int Count => starts.Count - 1;

    /// <summary>Units of all forms together.</summary>
    public int Length => starts[^1];

    /// <summary>The form with a number, as a new string.</summary>
    public string TextOf(int form) => new(UnitsOf(form));

    /// <summary>The hash code of a form, for <see cref="NumberOf"/>; the highest bit is never set.</summary>
    /// <param name="form">Not empty.</param>
    public static int HashOf(ReadOnlySpan<char> form)
    {
        var (head, tail) = EndsOf(form);
        var hash = Mixed(Mixed(Seed ^ (ulong)form.Length, head), tail);
        for (var at = UnitsOfNumber; at < form.Length - UnitsOfNumber; at += UnitsOfNumber)
        {
            hash = Mixed(hash, NumberOf4(form[at..]));
        }

        return (int)(hash >> 33);
    }

    /// <summary>The number of a form, a new one for a form that was not met before.</summary>
    /// <param name="form">Not empty.</param>
    /// <param name="hash">Its hash code.</param>
    public int NumberOf(ReadOnlySpan<char> form, int hash)
    {
        var (head, tail) = EndsOf(form);
        var table = slots;
        var mask = table.Length - 1;
        for (var slot = hash & mask; ; slot = (slot + 1) & mask)
        {
            ref readonly var taken = ref table[slot];
            if (taken.Length == 0)
            {
                return Add(form, head, tail, hash);
            }

            if (taken.Hash == hash && taken.Head == head && taken.Tail == tail && taken.Length == form.Length
                && (form.Length <= InSlot || form.SequenceEqual(units.AsSpan(taken.Start, taken.Length))))
            {
                return taken.Number;
            }
        }
    }

    /// <summary>Forgets all forms.</summary>
    public void Clear()
    {
        starts.Clear();
        starts.Add(0);
        starts.TrimExcess();
        units = new char[LeastUnits];
        slots = new Slot[LeastSlots];
    }

    private ReadOnlySpan<char> UnitsOf(int form) => units.AsSpan(starts[form]..starts[form + 1]);

    // The first four units and the last four, which may be the same ones: with the length they tell a form of up to eight.
    private static (ulong Head, ulong Tail) EndsOf(ReadOnlySpan<char> form) => form.Length >= UnitsOfNumber
        ? (NumberOf4(form), NumberOf4(form[^UnitsOfNumber..]))
        : (form[0] | ((ulong)form[form.Length / 2] << 16) | ((ulong)form[^1] << 32), 0);

    private static ulong NumberOf4(ReadOnlySpan<char> units) => MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(units));

    private static ulong Mixed(ulong hash, ulong units) => BitOperations.RotateLeft((hash ^ units) * 0x9E3779B97F4A7C15, 29);

    private int Add(ReadOnlySpan<char> form, ulong head, ulong tail, int hash)
    {
        var (number, start) = (Count, Length);
        if (start + form.Length > units.Length)
        {
            Array.Resize(ref units, Math.Max(start + form.Length, units.Length * 2));
        }

        form.CopyTo(units.AsSpan(start));
        starts.Add(start + form.Length);
        Place(new Slot(head, tail, start, form.Length, number, hash));
        if (Count * 2 > slots.Length)
        {
            Grow();
        }

        return number;
    }

    private void Grow()
    {
        var old = slots;
        slots = new Slot[old.Length * 2];
        foreach (ref readonly var taken in old.AsSpan())
        {
            if (taken.Length > 0)
            {
                Place(taken);
            }
        }
    }

    private void Place(in Slot taken)
    {
        var mask = slots.Length - 1;
        var slot = taken.Hash & mask;
        while (slots[slot].Length > 0)
        {
            slot = (slot + 1) & mask;
        }

        slots[slot] = taken;
    }

    // Most words are known by their ends: to find one is a look into one place of memory.
    private readonly record struct Slot(ulong Head, ulong Tail, int Start, int Length, int Number, int Hash);
}
