namespace ReportLint.Rules.Wording;

/// <summary>The languages of a report in which words can be written small without a mistake.</summary>
[Flags]
internal enum ProseLanguages
{
    None = 0,
    English = 1,
    French = 2,
}
