namespace ClauseAnalyzer.Lexicon;

/// <summary>What addressees.txt says of a head noun.</summary>
internal enum AddresseeClass
{
    /// <summary>The table lacks it.</summary>
    Unknown,

    /// <summary>States and their parts.</summary>
    State,

    /// <summary>The Secretariat and bodies of the United Nations.</summary>
    Secretariat,

    /// <summary>Anyone else who can act.</summary>
    Other,

    /// <summary>A thing that cannot act: "efforts".</summary>
    Nobody,
}
