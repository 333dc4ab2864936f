using System.Xml.Linq;

namespace ClauseAnalyzer.Resolutions.Writing;

/// <summary>The eIds of those whom a document's metadata name.</summary>
/// <param name="Author">The organ.</param>
/// <param name="Editor">Who made the markup.</param>
/// <param name="AuthorRole">The organ's role.</param>
/// <param name="EditorRole">The editor's role.</param>
/// <param name="References">The element that declares them.</param>
internal sealed record AknNames(string Author, string Editor, string AuthorRole, string EditorRole, XElement References);
