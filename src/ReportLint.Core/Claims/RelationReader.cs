using ReportLint.Claims.Form;
using ReportLint.Claims.Supporting;

namespace ReportLint.Claims;

/// <summary>Relates the claims of a report once all are read.</summary>
internal sealed class RelationReader(ReportModel model)
{
    private readonly SupportTable _supported = new(model.Laws.Table);

    private readonly FormReader _form = new(model.Laws.Table);

    public void Read()
    {
        model.Support.Clear();
        model.IndexItems();
        model.Guard(model, static it => it.IsReport = ReportNature.IsReport(it));
        model.Laws.Read();
        _supported.Read();
        _form.Read();
    }
}
