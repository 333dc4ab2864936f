using System.Numerics;
using System.Runtime.InteropServices;

namespace ClauseAnalyzer.Words;

/// <summary>Finds the number of a form by open addressing over its units. Mutable; for one thread.</summary>
internal sealed class FormNumbers
{
    private const int LeastSlots = 1 << 12;

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
        var hash = HashOf(form);
        var mask = slots.Length - 1;
        for (var slot = (int)hash & mask; ; slot = (slot + 1) & mask)
        {
            ref readonly var taken = ref slots[slot];
            if (taken.Text is null)
            {
                return Add(form, hash, slot);
            }

            if (taken.Hash == hash && form.SequenceEqual(taken.Text))
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

    private static uint HashOf(ReadOnlySpan<char> form)
    {
        var bytes = MemoryMarshal.AsBytes(form);
        var hash = Seed ^ (ulong)form.Length;
        for (; bytes.Length >= sizeof(ulong); bytes = bytes[sizeof(ulong)..])
        {
            hash = Mixed(hash, MemoryMarshal.Read<ulong>(bytes));
        }

        if (bytes.Length >= sizeof(uint))
        {
            hash = Mixed(hash, MemoryMarshal.Read<uint>(bytes));
            bytes = bytes[sizeof(uint)..];
        }

        return (uint)((bytes.IsEmpty ? hash : Mixed(hash, MemoryMarshal.Read<ushort>(bytes))) >> 32);
    }

    private static ulong Mixed(ulong hash, ulong units) => BitOperations.RotateLeft((hash ^ units) * 0x9E3779B97F4A7C15, 29);

    private int Add(ReadOnlySpan<char> form, uint hash, int slot)
    {
        var number = texts.Count;
        texts.Add(new string(form));
        slots[slot] = new Slot(texts[number], hash, number);
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
        foreach (var taken in old)
        {
            if (taken.Text is null)
            {
                continue;
            }

            var slot = (int)taken.Hash & mask;
            while (slots[slot].Text is not null)
            {
                slot = (slot + 1) & mask;
            }

            slots[slot] = taken;
        }
    }

    // What a look needs stands together: a word is looked up by two places of memory, this and its text.
    private readonly record struct Slot(string? Text, uint Hash, int Number);
}
