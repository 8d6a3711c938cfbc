namespace ReportLint.Claims.Form;

/// <summary>In which letters a word is written.</summary>
internal enum LetterCase : byte
{
    /// <summary>It may be an acronym, a name or a single letter: it tells nothing.</summary>
    Untold,

    /// <summary>With a small letter in it.</summary>
    Small,

    /// <summary>In capitals, and no acronym that one knows.</summary>
    Capitals,
}
