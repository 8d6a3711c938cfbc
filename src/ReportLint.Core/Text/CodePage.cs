namespace ReportLint.Text;

/// <summary>What of a code page UTF-8 is made of.</summary>
/// <param name="Leads">The characters at 0xC3, 0xE2, 0xEF and 0xF0.</param>
/// <param name="Continuations">Those at 0x80 to 0xBF.</param>
/// <param name="Signs">Continuations that make a letter with 0xC3 anywhere, because nobody writes the two together.</param>
internal sealed record CodePage(string Leads, string Continuations, string Signs);
