namespace ReportLint.Claims;

/// <summary>Holds against each other how long it takes until the work is fit for use: "Estimated time to production: 3 weeks" and "6 weeks to production-ready".</summary>
internal sealed class TimeToReadyReader(ReportModel model) : ClaimReader(model)
{
    private const int MostTimes = 8;

    private const Concepts Otherwise = Concepts.Before | Concepts.Optional | Concepts.AtLeast | Concepts.AtMost | Concepts.Remaining;

    private readonly MetricScopes _scopes = new(model);
    private readonly List<(int Item, int Quantity)> _times = [];

    public override Meaning Needs => new(Concepts.Readiness, Topics.Destination);

    public override void Read()
    {
        _times.Clear();
        foreach (var i in Model.ItemsWithQuantities)
        {
            ref readonly var item = ref Model.ItemList[i];
            if (((item.Concepts & Concepts.Readiness) == 0 && (item.Topics & Topics.Destination) == 0) || item.Kind is ItemKind.TableRow or ItemKind.Heading || (item.Concepts & Otherwise) != 0)
                continue;
            for (var q = item.Quantities.First; q < item.Quantities.End; q++)
            {
                if (Model.QuantityList[q] is { Dimension: Dimension.Calendar or Dimension.Duration, Comparator: Comparator.None or Comparator.Range } && (IsLabelled(item, q) || IsToReady(Model.QuantityList[q].EndToken, item.EndToken)))
                    _times.Add((i, q));
            }
        }
        if (_times.Count is >= 2 and <= MostTimes)
            Compare();
    }

    // "Time to production: 3 weeks".
    private bool IsLabelled(in Item item, int q)
    {
        if (q != item.Quantities.First || item.LabelEnd < 0 || Model.QuantityList[q].FirstToken <= item.LabelEnd)
            return false;
        for (var i = item.FirstToken + 1; i < item.LabelEnd; i++)
        {
            if (IsToReady(i, item.LabelEnd))
                return Model.QuantityList[q].FirstToken <= item.LabelEnd + 1 && (Model.ConceptsOf(item.FirstToken, item.LabelEnd) & Concepts.Test) == 0;
        }
        return false;
    }

    // "to production", and nothing behind it that makes it another place: "to production data".
    private bool IsToReady(int at, int end)
    {
        if (at + 1 >= end || !Model.Tokens[at].Has(Topics.To))
            return false;
        ref readonly var ready = ref Model.Tokens[at + 1];
        if (!ready.Has(Concepts.Readiness) && !ready.Has(Topics.Destination))
            return false;
        var behind = at + 1 + Math.Max(1, (int)ready.PhraseLength);
        while (behind < end && (Model.Tokens[behind].Is('-') || Model.Tokens[behind].Has(Topics.Ready)))
            behind++;
        return behind >= end || Model.Tokens[behind].Kind != TokenKind.Word || Model.Tokens[behind].Has(Concepts.Stop);
    }

    private void Compare()
    {
        var (one, other) = (_times[0], _times[0]);
        foreach (var time in _times)
        {
            if (ValueOf(time).Overlaps(ValueOf(one)))
                continue;
            // Three that all differ are those of three ways.
            if (other != one && !ValueOf(time).Overlaps(ValueOf(other)))
                return;
            other = other == one ? time : other;
        }
        if (other != one && Model.QuantityList[one.Quantity].Dimension == Model.QuantityList[other.Quantity].Dimension && Model.ItemList[one.Item].Group != Model.ItemList[other.Item].Group && TimeOf(one) == TimeOf(other))
            ConflictClaims.Add(Model, other.Item, other.Quantity, one.Quantity);
    }

    private Interval ValueOf((int Item, int Quantity) time) => Model.QuantityList[time.Quantity].BaseInterval;

    private ulong TimeOf((int Item, int Quantity) time)
    {
        ref readonly var item = ref Model.ItemList[time.Item];
        return _scopes.Of(new Metric { Kind = MetricKind.Measure, Item = time.Item, Quantity = time.Quantity, Phrase = (item.FirstToken, item.EndToken), IsInProse = true }).Time;
    }
}
