using ReportLint.Claims.Laws;

namespace ReportLint.Claims.Form;

/// <summary>Finds one kind of defect in the form of a report: its sections, its dates, its letters and its pictures.</summary>
internal abstract class FormQuery(ClaimTable table)
{
    /// <summary>The statements of the report, and how its items are meant.</summary>
    protected ClaimTable Table => table;

    /// <summary>The facts of the text.</summary>
    protected ReportModel Model => table.Model;

    /// <summary>Reads a whole report.</summary>
    public abstract void Read();
}
