using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Holds the first verdict on the whole work against the open work that the report lists.</summary>
internal sealed class ContradictedVerdictReader(ReportModel model) : ClaimReader(model)
{
    private readonly DocumentVerdicts _verdicts = new(model);
    private readonly BlockingWork _work = new(model);

    public override Meaning Needs => new(Concepts.Required, Topics.Verdict | Topics.Judgement);

    public override void Read()
    {
        var isRead = false;
        foreach (var i in Model.Index.About(Topics.Verdict | Topics.Judgement))
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
        foreach (var i in Model.Index.Saying(Concepts.Required))
        {
            if (!_verdicts.DeniesRequired(i, out var span))
                continue;
            if (!isRead)
                _work.Read();
            if (_work.Grave.Count > 0)
                Model.ClaimsOf<ContradictedVerdict>().Add(new ContradictedVerdict(span, i, [.. _work.Grave]));
            return;
        }
    }

    // One item that waits for something may be a detail that a verdict leaves out; two are not, nor is a failure.
    private bool Contradicts(bool deniesBlockers) => _work.Grave.Count > 0 || (!deniesBlockers && Model.IsReport && _work.Open.Count > 1);
}
