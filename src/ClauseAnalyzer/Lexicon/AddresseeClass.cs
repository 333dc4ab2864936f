namespace ClauseAnalyzer.Lexicon;

/// <summary>What addressees.txt says of a head noun.</summary>
internal enum AddresseeClass
{
    /// <summary>The table lacks it.</summary>
    Unknown,

    /// <summary>States and their parts.</summary>
    State,

    /// <summary>Bodies in which States sit.</summary>
    Intergovernmental,

    /// <summary>The Secretariat, its offices and missions.</summary>
    Secretariat,

    /// <summary>Agencies, funds and programmes of the United Nations system.</summary>
    Agency,

    /// <summary>Organizations outside it.</summary>
    Organization,

    /// <summary>Civil society, academia, the private sector.</summary>
    CivilSociety,

    /// <summary>Experts and office-holders in their own name, and people.</summary>
    Person,

    /// <summary>Anyone else who can act.</summary>
    Other,

    /// <summary>A thing that cannot act: "efforts".</summary>
    Nobody,
}
