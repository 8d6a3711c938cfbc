namespace ReportLint.Claims;

/// <summary>Holds how many of all are done, and how many are left, against how many there are: "11/17 gates painted (4 remaining)", "Of 17 gates, 11 are painted and 4 remain", "Painted: 11/17" above "Remaining: 4".</summary>
internal sealed class LeftOverReader(ReportModel model) : ClaimReader(model)
{
    /// <summary>In tokens, from a number to the word that says what became of so many: "gates have been".</summary>
    private const int Nearest = 5;

    /// <summary>A line of more numbers than these is data.</summary>
    private const int MostQuantities = 6;

    private const Concepts Finished = Concepts.Done | Concepts.Worked | Concepts.Achieved;

    // Of another time, or of what is to be.
    private const Concepts Otherwise = Concepts.Target | Concepts.Before | Concepts.Plan | Concepts.Future | Concepts.Threshold | Concepts.Score | Concepts.Mean | Concepts.About;

    private static readonly WordSet Still = Wordings.WordsOf(Wording.StillAdverb);

    public override Meaning Needs => new(Concepts.Remaining | Concepts.Open, Topics.None);

    public override void Read()
    {
        foreach (var i in Model.Index.Saying(Concepts.Remaining | Concepts.Open))
        {
            ref readonly var item = ref Model.ItemList[i];
            var numbers = item.Quantities.End - item.Quantities.First;
            if (numbers is 0 or > MostQuantities || item.Kind is ItemKind.TableRow or ItemKind.Heading || (item.Concepts & Otherwise) != 0 || Suppositions.Hold(Model, item))
                continue;
            if (item.LabelEnd > item.FirstToken && IsLeftLabel(item))
                ReadBelow(i, item);
            else
                ReadLine(i, item);
        }
    }

    // "Remaining: 4" below "Painted: 11/17".
    private void ReadBelow(int index, in Item item)
    {
        if (index == 0)
            return;
        ref readonly var above = ref Model.ItemList[index - 1];
        if (above.Section != item.Section || above.Kind != item.Kind || above.Parent != item.Parent || (above.Concepts & Finished) == 0 || (above.Concepts & Otherwise) != 0
            || OnlyCountOf(above) is not { Unit: Unit.Ratio } done || done.FirstToken != Model.FirstBehindMarks(above.FirstValueToken, above.EndToken)
            || OnlyCountOf(item) is not { } left || left.FirstToken != Model.FirstBehindMarks(item.FirstValueToken, item.EndToken) || (left.Unit == Unit.Ratio && left.Whole != done.Whole))
            return;
        // "Painted: 11/17", and the line behind it what is under way.
        if (left.Unit == Unit.None && Noun(left, item.EndToken) is not 0 and var noun && noun != Noun(done, above.EndToken))
            return;
        Add(done, done, left, index - 1);
    }

    // Nothing but what is left.
    private bool IsLeftLabel(in Item item)
    {
        for (var i = item.FirstToken; i < item.LabelEnd; i++)
        {
            if (Model.Tokens[i].Kind == TokenKind.Word && !Model.Tokens[i].Has(Concepts.Remaining | Concepts.Stop))
                return false;
        }
        return true;
    }

    // The only number of a line that is no percentage.
    private Quantity? OnlyCountOf(in Item item)
    {
        Quantity? found = null;
        for (var q = item.Quantities.First; q < item.Quantities.End; q++)
        {
            ref readonly var quantity = ref Model.QuantityList[q];
            if (quantity.Unit == Unit.Percent)
                continue;
            if (found is not null || !IsCount(quantity))
                return null;
            found = quantity;
        }
        return found;
    }

    private static bool IsCount(in Quantity quantity) => quantity is { Unit: Unit.None or Unit.Ratio, Comparator: Comparator.None, Interval.IsExact: true, Precision: 1 };

    // A sentence with nothing but the whole, what is done, and what is left.
    private void ReadLine(int index, in Item item)
    {
        Quantity? whole = null, done = null;
        for (var q = item.Quantities.First; q < item.Quantities.End; q++)
        {
            ref readonly var quantity = ref Model.QuantityList[q];
            if (quantity.Unit == Unit.Percent)
                continue;
            if (!IsCount(quantity))
                return;
            if (whole is null && quantity.Unit == Unit.Ratio && IsFinished(item, quantity))
                (whole, done) = (quantity, quantity);
            else if (whole is null && quantity.Unit == Unit.None && IsOfAll(item, quantity))
                whole = quantity;
            else if (whole is not null && done is null && quantity.Unit == Unit.None && IsFinished(item, quantity))
                done = quantity;
            else if (whole is { } all && done is { } part && quantity.Unit == Unit.None && IsLeft(item, quantity, all) && IsLast(q, item) && IsOneSentence(all.EndToken, quantity.FirstToken))
                Add(all, part, quantity, index);
            else
                return;
        }
    }

    private static bool IsLast(int q, in Item item) => q == item.Quantities.End - 1;

    // "Of 17 gates", "Out of the 17 gates".
    private bool IsOfAll(in Item item, in Quantity whole)
    {
        var at = whole.FirstToken - 1;
        while (at > item.FirstToken && Model.Tokens[at].Has(Concepts.Stop) && !Model.Tokens[at].Has(Concepts.OutOf | Concepts.Of))
            at--;
        return at >= item.FirstToken && Model.Tokens[at].Has(Concepts.OutOf | Concepts.Of) && (at <= item.FirstValueToken + 1 || Model.Tokens[at - 1].Is('.')) && Noun(whole, item.EndToken) != 0;
    }

    // "11/17 gates painted", "11 were painted", "Painted: 11/17".
    private bool IsFinished(in Item item, in Quantity done)
    {
        for (var i = done.EndToken; i < Math.Min(item.EndToken, done.EndToken + Nearest) && Model.Tokens[i].Kind == TokenKind.Word; i++)
        {
            if (Model.Tokens[i].Has(Concepts.Negation | Concepts.Remaining | Concepts.Open))
                return false;
            if (Model.Tokens[i].Has(Finished) || Model.Tokens[i].Has(Topics.Passing))
                return true;
        }
        return item.LabelEnd > item.FirstToken && done.FirstToken == Model.FirstBehindMarks(item.FirstValueToken, item.EndToken) && (Model.ConceptsOf(item.FirstToken, item.LabelEnd) & (Finished | Concepts.Progress)) != 0;
    }

    // "4 remaining", "4 gates remain", "4 are still open", and nothing behind it: "4 remaining for May" may be some of them.
    private bool IsLeft(in Item item, in Quantity left, in Quantity whole)
    {
        var isSaid = false;
        for (var i = left.EndToken; i < item.EndToken; i++)
        {
            ref readonly var token = ref Model.Tokens[i];
            if (token.Is('.') || token.Is(')') || token.Kind == TokenKind.Break)
                return isSaid;
            if (token.Kind == TokenKind.Mark)
                continue;
            if (token.Kind != TokenKind.Word)
                return false;
            if (Still.Contains(token.Value) && token.Has(Concepts.Open))
            {
                isSaid = true;
                i += Math.Max(1, (int)token.PhraseLength) - 1;
                continue;
            }
            isSaid |= token.Has(Concepts.Remaining);
            // "2 blockers remain".
            if (!token.Has(Concepts.Remaining | Concepts.Stop | Concepts.Auxiliary) && !token.Has(Topics.Copula) && !(isSaid && token.Has(Concepts.Open)) && !(i == left.EndToken && Model.Singular(token) == Noun(whole, item.EndToken)))
                return false;
        }
        return isSaid;
    }

    private uint Noun(in Quantity quantity, int end) =>
        quantity.EndToken < end && Model.Tokens[quantity.EndToken] is { Kind: TokenKind.Word } word && NounPhrase.IsContent(word) && !word.Has(Finished | Concepts.Remaining) ? Model.Singular(word) : 0;

    private bool IsOneSentence(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (Model.Tokens[i].Is('.') || Model.Tokens[i].Kind == TokenKind.Break)
                return false;
        }
        return true;
    }

    private void Add(in Quantity whole, in Quantity done, in Quantity left, int index)
    {
        var all = whole.Unit == Unit.Ratio ? whole.Whole : whole.Value;
        var start = whole.NumberSpan.Start;
        if (done.Value + left.Value != all && done.Value <= all && !Model.Knows<OutcomeSum>(new(start, 0), static sum => new(sum.Stated.NumberSpan.Start, 0)))
            Model.ClaimsOf<OutcomeSum>().Add(new OutcomeSum(whole, [done, left], index));
    }
}
