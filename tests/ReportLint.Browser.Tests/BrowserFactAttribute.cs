namespace ReportLint.Browser.Tests;

/// <summary>A test that needs a browser, and says so where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute()
    {
        if (InstalledBrowser.Path is null)
            Skip = "no Chromium is installed, and REPORTLINT_CHROMIUM names none";
    }
}
