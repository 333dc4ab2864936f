namespace ClauseAnalyzer.Clauses;

/// <summary>What sort of body an addressee is; a change of force is only compared within one kind.</summary>
public enum AddresseeKind
{
    /// <summary>Nobody is named.</summary>
    None,

    /// <summary>States, Governments, parties to a treaty.</summary>
    States,

    /// <summary>The Secretariat and subsidiary bodies: the Secretary-General, an Office, a commission, a rapporteur.</summary>
    Secretariat,

    /// <summary>Anyone else: other organizations, civil society, donors, armed groups.</summary>
    Other,
}
