using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Finds lines that declare a goal reached, and which share it asked for.</summary>
internal sealed class DeclaredGoals(ReportModel model)
{
    /// <summary>In tokens; what is longer is prose.</summary>
    private const int LongestLine = 24;

    /// <summary>In tokens: "the coverage goal of the first sprint is".</summary>
    private const int LongestPhrase = 8;

    /// <summary>In items below a declaration that quote its goal.</summary>
    private const int Nearest = 3;

    private const Concepts Doubt = Concepts.Negation | Concepts.Future | Concepts.Open | Concepts.MissTold | Concepts.Remaining | Concepts.Failed | Concepts.Plan | Concepts.Demand;

    private static readonly WordSet Nouns = Wordings.WordsOf(Wording.GoalNoun);

    private readonly GoalShares _shares = new(model);

    /// <summary>Whether an item declares a goal reached, which the item itself, the lines below it or the head of the report give.</summary>
    public bool TryFind(int index, out TextSpan declared, out Quantity goal, out GoalKind kind)
    {
        (declared, goal, kind) = (default, default, GoalKind.None);
        ref readonly var item = ref model.ItemList[index];
        if (item.Kind is ItemKind.TableRow or ItemKind.FenceLine || item.EndToken - item.FirstToken > LongestLine || item.Status is not (Polarity.None or Polarity.Done) || (item.Concepts & Doubt) != 0 || FindReached(item) is not (>= 0 and var reached))
            return false;
        declared = model.Tokens[reached].Span;
        return TryFindGoal(index, item, out goal, out kind);
    }

    // "Goal reached", "Objectif principal : ✅ atteint", "Goal of 90% achieved".
    private int FindReached(in Item item)
    {
        for (var i = item.FirstToken; i < item.EndToken; i++)
        {
            if (model.Tokens[i].Kind != TokenKind.Word || !Nouns.Contains(model.Tokens[i].Value))
                continue;
            for (var k = i + 1; k < Math.Min(item.EndToken, i + LongestPhrase); k++)
            {
                ref readonly var token = ref model.Tokens[k];
                if (token.Is('.') || token.Is(';') || token.Is('?'))
                    break;
                if (token.Has(Concepts.Achieved))
                    return k;
            }
        }
        return -1;
    }

    private bool TryFindGoal(int index, in Item item, out Quantity goal, out GoalKind kind)
    {
        if (TryReadShare(item, out goal, out kind))
        {
            if (kind == GoalKind.None)
                kind = KindOfHead(goal);
            return kind != GoalKind.None;
        }
        if (item.HasQuantities)
            return false;
        for (var i = index + 1; i < Math.Min(model.ItemList.Count, index + 1 + Nearest) && model.ItemList[i].Section == item.Section && model.ItemList[i].Kind is ItemKind.Paragraph or ItemKind.LabelLine; i++)
        {
            if (TryReadWay(model.ItemList[i], out goal, out kind))
                return true;
        }
        // Below the title a status speaks of the goal that stands beside it.
        return model.Edges.Open(index) && TryReadHead(out goal, out kind);
    }

    // The only number of the line.
    private bool TryReadShare(in Item item, out Quantity goal, out GoalKind kind)
    {
        (goal, kind) = (default, GoalKind.None);
        if (item.Quantities.End - item.Quantities.First != 1 || model.QuantityList[item.Quantities.First] is not { Unit: Unit.Percent, Value: > 0, Comparator: Comparator.None or Comparator.AtLeast } share)
            return false;
        (goal, kind) = (share, _shares.KindOf(item.FirstToken, item.EndToken));
        return true;
    }

    // "Raise the coverage from 12% to 70%".
    private bool TryReadWay(in Item item, out Quantity goal, out GoalKind kind)
    {
        (goal, kind) = (default, _shares.KindOf(item.FirstToken, item.EndToken));
        var count = item.Quantities.End - item.Quantities.First;
        if (kind == GoalKind.None || count is < 1 or > 2 || item.EndToken - item.FirstToken > LongestLine || (item.Concepts & (Concepts.Negation | Concepts.MissTold)) != 0)
            return false;
        ref readonly var last = ref model.QuantityList[item.Quantities.End - 1];
        if (last.Unit != Unit.Percent || last.FirstToken <= item.FirstToken)
            return false;
        if (count == 1 && model.Tokens[last.FirstToken - 1].Has(Topics.From))
            return TryReadUpperEnd(last, out goal);
        if (last is not { Value: > 0, Comparator: Comparator.None or Comparator.AtLeast } || !(count == 2 ? model.Tokens[last.FirstToken - 1].Is(Arrows.Right) : (item.Concepts & Concepts.Target) != 0 || model.Tokens[last.FirstToken - 1].Has(Topics.To)))
            return false;
        goal = last;
        return true;
    }

    // "From 12% to 70%" is written as a range, and its upper end is what was aimed at.
    private bool TryReadUpperEnd(in Quantity way, out Quantity goal)
    {
        goal = default;
        var (to, number) = (false, -1);
        for (var i = way.FirstToken; i < way.EndToken; i++)
        {
            to |= model.Tokens[i].Has(Topics.To);
            number = model.Tokens[i].Kind == TokenKind.Number ? i : number;
        }
        if (!to || number <= way.FirstToken)
            return false;
        var value = model.Tokens.NumberOf(model.Tokens[number]).Value;
        goal = way with { Value = value, Interval = new(value, way.Interval.High), Comparator = Comparator.AtLeast, FirstToken = number, Span = model.SpanOf(number, way.EndToken), NumberSpan = model.Tokens[number].Span };
        return true;
    }

    private GoalKind KindOfHead(in Quantity goal) => TryReadHead(out var head, out var kind) && head.Value == goal.Value ? kind : GoalKind.None;

    // "**Goal**: 80% test coverage" below the title.
    private bool TryReadHead(out Quantity goal, out GoalKind kind)
    {
        (goal, kind) = (default, GoalKind.None);
        for (var i = 0; i < model.ItemList.Count && model.ItemList[i].Section <= 1 && ReportEdges.MayOpen(i); i++)
        {
            ref readonly var item = ref model.ItemList[i];
            if (model.Edges.Open(i) && item.LabelEnd > item.FirstToken && model.HoldsOneOf(Nouns, item.FirstToken, item.LabelEnd) && TryReadShare(item, out goal, out kind) && kind != GoalKind.None)
                return true;
        }
        return false;
    }
}
