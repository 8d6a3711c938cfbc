using ReportLint.Claims.Supporting;
using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Finds what a line says of errors, warnings and other findings of an analysis that it names: "ESLint: 0 errors", "no lint
/// warnings". Of compilers, tests and runs nobody knows which file to compare.</summary>
internal sealed class LevelFigureReader(ReportModel model)
{
    /// <summary>In words, between a number and its noun.</summary>
    private const int Near = 3;

    private static readonly Dictionary<uint, FindingSeverity> Nouns = Wordings.ValuesOf(
        (FindingSeverity.Error, Wording.LevelError), (FindingSeverity.Warning, Wording.LevelWarning),
        (FindingSeverity.All, Wording.LevelAll));

    // What names an analysis without naming its tool.
    private static readonly WordSet Analyses = Wordings.WordsOf(Wording.AnalysisNoun);

    // What says nothing of which analysis is meant.
    private static readonly WordSet Neutral = Wordings.WordsOf(Wording.UnscopedFinding);

    private readonly FigureScopeReader _scope = new(model);

    /// <summary>Reads one item.</summary>
    public void Read(int index, in Item item)
    {
        for (var q = item.Quantities.First; q < item.Quantities.End; q++)
        {
            ref readonly var number = ref model.QuantityList[q];
            if (number is { Unit: Unit.None, Precision: >= 1 } && StatedFigures.IsStated(model, item, number)
                && LevelOf(item, number) is { } level)
                Add(index, item, number.Span, number, number.FirstToken, level);
        }
        for (var i = item.FirstToken; i < item.EndToken; i++)
        {
            if (model.Tokens[i].Kind == TokenKind.Word && Nouns.TryGetValue(model.Tokens[i].Value, out var level)
                && DenialOf(item, i) is >= 0 and var denial)
                Add(index, item, model.Tokens[denial].Span, null, denial, level);
        }
    }

    // "0 lint errors", "ESLint warnings: 0", "| ESLint warnings | 0 |", "| ESLint | 0 |" below "Warnings".
    private FindingSeverity? LevelOf(in Item item, in Quantity number)
    {
        var (_, limit) = QuantityPlaces.Reach(model, item, number);
        for (var i = number.EndToken; i < Math.Min(limit, number.EndToken + Near) && model.Tokens[i].Kind == TokenKind.Word; i++)
        {
            if (Nouns.TryGetValue(model.Tokens[i].Value, out var behind))
                return behind;
        }
        if (number.EndToken < limit && model.Tokens[number.EndToken].Kind == TokenKind.Word)
            return null;
        if (item.Kind == ItemKind.TableRow)
        {
            if (QuantityPlaces.ColumnOf(model, item,
                number) is not { Role: not (ColumnRole.Target or ColumnRole.Before or ColumnRole.Label) } column)
                return null;
            ref readonly var label = ref model.CellList[item.Cells.First];
            return NounIn(column.FirstToken, column.EndToken)
                ?? (item.Quantities.End - item.Quantities.First == 1 ? NounIn(label.FirstToken, label.EndToken) : null);
        }
        return item.LabelEnd >= 0 && StatedFigures.FollowLabel(model, item, number) ? NounIn(item.FirstToken, item.LabelEnd) : null;
    }

    private FindingSeverity? NounIn(int first, int end)
    {
        FindingSeverity? level = null;
        for (var i = first; i < end; i++)
        {
            if (model.Tokens[i].Kind != TokenKind.Word || !Nouns.TryGetValue(model.Tokens[i].Value, out var own))
                continue;
            // "Errors and warnings" are two kinds.
            if (level is not null && level != own)
                return null;
            level = own;
        }
        return level;
    }

    // "No ESLint errors", "aucun avertissement".
    private int DenialOf(in Item item, int noun)
    {
        for (var i = noun - 1; i >= Math.Max(item.FirstToken, noun - Near) && model.Tokens[i].Kind == TokenKind.Word; i--)
        {
            if (model.Tokens[i].Has(Concepts.Negation))
                return AskingColumns.Hold(model, item, noun)
                    || (model.ConceptsOf(Sentences.Start(model, item.FirstToken, i), i) & StatedFigures.NoFigure) != 0 ? -1 : i;
        }
        return -1;
    }

    private void Add(int index, in Item item, TextSpan span, Quantity? number, int at, FindingSeverity level)
    {
        _scope.Start();
        var (first, end) = item.Kind == ItemKind.TableRow
            ? (model.CellList[item.Cells.First].FirstToken, model.CellList[item.Cells.First].EndToken)
            : (Sentences.Start(model, item.FirstToken, at), Sentences.End(model, at, item.EndToken));
        if (item.Kind != ItemKind.TableRow && item.LabelEnd >= 0 && first > item.LabelEnd)
            first = item.FirstToken;
        // Severities that files do not give as levels, and tests, are read by other readers.
        if ((model.ConceptsOf(first, end) & (Concepts.Severity | Concepts.Test)) != 0)
            return;
        var namesAnalysis = ReadWords(first, end);
        if (item.Kind == ItemKind.TableRow && number is { } figure && QuantityPlaces.ColumnOf(model, item, figure) is { } column)
            namesAnalysis |= ReadWords(column.FirstToken, column.EndToken);
        for (var section = item.Section; section > 0 && model.SectionList[section].Level > 1; section = model.SectionList[section].Parent)
            namesAnalysis |= ReadWords(model.ItemList[model.SectionList[section].Heading].FirstToken,
                model.ItemList[model.SectionList[section].Heading].EndToken);
        if (_scope.Take() is { } scope && (namesAnalysis || !scope.IsWhole))
            model.ClaimsOf<FindingFigure>().Add(new(span, index, number, level, scope) { NamesAnalysis = namesAnalysis });
    }

    // Returns whether they name an analysis.
    private bool ReadWords(int first, int end)
    {
        var namesAnalysis = false;
        for (var i = first; i < end; i++)
        {
            ref readonly var token = ref model.Tokens[i];
            if (token.Kind == TokenKind.Word && Analyses.Contains(token.Value))
                namesAnalysis = true;
            else if (token.Kind != TokenKind.Word || !(Nouns.ContainsKey(token.Value) || Neutral.Contains(token.Value)))
                _scope.Read(i, i + 1);
        }
        return namesAnalysis;
    }
}
