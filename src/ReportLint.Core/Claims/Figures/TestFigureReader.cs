using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Finds what a line says of tests.</summary>
internal sealed class TestFigureReader(ReportModel model)
{
    /// <summary>In tokens, between a number and its tests: "644 fast unit tests".</summary>
    private const int Near = 4;

    private const Topics OfTests = Topics.TestRun | Topics.PassRate;

    private static readonly HashSet<uint> Heads = WordFolder.Hashes("test tests spec specs essai essais");

    private static readonly HashSet<uint> Cases = WordFolder.Hashes("case cases");

    // What is no number of tests that were run.
    private const Concepts NoFigure = Concepts.Target | Concepts.Increment | Concepts.Before | Concepts.Future | Concepts.Plan | Concepts.Change | Concepts.Remaining | Concepts.Threshold | Concepts.Demand | Concepts.Optional;

    private readonly FigureScopeReader _scope = new(model);
    private readonly TestOutcomeReader _outcomes = new(model);
    private readonly OutcomeTables _tables = new(model);

    /// <summary>Reads one item.</summary>
    public void Read(int index, in Item item)
    {
        if ((item.Topics & (OfTests | Topics.Passing | Topics.Unjudged)) == 0 && (item.Concepts & (Concepts.Test | Concepts.Outcome | Concepts.Failed | Concepts.Total)) == 0 && item.Kind != ItemKind.TableRow)
            return;
        var found = false;
        for (var q = item.Quantities.First; q < item.Quantities.End; q++)
            found |= TryRead(index, item, model.QuantityList[q]);
        if (!found && _outcomes.TryFind(item, out var span))
            AddUniversal(index, item, span);
    }

    private bool TryRead(int index, in Item item, in Quantity quantity)
    {
        if (Assertions.IsInAskingColumn(model, item, quantity.FirstToken) || IsNoFigure(item, quantity))
            return false;
        return quantity.Unit switch
        {
            Unit.Percent => TryReadRate(index, item, quantity),
            Unit.Ratio => quantity.Whole >= 1 && quantity.Value <= quantity.Whole && TryReadCount(index, item, quantity),
            Unit.None => quantity.Precision >= 1 && TryReadCount(index, item, quantity),
            _ => false,
        };
    }

    // "Added 12 tests", "target: 90 %", "+12 tests", "12 → 40 tests".
    private bool IsNoFigure(in Item item, in Quantity quantity)
    {
        var (first, end) = Reported.Reach(model, item, quantity);
        var start = Assertions.SentenceStart(model, first, quantity.FirstToken);
        if ((model.ConceptsOf(start, Math.Min(end, quantity.EndToken + Near)) & NoFigure) != 0)
            return true;
        for (var i = Math.Max(first, quantity.FirstToken - 2); i < Math.Min(end, quantity.EndToken + 2); i++)
        {
            ref readonly var token = ref model.Tokens[i];
            if (token.Is('\u2192') || token.Is('#') || token.Is('$') || (i < quantity.FirstToken && i + 1 == quantity.FirstToken && (token.Is('+') || token.Is('-') && token.IsGlued)) || (token.Flags & TokenFlags.Struck) != 0)
                return true;
        }
        return false;
    }

    private bool TryReadCount(int index, in Item item, in Quantity quantity)
    {
        var role = RoleOf(index, item, quantity, out var end);
        if (role == OutcomeRole.None)
            return false;
        var figure = quantity.Unit == Unit.Ratio && role == OutcomeRole.Total ? TestFigureRole.Passed : role switch
        {
            OutcomeRole.Total => TestFigureRole.Total,
            OutcomeRole.Passed => TestFigureRole.Passed,
            OutcomeRole.Failed => TestFigureRole.Failed,
            _ => TestFigureRole.Skipped,
        };
        if (ScopeOf(index, item, quantity, end) is not { } scope)
            return false;
        var all = FirstOfAll(item, quantity);
        var phrase = figure == TestFigureRole.Passed && quantity.Unit == Unit.None && all < quantity.FirstToken && end > quantity.EndToken
            ? TestPhrases.Find(model, all, end, TextSpan.FromBounds(model.Tokens[all].Start, model.Tokens[end - 1].End)) : null;
        model.ClaimsOf<TestFigure>().Add(new(quantity.Span, index, figure, scope) { Figure = quantity, Digits = DigitsOf(quantity), IsUniversal = phrase is not null, Phrase = phrase, IsInHeading = item.Kind == ItemKind.Heading });
        return true;
    }

    // "All 644", "all of the 644", "tous les 644": that none failed.
    private int FirstOfAll(in Item item, in Quantity quantity)
    {
        var first = quantity.FirstToken;
        while (first > item.FirstToken && quantity.FirstToken - first < Near && model.Tokens[first - 1] is { Kind: TokenKind.Word } word && (word.Has(Concepts.Universal) || word.Has(Concepts.Stop | Concepts.Of)))
        {
            first--;
            if (model.Tokens[first].Has(Concepts.Universal))
                return first;
        }
        return quantity.FirstToken;
    }

    // What the number counts: by its column, by its label, or by the words behind it. end: behind those words.
    private OutcomeRole RoleOf(int index, in Item item, in Quantity quantity, out int end)
    {
        end = quantity.EndToken;
        if (item.Kind == ItemKind.TableRow)
        {
            var role = _tables.RoleOf(index, item, quantity);
            return role != OutcomeRole.None ? role : RoleBehind(index, item, quantity, out end);
        }
        var behind = RoleBehind(index, item, quantity, out end);
        if (behind != OutcomeRole.None || item.LabelEnd < 0 || !FollowsLabel(item, quantity) || IsOfSomethingElse(item, quantity))
            return behind;
        var label = OutcomeRoles.OfLabel(model, item.FirstToken, item.LabelEnd);
        if (label == OutcomeRole.None && quantity.Unit == Unit.Ratio && NamesTests(item.FirstToken, item.LabelEnd))
            label = OutcomeRole.Passed;
        if (label == OutcomeRole.None && NamesTests(item.FirstToken, item.LabelEnd) && EndsInTests(item.LabelEnd))
            label = OutcomeRole.Total;
        return label != OutcomeRole.None && IsAboutTests(index, item) ? label : OutcomeRole.None;
    }

    // "Tests: ✅ 644", and not "Tests: 3 of 4 suites, 644".
    private bool FollowsLabel(in Item item, in Quantity quantity)
    {
        for (var i = item.LabelEnd + 1; i < quantity.FirstToken; i++)
        {
            if (model.Tokens[i].Kind is TokenKind.Word or TokenKind.Number or TokenKind.Code or TokenKind.Date && !model.Tokens[i].Has(Concepts.Universal | Concepts.Total))
                return false;
        }
        return true;
    }

    // "Tests: 12 files", "Failed: 3 deployments".
    private bool IsOfSomethingElse(in Item item, in Quantity quantity) =>
        quantity.EndToken < item.EndToken && model.Tokens[quantity.EndToken] is { Kind: TokenKind.Word or TokenKind.Code } next && !IsOfOutcome(next);

    private static bool IsOfOutcome(in Token token) =>
        token.Has(Topics.TestRun | Topics.Passing | Topics.Unjudged | Topics.Joining) || token.Has(Concepts.Test | Concepts.Outcome | Concepts.Failed | Concepts.Total | Concepts.Universal | Concepts.Stop | Concepts.OutOf | Concepts.Done);

    // "644 unit tests", "638 passed", "6 failing tests", "638/644 tests passed".
    private OutcomeRole RoleBehind(int index, in Item item, in Quantity quantity, out int end)
    {
        end = quantity.EndToken;
        var limit = Math.Min(Reported.Reach(model, item, quantity).End, quantity.EndToken + Near + 3);
        var (role, tests) = (OutcomeRole.None, -1);
        for (var i = quantity.EndToken; i < limit && model.Tokens[i].Kind == TokenKind.Word; i++)
        {
            ref readonly var token = ref model.Tokens[i];
            if (token.Has(Topics.PassRate) || token.Has(NoFigure))
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
        return role != OutcomeRole.None && IsAboutTests(index, item) ? role : OutcomeRole.None;
    }

    private static OutcomeRole OutcomeOf(in Token token) =>
        token.Has(Topics.Unjudged) ? OutcomeRole.Other : token.Has(Concepts.Failed) ? OutcomeRole.Failed : token.Has(Topics.Passing) ? OutcomeRole.Passed : OutcomeRole.None;

    // "Tests" and "test cases"; the "test" of "test files" is none.
    private bool IsHead(int at, int limit)
    {
        if (!Heads.Contains(model.Tokens[at].Value))
            return false;
        var isPlural = model.Tokens[at].Length > 4 || at == limit - 1 || model.Tokens[at + 1].Kind != TokenKind.Word;
        var next = at + 1 < limit ? model.Tokens[at + 1] : default;
        if (at + 1 < limit && Cases.Contains(next.Value))
            return true;
        return isPlural && (at + 1 >= limit || next.Kind != TokenKind.Word || IsOfOutcome(next) || next.Has(Concepts.Auxiliary) || next.Has(Topics.Copula) || IsAdjective(next));
    }

    // In French the kind of the tests stands behind them: "644 tests unitaires".
    private bool IsAdjective(in Token token) => token.Length > 5 && model.Text.Content[token.End - 1] == 's';

    private bool EndsInTests(int labelEnd) => Heads.Contains(model.Tokens[labelEnd - 1].Value) || (labelEnd >= 2 && Heads.Contains(model.Tokens[labelEnd - 2].Value));

    private bool NamesTests(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (Heads.Contains(model.Tokens[i].Value))
                return true;
        }
        return false;
    }

    // The line, its list, or a heading above speaks of tests.
    private bool IsAboutTests(int index, in Item item)
    {
        if (NamesTests(item.FirstToken, item.EndToken) || (item.Topics & Topics.TestRun) != 0)
            return true;
        for (var i = item.GroupStart; i >= 0 && i < model.ItemList.Count && i < item.GroupStart + Near && model.ItemList[i].Group == item.Group; i++)
        {
            if (i != index && NamesTests(model.ItemList[i].FirstToken, model.ItemList[i].EndToken))
                return true;
        }
        if (item.Parent >= 0 && (model.ItemList[item.Parent].Topics & Topics.TestRun) != 0)
            return true;
        return item.Section > 0 && model.ItemList[model.SectionList[item.Section].Heading] is var heading && ((heading.Topics & Topics.TestRun) != 0 || NamesTests(heading.FirstToken, heading.EndToken));
    }

    private bool TryReadRate(int index, in Item item, in Quantity percent)
    {
        if (!IsRate(item, percent) || !IsAboutTests(index, item) || ScopeOf(index, item, percent, percent.EndToken) is not { } scope)
            return false;
        model.ClaimsOf<TestFigure>().Add(new(percent.Span, index, TestFigureRole.Rate, scope) { Figure = percent, Phrase = PassRatePhrases.Find(model, item, percent), IsInHeading = item.Kind == ItemKind.Heading });
        return true;
    }

    private bool IsRate(in Item item, in Quantity percent)
    {
        if (TestRates.IsCalledRate(model, item, percent) || (item.LabelEnd >= 0 && FollowsLabel(item, percent) && TestRates.IsRate(model, item.FirstToken, item.LabelEnd)))
            return true;
        if (item.Kind == ItemKind.TableRow)
            return _tables.IsRate(item, percent);
        // "98 % of the tests pass", "100% tests passing", "100% passing".
        var passes = false;
        for (var i = percent.EndToken; i < Math.Min(item.EndToken, percent.EndToken + Near + 2) && model.Tokens[i].Kind == TokenKind.Word; i++)
        {
            if (!model.Tokens[i].Has(Topics.TestRun | Topics.Passing) && !model.Tokens[i].Has(Concepts.Stop | Concepts.Test | Concepts.Universal | Concepts.Of | Concepts.OutOf) && !model.Tokens[i].Has(Topics.Copula))
                return passes;
            passes |= model.Tokens[i].Has(Topics.Passing);
        }
        return passes;
    }

    private void AddUniversal(int index, in Item item, TextSpan span)
    {
        // "Verified that all tests pass" claims what stands behind it.
        var first = FirstTokenIn(item, span);
        while (model.Tokens[first].End < span.End && !OpensClaim(model.Tokens[first]))
            first++;
        span = TextSpan.FromBounds(model.Tokens[first].Start, span.End);
        var end = first;
        while (end < item.EndToken && model.Tokens[end].End <= span.End)
            end++;
        if ((model.ConceptsOf(Assertions.SentenceStart(model, item.FirstToken, first), end) & NoFigure) != 0 || Assertions.IsInAskingColumn(model, item, first))
            return;
        _scope.Start();
        ReadSentence(item, first, end);
        _scope.Read(first, end);
        if (item.Kind == ItemKind.TableRow)
            _scope.Read(item.FirstToken, Math.Min(first, model.CellList[item.Cells.First].EndToken));
        _scope.ReadAround(index);
        if (_scope.Take() is { } scope)
            model.ClaimsOf<TestFigure>().Add(new(span, index, TestFigureRole.AllPassed, scope) { IsUniversal = true, Phrase = TestPhrases.Find(model, first, end, span), IsInHeading = item.Kind == ItemKind.Heading });
    }

    private static bool OpensClaim(in Token token) =>
        token.Kind is TokenKind.Number || token.Has(Concepts.Universal | Concepts.Negation | Concepts.Test | Concepts.Outcome | Concepts.Failed) || token.Has(Topics.TestRun | Topics.Passing | Topics.PassRate);

    private int FirstTokenIn(in Item item, TextSpan span)
    {
        var first = item.FirstToken;
        while (first < item.EndToken - 1 && model.Tokens[first].Start < span.Start)
            first++;
        return first;
    }

    private FigureScope? ScopeOf(int index, in Item item, in Quantity quantity, int phraseEnd)
    {
        _scope.Start();
        if (item.Kind == ItemKind.TableRow)
        {
            // Its row and its own cell; what else the row holds are other figures.
            ref readonly var label = ref model.CellList[item.Cells.First];
            var (first, end) = Reported.Reach(model, item, quantity);
            _scope.Read(label.FirstToken, Math.Min(label.EndToken, Math.Max(label.FirstToken, quantity.FirstToken)));
            _scope.Read(Math.Max(first, label.EndToken), end);
        }
        else
        {
            if (item.LabelEnd >= 0 && item.LabelEnd < quantity.FirstToken)
                _scope.Read(item.FirstToken, item.LabelEnd);
            ReadSentence(item, quantity.FirstToken, phraseEnd);
            _scope.Read(quantity.EndToken, phraseEnd);
        }
        _scope.ReadAround(index);
        return _scope.Take(item.Kind == ItemKind.TableRow && _tables.SumsUp(item, quantity));
    }

    // The words of its clause: "the parser has 12 tests", "12 tests for the parser".
    private void ReadSentence(in Item item, int first, int end)
    {
        var start = first;
        while (start > item.FirstToken && !EndsClause(model.Tokens[start - 1]))
            start--;
        _scope.Read(start, first);
        var last = end;
        while (last < item.EndToken && !EndsClause(model.Tokens[last]))
            last++;
        _scope.Read(end, last);
        // What stands in parentheses behind it may be the file that says so.
        for (var i = last; i < item.EndToken; i++)
        {
            if (model.Tokens[i].Kind == TokenKind.Code)
                _scope.ReadPath(model.Tokens[i]);
        }
    }

    private static bool EndsClause(in Token token) => token.Kind is TokenKind.Break or TokenKind.Mark or TokenKind.Number || (token.Kind == TokenKind.Punctuation && token.Value is not ('*' or '_' or '\'' or '\u2019' or '-' or '"' or '%' or '/' or '`'));

    private (TextSpan, TextSpan) DigitsOf(in Quantity quantity)
    {
        if (quantity.Unit != Unit.Ratio)
            return (quantity.NumberSpan, default);
        var (part, whole) = (default(TextSpan), default(TextSpan));
        for (var i = quantity.FirstToken; i < quantity.EndToken; i++)
        {
            if (model.Tokens[i].Kind == TokenKind.Number)
                (part, whole) = part.IsEmpty ? (model.Tokens[i].Span, whole) : (part, model.Tokens[i].Span);
        }
        return (part, whole);
    }
}
