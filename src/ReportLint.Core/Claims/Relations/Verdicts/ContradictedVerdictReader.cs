using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Holds the first verdict on the whole work against the open work that the report lists.</summary>
internal sealed class ContradictedVerdictReader : ClaimReader
{
    private readonly DocumentVerdicts _verdicts;
    private readonly Denials _denials;
    private readonly BlockingWork _work;

    public ContradictedVerdictReader(ReportModel model)
        : base(model)
    {
        _verdicts = new(model);
        _denials = new(model, _verdicts);
        _work = new(model);
    }

    public override Meaning Needs => new(Denials.Wanted, DocumentVerdicts.Wanted);

    public override void Read()
    {
        var isRead = false;
        _verdicts.Read();
        foreach (var i in Model.Index.About(DocumentVerdicts.Wanted))
        {
            if (!_verdicts.TryFind(i, out var span, out var deniesBlockers))
                continue;
            if (!isRead)
                _work.Read();
            isRead = true;
            if (Contradicts(deniesBlockers))
            {
                Model.ClaimsOf<ContradictedVerdict>().Add(new ContradictedVerdict(span, i, [.. deniesBlockers ? _work.Grave : _work.Open]));
                return;
            }
            if (_work.Open.Count == 0)
                return;
        }
        foreach (var i in Model.Index.Saying(Denials.Wanted))
        {
            if (!_denials.TryFind(i, out var span, out var ofGrave))
                continue;
            if (!isRead)
                _work.Read();
            isRead = true;
            if (Contradicts(ofGrave))
            {
                Model.ClaimsOf<ContradictedVerdict>().Add(new ContradictedVerdict(span, i, [.. ofGrave ? _work.Grave : _work.Open]));
                return;
            }
        }
    }

    // One item that waits for something may be a detail that a verdict leaves out; two are not, nor is a failure.
    private bool Contradicts(bool deniesBlockers) => _work.Grave.Count > 0 || (!deniesBlockers && Model.IsReport && _work.Open.Count > 1);
}
