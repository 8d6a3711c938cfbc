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

    /// <summary>So many are estimated, or belong to others.</summary>
    private const double FewestOfMarket = 1e6;

    private static readonly uint To = WordFolder.Hash("to".AsSpan()), A = WordFolder.Hash("à".AsSpan());

    private static readonly WordSet CountHeaders = Wordings.WordsOf(Wording.CountHeader);

    private static readonly WordSet Infinitives = Wordings.WordsOf(Wording.InfinitiveVerb);

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
                if (IsOpenEnded(count) && FindNoun(item, count) is { Head: >= 0 } noun && IsClaimed(item, count, noun))
                    Add(i, item, count, noun);
            }
        }
        _exact.Read(Model.ClaimsOf<OpenEndedCount>());
    }

    // "From 12 to 40+ tests" is no range: it is 40+ now.
    private Quantity NewCount(in Item item, in Quantity quantity)
    {
        var last = quantity.EndToken - 2;
        if (quantity.Comparator != Comparator.AtLeast || last - 1 <= quantity.FirstToken || quantity.FirstToken == item.FirstToken || !Model.Tokens[quantity.FirstToken - 1].Has(Topics.From) || !Model.Tokens[last + 1].Is('+') || Model.Tokens[last] is not { Kind: TokenKind.Number } number)
            return quantity;
        return quantity with { Value = Model.Tokens.NumberOf(number).Value, FirstToken = last, Span = Model.SpanOf(last, quantity.EndToken), NumberSpan = number.Span, Notation = Model.Tokens.NumberOf(number).Notation };
    }

    // "40+", "over 40" and "plus de 40"; "at least 40" and "> 40" ask for it, "2.0+" is a version.
    private bool IsOpenEnded(in Quantity quantity) =>
        quantity.Unit == Unit.None && quantity.Comparator == Comparator.AtLeast && quantity.Value >= 1 && quantity.Value == Math.Floor(quantity.Value)
        && quantity.Notation is { Decimals: 0 } or { Suffix: 'k' or 'K' }
        && quantity.Value < FewestOfMarket
        && (Model.Tokens[quantity.EndToken - 1].Is('+') ? IsOneNumber(quantity) : Model.Tokens[quantity.FirstToken].Has(Topics.Beyond));

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
        // "scales to 100+ models" is what it bears.
        if ((Model.MeaningOf(Math.Max(first, Math.Max(PartStart(item, quantity), quantity.FirstToken - 2)), quantity.FirstToken).Topics & Topics.Capacity) != 0)
            return CountedNoun.None;
        var behind = CountedNoun.Behind(Model, quantity.EndToken, end);
        if (behind.Head >= 0)
            return behind.IsKnown || IsPlainClaim(item, first, quantity) ? behind : CountedNoun.None;
        if (Model.Tokens[quantity.FirstToken].Has(Topics.Beyond) || (quantity.EndToken < end && Model.Tokens[quantity.EndToken].Kind is TokenKind.Word or TokenKind.Code && !IsParticiple(quantity.EndToken)))
            return CountedNoun.None;
        return FindBefore(item, quantity, first);
    }

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
            return noun.Head < 0 && start - 2 >= first && (OpenCategories.Hold(Model, item, start - 1) || OpenCategories.HeadsList(Model, Model.ItemAt(quantity.Span.Start), quantity)) ? new(first, start - 2, start - 1, true) : noun;
        }
        if (item.LabelEnd >= 0 && start == item.LabelEnd + 1)
            return CountedNoun.Before(Model, item.FirstToken, item.LabelEnd);
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
        return CountedNoun.Before(Model, label.FirstToken, label.EndToken);
    }

    // "Tests: 40+ passing".
    private bool IsParticiple(int token) => Model.Tokens[token].Has(Concepts.Worked | Concepts.Done | Concepts.Outcome | Concepts.Increment) || Model.Tokens[token].Has(Topics.Listing);

    // A noun that is not known: not where something is borne ("supports 50+ ..."), nor behind a name, which has versions ("Node 18+ works").
    private bool IsPlainClaim(in Item item, int first, in Quantity quantity) =>
        (item.Topics & Topics.Capacity) == 0 && quantity.Notation.Suffix == '\0'
        && (quantity.FirstToken == first || Model.Tokens[quantity.FirstToken - 1].Kind != TokenKind.Word || (Model.Tokens[quantity.FirstToken - 1].Flags & TokenFlags.Capitalised) == 0
            || (Wordings.EndsParticiple(Model.Text.Slice(Model.Tokens[quantity.FirstToken - 1].Span)) && Assertions.SentenceStart(Model, first, quantity.FirstToken) == quantity.FirstToken - 1));

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
        if (IsAnswered(noun.End, Math.Min(end, noun.End + Near)))
            return false;
        // "10+ tests per module" is a rate.
        if (noun.End < item.EndToken && noun.First >= quantity.EndToken && Model.Tokens[noun.End].Has(Concepts.Per))
            return false;
        return (item.Status == Polarity.Done || Reported.IsWorkDone(Model, item, NotReported)) && !Suppositions.Hold(Model, item);
    }

    // "Add 20+ tests" asks for them.
    private bool IsOrder(in Item item, in Quantity quantity)
    {
        var start = Assertions.SentenceStart(Model, item.FirstToken, quantity.FirstToken);
        return item.Status == Polarity.None && start < quantity.FirstToken && Wordings.Is(Model.Text.Slice(Model.Tokens[start].Span), Wording.Asked);
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
