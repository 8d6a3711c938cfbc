using ReportLint.Claims.Annotating;
using ReportLint.Text;

namespace ReportLint.Claims.Statements;

/// <summary>Reads what figures are values of: the label, the noun, or the row and the column, without the words that only say which
/// figure is meant.</summary>
internal sealed partial class FigureSubjectReader(ReportModel model, Subjects subjects)
{
    // Of a name before a dash or a parenthesis; a longer one is a sentence.
    private const int MostTokens = 12;

    private const Roles Kinds = Roles.Minimum | Roles.Mean | Roles.Median | Roles.Maximum | Roles.Remaining | Roles.Share
        | Roles.Unique | Roles.Subtotal;
    private const Roles Supposing = Roles.Target | Roles.Before;
    private const StatementFlags Unfit = StatementFlags.Each | StatementFlags.Struck | StatementFlags.Negated | StatementFlags.Selection
        | StatementFlags.OutOf | StatementFlags.IsOf | StatementFlags.InPoints;

    private static readonly WordSet Measures = Wordings.WordsOf(Wording.MeasureName);
    private static readonly WordSet Wholes = Wordings.WordsOf(Wording.WholeName);
    private static readonly WordSet Estimates = Wordings.WordsOf(Wording.EstimateWord);
    private static readonly WordSet Completing = Wordings.WordsOf(Wording.CompletionWord);
    private static readonly WordSet General = Wordings.WordsOf(Wording.NeutralWord);

    // What every word of passing, and every word of completion, is kept as; no word has these hashes.
    private const uint PassStem = 2, CompletionStem = 4;

    private readonly FigureClauses _clauses = new(model);
    private FigureSubject _metric;
    private int _words;
    private uint _measure;

    /// <summary>Reads the metric of a figure.</summary>
    /// <returns>False where nothing names it.</returns>
    public bool Read(in Statement statement, in Quantity quantity, out FigureSubject metric)
    {
        (_metric, _words, _measure) = (default, 0, 0);
        metric = default;
        if ((statement.Flags & Unfit) != 0)
            return false;
        subjects.Start();
        ref readonly var item = ref model.ItemList[statement.Item];
        var isNamed = statement.Cell >= 0 ? ReadCell(item, statement, quantity) : ReadLine(item, statement, quantity);
        if (!isNamed)
            return false;
        AddKinds(quantity.Unit);
        _metric.Percentile = Math.Max(_metric.Percentile, statement.Percentile);
        if (statement.After is { WordsBeforeFirst: 0 } after && after.Has(Signs.Arrow))
            _metric.Traits |= FigureTraits.Supposed;
        if (statement.Has(StatementFlags.OfChange | StatementFlags.Plus | StatementFlags.Minus))
            _metric.Traits |= FigureTraits.Change;
        if (_metric.Form is FigureForm.Label or FigureForm.Cell && IsRemark(statement.After))
            _metric.Traits |= FigureTraits.Qualified;
        _metric.Subject = subjects.End();
        metric = _metric;
        return metric.Subject > 0;
    }

    // "95/100 (quay)", and not "95/100 (target: 90)".
    private static bool IsRemark(in Gap after) => after is { Words: > 0, WordsBeforeFirst: 0 } && after.Has(Signs.Open)
        && after.Has(Signs.Close) && !after.Has(Signs.Comma);

    // A share of completion is one of the thing; where nothing else is named, of the whole.
    private void AddKinds(Unit unit)
    {
        var isShare = unit is Unit.Percent or Unit.Ratio;
        if (_metric.Has(FigureTraits.Completion) && (_words == 0 || !isShare))
            AddStem(CompletionStem);
        if (_words == 0 && _measure != 0)
            AddStem(_measure);
    }

    private bool ReadCell(in Item row, in Statement statement, in Quantity quantity)
    {
        if (statement.Column < 0 || !statement.Has(StatementFlags.Main))
            return false;
        ref readonly var name = ref model.NameOf(row);
        ref readonly var own = ref model.CellList[statement.Cell];
        if (name.FirstToken == own.FirstToken || name.EndToken - name.FirstToken > MostTokens || name.EndToken == name.FirstToken)
            return false;
        _metric.Form = FigureForm.Cell;
        AddRun(name.FirstToken, name.EndToken);
        if (_words == 0 && _metric.Traits == FigureTraits.None)
            return false;
        var before = _words;
        var column = model.ColumnList[statement.Column];
        AddRun(column.FirstToken, column.EndToken);
        if (_words == before)
            _metric.Traits |= FigureTraits.General;
        AddNoun(statement, quantity);
        _metric.Span = name.Span;
        return true;
    }

    private bool ReadLine(in Item item, in Statement statement, in Quantity quantity)
    {
        var first = model.FirstBehindMarks(item.FirstToken, item.EndToken);
        if (statement.Has(StatementFlags.AfterLabel))
            return ReadNamed(FigureForm.Label, first, item.LabelEnd, statement, quantity);
        var before = statement.Before;
        if (statement.Has(StatementFlags.First) && before is { WordsAfterLast: 0, WordsBeforeFirst: > 0 }
            && quantity.FirstToken - first <= MostTokens)
        {
            if (before.Last == Signs.Dash && before.HasOnly(Signs.Dash | Signs.Bar))
                return ReadNamed(FigureForm.Label, first, quantity.FirstToken, statement, quantity);
            var isValue = quantity.Unit != Unit.None || !statement.NounSpan.IsEmpty || (statement.Roles & Roles.Total) != 0;
            if (isValue && before.Last == Signs.Open && before.HasOnly(Signs.Open | Signs.Bar | Signs.Dash | Signs.And))
                return ReadNamed(FigureForm.Parenthesis, first, quantity.FirstToken, statement, quantity);
        }
        return ReadCounted(item, first, statement, quantity);
    }

    private bool ReadNamed(FigureForm form, int first, int end, in Statement statement, in Quantity quantity)
    {
        _metric.Form = form;
        _metric.Span = TrimmedSpan(first, end);
        AddRun(first, end);
        AddNoun(statement, quantity);
        return true;
    }

    // "85 tests passed", "Coverage is at 85%": the noun, or what stands before the verb, in its clause.
    private bool ReadCounted(in Item item, int first, in Statement statement, in Quantity quantity)
    {
        if (statement.Source == StatementSource.Fence || statement.Has(StatementFlags.InLabel) || IsDrawn(first))
            return false;
        var start = _clauses.StartOf(quantity.FirstToken, Math.Max(first, item.LabelEnd + 1));
        var verb = _clauses.VerbBefore(start, quantity.FirstToken);
        if (statement.NounSpan.IsEmpty ? verb <= start : statement.Has(StatementFlags.AfterPreposition) && verb < 0)
            return false;
        _metric.Form = statement.NounSpan.IsEmpty ? FigureForm.Sentence : FigureForm.Noun;
        _metric.Span = statement.NounSpan.IsEmpty ? TrimmedSpan(start, verb) : statement.NounSpan;
        if (_metric.Form == FigureForm.Noun && quantity.Unit == Unit.None && !HoldsPlural(statement, quantity))
            return false;
        AddNoun(statement, quantity);
        if (verb > start && verb - start <= MostTokens && !_clauses.IsOfWhole(start, verb))
            AddRun(start, verb);
        else
            ReadBefore(start, quantity.FirstToken);
        AddQualifiers(first, _clauses.EndOfName(first, start));
        if (start > first && model.Tokens[start - 1].Kind == TokenKind.Number)
            _metric.Traits |= FigureTraits.Qualified;
        // A remark limits it; a list of names in parentheses does not.
        if (statement.After is { Words: > 0 } after && after.Has(Signs.Open) && !after.Has(Signs.Comma))
            _metric.Traits |= FigureTraits.Qualified;
        return _words > 0 || _measure != 0 || _metric.Has(FigureTraits.Completion);
    }

    // A row of a table that is drawn with lines.
    private bool IsDrawn(int first) => model.Tokens[first] is { Kind: TokenKind.Punctuation, Value: >= '\u2500' and <= '\u257F' };

    // "1020 Wien" is an address.
    private bool HoldsPlural(in Statement statement, in Quantity quantity)
    {
        for (var at = quantity.EndToken; at < model.Tokens.Count && model.Tokens[at].End <= statement.NounSpan.End; at++)
        {
            if (model.Tokens[at].Kind == TokenKind.Word && model.IsPlural(model.Tokens[at]))
                return true;
        }
        return quantity.Value == 1;
    }

    private void ReadBefore(int first, int end)
    {
        for (var at = first; at < end; at++)
            ReadBefore(model.Tokens[at]);
    }

    private void ReadBefore(in Token token)
    {
        if (token.Kind is TokenKind.Number or TokenKind.Code or TokenKind.Date)
            _metric.Traits |= FigureTraits.Qualified;
        if (token.Kind != TokenKind.Word || token.Has(Concepts.Stop | Concepts.Auxiliary) || token.Has(Topics.Copula | Topics.Whole))
            return;
        if (IsSupposed(token))
            _metric.Traits |= FigureTraits.Supposed;
        else if (Wholes.Contains(token.Value) || token.Has(Concepts.Universal))
            _metric.Traits |= FigureTraits.Whole;
        else if (token.Has(Concepts.Increment))
            AddStem(Stems.Of(model, token));
        else
            _metric.Traits |= FigureTraits.Qualified;
    }

    // A count is one of its noun; of what a measure is beside its label, the words after it say.
    private void AddNoun(in Statement statement, in Quantity quantity)
    {
        var end = quantity.EndToken;
        while (!statement.NounSpan.IsEmpty && end < model.Tokens.Count && model.Tokens[end].End <= statement.NounSpan.End)
            end++;
        var isOfName = quantity.Unit is Unit.None or Unit.Ratio || _metric.Form == FigureForm.Noun;
        for (var at = quantity.EndToken; at < end; at++)
        {
            ref readonly var token = ref model.Tokens[at];
            if (isOfName || Completing.Contains(token.Value) || token.Has(Topics.Passing))
                AddWord(token);
            else if (token.Kind == TokenKind.Word && !Wholes.Contains(token.Value) && !token.Has(Concepts.Stop))
                _metric.Traits |= IsSupposed(token) ? FigureTraits.Supposed : FigureTraits.Qualified;
        }
        if (statement.Has(StatementFlags.Predicated) || statement.After.WordsBeforeFirst > 0)
            _metric.Traits |= FigureTraits.Qualified;
    }

    // "Backend: 12 files, 85 tests", "Backend (85 tests)": tests of the backend.
    private void AddQualifiers(int first, int end)
    {
        if (end - first > MostTokens)
            _metric.Traits |= FigureTraits.Qualified;
        for (var at = first; at < end; at++)
        {
            ref readonly var token = ref model.Tokens[at];
            if (token.Kind != TokenKind.Word || !General.Contains(token.Value))
                AddWord(token);
        }
    }
}
