namespace ReportLint.Claims;

/// <summary>Holds changes of one thing against each other: "a 60% reduction in backup time" here, and 40% there.</summary>
internal sealed class ChangeClaimReader(ReportModel model) : ClaimReader(model)
{
    private const int MostClaims = 64;

    /// <summary>"Nightly backup time".</summary>
    private const int FewestOfFull = 3;

    // Of another time, or only hoped for.
    private const Concepts Otherwise = Concepts.Target | Concepts.Future | Concepts.Plan | Concepts.Optional | Concepts.Threshold | Concepts.Demand | Concepts.Remaining;

    private readonly ChangeClaimPhrases _phrases = new(model);
    private readonly MetricScopes _scopes = new(model);
    private readonly List<ChangeClaim> _claims = new(8);

    public override Meaning Needs => new(Concepts.Change, Topics.Difference);

    public override void Read()
    {
        _claims.Clear();
        foreach (var i in Model.ItemsWithQuantities)
        {
            ref readonly var item = ref Model.ItemList[i];
            if (item.Kind == ItemKind.Heading || (item.Concepts & (Otherwise & ~Concepts.Plan)) != 0 || item.Status is Polarity.Open or Polarity.Failed || item.Has(TokenKind.Date))
                continue;
            if (item.Kind == ItemKind.TableRow)
                ReadRow(i, item);
            else
                ReadLine(i, item);
            if (_claims.Count > MostClaims)
                return;
        }
        if (_claims.Count > 1)
            Compare();
    }

    private void ReadLine(int index, in Item item)
    {
        for (var q = item.Quantities.First; q < item.Quantities.End; q++)
        {
            ref readonly var quantity = ref Model.QuantityList[q];
            if (quantity is { Unit: Unit.Percent or Unit.Times, Comparator: Comparator.None } && _phrases.TryRead(item, quantity, out var key, out var direction))
                Add(new(key + (uint)quantity.Unit, direction, index, q) { IsFull = quantity.Unit == Unit.Times && _phrases.Words >= FewestOfFull }, item);
        }
    }

    // The column of the change, signed: "| Backup time | 10 min | 6 min | -40% |".
    private void ReadRow(int index, in Item row)
    {
        var table = Model.FindTable(row.Group);
        if (table.IsTooWide)
            return;
        for (var column = 1; column < table.ColumnCount && row.Cells.First + column < row.Cells.End; column++)
        {
            ref readonly var header = ref Model.ColumnList[table.Columns.First + column];
            if ((header.Concepts & Concepts.Change) == 0 && (header.Topics & Topics.Difference) == 0)
                continue;
            ref readonly var cell = ref Model.CellList[row.Cells.First + column];
            if (cell.Quantities.End - cell.Quantities.First != 1 || Model.QuantityList[cell.Quantities.First] is not { Unit: Unit.Percent, Comparator: Comparator.None } quantity || quantity.FirstToken == cell.FirstToken)
                continue;
            ref readonly var sign = ref Model.Tokens[quantity.FirstToken - 1];
            var direction = sign.Is('-') || sign.Is('\u2212') ? -1 : sign.Is('+') ? 1 : 0;
            ref readonly var label = ref Model.CellList[row.Cells.First];
            if (direction != 0 && _phrases.KeyOf(label.FirstToken, label.EndToken) is var key and not 0)
                Add(new(key + (uint)quantity.Unit, direction, index, cell.Quantities.First), row);
        }
    }

    private void Add(ChangeClaim claim, in Item item)
    {
        if (!_scopes.IsNoClaim(claim.Item) && !Suppositions.Hold(Model, item))
            _claims.Add(claim);
    }

    private void Compare()
    {
        for (var i = 1; i < _claims.Count; i++)
        {
            for (var k = 0; k < i; k++)
            {
                if (_claims[i].Key != _claims[k].Key || _claims[i].Direction != _claims[k].Direction || !Differ(_claims[i], _claims[k]) || !MayBeOne(_claims[i], _claims[k]) || IsOneOfSeveral(i, k))
                    continue;
                ConflictClaims.Add(Model, _claims[i].Item, _claims[i].Quantity, _claims[k].Quantity);
                return;
            }
        }
    }

    private bool MayBeOne(ChangeClaim one, ChangeClaim other) =>
        one.IsFull ? ScopeOf(one).MayBeElsewhere(ScopeOf(other)) : ScopeOf(one).MayBe(ScopeOf(other));

    private MetricScope ScopeOf(ChangeClaim claim)
    {
        ref readonly var item = ref Model.ItemList[claim.Item];
        return _scopes.Of(new Metric { Kind = MetricKind.Measure, Item = claim.Item, Quantity = claim.Quantity, Phrase = (item.FirstToken, item.EndToken), IsInProse = true });
    }

    // Rounded to whole percents, each.
    private bool Differ(ChangeClaim one, ChangeClaim other) =>
        Model.ItemList[one.Item].Group != Model.ItemList[other.Item].Group && Math.Abs(Model.QuantityList[one.Quantity].Value - Model.QuantityList[other.Quantity].Value) > 1;

    // Three that all differ are those of three parts.
    private bool IsOneOfSeveral(int index, int other)
    {
        foreach (var third in _claims)
        {
            if (third.Key == _claims[index].Key && third.Direction == _claims[index].Direction && Differs(third, index) && Differs(third, other))
                return true;
        }
        return false;
    }

    private bool Differs(ChangeClaim third, int index) => Math.Abs(Model.QuantityList[third.Quantity].Value - Model.QuantityList[_claims[index].Quantity].Value) > 1;
}
