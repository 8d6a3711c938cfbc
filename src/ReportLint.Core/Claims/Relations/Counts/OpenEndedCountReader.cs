using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Finds counts with an open end (<c>40+ tests</c>) of things that somebody made and could have counted.</summary>
internal sealed class OpenEndedCountReader(ReportModel model) : ClaimReader(model)
{
    /// <summary>A line of more numbers than these is data, not a claim.</summary>
    private const int MostQuantities = 64;

    /// <summary>In tokens; each count is held against the whole line.</summary>
    private const int LongestLine = 2000;

    private const int Near = 6;

    /// <summary>In tokens, from a number to "or more".</summary>
    private const int NearestMore = 4;

    /// <summary>So many are estimated, or belong to others.</summary>
    private const double FewestOfMarket = 1e6;

    private static readonly uint To = WordFolder.Hash("to".AsSpan()), A = WordFolder.Hash("à".AsSpan());

    private static readonly WordSet CountHeaders = Wordings.WordsOf(Wording.CountHeader);

    private static readonly WordSet Having = Wordings.WordsOf(Wording.HavingVerb), Were = Wordings.WordsOf(Wording.PastCopula), Have = Wordings.WordsOf(Wording.PerfectAuxiliary), Been = Wordings.WordsOf(Wording.PerfectCopula);

    private static readonly WordSet Asking = Wordings.WordsOf(Wording.AskingVerb);

    private static readonly WordSet Infinitives = Wordings.WordsOf(Wording.InfinitiveVerb), Forms = Wordings.WordsOf(Wording.FormNoun), Since = Wordings.WordsOf(Wording.SinceWord);

    // What is to be, what is asked for, what others have.
    private const Concepts NotClaimed = Concepts.Target | Concepts.Future | Concepts.Threshold | Concepts.Optional | Concepts.Plan | Concepts.Prohibition;

    private const Concepts NotReported = Concepts.Plan | Concepts.Target | Concepts.Advice | Concepts.Optional | Concepts.Future;

    private readonly Dictionary<(double Value, uint Noun), OpenEndedCount> _seen = [];
    private readonly ExactCountFinder _exact = new(model);

    public override void Read()
    {
        if (!Model.IsReport)
            return;
        _seen.Clear();
        foreach (var i in Model.ItemsWithQuantities)
        {
            ref readonly var item = ref Model.ItemList[i];
            var (first, end) = item.Quantities;
            if (end - first > MostQuantities || item.EndToken - item.FirstToken > LongestLine)
                continue;
            for (var q = first; q < end; q++)
            {
                var count = NewCount(item, Model.QuantityList[q]);
                if (IsOpenEnded(item, count) && FindNoun(item, count) is { Head: >= 0 } noun && IsClaimed(item, count, noun))
                    Add(i, item, count, noun);
            }
        }
        _exact.Read(Model.ClaimsOf<OpenEndedCount>());
    }

    // "From 12 to 40+ tests" is no range: it is 40+ now.
    private Quantity NewCount(in Item item, in Quantity quantity)
    {
        if (quantity is { Comparator: Comparator.None, Unit: Unit.None } && IsOrMore(item, quantity, out var behind))
            return quantity with { Comparator = Comparator.AtLeast, EndToken = behind, Span = Model.SpanOf(quantity.FirstToken, behind) };
        var last = quantity.EndToken - 2;
        if (quantity.Comparator != Comparator.AtLeast || last - 1 <= quantity.FirstToken || quantity.FirstToken == item.FirstToken || !Model.Tokens[quantity.FirstToken - 1].Has(Topics.From) || !Model.Tokens[last + 1].Is('+') || Model.Tokens[last] is not { Kind: TokenKind.Number } number)
            return quantity;
        return quantity with { Value = Model.Tokens.NumberOf(number).Value, FirstToken = last, Span = Model.SpanOf(last, quantity.EndToken), NumberSpan = number.Span, Notation = Model.Tokens.NumberOf(number).Notation };
    }

    // "20 or more screens", "20 écrans ou plus": where the noun stands between, the number ends before it.
    private bool IsOrMore(in Item item, in Quantity quantity, out int end)
    {
        end = quantity.EndToken;
        for (var i = end; i < Math.Min(item.EndToken, end + NearestMore) && Model.Tokens[i].Kind == TokenKind.Word; i++)
        {
            if (!Model.StartsPhrase(Wording.OrMore, item, Model.Tokens[i]))
                continue;
            end += i == end ? 2 : 0;
            return end <= item.EndToken;
        }
        return false;
    }

    // "At least 25 proposals were taken up" tells, and so does "the atlas has ≥ 70 maps"; alone they ask for it, and in a row they say what was checked.
    private bool IsToldBound(in Item item, in Quantity quantity)
    {
        if (Model.Tokens[quantity.FirstToken].Kind == TokenKind.Punctuation)
            return item.Kind != ItemKind.TableRow && quantity.FirstToken > item.FirstToken && Having.Contains(Model.Tokens[quantity.FirstToken - 1].Value) && !GeneralStatements.StartsGenerally(Model, item.FirstToken, quantity.FirstToken);
        var before = quantity.FirstToken - 1;
        if (before >= item.FirstToken && !Model.Tokens[before].Has(Concepts.Demand | Concepts.Required | Concepts.Target) && Model.EndsParticiple(before) && !(before > item.FirstToken && Model.Tokens[before - 1].Has(Topics.Copula)))
            return true;
        var at = CountedNoun.Behind(Model, quantity.EndToken, item.EndToken) is { Head: >= 0 } noun ? noun.End : item.EndToken;
        if (at + 2 < item.EndToken && Model.StartsPhrase(Wording.OrMore, item, Model.Tokens[at]))
            at += 2;
        // "No fewer than 40 test definitions were ...".
        if (at + 2 < item.EndToken && Model.Tokens[at] is { Kind: TokenKind.Word } word && !word.Has(Concepts.Stop | Concepts.Auxiliary) && !Have.Contains(word.Value))
            at++;
        return at + 1 < item.EndToken && (Were.Contains(Model.Tokens[at].Value) || (Have.Contains(Model.Tokens[at].Value) && Been.Contains(Model.Tokens[at + 1].Value)));
    }

    // "40+", "over 40" and "plus de 40"; "at least 40" and "> 40" ask for it, "2.0+" is a version.
    private bool IsOpenEnded(in Item item, in Quantity quantity) =>
        quantity.Unit == Unit.None && quantity.Comparator == Comparator.AtLeast && !Model.Tokens[quantity.FirstToken].Has(Concepts.AtMost) && quantity.Value >= 1 && quantity.Value == Math.Floor(quantity.Value)
        && quantity.Notation is { Decimals: 0 } or { Suffix: 'k' or 'K' }
        && quantity.Value < FewestOfMarket
        && (Model.Tokens[quantity.EndToken - 1].Is('+') ? IsOneNumber(quantity) && !IsCalculated(item, quantity) : Model.Tokens[quantity.FirstToken].Has(Topics.Beyond) || Model.Tokens[quantity.FirstToken].Is('+') || IsAndMore(item, quantity) || IsToldBound(item, quantity));

    // "Pages of the guide: 25 and more".
    private bool IsAndMore(in Item item, in Quantity quantity) =>
        item.LabelEnd >= 0 && quantity.FirstToken == item.FirstValueToken && quantity.EndToken - quantity.FirstToken > 2 && Model.Tokens[quantity.EndToken - 2].Has(Topics.Joining);

    // "2+3=5" adds up, and "(3200+, 50+, 700k)" gives figures without a word of what.
    private bool IsCalculated(in Item item, in Quantity quantity)
    {
        var at = quantity.EndToken;
        return at < item.EndToken && (Model.Tokens[at] is { Kind: TokenKind.Number, IsGlued: true } || (at + 1 < item.EndToken && Model.Tokens[at].Is(',') && Model.Tokens[at + 1].Kind == TokenKind.Number));
    }

    // "800-1000+" is a range that nobody finished.
    private bool IsOneNumber(in Quantity quantity)
    {
        var numbers = 0;
        for (var i = quantity.FirstToken; i < quantity.EndToken; i++)
            numbers += Model.Tokens[i].Kind == TokenKind.Number ? 1 : 0;
        return numbers == 1;
    }

    private CountedNoun FindNoun(in Item item, in Quantity quantity)
    {
        var (first, end) = Reported.Reach(Model, item, quantity);
        var behind = CountedNoun.Behind(Model, quantity.EndToken, end);
        // "Handles more than 30 formats".
        if (behind.Head >= 0 && FindForm(behind, end) is >= 0 and var form)
            return behind with { Head = form, End = form + 1, IsKnown = true };
        // "scales to 100+ models" is what it bears.
        if ((Model.MeaningOf(Math.Max(first, Math.Max(PartStart(item, quantity), quantity.FirstToken - 2)), quantity.FirstToken).Topics & Topics.Capacity) != 0)
            return CountedNoun.None;
        if (behind.Head >= 0)
            return behind.IsKnown || IsPlainClaim(item, first, quantity) ? behind : CountedNoun.None;
        // "**Count:** 12+ instances" says that it counts them.
        if (item.LabelEnd == item.FirstToken + 1 && quantity.FirstToken == item.FirstValueToken && CountHeaders.Contains(Model.Tokens[item.FirstToken].Value))
            return new(item.FirstToken, item.FirstToken, item.LabelEnd, true);
        // "Logs kept: more than 900 since May".
        if (quantity.EndToken < end && Model.Tokens[quantity.EndToken].Kind is TokenKind.Word or TokenKind.Code && !IsParticiple(quantity.EndToken) && !(item.LabelEnd >= 0 && quantity.FirstToken == item.FirstValueToken && Since.Contains(Model.Tokens[quantity.EndToken].Value)))
            return CountedNoun.None;
        return FindBefore(item, quantity, first);
    }

    private int FindForm(in CountedNoun noun, int end) =>
        Forms.Contains(Model.Tokens[noun.Head].Value) ? noun.Head : noun.End < end && Forms.Contains(Model.Tokens[noun.End].Value) ? noun.End : -1;

    // "Async client (600+ lines)", "Tokens: 100+ variables": what stands before the sign is another thing.
    private int PartStart(in Item item, in Quantity quantity)
    {
        for (var i = quantity.FirstToken - 1; i >= Math.Max(item.FirstToken, quantity.FirstToken - 2); i--)
        {
            if (Model.Tokens[i].Is('(') || i == item.LabelEnd)
                return i;
        }
        return item.FirstToken;
    }

    private CountedNoun FindBefore(in Item item, in Quantity quantity, int first)
    {
        var start = quantity.FirstToken;
        while (start > first && (Model.Tokens[start - 1].Kind == TokenKind.Mark || Model.Tokens[start - 1].Is('*')))
            start--;
        if (start > first && Model.Tokens[start - 1].Is('('))
        {
            var noun = CountedNoun.Before(Model, first, start - 1);
            if (noun.Head < 0 && item is { Kind: ItemKind.Heading, Section: > 0 } && Model.SectionList[item.Section].Level > 1 && quantity.EndToken + 1 == item.EndToken)
                return OrPlain(CountedNoun.Labelled(Model, first, start - 1), item, first, quantity);
            return noun.Head < 0 && start - 2 >= first && (OpenCategories.Hold(Model, item, start - 1) || OpenCategories.HeadsList(Model, Model.ItemAt(quantity.Span.Start), quantity)) ? new(first, start - 2, start - 1, true) : noun;
        }
        // "Tests: 0 → 35+".
        if (item.LabelEnd >= 0 && (start == item.LabelEnd + 1 || (start == item.LabelEnd + 3 && Model.Tokens[start - 1].Is(Arrows.Right) && Model.Tokens[start - 2].Kind == TokenKind.Number)))
            return OrPlain(CountedNoun.Labelled(Model, item.FirstToken, item.LabelEnd), item, first, quantity);
        return item.Kind == ItemKind.TableRow && start == first ? FindInTable(item, quantity) : CountedNoun.None;
    }

    private CountedNoun FindInTable(in Item row, in Quantity quantity)
    {
        if (quantity.FirstToken < Model.CellList[row.Cells.First].EndToken || Reported.ColumnOf(Model, row, quantity) is not { } header)
            return CountedNoun.None;
        var noun = CountedNoun.Before(Model, header.FirstToken, header.EndToken);
        if (noun.Head >= 0 || (header.Topics & Topics.Capacity) != 0)
            return noun;
        // "| Kind | Count |": the rows are what is counted.
        if (header.EndToken - header.FirstToken == 1 && CountHeaders.Contains(Model.Tokens[header.FirstToken].Value))
            return new(header.FirstToken, header.FirstToken, header.EndToken, true);
        ref readonly var label = ref Model.CellList[row.Cells.First];
        // "| Requirement | Value |".
        if (Assertions.IsInAskingColumn(Model, row, quantity.FirstToken) || Model.HoldsOneOf(Asking, header.FirstToken, header.EndToken) || (Model.ColumnList[Model.FindTable(row.Group).Columns.First].Concepts & (NotClaimed | Concepts.Advice)) != 0)
            return CountedNoun.Before(Model, label.FirstToken, label.EndToken);
        return OrPlain(CountedNoun.Labelled(Model, label.FirstToken, label.EndToken), row, quantity.FirstToken, quantity);
    }

    private CountedNoun OrPlain(in CountedNoun noun, in Item item, int first, in Quantity quantity) => noun.Head < 0 || noun.IsKnown || IsPlainClaim(item, first, quantity) ? noun : CountedNoun.None;

    // "Tests: 40+ passing".
    private bool IsParticiple(int token) => Model.Tokens[token].Has(Concepts.Worked | Concepts.Done | Concepts.Outcome | Concepts.Increment) || Model.Tokens[token].Has(Topics.Listing);

    // A noun that is not known: not where something is borne ("supports 50+ ..."), nor behind a name, which has versions ("Node 18+ works").
    private bool IsPlainClaim(in Item item, int first, in Quantity quantity) =>
        (item.Topics & Topics.Capacity) == 0 && quantity.Notation.Suffix == '\0'
        && (quantity.FirstToken == first || Model.Tokens[quantity.FirstToken - 1].Kind != TokenKind.Word || (Model.Tokens[quantity.FirstToken - 1].Flags & TokenFlags.Capitalised) == 0
            || (Model.EndsParticiple(quantity.FirstToken - 1) && Supporting.Sentences.Start(Model, first, quantity.FirstToken) == quantity.FirstToken - 1));

    private bool IsClaimed(in Item item, in Quantity quantity, in CountedNoun noun)
    {
        if (item.Status is Polarity.Open or Polarity.Failed or Polarity.NotApplicable || IsOrder(item, quantity) || Reported.ColumnOf(Model, item, quantity) is { Role: ColumnRole.Target or ColumnRole.Before })
            return false;
        var (first, end) = Reported.Reach(Model, item, quantity);
        if (item.Status != Polarity.Done && (Model.ConceptsOf(first, Math.Max(first, quantity.FirstToken)) & NotClaimed) != 0)
            return false;
        if ((Model.ConceptsOf(first, noun.End) & (Concepts.Target | Concepts.Future)) != 0)
            return false;
        if (IsStillToDo(noun.End, end) || (item.Status != Polarity.Done && Assertions.IsDemanded(Model, first, quantity.FirstToken)))
            return false;
        if (!noun.IsKnown && (IsCriterion(item, quantity) || IsAndMore(item, quantity)))
            return false;
        if (GeneralStatements.Hold(Model, item, quantity, noun, (first, end)))
            return false;
        if (IsAnswered(noun.End, Math.Min(end, noun.End + Near)))
            return false;
        // "10+ tests per module" is a rate.
        if (noun.End < item.EndToken && noun.First >= quantity.EndToken && Model.Tokens[noun.End].Has(Concepts.Per))
            return false;
        return (item.Status == Polarity.Done || Reported.StartsTold(Model, item, quantity.FirstToken) || Reported.IsWorkDone(Model, item, NotReported)) && !Suppositions.Hold(Model, item);
    }

    // "| Yards with 3+ cranes | +10 |": what the value behind it is given for.
    private bool IsCriterion(in Item item, in Quantity quantity)
    {
        if (item is not { Kind: ItemKind.TableRow, Status: Polarity.None } || quantity.FirstToken >= Model.CellList[item.Cells.First].EndToken)
            return false;
        return Model.QuantityList[item.Quantities.End - 1].FirstToken >= Model.CellList[item.Cells.First].EndToken;
    }

    // "Add 20+ tests" asks for them.
    private bool IsOrder(in Item item, in Quantity quantity)
    {
        var start = Supporting.Sentences.Start(Model, item.FirstToken, quantity.FirstToken);
        return item.Status == Polarity.None && start < quantity.FirstToken && Model.Wordings.Is(Model.Text.Slice(Model.Tokens[start].Span), Wording.Asked);
    }

    // "15+ files to modify", "15+ fichiers à modifier".
    private bool IsStillToDo(int from, int end)
    {
        for (var i = from; i + 1 < Math.Min(end, from + 3); i++)
        {
            if (Model.Tokens[i].Value == To && Infinitives.Contains(Model.Tokens[i + 1].Value))
                return true;
            if (Model.Tokens[i].Value == A && Model.Text.Slice(Model.Tokens[i + 1].Span) is { Length: > 4 } verb && (verb.EndsWith("er".AsSpan()) || verb.EndsWith("ir".AsSpan()) || verb.EndsWith("re".AsSpan())))
                return true;
        }
        return false;
    }

    // "50+ tests (actual: 133)" was asked for.
    private bool IsAnswered(int from, int end) => (Model.ConceptsOf(from, end) & Concepts.Actual) != 0 && HasNumber(from, end);

    private bool HasNumber(int from, int end)
    {
        while (from < end && Model.Tokens[from].Kind != TokenKind.Number)
            from++;
        return from < end;
    }

    private void Add(int index, in Item item, in Quantity quantity, in CountedNoun noun)
    {
        // The categories of a list leave one thing open.
        var isCategory = noun.End == noun.Head + 1 && noun.End < quantity.FirstToken && Model.Tokens[noun.End].Is('(') && !Model.Tokens[noun.Head].Has(Topics.Artefact);
        var key = isCategory ? (-1, (uint)item.Group) : (quantity.Value, Model.Tokens[noun.Head].Value);
        // What stands beside a path is that file's own: "`a.py` (600+ lines)".
        if ((isCategory || !HasCode(item)) && _seen.TryGetValue(key, out var first))
        {
            first.Repeat(quantity);
            return;
        }
        var span = noun.First >= quantity.EndToken ? TextSpan.FromBounds(quantity.Span.Start, Model.Tokens[noun.Head].End) : quantity.Span;
        var claim = new OpenEndedCount(span, index, quantity);
        Model.ClaimsOf<OpenEndedCount>().Add(claim);
        _exact.Add(claim, noun);
        if (isCategory || !HasCode(item))
            _seen.Add(key, claim);
    }

    private bool HasCode(in Item item)
    {
        for (var i = item.FirstToken; i < item.EndToken; i++)
        {
            if (Model.Tokens[i].Kind == TokenKind.Code)
                return true;
        }
        return false;
    }
}
