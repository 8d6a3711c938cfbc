using ReportLint.Claims.Supporting;
using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Finds what a line says of vulnerabilities, and of errors, warnings and other findings of an analysis that it names: "ESLint: 0
/// errors", "no lint warnings". Of compilers, tests and runs nobody knows which file to compare.</summary>
internal sealed class FindingFigureReader(ReportModel model)
{
    /// <summary>In tokens, between a denial and what it denies.</summary>
    private const int Near = 5;

    private const Concepts Kinds = Concepts.Severity | Concepts.Required | Concepts.KindOfFinding | Concepts.Finding | Concepts.Secure
        | Concepts.Attack;

    // Severities that files do not give as levels, and tests, are read by other readers.
    private const Concepts NoLevel = Concepts.Severity | Concepts.Test;

    // The things that an analysis is about; another one may find what this one does not look for.
    private static readonly WordSet Narrowing = Wordings.WordsOf(Wording.NarrowedFinding);

    // What names an analysis without naming its tool.
    private static readonly WordSet Analyses = Wordings.WordsOf(Wording.AnalysisNoun);

    // What says nothing of which analysis is meant.
    private static readonly WordSet Neutral = Wordings.WordsOf(Wording.UnscopedFinding);

    private static readonly Dictionary<uint, FindingSeverity> Severities = Wordings.ValuesOf(
        (FindingSeverity.Critical, Wording.SeverityCritical), (FindingSeverity.High, Wording.SeverityHigh),
        (FindingSeverity.Medium, Wording.SeverityMedium), (FindingSeverity.Low, Wording.SeverityLow));

    private static readonly Dictionary<uint, FindingSeverity> Levels = Wordings.ValuesOf(
        (FindingSeverity.Error, Wording.ErrorNoun), (FindingSeverity.Warning, Wording.LevelWarning),
        (FindingSeverity.All, Wording.LevelAll));

    private readonly FigureScopeReader _scope = new(model);

    /// <summary>Reads one item.</summary>
    public void Read(in Item item)
    {
        var isBelow = IsBelowVulnerabilities(item);
        for (var q = item.Quantities.First; q < item.Quantities.End; q++)
        {
            ref readonly var number = ref model.QuantityList[q];
            if (number is { Unit: Unit.None, Precision: >= 1 } && StatedFigures.IsStated(model, item, number))
                ReadNumber(item, number, FigureWords.Of(model, q), isBelow);
        }
        for (var i = item.FirstToken; i < item.EndToken; i++)
        {
            if (model.Tokens[i].Kind == TokenKind.Word && model.Tokens[i].Has(Concepts.Negation) && !AskingColumns.Hold(model, item, i)
                && (model.ConceptsOf(Sentences.Start(model, item.FirstToken, i), i) & StatedFigures.NoFigure) == 0)
                ReadDenial(item, i);
        }
    }

    // "3 critical vulnerabilities", "Critical vulnerabilities: 3", "| Critical | 3 |"; below a heading about them "3 critical" and
    // "Critical: 3".
    private void ReadNumber(in Item item, in Quantity number, in FigureWords words, bool isBelow)
    {
        if (FindNoun(words.Noun.First, words.Noun.End, isBelow, out var end) is { } counted)
            Add(item, number, counted, (number.FirstToken, end), words);
        else if ((number.EndToken >= QuantityPlaces.Reach(model, item, number).End || model.Tokens[number.EndToken].Kind != TokenKind.Word)
            && (KindOf(words.Column, isBelow) ?? KindOf(words.Label, isBelow)) is { } named)
            Add(item, number, named, (number.FirstToken, number.EndToken), words);
    }

    // "No known vulnerabilities", "aucune vulnérabilité critique", "no errors or warnings".
    private void ReadDenial(in Item item, int denial)
    {
        var first = denial + 1;
        while (FindNoun(first, Math.Min(item.EndToken, denial + 1 + Near), false, out var end) is { } kind
            && Sentences.StartOfCell(model, item, end - 1) <= denial)
        {
            Add(item, null, kind, (denial, end), default);
            first = end;
        }
    }

    // The first noun of some words: "critical vulnerabilities", "lint errors".
    private FindingSeverity? FindNoun(int first, int end, bool isBelow, out int after)
    {
        for (after = first; after < end && model.Tokens[after].Kind == TokenKind.Word; after++)
        {
            if (KindAt(after, isBelow && after + 1 == end) is { } kind)
            {
                after = EndOfNoun(after, end);
                return kind;
            }
            if (!MayQualify(model.Tokens[after]))
                return null;
        }
        return null;
    }

    // The vulnerabilities, or the findings of one level, that a label or a header names.
    private FindingSeverity? KindOf((int First, int End) words, bool isBelow)
    {
        FindingSeverity? kind = null;
        for (var i = words.First; i < words.End; i++)
        {
            if (model.Tokens[i].Kind != TokenKind.Word || kind == FindingSeverity.Any)
                continue;
            var own = KindAt(i, isBelow);
            // "Errors and warnings" are two kinds.
            if (own is null ? !MayQualify(model.Tokens[i]) : own != FindingSeverity.Any && kind is not null && kind != own)
                return null;
            kind = own ?? kind;
        }
        return kind;
    }

    private FindingSeverity? KindAt(int at, bool isSeverityEnough)
    {
        ref readonly var token = ref model.Tokens[at];
        if (token.Has(Topics.Vulnerability) || (isSeverityEnough && Severities.ContainsKey(token.Value)))
            return FindingSeverity.Any;
        return Levels.TryGetValue(token.Value, out var level) ? level : null;
    }

    // What may stand before the noun: its kind, the analysis, the name of a tool, of which nothing is known.
    private static bool MayQualify(in Token token) => !token.Has(Concepts.Universal)
        && (token.Has(Kinds | Concepts.Stop | Concepts.Total) || token.Has(Topics.Scanner) || token.Meaning == default
        || Analyses.Contains(token.Value) || Neutral.Contains(token.Value));

    // "Vulnérabilités critiques".
    private int EndOfNoun(int at, int limit)
    {
        var end = at + model.Tokens[at].Width;
        while (end < limit && Severities.ContainsKey(model.Tokens[end].Value))
            end++;
        return Math.Min(end, limit);
    }

    private bool IsBelowVulnerabilities(in Item item) =>
        item.Section > 0 && item.Kind != ItemKind.Heading && model.ItemList[model.SectionList[item.Section].Heading] is var heading
            && (heading.Topics & (Topics.Vulnerability | Topics.Scanner)) != 0;

    private void Add(in Item item, Quantity? number, FindingSeverity kind, (int First, int End) phrase, in FigureWords words)
    {
        var isSecurity = kind == FindingSeverity.Any;
        if (isSecurity && !(ReadSeverity(phrase, ref kind) && ReadSeverity(words.Label, ref kind) && ReadSeverity(words.Column, ref kind)))
            return;
        var isRow = item.Kind == ItemKind.TableRow;
        var first = isRow || (item.LabelEnd >= 0 && phrase.First > item.LabelEnd)
            ? item.FirstToken : Sentences.Start(model, item.FirstToken, phrase.First);
        var end = isRow ? phrase.End : Sentences.End(model, phrase.End - 1, item.EndToken);
        if ((!isSecurity && (model.ConceptsOf(first, end) & NoLevel) != 0) || (isRow && NamesNoState(item)))
            return;
        _scope.Start();
        var namesAnalysis = ReadWords(first, end, isSecurity) | ReadWords(words.Column.First, words.Column.End, isSecurity);
        foreach (var (start, stop) in _scope.HeadingsAbove(item.Index))
            namesAnalysis |= ReadWords(start, stop, isSecurity);
        if (_scope.Take() is { } scope && (isSecurity || namesAnalysis || !scope.IsWhole))
            model.ClaimsOf<FindingFigure>().Add(new(number?.Span ?? model.Tokens[phrase.First].Span, item.Index, number, kind, scope)
            {
                NamesAnalysis = namesAnalysis,
            });
    }

    // "| Fixed | 9 |" below "Vulnerabilities".
    private bool NamesNoState(in Item row) =>
        (model.ConceptsOf(model.NameOf(row).FirstToken, model.NameOf(row).EndToken) & StatedFigures.NoFigure) != 0;

    // "High and critical" are two kinds.
    private bool ReadSeverity((int First, int End) words, ref FindingSeverity severity)
    {
        for (var i = words.First; i < words.End; i++)
        {
            if (!Severities.TryGetValue(model.Tokens[i].Value, out var own))
                continue;
            if (severity != FindingSeverity.Any && severity != own)
                return false;
            severity = own;
        }
        return true;
    }

    // Returns whether they name an analysis.
    private bool ReadWords(int first, int end, bool isSecurity)
    {
        var namesAnalysis = false;
        for (var i = first; i < end; i++)
        {
            ref readonly var token = ref model.Tokens[i];
            namesAnalysis |= token.Kind == TokenKind.Word && Analyses.Contains(token.Value);
            if (isSecurity ? token.Has(Topics.Vulnerability) && !Narrowing.Contains(token.Value) : IsOfLevel(token))
                i += isSecurity ? token.Width - 1 : 0;
            else if (token.Kind == TokenKind.Word && Narrowing.Contains(token.Value))
                _scope.Add(i);
            else if (!isSecurity || !(token.Has(Kinds) || token.Has(Topics.Audit)))
                _scope.Read(i, i + 1);
        }
        return namesAnalysis;
    }

    private static bool IsOfLevel(in Token token) => token.Kind == TokenKind.Word
        && (Levels.ContainsKey(token.Value) || Neutral.Contains(token.Value) || Analyses.Contains(token.Value));
}
