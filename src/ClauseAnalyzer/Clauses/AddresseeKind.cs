namespace ClauseAnalyzer.Clauses;

/// <summary>What sort of body an addressee is; which name is of which kind stands in data/lexicon/addressees.txt.</summary>
public enum AddresseeKind
{
    /// <summary>Nobody is named.</summary>
    None,

    /// <summary>States, Governments, parties to a treaty.</summary>
    States,

    /// <summary>Bodies in which States sit: a commission, a committee, an intergovernmental expert group.</summary>
    Intergovernmental,

    /// <summary>The Secretariat, its offices and missions, and those who head them: the Secretary-General, an Office.</summary>
    Secretariat,

    /// <summary>Agencies, funds and programmes of the United Nations system.</summary>
    Agencies,

    /// <summary>Organizations outside it.</summary>
    Organizations,

    /// <summary>Civil society, academia, the media, the private sector.</summary>
    CivilSociety,

    /// <summary>Experts and office-holders who act in their own name, and people.</summary>
    Persons,

    /// <summary>Anyone else: donors, stakeholders of any kind, armed groups, a name that the lexicon lacks.</summary>
    Other,
}
