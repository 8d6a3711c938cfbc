using ReportLint.Claims.Form;
using ReportLint.Claims.Supporting;

namespace ReportLint.Claims;

/// <summary>Relates the claims of a report once all are read.</summary>
internal sealed class RelationReader(ReportModel model)
{
    private readonly SupportTable _supported = new(model.Laws.Table);

    private readonly FormReader _form = new(model.Laws.Table);

    private readonly ClaimReader[] _ofWords =
    [
        new OpenEndedCountReader(model),
        new MeasurementReader(model),
    ];

    public void Read()
    {
        model.Support.Clear();
        model.IndexItems();
        model.Guard(model, static it => it.IsReport = ReportNature.IsReport(it));
        model.Laws.Read();
        _supported.Read();
        if (model.IsInKnownLanguage)
            Ask();
        _form.Read();
    }

    private void Ask()
    {
        var meaning = model.Tokens.Meaning;
        foreach (var reader in _ofWords)
        {
            var (needs, styles) = (reader.Needs, reader.NeedsStyles);
            if (styles != Styles.None ? (styles & model.Tokens.Styles) != 0 : needs == default || needs.Overlaps(meaning))
                model.Guard(reader, static it => it.Read());
        }
    }
}
