using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Holds the first verdict on the whole work against the open work that the report lists.</summary>
internal sealed class ContradictedVerdictReader : ClaimReader
{
    private readonly DocumentVerdicts _verdicts;
    private readonly Denials _denials;
    private readonly PlainVerdicts _plain;
    private readonly WholeVerdicts _whole;
    private readonly BlockingWork _work;
    private bool _isRead;

    public ContradictedVerdictReader(ReportModel model)
        : base(model)
    {
        _verdicts = new(model);
        _denials = new(model, _verdicts);
        _plain = new(model, _verdicts);
        _whole = new(model, _verdicts);
        _work = new(model);
    }

    public override Meaning Needs => new(Denials.Wanted | PlainVerdicts.Wanted | WholeVerdicts.Wanted, DocumentVerdicts.Wanted);

    public override void Read()
    {
        _isRead = false;
        _verdicts.Read();
        foreach (var i in Model.Index.About(DocumentVerdicts.Wanted))
        {
            var at = i;
            if (!_verdicts.TryFind(i, out var span, out var deniesBlockers) && !Decisions.TryReadBelow(Model, ref at, out span))
                continue;
            if (Contradicts(at, span, deniesBlockers))
                return;
            if (_work.Open.Count == 0)
                return;
        }
        foreach (var i in Model.Index.Saying(Denials.Wanted))
        {
            if (_denials.TryFind(i, out var span, out var ofGrave))
            {
                if (Contradicts(i, span, ofGrave))
                    return;
            }
            else if (_denials.TryFindSentence(i, out span))
            {
                ReadWork();
                if (_work.Findings.Count > 0)
                {
                    Add(i, span, _work.Findings);
                    return;
                }
            }
        }
        if (!Model.IsReport)
            return;
        foreach (var i in Model.Index.With(PlainVerdicts.Wanted, PlainVerdicts.About))
        {
            if (_plain.TryFind(i, out var span) && (Contradicts(i, span, ofGrave: true) || _work.Grave.Count == 0))
                break;
        }
        if (Model.ClaimsOf<ContradictedVerdict>().Count > 0 || !_whole.MaySpeak())
            return;
        foreach (var i in Model.Index.Saying(WholeVerdicts.Wanted))
        {
            if (!_whole.TryFind(i, out var span))
                continue;
            ReadWork();
            if (_work.Work.Count > 1)
                Add(i, span, _work.Work);
            return;
        }
    }

    // One item that waits for something may be a detail that a verdict leaves out; two are not, nor is a failure.
    private bool Contradicts(int item, TextSpan span, bool ofGrave)
    {
        ReadWork();
        if (_work.Grave.Count == 0 && (ofGrave || !Model.IsReport || _work.Open.Count <= 1))
            return false;
        Add(item, span, ofGrave ? _work.Grave : _work.Open);
        return true;
    }

    private void Add(int item, TextSpan span, List<OpenItem> open) => Model.ClaimsOf<ContradictedVerdict>().Add(new ContradictedVerdict(span, item, [.. open]));

    private void ReadWork()
    {
        if (!_isRead)
            _work.Read();
        _isRead = true;
    }
}
