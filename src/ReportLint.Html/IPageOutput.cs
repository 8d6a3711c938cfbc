namespace ReportLint.Html;

/// <summary>Where pages go.</summary>
internal interface IPageOutput
{
    /// <summary>Writes the page of a report.</summary>
    void Write(CheckedPage page);

    /// <summary>Writes what comes after the last page.</summary>
    /// <param name="problems">What could not be read, and what is wrong with the configuration.</param>
    void Finish(IReadOnlyList<string> problems);
}
