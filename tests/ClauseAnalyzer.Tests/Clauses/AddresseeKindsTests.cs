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
    [InlineData("Expert Group", AddresseeKind.Secretariat)]
    [InlineData("Special Rapporteur on the right to food", AddresseeKind.Secretariat)]
    [InlineData("all parties", AddresseeKind.Other)]
    [InlineData("donors and other stakeholders", AddresseeKind.Other)]
    [InlineData("civil society", AddresseeKind.Other)]
    [InlineData("Brotherhood of Weavers", AddresseeKind.Other)]
    public void Of_Addressee_GivesTheKindOfItsFirstHead(string addressee, AddresseeKind kind) =>
        Assert.Equal(kind, new AddresseeKinds(Finders.Lexicon).Of(addressee));
}
