using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Holds the status that a report gives below its title or in its summary against the one in its closing lines: "Status: in progress", and "Assessment completed: 2025-03-01".</summary>
internal sealed class ReportStatusReader(ReportModel model) : ClaimReader(model)
{
    // A number tells of which phase or part.
    private const Concepts Narrow = Concepts.Ordinal | Concepts.Future | Concepts.Plan | Concepts.Target | Concepts.Before | Concepts.Remaining;

    /// <summary>How far from the start the summary ends, in items.</summary>
    private const int MostItems = 40;

    /// <summary>In points; nearer values may be rounded.</summary>
    private const double FewestPoints = 5;

    private readonly List<(int Item, int Quantity)> _shares = [];

    private readonly List<(ulong Label, int Item, Polarity Status, TextSpan Span, bool NamesPart, bool IsDated)> _lines = [];

    public override Meaning Needs => new(Concepts.Status, Topics.None);

    public override void Read()
    {
        _lines.Clear();
        _shares.Clear();
        for (var i = 0; i < Model.ItemList.Count; i++)
        {
            ref readonly var item = ref Model.ItemList[i];
            if (i >= MostItems && !item.Has(TokenKind.Date) && !Model.Edges.Close(i))
                continue;
            if (item.LabelEnd > item.FirstToken && item.Kind is ItemKind.LabelLine or ItemKind.Paragraph or ItemKind.ListItem && item.Parent < 0 && (Model.Edges.Close(i) || StandsBefore(i, item) || (i >= MostItems && EndsPart(i, item))))
                ReadLine(i, item);
        }
        for (var i = 1; i < _shares.Count; i++)
        {
            // "Status: complete (85%)" below the title, and "Status: 100% complete" at the end.
            if (Model.Edges.Open(_shares[0].Item) && Model.Edges.Close(_shares[i].Item) && Math.Abs(Model.QuantityList[_shares[0].Quantity].Value - Model.QuantityList[_shares[i].Quantity].Value) >= FewestPoints)
            {
                ConflictClaims.Add(Model, _shares[i].Item, _shares[i].Quantity, _shares[0].Quantity);
                break;
            }
        }
        for (var i = 1; i < _lines.Count; i++)
        {
            if (_lines[i].Label == _lines[0].Label && _lines[i].Status != _lines[0].Status && (!_lines[0].NamesPart || _lines[i].IsDated) && !_lines[i].NamesPart && (Model.Edges.Close(_lines[i].Item) || (_lines[i].IsDated && _lines[i].Label != 0)) && !Model.Edges.Close(_lines[0].Item))
            {
                Add((_lines[0].Item, _lines[0].Status, _lines[0].Span), (_lines[i].Item, _lines[i].Status, _lines[i].Span));
                return;
            }
        }
    }

    // "Assessment completed: 2025-03-01" as the first line of the last block, with an appendix behind it.
    private static bool EndsPart(int index, in Item item) => item.GroupStart == index && item.Kind == ItemKind.LabelLine;

    // Below the title, or in the first section where that sums up.
    private bool StandsBefore(int index, in Item item)
    {
        if (Model.Edges.Open(index))
            return true;
        if (item.Section is <= 0 or > 2)
            return false;
        ref readonly var heading = ref Model.ItemList[Model.SectionList[item.Section].Heading];
        return Model.SectionList[item.Section].Level == 2 && (heading.Concepts & Concepts.General) != 0 && (heading.Concepts & Narrow) == 0 && heading.Quantities.End == heading.Quantities.First;
    }

    private void ReadLine(int index, in Item item)
    {
        if (item.Quantities.End - item.Quantities.First == 1 && (item.Concepts & (Concepts.Done | Concepts.Progress)) != 0 && (item.Concepts & (Narrow | Concepts.Coverage | Concepts.Test)) == 0 && Declarations.IsStatusLabel(Model, item)
            && Model.QuantityList[item.Quantities.First] is { Unit: Unit.Percent, Comparator: Comparator.None or Comparator.About })
            _shares.Add((index, item.Quantities.First));
        var (label, says) = (0UL, Concepts.None);
        for (var i = item.FirstToken; i < item.LabelEnd; i++)
        {
            ref readonly var token = ref Model.Tokens[i];
            if (token.Kind is TokenKind.Number or TokenKind.Date or TokenKind.Code || token.Has(Narrow))
                return;
            if (token.Kind != TokenKind.Word)
                continue;
            says |= token.Concepts & (Concepts.Status | Concepts.Done);
            // "Project status" is that of more than the report; "overall status" is that of the report.
            var saysNothing = token.Has(Concepts.Mean | Concepts.Current) || (token.Has(Concepts.Status | Concepts.Done) ? token.PhraseLength <= 1 : token.Has(Concepts.Stop));
            label += saysNothing ? 0 : NounPhrase.Mix(Model.Singular(token));
        }
        // "Assessment completed: 2025-03-01".
        if ((says & Concepts.Done) != 0 && (says & Concepts.Status) == 0 && item.Has(TokenKind.Date) && Model.Tokens[item.FirstValueToken].Kind == TokenKind.Date)
            _lines.Add((label, index, Polarity.Done, item.Span, false, true));
        else if ((says & Concepts.Status) != 0 && StatusOf(item) is Polarity.Done or Polarity.Open)
            _lines.Add((label, index, StatusOf(item), item.StatusSpan, NamesPart(item), false));
    }

    // "🟡 In progress" is open.
    private static Polarity StatusOf(in Item item) => item.Status == Polarity.Warning && (item.Concepts & (Concepts.Open | Concepts.Done)) == Concepts.Open ? Polarity.Open : item.Status;

    // "Phase 2 complete", "done, with tests open".
    private bool NamesPart(in Item item)
    {
        var (done, open) = (false, false);
        for (var i = item.FirstValueToken; i < item.EndToken; i++)
        {
            ref readonly var token = ref Model.Tokens[i];
            if (token.Has(Concepts.Ordinal))
                return true;
            done |= token.Has(Concepts.Done) || token.Polarity == Polarity.Done;
            open |= token.Has(Concepts.Open) || token.Polarity == Polarity.Open;
        }
        return done && open;
    }

    private void Add((int Item, Polarity Status, TextSpan Span) one, (int Item, Polarity Status, TextSpan Span) other)
    {
        var (done, open) = one.Status == Polarity.Done ? (one, other) : (other, one);
        Model.ClaimsOf<ConflictingStatus>().Add(new ConflictingStatus(Model.ItemList[done.Item].Span, done.Item, [new OpenItem(Model.ItemList[open.Item].Span, open.Span)]));
    }
}
