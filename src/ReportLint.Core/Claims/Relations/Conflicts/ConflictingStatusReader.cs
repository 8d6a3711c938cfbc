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
    // The subjects, each with the first item of its name or, where there are several, the complement of their place among the repeated ones.
    private readonly Dictionary<ulong, int> _subjectItems = [];
    private readonly List<List<int>> _repeated = [];
    private int _pairs;

    public override void Read()
    {
        if (!Model.IsReport)
            return;
        _subjectItems.Clear();
        _repeated.Clear();
        _pairs = 0;
        _scopes.Clear();
        foreach (var i in Model.ItemsWithStatus)
        {
            ref readonly var item = ref Model.ItemList[i];
            if (item.Status is Polarity.None or Polarity.NotApplicable || item.Kind is ItemKind.Heading or ItemKind.Paragraph || item.Parent >= 0)
                continue;
            var key = _subjects.KeyOf(item, out _, out _);
            if (key == 0)
                continue;
            Add(key, i);
        }
        foreach (var places in _repeated)
        {
            if (places.Count <= MostPlaces)
                Compare(places);
        }
    }

    private void Add(ulong key, int item)
    {
        if (!_subjectItems.TryGetValue(key, out var known))
        {
            _subjectItems.Add(key, item);
            return;
        }
        if (known < 0)
        {
            _repeated[~known].Add(item);
            return;
        }
        _subjectItems[key] = ~_repeated.Count;
        _repeated.Add([known, item]);
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
                    (open ??= new(4)).Add(new OpenItem(item.Span, item.StatusSpan));
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
