namespace ReportLint.Text;

/// <summary>Which of 64 characters are in a class, a bit each, the first character's the lowest.</summary>
/// <param name="LineEndings"><c>\n</c> and <c>\r</c>.</param>
/// <param name="Markup">What may start or end an inline other than text: <c>\`*_[]&lt;&amp;~</c>.</param>
/// <param name="Autolinks">Where an extended autolink may announce itself: <c>@</c>, <c>:/</c> and <c>ww</c>, and perhaps a colon or w
/// before anything else.</param>
internal readonly record struct CharacterWord(ulong LineEndings, ulong Markup, ulong Autolinks);
