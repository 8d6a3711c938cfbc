using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Finds a value with its target in one item (<c>34 req/s (target: > 1000)</c>, <c>12 # target: 0</c>) or in neighbouring ones (<c>Target:</c>, <c>Actual:</c>).</summary>
internal sealed class TargetReader(ReportModel model)
{
    private const int NearestWord = 4;

    private static readonly WordSet Ceilings = Wordings.WordsOf(Wording.CeilingNoun);

    public void Read(int index, in Item item)
    {
        if (item.Quantities.End == item.Quantities.First || item.Kind == ItemKind.Heading)
            return;
        var word = FindTargetWord(item, item.FirstValueToken);
        var known = model.ClaimsOf<Target>().Count;
        if (word >= 0)
            ReadInline(index, item, word);
        else if ((item.Concepts & Concepts.Target) != 0 && FindGoalBefore(item) is var before and >= 0)
            ReadValueBefore(index, item, before, model.QuantityList[before].FirstToken);
        else if (IsLabelled(item, Concepts.Target) && item.Quantities.End - item.Quantities.First == 2)
            ReadValueBehind(index, item, item.Quantities.First);
        else if (IsLabelled(item, Concepts.Actual))
            ReadNeighbour(index, item);
        else if ((item.Concepts & Concepts.Target) != 0 && item.LabelEnd >= 0)
            ReadNamesake(index, item);
        else if (item.Status == Polarity.Done && item.Quantities.End - item.Quantities.First == 2)
        {
            ReadBound(index, item);
            ReadBoundBehind(index, item);
        }
        if (item.Quantities.End - item.Quantities.First == 2 && (known == model.ClaimsOf<Target>().Count || model.ClaimsOf<Target>()[known].PresentedAsReached.IsEmpty) && ReachedGoals.TryRead(model, item, out var reached))
        {
            model.ClaimsOf<Target>().RemoveRange(known, model.ClaimsOf<Target>().Count - known);
            model.ClaimsOf<Target>().Add(new Target(model.QuantityList[item.Quantities.First + (reached.IsGoalFirst ? 1 : 0)], model.QuantityList[item.Quantities.First + (reached.IsGoalFirst ? 0 : 1)], reached.Direction, index) { PresentedAsReached = reached.Words });
        }
    }

    // "Load time: 3 s ✅ (under 2 s)": the bound alone stands behind the value, as what it was held against.
    private void ReadBoundBehind(int index, in Item item)
    {
        ref readonly var actual = ref model.QuantityList[item.Quantities.First];
        ref readonly var goal = ref model.QuantityList[item.Quantities.First + 1];
        var words = goal.EndToken;
        if ((goal.Comparator is not (Comparator.AtLeast or Comparator.AtMost) && Goals.BoundBehind(model, goal, item.EndToken, out words) == Comparator.None) || actual.Comparator is not (Comparator.None or Comparator.About) || goal.Unit == Unit.None || actual.Unit == Unit.None || !Goals.AreComparable(actual, goal) || IsChange(item, actual)
            || actual.FirstToken < item.FirstValueToken)
            return;
        var (open, close) = (false, false);
        for (var i = actual.EndToken; i < goal.FirstToken; i++)
        {
            open |= model.Tokens[i].Is('(');
            if (!model.Tokens[i].Is('(') && model.Tokens[i].Kind != TokenKind.Mark)
                return;
        }
        for (var i = words; i < item.EndToken; i++)
        {
            close |= model.Tokens[i].Is(')');
            if (!model.Tokens[i].Is(')') && model.Tokens[i].Kind != TokenKind.Mark)
                return;
        }
        if (open && close)
            Add(index, item, actual, goal, item.Concepts);
    }

    // "[x] Coverage above 80%: 74%", "✅ Load time under 2 s (measured: 3 s)": the bound is what was aimed at, the value ends the line.
    private void ReadBound(int index, in Item item)
    {
        ref readonly var goal = ref model.QuantityList[item.Quantities.First];
        ref readonly var actual = ref model.QuantityList[item.Quantities.First + 1];
        if (goal.Comparator is not (Comparator.AtLeast or Comparator.AtMost) || actual.Comparator is not (Comparator.None or Comparator.About) || (goal.Unit == Unit.None && (item.Concepts & Concepts.Score) == 0) || !Goals.AreComparable(actual, goal) || IsChange(item, actual))
            return;
        for (var i = goal.EndToken; i < actual.FirstToken; i++)
        {
            ref readonly var token = ref model.Tokens[i];
            if (i == goal.EndToken ? !token.Is(':') && !token.Is('(') && !token.IsFreeDash : !token.Is(':') && !token.Is('(') && token.Kind != TokenKind.Mark && !token.Has(Concepts.Actual | Concepts.Current) && !model.Wordings.Is(model.Text.Slice(token.Span), Wording.NowAdverb))
                return;
        }
        for (var i = actual.EndToken; i < item.EndToken; i++)
        {
            if (!model.Tokens[i].Is(')') && model.Tokens[i].Kind != TokenKind.Mark && !(i == actual.EndToken && model.Tokens[i].Has(Concepts.Actual)))
                return;
        }
        if (actual.FirstToken > goal.EndToken)
            Add(index, item, actual, goal, item.Concepts);
    }

    private int FindTargetWord(in Item item, int from)
    {
        for (var i = from; i < item.EndToken; i++)
        {
            if (model.Tokens[i].Has(Concepts.Target) && GoalBehind(item, i) >= 0)
                return i;
        }
        return -1;
    }

    // "target: > 1000", "target of 80%": no more than a sign and a little word between.
    private int GoalBehind(in Item item, int word)
    {
        var q = model.FirstQuantityFrom(item, word + 1);
        if (q == item.Quantities.End || model.QuantityList[q].FirstToken - word > NearestWord)
            return -1;
        for (var i = word + Math.Max(1, (int)model.Tokens[word].PhraseLength); i < model.QuantityList[q].FirstToken; i++)
        {
            ref readonly var token = ref model.Tokens[i];
            var isJoint = token.Has(Concepts.Stop) || (token.Kind == TokenKind.Punctuation && token.Value is ':' or '=' or '<' or '>' or '\u2264' or '\u2265' or '~' or '(');
            if (!isJoint)
                return -1;
        }
        return q;
    }

    private void ReadInline(int index, in Item item, int word)
    {
        var goal = GoalBehind(item, word);
        if (!ReadValueBefore(index, item, goal, word, isNamed: true))
            ReadValueBehind(index, item, goal);
    }

    private bool ReadValueBefore(int index, in Item item, int goalAt, int word, bool isNamed = false)
    {
        ref readonly var goal = ref model.QuantityList[goalAt];
        for (var q = item.Quantities.First; q < item.Quantities.End; q++)
        {
            ref readonly var actual = ref model.QuantityList[q];
            if (actual.FirstToken >= word)
                return false;
            if (actual.FirstToken < item.FirstValueToken || IsChange(item, actual) || !Goals.AreComparable(actual, goal))
                continue;
            Add(index, item, actual, goal, item.Concepts, word: isNamed ? word : -1);
            return true;
        }
        return false;
    }

    // "target 80%, actual 72%": what was reached is named as such, and stands last.
    private void ReadValueBehind(int index, in Item item, int goalAt)
    {
        var q = goalAt + 1;
        if (q >= item.Quantities.End)
            return;
        ref readonly var goal = ref model.QuantityList[goalAt];
        ref readonly var actual = ref model.QuantityList[q];
        // "Coverage goal of 90% reached (84%)".
        if (actual.FirstToken == goal.EndToken + 2 && model.Tokens[goal.EndToken].Has(Concepts.Achieved) && model.Tokens[actual.FirstToken - 1].Is('(') && Goals.AreComparable(actual, goal))
        {
            Add(index, item, actual, goal, item.Concepts);
            return;
        }
        var word = actual.FirstToken - 1;
        while (word > goal.EndToken && model.Tokens[word].Kind == TokenKind.Punctuation && model.Tokens[word].Value is ':' or '=')
            word--;
        if (word >= goal.EndToken && model.Tokens[word].Has(Concepts.Actual) && !IsChange(item, actual) && Goals.AreComparable(actual, goal))
            Add(index, item, actual, goal, item.Concepts);
    }

    // "900 ms vs 200 ms target", "900 ms (200 ms target)".
    private int FindGoalBefore(in Item item)
    {
        for (var q = item.Quantities.First + 1; q < item.Quantities.End; q++)
        {
            ref readonly var goal = ref model.QuantityList[q];
            if (goal.EndToken >= item.EndToken || !model.Tokens[goal.EndToken].Has(Concepts.Target))
                continue;
            ref readonly var before = ref model.Tokens[goal.FirstToken - 1];
            if (before.Is('(') || before.Has(Topics.Against) || (before.Is('.') && goal.FirstToken - 2 >= item.FirstToken && model.Tokens[goal.FirstToken - 2].Has(Topics.Against)) || (before.Has(Concepts.Stop) && goal.FirstToken - 2 >= item.FirstToken && (model.Tokens[goal.FirstToken - 2].Has(Concepts.AtLeast | Concepts.AtMost) || model.Tokens[goal.FirstToken - 2].Has(Topics.Against) || ReachedPhrases.IsVerb(model.Tokens[goal.FirstToken - 2]))))
                return q;
        }
        return -1;
    }

    // "+25%" and "25% better" are changes, not values.
    private bool IsChange(in Item item, in Quantity quantity)
    {
        var before = quantity.FirstToken - 1;
        return (before >= item.FirstToken && (model.Tokens[before].Is('+') || (model.IsMinus(item, before) && !model.Tokens[before].IsGlued)))
            || (quantity.EndToken < item.EndToken && model.Tokens[quantity.EndToken].Has(Concepts.Change));
    }

    private bool IsLabelled(in Item item, Concepts concepts)
    {
        var hasConcept = false;
        for (var i = item.FirstToken; i < item.LabelEnd; i++)
        {
            if (model.Tokens[i].Kind == TokenKind.Word && !model.Tokens[i].Has(concepts | Concepts.Stop))
                return false;
            hasConcept |= model.Tokens[i].Has(concepts);
        }
        return hasConcept;
    }

    private void ReadNeighbour(int index, in Item item)
    {
        foreach (var neighbour in (ReadOnlySpan<int>)[index - 1, index + 1])
        {
            if (neighbour < 0 || neighbour >= model.ItemList.Count)
                continue;
            ref readonly var other = ref model.ItemList[neighbour];
            if (other.Group != item.Group || other.Parent != item.Parent || !IsLabelled(other, Concepts.Target)
                || other.Quantities.End - other.Quantities.First != 1 || item.Quantities.End - item.Quantities.First != 1)
                continue;
            ref readonly var actual = ref model.QuantityList[item.Quantities.First];
            ref readonly var goal = ref model.QuantityList[other.Quantities.First];
            if (!Goals.AreComparable(actual, goal))
                continue;
            var metric = item.Parent >= 0 ? model.ItemList[item.Parent] : model.SectionList[item.Section].Heading is var heading and >= 0 ? model.ItemList[heading] : item;
            var concepts = Goals.DirectionOf(goal, metric.Concepts) == Comparator.None ? metric.Concepts | Goals.MetricBehind(model, other, goal) : metric.Concepts;
            Add(index, item, actual, goal, concepts, Math.Max(index, neighbour) + 1);
            return;
        }
    }

    // "Test coverage: 64%" beside "Target coverage: 80%": the label without its target says no more than the neighbour's.
    private void ReadNamesake(int index, in Item item)
    {
        if (item.Quantities.End - item.Quantities.First != 1 || model.QuantityList[item.Quantities.First].FirstToken < item.FirstValueToken)
            return;
        foreach (var neighbour in (ReadOnlySpan<int>)[index - 1, index + 1])
        {
            if (neighbour < 0 || neighbour >= model.ItemList.Count)
                continue;
            ref readonly var other = ref model.ItemList[neighbour];
            if (other.Group != item.Group || other.Parent != item.Parent || other.Kind != item.Kind || other.LabelEnd < 0 || other.Quantities.End - other.Quantities.First != 1
                || model.QuantityList[other.Quantities.First].FirstToken < other.FirstValueToken || (other.Concepts & (Concepts.Target | Concepts.Before)) != 0 || !NamesAllOf(item, other))
                continue;
            ref readonly var actual = ref model.QuantityList[other.Quantities.First];
            ref readonly var goal = ref model.QuantityList[item.Quantities.First];
            // "Target coverage: 80% by June" is still to come.
            if (!IsChange(other, actual) && Goals.AreComparable(actual, goal) && !IsDated(item, goal.EndToken))
                Add(neighbour, other, actual, goal, model.ConceptsOf(other.FirstToken, other.LabelEnd), item.Status == Polarity.Done ? index : -1);
            return;
        }
    }

    private bool IsDated(in Item item, int first)
    {
        for (var i = first; i < item.EndToken; i++)
        {
            if (model.Tokens[i].Kind == TokenKind.Date || (model.Tokens[i].Kind == TokenKind.Word && (MonthNames.Find(model.Tokens[i].Value) > 0 || model.Tokens[i].Has(Concepts.Ordinal | Concepts.Future))))
                return true;
        }
        return false;
    }

    private bool NamesAllOf(in Item target, in Item other)
    {
        var (words, isTarget) = (0, false);
        for (var i = target.FirstToken; i < target.LabelEnd; i++)
        {
            ref readonly var token = ref model.Tokens[i];
            isTarget |= token.Has(Concepts.Target);
            if (token.Has(Concepts.Target) || !NounPhrase.IsContent(token))
                continue;
            var isFound = false;
            for (var k = other.FirstToken; k < other.LabelEnd && !isFound; k++)
                isFound = model.Tokens[k].Kind == token.Kind && model.Singular(model.Tokens[k]) == model.Singular(token);
            if (!isFound)
                return false;
            words++;
        }
        return isTarget && words > 0;
    }

    // "Target:", "Actual:", and directly below them "Status: ✅".
    private bool IsVerdict(in Item item, int below) =>
        below > 0 && below < model.ItemList.Count && model.ItemList[below] is var line && line.Group == item.Group && line.Parent == item.Parent && line.Status != Polarity.None
        && line.Quantities.End == line.Quantities.First && IsLabelled(line, Concepts.Status | Concepts.Actual);

    // "Target coverage: 30% ✅" beside what was reached.
    private bool IsTicked(in Item item, int target) => target >= 0 && target < model.ItemList.Count && item.Status == Polarity.None && model.ItemList[target] is { Status: Polarity.Done } line && line.Group == item.Group && (line.Concepts & Concepts.Target) != 0;

    private void Add(int index, in Item item, in Quantity actual, in Quantity goal, Concepts metric, int verdict = -1, int word = -1)
    {
        // An alarm's threshold is no target, unless it says which way it points and the line is ticked for keeping it.
        if ((metric & Concepts.Future) != 0 || ((metric & Concepts.Threshold) != 0 && (item.Status != Polarity.Done || goal.Comparator is not (Comparator.AtLeast or Comparator.AtMost))))
            return;
        var direction = Goals.BoundBefore(model, goal) is var bound and not Comparator.None ? bound : Goals.DirectionOf(goal, metric);
        if (direction == Comparator.None || goal.Comparator == Comparator.None)
            direction = Goals.BoundBehind(model, goal, item.EndToken, out _) is var behind and not Comparator.None ? behind : direction;
        if (direction == Comparator.None && word >= 0)
            direction = BoundOf(model.Tokens[word]);
        if (direction != Comparator.None)
            model.ClaimsOf<Target>().Add(new Target(actual, goal, direction, index) { PresentedAsReached = PresentedAsReached(IsVerdict(item, verdict) || IsTicked(item, verdict) ? model.ItemList[verdict] : item, goal) });
    }

    // "(required: 98%)" asks for no less, "(limit: 15 mg)" for no more.
    private static Comparator BoundOf(in Token word) =>
        word.Has(Concepts.Required) ? Comparator.AtLeast : word.Kind == TokenKind.Word && Ceilings.Contains(word.Value) ? Comparator.AtMost : Comparator.None;

    private TextSpan PresentedAsReached(in Item item, in Quantity goal)
    {
        var presented = Goals.PresentedAsReached(model, item);
        return presented.IsEmpty && item.Status == Polarity.None ? ReachedPhrases.Find(model, item, goal) : presented;
    }
}
