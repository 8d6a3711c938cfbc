namespace ReportLint.Claims;

/// <summary>Finds lines that vouch for the quality of the work and name nobody who looked: "Quality assurance: ✅ Verified", "Relecture : ✅ validée".</summary>
internal sealed class VouchedQualityReader(ReportModel model) : ClaimReader(model)
{
    /// <summary>In tokens.</summary>
    private const int LongestLabel = 4, LongestValue = 4;

    private readonly Dictionary<int, SelfCertification> _bySection = [];

    private readonly SignedSections _signed = new(model);

    private bool _isPrepared;

    public override Meaning Needs => new(Concepts.Done | Concepts.Achieved | Concepts.Worked, Topics.None);

    public override void Read()
    {
        if (!Model.IsReport)
            return;
        _isPrepared = false;
        foreach (var i in Model.ItemsWithStatus)
        {
            ref readonly var item = ref Model.ItemList[i];
            if (item.Status == Polarity.Done && item.Kind is ItemKind.LabelLine or ItemKind.ListItem && IsVouched(item) && Assertions.MayClaim(Model, item))
                Add(i, item);
        }
    }

    // The whole label, behind a mark that says so one participle.
    private bool IsVouched(in Item item)
    {
        if (item.LabelEnd <= item.FirstToken || item.LabelEnd - item.FirstToken > LongestLabel || item.EndToken - item.FirstValueToken > LongestValue || item.FirstValueToken >= item.EndToken || Model.Tokens[item.FirstValueToken].Kind != TokenKind.Mark)
            return false;
        var said = false;
        for (var i = item.FirstValueToken; i < item.EndToken; i++)
        {
            if (Model.Tokens[i].Kind is TokenKind.Mark or TokenKind.Punctuation)
                continue;
            if (!Model.Tokens[i].Has(Concepts.Done | Concepts.Achieved | Concepts.Worked) || Model.Tokens[i].Has(Concepts.Negation))
                return false;
            said = true;
        }
        var first = item.FirstToken;
        while (first < item.LabelEnd && Model.Tokens[first].Kind != TokenKind.Word)
            first++;
        return said && first < item.LabelEnd && Model.Wordings.Is(Model.Text.Slice(Model.SpanOf(first, item.LabelEnd)), Wording.QualityLabel);
    }

    private void Add(int index, in Item item)
    {
        if (!_isPrepared)
            Prepare();
        if (_signed.Holds(item))
            return;
        var span = Model.SpanOf(item.FirstToken, item.EndToken);
        if (_bySection.TryGetValue(item.Section, out var first))
        {
            first.Add(span);
            return;
        }
        var claim = new SelfCertification(span, index);
        _bySection.Add(item.Section, claim);
        Model.ClaimsOf<SelfCertification>().Add(claim);
    }

    // Where the section certifies itself already, one of them tells it.
    private void Prepare()
    {
        _isPrepared = true;
        _bySection.Clear();
        _signed.Read();
        foreach (var claim in Model.ClaimsOf<SelfCertification>())
            _bySection[Model.ItemList[claim.Item].Section] = claim;
    }
}
