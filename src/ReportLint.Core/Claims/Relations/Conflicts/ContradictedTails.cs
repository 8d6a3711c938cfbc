using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Finds what a line that is marked done, and has no label, says against its mark: "✅ Night backups - not started", "✅ Manual complete (60%)".</summary>
internal sealed class ContradictedTails(ReportModel model)
{
    /// <summary>The words that contradict the mark; empty where none do.</summary>
    public TextSpan Find(in Item item, int mark)
    {
        if (item.Status != Polarity.Done)
            return default;
        if (FindComing(item) is { IsEmpty: false } coming)
            return coming;
        if (FindBehindMark(item, mark) is { IsEmpty: false } behind)
            return behind;
        if (FindShareOfRemark(item) is { IsEmpty: false } share)
            return share;
        if (StatusReader.FindTail(model.Tokens, item.FirstToken, item.EndToken, out var polarity) is var at and >= 0 && polarity == Polarity.Open && !model.Tokens[at].Has(Concepts.Future | Concepts.Optional))
            return StatusReader.SpanAt(model.Tokens, at);
        if (FindBeforeRemark(item) is { IsEmpty: false } before)
            return before;
        if (LowerTail(item) is { IsEmpty: false } lower)
            return lower;
        if (FindFailureOfDay(item) is { IsEmpty: false } failure)
            return failure;
        if (FindRemark(item) is { IsEmpty: false } remark)
            return remark;
        if (item.Kind == ItemKind.Heading || (item.Concepts & Concepts.Open) == 0)
            return default;
        if (FindDenialAtEnd(item) is { IsEmpty: false } denial)
            return denial;
        return FindTodo(item) is var todo and >= 0 ? StatusReader.SpanAt(model.Tokens, todo) : mark == item.FirstToken && mark + 1 < item.EndToken ? FindOwnStatus(item, mark + 1) : default;
    }

    /// <summary>Whether a percentage is below 100, and says so without "up to" or "more than".</summary>
    public static bool IsLower(in Quantity quantity) => quantity.Unit == Unit.Percent && quantity.Interval.High < 100 && quantity.Comparator is Comparator.None or Comparator.About;

    /// <summary>"65% complete", all that a value or a cell says; empty where it says more, or less.</summary>
    public static TextSpan LowerDone(ReportModel model, (int First, int End) quantities, int first, int end) =>
        quantities.End == quantities.First + 1 && model.QuantityList[quantities.First] is var share && IsLower(share) && share.FirstToken == first && share.EndToken + 1 == end && model.Tokens[share.EndToken] is var word && word.Has(Concepts.Done) && word.Has(Concepts.Progress)
            ? TextSpan.FromBounds(share.Span.Start, word.End) : default;

    // "Fog horn ✅ PARTIAL": the mark and the status that ends the line; a colour may tell of something else.
    private TextSpan FindBehindMark(in Item item, int mark)
    {
        if (mark <= item.FirstToken || mark + 1 >= item.EndToken || (item.Concepts & (Concepts.Open | Concepts.Failed)) == 0 || (model.Tokens[mark].Flags & TokenFlags.Colour) != 0 || StatusReader.FindWord(model.Tokens, mark + 1, item.EndToken, out var status) is not (>= 0 and var at))
            return default;
        var end = at + Math.Max(1, (int)model.Tokens[at].PhraseLength);
        while (end < item.EndToken && model.Tokens[end].Kind == TokenKind.Punctuation && !model.Tokens[end].Is('('))
            end++;
        return end == item.EndToken && !model.Tokens[at].Has(Concepts.Future | Concepts.Optional) && (status == Polarity.Open || (status == Polarity.Failed && (model.Tokens[at].Flags & TokenFlags.Capitals) != 0)) ? StatusReader.SpanAt(model.Tokens, at) : default;
    }

    // "✅ Fog horn - partial (the valve is missing)", "- pending: the valve": a remark may follow the status behind the dash.
    private TextSpan FindBeforeRemark(in Item item)
    {
        for (var i = item.FirstToken + 2; (item.Concepts & Concepts.Open) != 0 && i + 1 < item.EndToken; i++)
        {
            if (!model.Tokens[i - 1].IsFreeDash || StatusReader.FindWord(model.Tokens, i, item.EndToken, out var polarity) != i || polarity != Polarity.Open || model.Tokens[i].Has(Concepts.Future | Concepts.Optional))
                continue;
            var end = i;
            while (end < item.EndToken && model.Tokens[end].Kind == TokenKind.Word)
                end++;
            if (end + 1 < item.EndToken && (model.Tokens[end].Is(':') || (model.Tokens[end].Is('(') && model.Tokens[item.EndToken - 1].Is(')'))))
                return StatusReader.SpanAt(model.Tokens, i);
        }
        return default;
    }

    // "Fog horn ✅ (In progress - 90% complete)".
    private TextSpan FindShareOfRemark(in Item item)
    {
        var end = item.EndToken - 1;
        if ((item.Concepts & Concepts.Open) == 0 || item.Quantities.End == item.Quantities.First || end <= item.FirstToken || !model.Tokens[end].Is(')'))
            return default;
        var open = end;
        while (open > item.FirstToken && !model.Tokens[open].Is('('))
            open--;
        ref readonly var share = ref model.QuantityList[item.Quantities.End - 1];
        if (open + 2 >= share.FirstToken || !IsLower(share) || model.Tokens[open + 1] is not { Kind: TokenKind.Word } word || !word.Has(Concepts.Open) || word.Has(Concepts.Future | Concepts.Optional))
            return default;
        var behind = open + 1 + Math.Max(1, (int)word.PhraseLength);
        return behind + 1 == share.FirstToken && (model.Tokens[behind].IsFreeDash || model.Tokens[behind].Is(',') || model.Tokens[behind].Is(':')) && (share.EndToken == end || (share.EndToken + 1 == end && model.Tokens[share.EndToken].Has(Concepts.Done | Concepts.Progress)))
            ? StatusReader.SpanAt(model.Tokens, open + 1) : default;
    }

    // "✅ Manual complete (60%)"
    private TextSpan LowerTail(in Item item)
    {
        if (item.Quantities.End - item.Quantities.First != 1 || item.Kind == ItemKind.Heading || (item.Concepts & Concepts.Ordinal) != 0)
            return default;
        ref readonly var share = ref model.QuantityList[item.Quantities.First];
        var before = share.FirstToken - 2;
        return IsLower(share) && share.EndToken + 1 == item.EndToken && model.Tokens[share.EndToken].Is(')') && before > item.FirstToken && model.Tokens[before + 1].Is('(')
            && model.Tokens[before].Has(Concepts.Done) && !model.Tokens[before].Has(Concepts.Coverage) && model.Tokens[before - 1].Kind == TokenKind.Word ? share.Span : default;
    }

    /// <summary>What a remark that ends the line says is not done: "(script given, not executed)", "(not yet applied)".</summary>
    public TextSpan FindRemark(in Item item) => FindLastOfRemark(item) is { IsEmpty: false } last ? last : FindFirstOfRemark(item);

    // "✅ Access rights (script given, not executed)": the last clause of a remark that ends the line; "(built, pending review)" is done as far as it goes.
    private TextSpan FindLastOfRemark(in Item item)
    {
        var end = item.EndToken - 1;
        if (item.Kind == ItemKind.Heading || (item.Concepts & (Concepts.Open | Concepts.Optional)) != Concepts.Open || end <= item.FirstToken || !model.Tokens[end].Is(')'))
            return default;
        var first = end;
        while (first > item.FirstToken && (model.Tokens[first - 1].Kind == TokenKind.Word || model.Tokens[first - 1].Is('\'') || model.Tokens[first - 1].Is('\u2019')))
            first--;
        // "(ACTIVE, PENDING)" are values.
        if (first == end || !(model.Tokens[first - 1].Is(',') || model.Tokens[first - 1].Is('(')) || (model.Tokens[first - 1].Is(',') && (model.Tokens[first].Flags & TokenFlags.Capitals) != 0 && (model.Tokens[first - 2].Flags & TokenFlags.Capitals) != 0))
            return default;
        if (model.Wordings.MayStartWith(model.Tokens[first].Value, Wording.UndoneWork) && model.Wordings.Is(model.Text.Slice(TextSpan.FromBounds(model.Tokens[first].Start, model.Tokens[end - 1].End)), Wording.UndoneWork))
            return TextSpan.FromBounds(model.Tokens[first].Start, model.Tokens[end - 1].End);
        if (StatusReader.FindWord(model.Tokens, first, end, out var polarity) != first || polarity != Polarity.Open || model.Tokens[first].Has(Concepts.Future | Concepts.Optional))
            return default;
        for (var i = first - 2; i > item.FirstToken; i--)
        {
            if (model.Tokens[i].Is('('))
                return StatusReader.SpanAt(model.Tokens, first);
            if (model.Tokens[i].Kind != TokenKind.Word || model.Tokens[i].Has(Concepts.Done | Concepts.Worked | Concepts.Negation))
                return default;
        }
        return default;
    }

    /// <summary>"✅ Boiler start failed on 4 and 5 June": it failed, and when; "✅ Wrong code failed" is as it should be.</summary>
    public TextSpan FindFailureOfDay(in Item item)
    {
        if ((item.Concepts & Concepts.Failed) == 0 || (item.Concepts & (Concepts.Negation | Concepts.Attack | Concepts.Worked | Concepts.Done | Concepts.Before | Concepts.After)) != 0 || (item.Topics & Topics.Vulnerability) != 0)
            return default;
        for (var i = item.FirstValueToken + 1; i < item.EndToken; i++)
        {
            if (!model.Tokens[i].Has(Concepts.Failed) || model.Tokens[i - 1].Kind != TokenKind.Word)
                continue;
            var isDated = false;
            for (var k = i + Math.Max(1, (int)model.Tokens[i].PhraseLength); k < item.EndToken; k++)
            {
                ref readonly var token = ref model.Tokens[k];
                var isDay = token.Kind == TokenKind.Date || (token.Kind == TokenKind.Word && (MonthNames.Find(token.Value) > 0 || DateWords.Find(token) != 0));
                isDated |= isDay;
                if (!isDay && token.Kind != TokenKind.Number && !(token.Kind == TokenKind.Word && (token.Has(Concepts.Stop) || token.Has(Topics.Joining))) && !token.Is('.'))
                    return default;
            }
            return isDated ? StatusReader.SpanAt(model.Tokens, i) : default;
        }
        return default;
    }

    // "✅ Waiting list (not started yet, the text is with the crew)".
    private TextSpan FindFirstOfRemark(in Item item)
    {
        if (item.Kind == ItemKind.Heading || (item.Concepts & (Concepts.Open | Concepts.Optional)) != Concepts.Open || item.EndToken <= item.FirstToken || !model.Tokens[item.EndToken - 1].Is(')'))
            return default;
        var open = item.FirstToken;
        while (open < item.EndToken && !model.Tokens[open].Is('('))
            open++;
        if (open + 1 >= item.EndToken || model.Tokens[open + 1] is not { Kind: TokenKind.Word, PhraseLength: > 1 } denial || !denial.Has(Concepts.Open) || !(denial.Has(Concepts.Negation) || StatusReader.IsNotYet(model.Tokens, open + 1, item.EndToken)) || denial.Has(Concepts.Future | Concepts.Plan | Concepts.Optional))
            return default;
        var end = open + 1 + denial.PhraseLength;
        // "(still to be mounted)".
        if (!denial.Has(Concepts.Negation))
            return end + 2 >= item.EndToken ? StatusReader.SpanAt(model.Tokens, open + 1) : default;
        while (end < item.EndToken && model.Tokens[end].Has(Concepts.Stop))
            end++;
        // "(not yet applied)".
        if (end + 2 == item.EndToken && StatusReader.IsNotYet(model.Tokens, open + 1, item.EndToken) && model.Tokens[end].Kind == TokenKind.Word && model.EndsParticiple(end))
            return model.SpanOf(open + 1, end + 1);
        return end < item.EndToken && model.Tokens[end].Is(',') ? StatusReader.SpanAt(model.Tokens, open + 1) : default;
    }

    // "[x] Rate limits (future)": a box is ticked, and a remark says nothing but that it is to come.
    private TextSpan FindComing(in Item item)
    {
        var end = item.EndToken - 1;
        if (end - 2 <= item.FirstToken || !model.Tokens[end].Is(')') || !Boxes.Start(model, item) || (item.Section > 0 && (model.ItemList[model.SectionList[item.Section].Heading].Concepts & (Concepts.Future | Concepts.Plan)) != 0))
            return default;
        var open = end - 1;
        while (open > item.FirstToken && model.Tokens[open].Kind == TokenKind.Word)
            open--;
        return model.Tokens[open].Is('(') && open + 1 < end && model.Wordings.MayStartWith(model.Tokens[open + 1].Value, Wording.ComingRemark) && model.SpanOf(open + 1, end) is var remark && model.Wordings.Is(model.Text.Slice(remark), Wording.ComingRemark) ? remark : default;
    }

    // "[x] Docker image, not yet built".
    private TextSpan FindDenialAtEnd(in Item item)
    {
        for (var i = item.FirstToken + 2; i < item.EndToken; i++)
        {
            ref readonly var denial = ref model.Tokens[i];
            if (model.Tokens[i - 1].Is(',') && denial.PhraseLength > 1 && denial.Has(Concepts.Open) && denial.Has(Concepts.Negation) && !denial.Has(Concepts.Future | Concepts.Optional) && i + denial.PhraseLength == item.EndToken)
                return (model.ConceptsOf(item.FirstToken, i - 1) & (Concepts.Done | Concepts.Worked | Concepts.Negation | Concepts.Increment)) == 0 && !model.EndsParticiple(i - 2) ? StatusReader.SpanAt(model.Tokens, i) : default;
        }
        return default;
    }

    // "✅ Tills (TODO: switch them on)": what heads a plan, and says what is left of this line.
    private int FindTodo(in Item item)
    {
        if ((item.Concepts & Concepts.Plan) == 0)
            return -1;
        for (var i = item.FirstToken + 2; i + 2 < item.EndToken; i++)
        {
            if ((model.Tokens[i - 1].Is('(') || model.Tokens[i - 1].IsFreeDash) && IsTodo(model, i, item.EndToken))
                return i;
        }
        return -1;
    }

    /// <summary>Whether "TODO:" stands at a token, and words behind it.</summary>
    public static bool IsTodo(ReportModel model, int at, int end)
    {
        if (at >= end || model.Tokens[at] is not { Kind: TokenKind.Word } token || !token.Has(Concepts.Open) || !token.Has(Concepts.Plan))
            return false;
        var behind = at + Math.Max(1, (int)token.PhraseLength);
        return behind + 1 < end && model.Tokens[behind].Is(':') && model.Tokens[behind + 1].Kind == TokenKind.Word;
    }

    // "✅ Tide tables partially done", "✅ Not yet built in this harbour": what the sentence behind the mark says of itself.
    private TextSpan FindOwnStatus(in Item item, int first)
    {
        var last = item.EndToken - 1;
        if (last > first + 1 && model.Tokens[last] is { Kind: TokenKind.Word } done && done.Has(Concepts.Done | Concepts.Worked) && !done.Has(Concepts.Open | Concepts.Negation)
            && model.Tokens[last - 1] is { Kind: TokenKind.Word, PhraseLength: <= 1 } partly && partly.Has(Concepts.Open) && model.Tokens[last - 2].Kind == TokenKind.Word)
            return TextSpan.FromBounds(partly.Start, done.End);
        ref readonly var start = ref model.Tokens[first];
        var behind = first + start.PhraseLength;
        return start.PhraseLength > 1 && start.Has(Concepts.Open) && !start.Has(Concepts.Future | Concepts.Plan) && behind < item.EndToken && (model.Tokens[behind].Is('(') || IsPlacePreposition(model.Tokens[behind]))
            ? StatusReader.SpanAt(model.Tokens, first) : default;
    }

    private bool IsPlacePreposition(in Token token) => token.Kind == TokenKind.Word && model.Wordings.Is(model.Text.Slice(token.Span), Wording.PlacePreposition);
}
