namespace ReportLint.Claims;

/// <summary>Finds test summaries of several lines: "Total: 50", "Passed: 45", "Failed: 5", as items, rows or lines of a fence.</summary>
internal sealed class OutcomeItemReader(ReportModel model) : ClaimReader(model)
{
    private static readonly WordSet Errors = Wordings.WordsOf(Wording.ErrorNoun);

    private readonly OutcomeCounts _counts = new(model);
    private uint _parted;

    public override Meaning Needs => new(Concepts.None, Topics.Passing | Topics.TestRun);

    public override void Read()
    {
        _counts.Start();
        var block = -1;
        var counted = Noun.None;
        for (var i = 0; i < Model.ItemList.Count; i++)
        {
            ref readonly var item = ref Model.ItemList[i];
            // "**Tests**: 50 total | 45 passed | 3 failed" is one line of three parts.
            var isPart = item.Kind == ItemKind.Paragraph && i > 0 && Model.ItemList[i - 1].Group == item.Group;
            var own = isPart ? block : item.Kind == ItemKind.LabelLine ? -2 - item.Section : item.Group;
            if (own != block || item.Kind == ItemKind.Heading)
            {
                _counts.Report();
                (counted, _parted) = (Noun.None, i > 0 && own != -2 - item.Section ? PartedBy(Model.ItemList[i - 1]) : 0);
                _parted = _parted == 0 && item.Kind == ItemKind.ListItem ? SharedNoun(i) : _parted;
                if ((item.Topics & (Topics.Passing | Topics.Unjudged)) != 0 || (item.Concepts & Concepts.Failed) != 0)
                    _counts.SetHead(HeadOf(i, item), i - 1);
                else
                    _counts.SetHead(null, -1);
            }
            block = own;
            if ((item.Topics & Topics.PassRate) != 0 && TestRates.TryReadLine(Model, i, out var rate))
            {
                _counts.AddRate(rate, i);
                // "| Tests that pass | 495 | 97.6% pass rate |" gives a number too.
                if (item.Kind != ItemKind.TableRow || RoleOf(i, item, out _) == OutcomeRole.None)
                    continue;
            }
            if (RoleOf(i, item, out var quantity) is not (var role and not OutcomeRole.None))
            {
                // "Warnings: 1" may be an outcome too.
                if (item.Kind == ItemKind.TableRow && Model.SingleQuantity(i, 1) is { } cell)
                    _counts.AddUnknown(cell);
                else if (item.Quantities.End > item.Quantities.First && item.LabelEnd >= 0)
                    _counts.AddUnknown(Model.QuantityList[item.Quantities.First]);
                continue;
            }
            if (role != OutcomeRole.Total && CountsOthers(item, quantity))
                _counts.SetHead(null, -1);
            // "Passed: 588 tests", and below it "Total suites: 62".
            var noun = NounOf(item, quantity);
            if (noun != Noun.None && counted != Noun.None && noun != counted)
                _counts.Report();
            counted = noun == Noun.None ? counted : noun;
            if (!_counts.TryAdd(role, quantity, i))
            {
                _counts.Report();
                _counts.TryAdd(role, quantity, i);
            }
            if (role == OutcomeRole.Total && OutcomeRoles.UnjudgedAside(Model, item, quantity) is { } inside)
                _counts.AddInside(inside);
            if (role == OutcomeRole.Other && item.LabelEnd > item.FirstToken && Errors.Contains(Model.Tokens[item.LabelEnd - 1].Value))
                _counts.AddErrors(quantity);
            if (role != OutcomeRole.Total && item.Kind != ItemKind.TableRow && ShareBehind(item, quantity) is { } share)
                _counts.AddShare(quantity, share, i);
        }
        _counts.Report();
    }

    // "Deck tests (75 total)" above "Passed: 10", "Failed: 5": its only number.
    private Quantity? HeadOf(int index, in Item item)
    {
        if (index == 0 || item.Kind is not (ItemKind.ListItem or ItemKind.LabelLine or ItemKind.TableRow) || item.Parent >= 0)
            return null;
        ref readonly var above = ref Model.ItemList[index - 1];
        if (above.Kind is not (ItemKind.Heading or ItemKind.Paragraph or ItemKind.LabelLine) || above.Group == item.Group || above.Section != item.Section || (above.Concepts & (Concepts.Failed | Concepts.Target | Concepts.Before)) != 0
            || (above.Topics & Topics.Passing) != 0 || Model.OnlyQuantityOf(above) is not (>= 0 and var only) || Model.QuantityList[only] is not { Unit: Unit.None, Interval.IsExact: true } total)
            return null;
        // "Total tests: 75", "Tests run: 75" above them.
        if (above.LabelEnd >= 0 && total.FirstToken == above.FirstValueToken && OutcomeRoles.OfLabel(Model, above.FirstToken, above.LabelEnd) == OutcomeRole.Total)
            return total;
        // "Files: 12" above "Passed files: 3".
        if (IsOfParted(item) && total.FirstToken == above.FirstValueToken && total.EndToken >= above.EndToken)
            return total;
        // "Crane tests (75)", "Crane tests: 75".
        var sign = total.FirstToken - 1;
        if (above.Kind == ItemKind.Heading && sign > above.FirstToken && (Model.Tokens[sign].Is('(') || Model.Tokens[sign].Is(':')) && total.EndToken + (Model.Tokens[sign].Is('(') ? 1 : 0) == above.EndToken)
            return Model.Tokens[sign - 1].Has(Concepts.Test) && Model.IsPlural(Model.Tokens[sign - 1]) && !OutcomeTables.CountsOthers(Model, sign - 1, sign) ? total : null;
        if (total.EndToken >= above.EndToken || Model.Tokens[total.EndToken] is not { Kind: TokenKind.Word } noun)
            return null;
        return noun.Has(Concepts.Total) || (noun.Has(Concepts.Test) && noun.Has(Topics.TestRun)) ? total : null;
    }

    // "Pump files: 12 total", "Fichiers de la pompe : 12": what its label counts, which "Working files: 3" below it parts.
    private uint PartedBy(in Item above)
    {
        if (above.Kind is not (ItemKind.LabelLine or ItemKind.Paragraph) || above.LabelEnd <= above.FirstToken || !above.HasQuantities)
            return 0;
        var end = above.FirstToken + 1;
        while (end < above.LabelEnd && !Model.Tokens[end].Has(Concepts.Of))
            end++;
        return Model.Tokens[end - 1] is { Kind: TokenKind.Word } noun && NounPhrase.IsContent(noun) && Model.IsPlural(noun) ? Model.Singular(noun) : 0;
    }

    // "Gates passing: 11", "Gates failing: 2".
    private uint SharedNoun(int index)
    {
        ref readonly var item = ref Model.ItemList[index];
        if (index + 1 >= Model.ItemList.Count)
            return 0;
        ref readonly var next = ref Model.ItemList[index + 1];
        if (next.Group != item.Group || item.LabelEnd - item.FirstToken < 2 || next.LabelEnd - next.FirstToken < 2)
            return 0;
        ref readonly var noun = ref Model.Tokens[item.FirstToken];
        return noun.Kind == TokenKind.Word && NounPhrase.IsContent(noun) && Model.IsPlural(noun) && noun.Value == Model.Tokens[next.FirstToken].Value ? Model.Singular(noun) : 0;
    }

    private enum Noun : byte
    {
        None,
        Tests,
        Suites,
    }

    // What a line of a list counts, by the word behind its number, else by its label; a row says it in a column.
    private Noun NounOf(in Item item, in Quantity quantity)
    {
        if (item.Kind == ItemKind.TableRow)
            return Noun.None;
        if (quantity.EndToken < item.EndToken && Model.Tokens[quantity.EndToken].Has(Concepts.Test))
            return OutcomeTables.CountsOthers(Model, quantity.EndToken, quantity.EndToken + 1) ? Noun.Suites : Noun.Tests;
        // "Passed: 16 files".
        if (CountsOthers(item, quantity) && Model.IsPlural(Model.Tokens[quantity.EndToken]))
            return Noun.Suites;
        if (item.LabelEnd < 0 || (Model.ConceptsOf(item.FirstToken, item.LabelEnd) & Concepts.Test) == 0)
            return Noun.None;
        return OutcomeTables.CountsOthers(Model, item.FirstToken, item.LabelEnd) ? Noun.Suites : Noun.Tests;
    }

    // "Passed: 10 suites" counts no tests.
    private bool CountsOthers(in Item item, in Quantity quantity) =>
        item.Kind != ItemKind.TableRow && quantity.EndToken < item.EndToken && Model.Tokens[quantity.EndToken] is { Kind: TokenKind.Word } noun
        && !noun.Has(Concepts.Failed | Concepts.Stop) && !noun.Has(Topics.Passing | Topics.Unjudged) && !(noun.Has(Concepts.Test) && !OutcomeTables.CountsOthers(Model, quantity.EndToken, quantity.EndToken + 1));

    private OutcomeRole RoleOf(int index, in Item item, out Quantity quantity)
    {
        quantity = default;
        if (item.Quantities.End == item.Quantities.First || (!item.Has(TokenKind.Mark) && (item.Concepts & (Concepts.Failed | Concepts.Total | Concepts.Test)) == 0 && (item.Topics & (Topics.Passing | Topics.Unjudged | Topics.TestRun)) == 0))
            return OutcomeRole.None;
        if (item.Kind == ItemKind.TableRow)
        {
            if (Model.SingleQuantity(index, 1) is not { Unit: Unit.None or Unit.Ratio } cell)
                return OutcomeRole.None;
            quantity = cell;
            return OutcomeRoles.OfLabel(Model, item.FirstToken, Model.CellList[item.Cells.First].EndToken);
        }
        if (item.Kind is ItemKind.Heading)
            return OutcomeRole.None;
        quantity = Model.QuantityList[item.Quantities.First];
        if (quantity.Unit is not (Unit.None or Unit.Ratio))
            return OutcomeRole.None;
        if (item.LabelEnd >= 0 && item.LabelEnd < quantity.FirstToken)
            return StartsWith(quantity, item.LabelEnd + 1) && !IsOfOther(item, quantity) ? OutcomeRoles.OfLabel(Model, item.FirstToken + (IsParted(item, item.FirstToken) ? 1 : 0), item.LabelEnd - (IsParted(item, item.LabelEnd - 1) ? 1 : 0)) : OutcomeRole.None;
        // "- 45 passed"
        var isAlone = item.Quantities.End - item.Quantities.First == 1 && StartsWith(quantity, item.FirstToken);
        return isAlone ? OutcomeRoles.OfLabel(Model, quantity.EndToken, item.EndToken) : OutcomeRole.None;
    }

    // "Working files", "Fichiers en marche".
    private bool IsOfParted(in Item item) => IsParted(item, item.FirstToken) || IsParted(item, item.LabelEnd - 1);

    private bool IsParted(in Item item, int at) => _parted != 0 && item.LabelEnd - item.FirstToken > 1 && Model.Tokens[at].Kind == TokenKind.Word && Model.Singular(Model.Tokens[at]) == _parted;

    // "Total: 55 passed" is no total.
    private bool IsOfOther(in Item item, in Quantity quantity) =>
        OutcomeRoles.Behind(Model, quantity.EndToken, item.EndToken) is var behind and not (OutcomeRole.None or OutcomeRole.Total)
        && behind != OutcomeRoles.OfLabel(Model, item.FirstToken, item.LabelEnd);

    // "Passed: 44 (92%)".
    private Quantity? ShareBehind(in Item item, in Quantity quantity) =>
        item.Quantities.End - item.Quantities.First == 2 && Model.QuantityList[item.Quantities.First + 1] is { Unit: Unit.Percent } share && OutcomeShares.IsBehind(Model, quantity, share) ? share : null;

    private bool StartsWith(in Quantity quantity, int first)
    {
        for (var i = first; i < quantity.FirstToken; i++)
        {
            if (Model.Tokens[i].Kind is not (TokenKind.Mark or TokenKind.Punctuation))
                return false;
        }
        return true;
    }
}
