namespace ReportLint.Claims;

/// <summary>Tells what a number of a line counts: tests, or those that passed, failed or were skipped.</summary>
internal sealed class TestFigureRoles(ReportModel model)
{
    /// <summary>In tokens, between a number and its tests: "644 fast unit tests".</summary>
    private const int Near = 4;

    private static readonly WordSet Heads = Wordings.WordsOf(Wording.TestNoun);

    private static readonly WordSet Cases = Wordings.WordsOf(Wording.TestRow);

    private readonly OutcomeTables _tables = new(model);

    /// <summary>What a number counts: by its column, by its label, or by the words after it.</summary>
    /// <param name="item">The item.</param>
    /// <param name="figure">The index of the number.</param>
    /// <param name="words">The words that name it.</param>
    /// <param name="end">After the words that say so.</param>
    public OutcomeRole Of(in Item item, int figure, in FigureWords words, out int end)
    {
        ref readonly var quantity = ref model.QuantityList[figure];
        end = quantity.EndToken;
        if (item.Kind == ItemKind.TableRow)
        {
            var role = _tables.RoleOf(item, figure, words);
            return role != OutcomeRole.None ? role : RoleBehind(item, quantity, out end);
        }
        var behind = RoleBehind(item, quantity, out end);
        var (first, last) = words.Label;
        if (behind != OutcomeRole.None || last == first || IsOfSomethingElse(item, quantity)
            || OutcomeTables.CountsOthers(model, first, last))
            return behind;
        var label = OutcomeRoles.OfLabel(model, first, last);
        if (label == OutcomeRole.None && NamesTests(first, last))
            label = quantity.Unit == Unit.Ratio ? OutcomeRole.Passed : EndsInTests(last) ? OutcomeRole.Total : label;
        return label != OutcomeRole.None && AreAboutTests(item) ? label : OutcomeRole.None;
    }

    // "Tests: 12 files", "Failed: 3 deployments".
    private bool IsOfSomethingElse(in Item item, in Quantity quantity) =>
        quantity.EndToken < item.EndToken && model.Tokens[quantity.EndToken] is { Kind: TokenKind.Word or TokenKind.Code } next
            && !IsOfOutcome(next);

    private static bool IsOfOutcome(in Token token) =>
        token.Has(Topics.TestRun | Topics.Passing | Topics.Unjudged | Topics.Joining)
            || token.Has(Concepts.Test | Concepts.Outcome | Concepts.Failed | Concepts.Total | Concepts.Universal | Concepts.Stop
            | Concepts.OutOf | Concepts.Done);

    // "644 unit tests", "638 passed", "6 failing tests", "638/644 tests passed".
    private OutcomeRole RoleBehind(in Item item, in Quantity quantity, out int end)
    {
        end = quantity.EndToken;
        var limit = Math.Min(QuantityPlaces.Reach(model, item, quantity).End, quantity.EndToken + Near + 3);
        var (role, tests) = (OutcomeRole.None, -1);
        for (var i = quantity.EndToken; i < limit && model.Tokens[i].Kind == TokenKind.Word; i++)
        {
            ref readonly var token = ref model.Tokens[i];
            if (token.Has(Topics.PassRate) || token.Has(StatedFigures.NoFigure))
                return OutcomeRole.None;
            if (IsHead(i, limit))
            {
                tests = i;
                i += i + 1 < limit && Cases.Contains(model.Tokens[i + 1].Value) ? 1 : 0;
                end = i + 1;
            }
            else if (OutcomeOf(token) is var outcome and not OutcomeRole.None && (tests >= 0 || i - quantity.EndToken < 2))
            {
                (role, end) = (role == OutcomeRole.None ? outcome : role, i + 1);
                if (tests >= 0)
                    break;
            }
            else if (tests >= 0 && token.Has(Concepts.Stop) && token.Has(Topics.Joining))
                break;
            else if (tests < 0 && i - quantity.EndToken >= Near)
                break;
            else if (tests >= 0 && !token.Has(Concepts.Stop | Concepts.Auxiliary | Concepts.Universal) && !token.Has(Topics.Copula))
                break;
        }
        if (tests >= 0)
            return role == OutcomeRole.None ? quantity.Unit == Unit.Ratio ? OutcomeRole.Passed : OutcomeRole.Total : role;
        return role != OutcomeRole.None && AreAboutTests(item) ? role : OutcomeRole.None;
    }

    private static OutcomeRole OutcomeOf(in Token token) =>
        token.Has(Topics.Unjudged) ? OutcomeRole.Other : token.Has(Concepts.Failed) ? OutcomeRole.Failed : token.Has(Topics.Passing)
            ? OutcomeRole.Passed : OutcomeRole.None;

    // "Tests" and "test cases"; the "test" of "test files" is none.
    private bool IsHead(int at, int limit)
    {
        if (!Heads.Contains(model.Tokens[at].Value))
            return false;
        var isPlural = model.Tokens[at].Length > 4 || at == limit - 1 || model.Tokens[at + 1].Kind != TokenKind.Word;
        var next = at + 1 < limit ? model.Tokens[at + 1] : default;
        if (at + 1 < limit && Cases.Contains(next.Value))
            return true;
        return isPlural && (at + 1 >= limit || next.Kind != TokenKind.Word || IsOfOutcome(next) || next.Has(Concepts.Auxiliary)
            || next.Has(Topics.Copula) || IsAdjective(next));
    }

    // In French the kind of the tests stands after them: "644 tests unitaires".
    private bool IsAdjective(in Token token) => token.Length > 5 && model.Text.Content[token.End - 1] == 's';

    private bool EndsInTests(int labelEnd) => Heads.Contains(model.Tokens[labelEnd - 1].Value)
        || (labelEnd >= 2 && Heads.Contains(model.Tokens[labelEnd - 2].Value));

    private bool NamesTests(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (Heads.Contains(model.Tokens[i].Value))
                return true;
        }
        return false;
    }

    /// <summary>Whether the line, its list, or the heading above it is about tests.</summary>
    public bool AreAboutTests(in Item item, bool withList = true)
    {
        if (NamesTests(item.FirstToken, item.EndToken) || (item.Topics & Topics.TestRun) != 0)
            return true;
        for (var i = item.GroupStart; withList && i >= 0 && i < model.ItemList.Count && i < item.GroupStart + Near
            && model.ItemList[i].Group == item.Group; i++)
        {
            if (i != item.Index && NamesTests(model.ItemList[i].FirstToken, model.ItemList[i].EndToken))
                return true;
        }
        if (item.Parent >= 0 && (model.ItemList[item.Parent].Topics & Topics.TestRun) != 0)
            return true;
        return item.Section > 0 && model.ItemList[model.SectionList[item.Section].Heading] is var heading
            && ((heading.Topics & Topics.TestRun) != 0 || NamesTests(heading.FirstToken, heading.EndToken));
    }
}
