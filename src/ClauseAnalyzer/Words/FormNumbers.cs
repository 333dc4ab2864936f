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
    private int[] slots = new int[LeastSlots];
    private uint[] hashes = new uint[LeastSlots / 2];

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
            var number = slots[slot] - 1;
            if (number < 0)
            {
                return Add(form, hash, slot);
            }

            if (hashes[number] == hash && form.SequenceEqual(texts[number]))
            {
                return number;
            }
        }
    }

    /// <summary>Forgets all forms.</summary>
    public void Clear()
    {
        texts.Clear();
        texts.TrimExcess();
        slots = new int[LeastSlots];
        hashes = new uint[LeastSlots / 2];
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
        if (number == hashes.Length)
        {
            Array.Resize(ref hashes, hashes.Length * 2);
        }

        hashes[number] = hash;
        slots[slot] = number + 1;
        if (texts.Count * 2 > slots.Length)
        {
            Grow();
        }

        return number;
    }

    private void Grow()
    {
        slots = new int[slots.Length * 2];
        var mask = slots.Length - 1;
        for (var number = 0; number < texts.Count; number++)
        {
            var slot = (int)hashes[number] & mask;
            while (slots[slot] != 0)
            {
                slot = (slot + 1) & mask;
            }

            slots[slot] = number + 1;
        }
    }
}
