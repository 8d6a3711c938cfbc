namespace ReportLint.Claims;

/// <summary>Holds the share that a line of a list gives against the part and the whole of two others: "Total berths: 60", "Completed: 45", "Completion: 80%".</summary>
internal sealed class ShareListReader(ReportModel model) : ClaimReader(model)
{
    /// <summary>In items, to either side of the share.</summary>
    private const int Near = 5;

    /// <summary>In tokens: "Total number of berths".</summary>
    private const int LongestLabel = 5;

    private static readonly WordSet Covered = Wordings.WordsOf(Wording.CoveredParticiple);
    private static readonly WordSet Accuracy = Wordings.WordsOf(Wording.AccuracyNoun);
    private static readonly WordSet Correct = Wordings.WordsOf(Wording.CorrectWord);
    private static readonly WordSet Wholes = Wordings.WordsOf(Wording.AttemptedWhole);

    private enum Kind : byte
    {
        None,
        Progress,
        Coverage,
        Accuracy,
    }

    public override void Read()
    {
        foreach (var i in Model.ItemsWithQuantities)
        {
            ref readonly var item = ref Model.ItemList[i];
            if (Model.HoldsUnit(Unit.Percent, item) && ValueOf(i, out var end) is { Unit: Unit.Percent, Comparator: Comparator.None } share && KindOf(item.FirstToken, end) is var kind and not Kind.None)
                ReadShare(i, item, share, kind);
        }
    }

    private Kind KindOf(int first, int end)
    {
        if (Names(first, end, static token => Accuracy.Contains(token.Value)))
            return Kind.Accuracy;
        if (Names(first, end, static token => token.Has(Concepts.Coverage)))
            return Kind.Coverage;
        return Names(first, end, static token => token.Has(Concepts.Progress)) ? Kind.Progress : Kind.None;
    }

    private void ReadShare(int index, in Item item, in Quantity share, Kind kind)
    {
        Quantity? part = null, whole = null;
        for (var k = Math.Max(0, index - Near); k <= Math.Min(Model.ItemList.Count - 1, index + Near); k++)
        {
            ref readonly var other = ref Model.ItemList[k];
            if (k == index || other.Group != item.Group || other.Parent != item.Parent || other.Kind != item.Kind)
                continue;
            // What is under way may count for some of it, and a second share may be the one that is meant.
            if ((other.Concepts & (Concepts.Open | Concepts.Progress | Concepts.Coverage)) is var said && ((said & Concepts.Open) != 0 || ((said & (Concepts.Progress | Concepts.Coverage)) != 0 && Model.HoldsUnit(Unit.Percent, other))))
                return;
            if (ValueOf(k, out var last) is not { Unit: Unit.None, Interval.IsExact: true } count)
                continue;
            if (IsWhole(other.FirstToken, last, kind))
            {
                if (whole is not null)
                    return;
                whole = count;
            }
            else if (IsPart(other.FirstToken, last, kind))
            {
                if (part is not null)
                    return;
                part = count;
            }
        }
        if (part is { } some && whole is { Value: > 0 } all && some.Value <= all.Value)
            Model.ClaimsOf<Share>().Add(new Share(some with { Unit = Unit.Ratio, Whole = all.Value }, share, index) { WholeSpan = all.NumberSpan });
    }

    private Quantity? ValueOf(int index, out int end) =>
        Model.OnlyValueOf(index, out end) is { } value && (Model.ConceptsOf(Model.ItemList[index].FirstToken, end) & (Concepts.Target | Concepts.Before | Concepts.Mean)) == 0 ? value : null;

    // "Completion", "Completion rate", "Progress": the share of all, and of nothing narrower.
    private bool Names(int first, int end, Func<Token, bool> isShare)
    {
        var found = false;
        for (var i = first; i < end; i++)
        {
            ref readonly var token = ref Model.Tokens[i];
            if (token.Kind == TokenKind.Word && isShare(token))
                found = true;
            else if (token.Kind == TokenKind.Word && !token.Has(Concepts.Stop | Concepts.Rate | Concepts.Total))
                return false;
        }
        return found;
    }

    // "Total berths"; "Samples examined" of an accuracy.
    private bool IsWhole(int first, int end, Kind kind) =>
        end > first && end - first <= LongestLabel && (Model.Tokens[first].Has(Concepts.Total) || (kind == Kind.Accuracy && Wholes.Contains(Model.Tokens[end - 1].Value))) && (Model.ConceptsOf(first, end) & (Concepts.Done | Concepts.Worked | Concepts.Outcome)) == 0;

    private bool IsPart(int first, int end, Kind kind)
    {
        var found = false;
        for (var i = first; i < end && end - first <= LongestLabel; i++)
        {
            ref readonly var token = ref Model.Tokens[i];
            found |= token.Kind == TokenKind.Word && (kind == Kind.Accuracy ? Correct.Contains(token.Value) : kind == Kind.Coverage ? Covered.Contains(token.Value) : token.Has(Concepts.Done));
            if (token.Has(Concepts.Negation | Concepts.Failed | Concepts.Remaining))
                return false;
        }
        return found;
    }
}
