using ReportLint.Text;

namespace ReportLint.Claims.Laws;

/// <summary>Reads a report's statements, lets the laws relate them, and makes a claim of each contradiction.</summary>
internal sealed class LawRunner
{
    private readonly ReportModel _model;
    private readonly LawReader[] _laws;
    private readonly Settling _settling;

    public LawRunner(ReportModel model)
    {
        _model = model;
        Table = new(model);
        (Values, States) = (new(Table), new(Table));
        _laws = Laws();
        _settling = new(Table);
    }

    /// <summary>The statements and relations.</summary>
    public ClaimTable Table { get; }

    /// <summary>One thing has one value.</summary>
    public ValueLaw Values { get; }

    /// <summary>One item stands one way in all places.</summary>
    public StateLaw States { get; }

    /// <summary>Reads the report. A law that throws is among the model's failures, and the others go on.</summary>
    public void Read()
    {
        Table.Relations.Clear();
        _model.Guard(Table, static it => it.Read());
        foreach (var law in _laws)
        {
            Table.Relations.Start();
            _model.Guard(law, static it => it.Read());
        }
        _model.Guard(this, static it => it.Report());
    }

    private void Report()
    {
        _settling.Read();
        if (Table.ReportDate >= 0)
        {
            ref readonly var date = ref Table.Dates[Table.ReportDate];
            _model.ClaimsOf<ReportDate>().Add(new(date.Span, date.Item, date.Day));
        }
        var contradictions = _model.ClaimsOf<Contradiction>();
        for (var i = 0; i < Table.Relations.All.Count; i++)
        {
            if (Table.Relations.All[i] is { State: RelationState.Contradicts, IsSettled: false })
                contradictions.Add(ClaimOf(i));
        }
    }

    private LawReader[] Laws() =>
    [
        new ColumnSumLaw(Table),
        new RowSumLaw(Table),
        new ParentSumLaw(Table),
        new HeadColumnSumLaw(Table),
        new LineSumLaw(Table),
        new ListSumLaw(Table),
        new ElsewhereSumLaw(Table),
        new CountLaw(Table),
        new NameCountLaw(Table),
        new SectionCountLaw(Table),
        new ChangeLineLaw(Table),
        new ChangeLabelLaw(Table),
        new RowRuleLaw(Table),
        new ShareLaw(Table),
        new MeanLaw(Table),
        new TallyLaw(Table),
        new RatioLaw(Table),
        new ShareCountLaw(Table),
        new MarkedRatioLaw(Table),
        new OrderLaw(Table),
        new StatisticsLaw(Table),
        new TargetColumnLaw(Table),
        new TargetLaw(Table),
        new VerdictLaw(Table),
        new MarkLaw(Table),
        new CompletionLaw(Table),
        new ProgressLaw(Table),
        Values,
        States,
        new DateLaw(Table),
    ];

    // "Status: complete" has no name of its own.
    private TextSpan NameOf(int item)
    {
        if (Table.Resolution.SubjectOf(item) == 0)
            item = Table.Groups[Table.Groups.SectionOf(Table.Groups.NodeOf(item))].Item;
        return item < 0 ? default : Table.Resolution.Subjects.SpanOf(item, Table.Resolution.StateOf(item));
    }

    private TextSpan FirstNameOf(in Relation relation)
    {
        var item = relation.Members.First < relation.Members.End ? Table.Relations.Members[relation.Members.First].Item : -1;
        return item < 0 ? default : NameOf(item);
    }

    private Contradiction ClaimOf(int index)
    {
        ref readonly var relation = ref Table.Relations.All[index];
        var stated = relation.Claim < 0 ? default : Table.QuantityOf(relation.Claim);
        var figures = new List<Quantity>();
        var places = new List<TextSpan>();
        for (var i = relation.Members.First; i < relation.Members.End; i++)
        {
            var member = Table.Relations.Members[i];
            places.Add(member.Span);
            if (member.Quantity >= 0)
                figures.Add(Table.QuantityOf(member.Quantity));
        }
        return new(relation.Claim < 0 ? relation.Span : stated.NumberSpan, relation.Item)
        {
            Relation = index,
            Law = relation.Law,
            Confidence = relation.Confidence,
            Stated = stated,
            Name = NameOf(relation.Item),
            FirstName = FirstNameOf(relation),
            Expected = relation.Expected,
            ExpectedWhole = relation.ExpectedWhole,
            Subject = relation.Subject,
            Against = relation.Against,
            IsOfColumn = relation.IsOfColumn,
            OfDates = DateLaw.KindOf(relation),
            Figures = figures,
            Places = places,
        };
    }
}
