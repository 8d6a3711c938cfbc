using ReportLint.Claims.Supporting;
using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Finds what a line says of tests.</summary>
internal sealed class TestFigureReader(ReportModel model)
{
    /// <summary>In tokens, between a number and its tests: "644 fast unit tests".</summary>
    private const int Near = 4;

    private const Topics OfTests = Topics.TestRun | Topics.PassRate;

    private static readonly WordSet Passes = Wordings.WordsOf(Wording.PassingTest);

    private readonly FigureScopeReader _scope = new(model);
    private readonly TestOutcomeWords _outcomes = new(model);
    private readonly OutcomeTables _tables = new(model);
    private readonly TestFigureRoles _roles = new(model);

    /// <summary>Reads one item.</summary>
    public void Read(in Item item)
    {
        if ((item.Topics & (OfTests | Topics.Passing | Topics.Unjudged)) == 0
            && (item.Concepts & (Concepts.Test | Concepts.Outcome | Concepts.Failed | Concepts.Total)) == 0
            && item.Kind != ItemKind.TableRow)
            return;
        // What a run printed is that run's, whichever it was.
        if (item.Kind == ItemKind.FenceLine && TestOutput.IsPrinted(model.Text.Slice(item.Span)))
            return;
        var found = false;
        for (var q = item.Quantities.First; q < item.Quantities.End; q++)
            found |= TryRead(item, q);
        if (!found && _outcomes.TryFind(item, out var first, out var end))
            AddUniversal(item, model.SpanOf(first, end));
    }

    private bool TryRead(in Item item, int figure)
    {
        ref readonly var quantity = ref model.QuantityList[figure];
        if (!StatedFigures.IsStated(model, item, quantity))
            return false;
        return quantity.Unit switch
        {
            Unit.Percent => TryReadRate(item, figure),
            Unit.Ratio => quantity.Whole >= 1 && quantity.Value <= quantity.Whole && TryReadCount(item, figure),
            Unit.None => quantity.Precision >= 1 && TryReadCount(item, figure),
            _ => false,
        };
    }

    private bool TryReadCount(in Item item, int number)
    {
        ref readonly var quantity = ref model.QuantityList[number];
        var words = FigureWords.Of(model, number);
        var role = _roles.Of(item, number, words, out var end);
        if (role == OutcomeRole.None)
            return false;
        var figure = quantity.Unit == Unit.Ratio && role == OutcomeRole.Total ? TestFigureRole.Passed : role switch
        {
            OutcomeRole.Total => TestFigureRole.Total,
            OutcomeRole.Passed => TestFigureRole.Passed,
            OutcomeRole.Failed => TestFigureRole.Failed,
            _ => TestFigureRole.Skipped,
        };
        if (ScopeOf(item, quantity, words, end) is not { } scope)
            return false;
        var all = FirstOfAll(item, quantity);
        var phrase = figure == TestFigureRole.Passed && quantity.Unit == Unit.None && all < quantity.FirstToken && end > quantity.EndToken
            ? TestPhrases.Find(model, all, end, TextSpan.FromBounds(model.Tokens[all].Start, model.Tokens[end - 1].End)) : null;
        model.ClaimsOf<TestFigure>()
            .Add(new(quantity.Span, item.Index, figure, scope)
            {
                Figure = quantity,
                Digits = DigitsOf(quantity),
                IsUniversal = phrase is not null,
                Phrase = phrase,
                IsInHeading = item.Kind == ItemKind.Heading
            });
        return true;
    }

    // "All 644", "all of the 644", "tous les 644": that none failed.
    private int FirstOfAll(in Item item, in Quantity quantity)
    {
        var first = quantity.FirstToken;
        while (first > item.FirstToken && quantity.FirstToken - first < Near && model.Tokens[first - 1] is { Kind: TokenKind.Word } word
            && (word.Has(Concepts.Universal) || word.Has(Concepts.Stop | Concepts.Of)))
        {
            first--;
            if (model.Tokens[first].Has(Concepts.Universal))
                return first;
        }
        return quantity.FirstToken;
    }

    private bool TryReadRate(in Item item, int figure)
    {
        ref readonly var percent = ref model.QuantityList[figure];
        var words = FigureWords.Of(model, figure);
        if (!IsRate(item, percent, words) || !(_roles.AreAboutTests(item, withList: false) || IsPassRate(item, percent))
            || ScopeOf(item, percent, words, percent.EndToken) is not { } scope)
            return false;
        model.ClaimsOf<TestFigure>()
            .Add(new(percent.Span, item.Index, TestFigureRole.Rate, scope)
            {
                Figure = percent,
                Phrase = PassRatePhrases.Find(model, item, percent),
                IsInHeading = item.Kind == ItemKind.Heading
            });
        return true;
    }

    // Tests are passed; what succeeds may be anything.
    private bool IsPassRate(in Item item, in Quantity percent)
    {
        for (var i = Math.Max(item.FirstToken, percent.FirstToken - Near); i < Math.Min(item.EndToken, percent.EndToken + 2); i++)
        {
            if (model.Tokens[i].Has(Topics.PassRate) && Passes.Contains(model.Tokens[i].Value))
                return true;
        }
        return false;
    }

    private bool IsRate(in Item item, in Quantity percent, in FigureWords words)
    {
        if (TestRates.IsCalledRate(model, item, percent))
            return true;
        if (item.Kind == ItemKind.TableRow)
            return _tables.IsRate(item, words);
        if (TestRates.IsRate(model, words.Label.First, words.Label.End))
            return true;
        // "98 % of the tests pass", "100% tests passing", "100% passing".
        var passes = false;
        for (var i = percent.EndToken; i < Math.Min(item.EndToken, percent.EndToken + Near + 2)
            && model.Tokens[i].Kind == TokenKind.Word; i++)
        {
            if (!model.Tokens[i].Has(Topics.TestRun | Topics.Passing)
                && !model.Tokens[i].Has(Concepts.Stop | Concepts.Test | Concepts.Universal | Concepts.Of | Concepts.OutOf)
                && !model.Tokens[i].Has(Topics.Copula))
                return passes;
            passes |= model.Tokens[i].Has(Topics.Passing);
        }
        return passes;
    }

    private void AddUniversal(in Item item, TextSpan span)
    {
        // "Verified that all tests pass" claims what stands after it.
        var first = FirstTokenIn(item, span);
        while (model.Tokens[first].End < span.End && !OpensClaim(model.Tokens[first]))
            first++;
        span = TextSpan.FromBounds(model.Tokens[first].Start, span.End);
        // "Passing tests" heads a list of them.
        if (model.Tokens[first].Has(Topics.Passing) && !model.Tokens[first].Has(Topics.PassRate))
            return;
        var end = first;
        while (end < item.EndToken && model.Tokens[end].End <= span.End)
            end++;
        if ((model.ConceptsOf(Sentences.Start(model, item.FirstToken, first), end) & StatedFigures.NoFigure) != 0
            || AskingColumns.Hold(model, item, first))
            return;
        _scope.Start();
        ReadSentence(item, first, end);
        _scope.Read(first, end);
        if (item.Kind == ItemKind.TableRow)
            _scope.Read(item.FirstToken, Math.Min(first, model.CellList[item.Cells.First].EndToken));
        _scope.ReadAround(item.Index);
        if (_scope.Take() is { } scope)
            model.ClaimsOf<TestFigure>()
                .Add(new(span, item.Index, TestFigureRole.AllPassed, scope)
                {
                    IsUniversal = true,
                    Phrase = TestPhrases.Find(model, first, end, span),
                    IsInHeading = item.Kind == ItemKind.Heading
                });
    }

    private static bool OpensClaim(in Token token) =>
        token.Kind is TokenKind.Number
            || token.Has(Concepts.Universal | Concepts.Negation | Concepts.Test | Concepts.Outcome | Concepts.Failed)
            || token.Has(Topics.TestRun | Topics.Passing | Topics.PassRate);

    private int FirstTokenIn(in Item item, TextSpan span)
    {
        var first = item.FirstToken;
        while (first < item.EndToken - 1 && model.Tokens[first].Start < span.Start)
            first++;
        return first;
    }

    private FigureScope? ScopeOf(in Item item, in Quantity quantity, in FigureWords words, int phraseEnd)
    {
        _scope.Start();
        if (item.Kind == ItemKind.TableRow)
        {
            // Its row and its own cell; what else the row holds are other figures.
            ref readonly var label = ref model.CellList[item.Cells.First];
            var (first, end) = QuantityPlaces.Reach(model, item, quantity);
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
        _scope.ReadAround(item.Index);
        return _scope.Take(item.Kind == ItemKind.TableRow && _tables.SumsUp(item, words));
    }

    // The words of its clause: "the parser has 12 tests", "12 tests for the parser".
    private void ReadSentence(in Item item, int first, int end)
    {
        var start = first;
        // "PaginationMixin (19 tests)": parentheses belong to what stands before them.
        while (start > item.FirstToken && (!EndsClause(model.Tokens[start - 1]) || model.Tokens[start - 1].Is('(')))
            start--;
        _scope.Read(start, first);
        var last = end;
        while (last < item.EndToken && !EndsClause(model.Tokens[last]))
            last++;
        _scope.Read(end, last);
        // What stands in parentheses after it may be the file that says so.
        for (var i = last; i < item.EndToken; i++)
        {
            if (model.Tokens[i].Kind == TokenKind.Code)
                _scope.ReadPath(model.Tokens[i]);
        }
    }

    private static bool EndsClause(in Token token) => token.Kind is TokenKind.Break or TokenKind.Mark
        || (token.Kind == TokenKind.Punctuation && token.Value is not ('*' or '_' or '\'' or '\u2019' or '-' or '"' or '%' or '/' or '`'));

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
