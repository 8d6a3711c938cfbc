using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Finds items of the same content words that are marked done in one place and open in another.</summary>
internal sealed class ConflictingStatusReader(ReportModel model) : ClaimReader(model)
{
    /// <summary>Words that are repeated more often name a kind of thing, and each place means another one.</summary>
    private const int MostPlaces = 8;

    /// <summary>More pairs than these are data; each costs a look at its two sections.</summary>
    private const int MostPairs = 64;

    private const Concepts NotDone = Concepts.Open | Concepts.Failed | Concepts.Future | Concepts.Plan | Concepts.Optional | Concepts.Remaining | Concepts.Readiness | Concepts.MissTold | Concepts.Target;

    private readonly ItemSubjects _subjects = new(model);
    private readonly ItemScopes _scopes = new(model);
    private readonly Dictionary<ulong, List<int>> _places = [];
    private int _pairs;

    public override void Read()
    {
        if (!Model.IsReport)
            return;
        _places.Clear();
        _pairs = 0;
        _scopes.Clear();
        for (var i = 0; i < Model.ItemList.Count; i++)
        {
            ref readonly var item = ref Model.ItemList[i];
            if (item.Status is Polarity.None or Polarity.NotApplicable || item.Kind is ItemKind.Heading or ItemKind.Paragraph || item.Parent >= 0)
                continue;
            var key = _subjects.KeyOf(item, out _, out _);
            if (key == 0)
                continue;
            if (!_places.TryGetValue(key, out var places))
                _places.Add(key, places = []);
            places.Add(i);
        }
        foreach (var places in _places.Values)
        {
            if (places.Count is > 1 and <= MostPlaces)
                Compare(places);
        }
    }

    private void Compare(List<int> places)
    {
        foreach (var done in places)
        {
            if (!IsDone(Model.ItemList[done]) || _scopes.IsAimedAt(Model.ItemList[done]))
                continue;
            List<OpenItem>? open = null;
            foreach (var place in places)
            {
                ref readonly var item = ref Model.ItemList[place];
                if (IsOpen(place, item) && (item.Status != Polarity.Failed || place > done) && ++_pairs <= MostPairs && _scopes.AreOne(_subjects, done, place))
                    (open ??= []).Add(new OpenItem(item.Span, item.StatusSpan));
            }
            if (open is null)
                continue;
            _subjects.KeyOf(Model.ItemList[done], out var first, out var end);
            Model.ClaimsOf<ConflictingStatus>().Add(new ConflictingStatus(TextSpan.FromBounds(Model.Tokens[first].Start, Model.Tokens[end - 1].End), done, open));
            return;
        }
    }

    // Done, and of nothing less than the whole of it: "Dashboards: templates" is done with the templates.
    private bool IsDone(in Item item)
    {
        if (item.Status != Polarity.Done || (item.Concepts & NotDone) != 0)
            return false;
        for (var q = item.Quantities.First; q < item.Quantities.End; q++)
        {
            if (Model.QuantityList[q].Unit is Unit.Percent or Unit.Ratio && Model.QuantityList[q].Interval.High < 100)
                return false;
        }
        return item.Kind == ItemKind.TableRow || _subjects.IsBare(item);
    }

    private bool IsOpen(int index, in Item item)
    {
        if ((item.Concepts & (Concepts.Optional | Concepts.Legend | Concepts.Readiness)) != 0 || _scopes.IsSetApart(item))
            return false;
        // "⚠️ Rate limits – not configured" is open whatever the mark.
        if (item.Status == Polarity.Warning)
            return (item.Concepts & (Concepts.Open | Concepts.Failed)) != 0 || (item.Topics & Topics.Missing) != 0;
        return item.Status is Polarity.Open or Polarity.Failed && OpenWork.TryRead(Model, index, DeclarationStrength.Implied, out _);
    }
}
