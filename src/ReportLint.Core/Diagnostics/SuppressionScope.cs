namespace ReportLint.Diagnostics;

/// <summary>Which part of a report a suppression comment applies to.</summary>
internal enum SuppressionScope
{
    /// <summary><c>reportlint-disable-line</c>: the lines that the comment stands on.</summary>
    Line,

    /// <summary><c>reportlint-disable-next-line</c>: the next line that is not blank.</summary>
    NextLine,

    /// <summary><c>reportlint-disable</c>: from the comment to the <c>reportlint-enable</c> of the same rules, or to the end.</summary>
    Region,

    /// <summary><c>reportlint-disable-file</c>: the whole report.</summary>
    File,
}
