using ClauseAnalyzer.Clauses;

namespace ClauseAnalyzer.Tests.Clauses;

public sealed class AddresseeKindsTests
{
    [Theory]
    [InlineData("", AddresseeKind.None)]
    [InlineData("Member States", AddresseeKind.States)]
    [InlineData("all Governments", AddresseeKind.States)]
    [InlineData("Government of Norway", AddresseeKind.States)]
    [InlineData("States parties to the Convention", AddresseeKind.States)]
    [InlineData("developed countries", AddresseeKind.States)]
    [InlineData("Norway", AddresseeKind.States)]
    [InlineData("Secretary-General", AddresseeKind.Secretariat)]
    [InlineData("Secretary General", AddresseeKind.Secretariat)]
    [InlineData("Executive Director", AddresseeKind.Secretariat)]
    [InlineData("United Nations Office on Drugs and Crime", AddresseeKind.Secretariat)]
    [InlineData("Expert Group", AddresseeKind.Intergovernmental)]
    [InlineData("Commission on Crime Prevention and Criminal Justice", AddresseeKind.Intergovernmental)]
    [InlineData("General Assembly", AddresseeKind.Intergovernmental)]
    [InlineData("relevant agencies", AddresseeKind.Agencies)]
    [InlineData("United Nations Development Programme", AddresseeKind.Agencies)]
    [InlineData("INTERPOL", AddresseeKind.Organizations)]
    [InlineData("regional organizations", AddresseeKind.Organizations)]
    [InlineData("private sector", AddresseeKind.CivilSociety)]
    [InlineData("Chair", AddresseeKind.Persons)]
    [InlineData("Special Rapporteur on the right to food", AddresseeKind.Persons)]
    [InlineData("all parties", AddresseeKind.Other)]
    [InlineData("donors and other stakeholders", AddresseeKind.Other)]
    [InlineData("civil society", AddresseeKind.CivilSociety)]
    [InlineData("Brotherhood of Weavers", AddresseeKind.Other)]
    public void Of_Addressee_GivesTheKindOfItsFirstHead(string addressee, AddresseeKind kind) =>
        Assert.Equal(kind, new AddresseeKinds(Finders.Lexicon).Of(addressee));
}
