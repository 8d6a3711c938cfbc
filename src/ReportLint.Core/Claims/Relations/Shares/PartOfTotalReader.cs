namespace ReportLint.Claims;

/// <summary>Finds lines of one list of which one counts some of what another counts in all: "Total berths: 20", "Berths repaired: 23".</summary>
internal sealed class PartOfTotalReader(ReportModel model) : ClaimReader(model)
{
    /// <summary>In items, to either side of the whole.</summary>
    private const int Near = 4;

    /// <summary>In tokens: "Berths repaired this year".</summary>
    private const int LongestLabel = 5;

    private const Concepts NoPart = Concepts.Target | Concepts.Before | Concepts.Plan | Concepts.Mean | Concepts.Per;

    private static readonly WordSet Wholes = Wordings.WordsOf(Wording.AttemptedWhole);

    public override Meaning Needs => new(Concepts.Done | Concepts.Worked | Concepts.Failed, Topics.Passing);

    // The starts of numbers that are judged elsewhere: a total of tests is held against all of their outcomes.
    private readonly HashSet<int> _judged = [];

    public override void Read()
    {
        _judged.Clear();
        foreach (var claim in Model.ClaimsOf<PartExceedsWhole>())
            _ = _judged.Add(claim.Span.Start);
        foreach (var sum in Model.ClaimsOf<OutcomeSum>())
        {
            foreach (var part in sum.Parts)
                _ = _judged.Add(part.NumberSpan.Start);
        }
        foreach (var i in Model.ItemsWithQuantities)
        {
            ref readonly var item = ref Model.ItemList[i];
            if (CountOf(i, out var end) is not { } whole || !NamesWhole(item.FirstToken, end, out var isAll))
                continue;
            for (var k = Math.Max(0, i - Near); k <= Math.Min(Model.ItemList.Count - 1, i + Near); k++)
            {
                ref readonly var other = ref Model.ItemList[k];
                // "Berths: 20" is all of them where "Berths repaired: 23" stands below it.
                if (k != i && (isAll || k == i + 1) && other.Group == item.Group && other.Parent == item.Parent && other.Kind == item.Kind && CountOf(k, out var last) is { } part && part.Value > whole.Value && IsPartOf(item.FirstToken, end, other.FirstToken, last))
                    Add(part, whole, k);
            }
        }
    }

    private void Add(in Quantity part, in Quantity whole, int item)
    {
        if (_judged.Add(part.NumberSpan.Start))
            Model.ClaimsOf<PartExceedsWhole>().Add(new PartExceedsWhole(part.NumberSpan, whole.NumberSpan, whole.Value, item));
    }

    private Quantity? CountOf(int index, out int end) => Model.OnlyValueOf(index, out end) is { Unit: Unit.None, Interval.IsExact: true } count ? count : null;

    // "Total berths", "Berths examined", "Berths".
    private bool NamesWhole(int first, int end, out bool isAll)
    {
        var nouns = 0;
        isAll = false;
        for (var i = first; i < end; i++)
        {
            ref readonly var token = ref Model.Tokens[i];
            if (token.Kind != TokenKind.Word)
                continue;
            if (token.Has(Concepts.Total) || Wholes.Contains(token.Value))
                isAll = true;
            else if (token.Has(NoPart | Concepts.Done | Concepts.Failed | Concepts.Worked | Concepts.Open | Concepts.Remaining | Concepts.Increment))
                return false;
            else if (!token.Has(Concepts.Stop))
                nouns++;
        }
        return nouns > 0 && end - first <= LongestLabel;
    }

    // The same nouns, and what became of them.
    private bool IsPartOf(int first, int end, int partFirst, int partEnd)
    {
        if (partEnd - partFirst > LongestLabel)
            return false;
        var isJudged = false;
        var nouns = 0;
        for (var i = partFirst; i < partEnd; i++)
        {
            ref readonly var token = ref Model.Tokens[i];
            if (token.Kind != TokenKind.Word || token.Has(Concepts.Stop))
                continue;
            if (Says(token, first, end))
                nouns++;
            else if (!token.Has(NoPart | Concepts.Total) && (token.Has(Concepts.Done | Concepts.Worked | Concepts.Failed) || token.Has(Topics.Passing)))
                isJudged = true;
            else
                return false;
        }
        return isJudged && nouns > 0 && nouns == NounsOf(first, end);
    }

    private bool Says(in Token token, int first, int end)
    {
        var singular = Model.Singular(token);
        for (var i = first; i < end; i++)
        {
            if (IsNoun(Model.Tokens[i]) && Model.Singular(Model.Tokens[i]) == singular)
                return true;
        }
        return false;
    }

    private int NounsOf(int first, int end)
    {
        var nouns = 0;
        for (var i = first; i < end; i++)
            nouns += IsNoun(Model.Tokens[i]) ? 1 : 0;
        return nouns;
    }

    private static bool IsNoun(in Token token) => token.Kind == TokenKind.Word && !token.Has(Concepts.Stop | Concepts.Total) && !Wholes.Contains(token.Value);
}
