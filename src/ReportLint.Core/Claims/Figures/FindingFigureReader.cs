using ReportLint.Claims.Supporting;
using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Finds what a line says of vulnerabilities.</summary>
internal sealed class FindingFigureReader(ReportModel model)
{
    /// <summary>In tokens, between a number and its vulnerabilities.</summary>
    private const int Near = 5;

    private const Concepts Kinds = Concepts.Severity | Concepts.Required | Concepts.KindOfFinding | Concepts.Finding | Concepts.Secure
        | Concepts.Attack;

    // The things that an analysis is about; another one may find what this one does not look for.
    private static readonly WordSet Narrowing = Wordings.WordsOf(Wording.NarrowedFinding);

    private static readonly Dictionary<uint, FindingSeverity> Severities = Wordings.ValuesOf(
        (FindingSeverity.Critical, Wording.SeverityCritical), (FindingSeverity.High, Wording.SeverityHigh),
        (FindingSeverity.Medium, Wording.SeverityMedium), (FindingSeverity.Low, Wording.SeverityLow));

    private readonly FigureScopeReader _scope = new(model);

    /// <summary>Reads one item.</summary>
    public void Read(int index, in Item item)
    {
        var isBelow = HeadingSpeaksOfThem(item);
        if ((item.Topics & Topics.Vulnerability) == 0 && !(isBelow && (item.Concepts & (Concepts.Severity | Concepts.Required)) != 0))
            return;
        for (var q = item.Quantities.First; q < item.Quantities.End; q++)
        {
            ref readonly var number = ref model.QuantityList[q];
            if (number.Unit == Unit.None && number.Precision >= 1 && StatedFigures.IsStated(model, item, number)
                && FindPhrase(item, number, isBelow) is var (first, end))
                Add(index, item, number.Span, number, first, end);
        }
        for (var i = item.FirstToken; i < item.EndToken; i++)
        {
            if (model.Tokens[i].Kind == TokenKind.Word && model.Tokens[i].Has(Topics.Vulnerability)
                && FindDenial(item, i) is >= 0 and var denial)
                Add(index, item, model.Tokens[denial].Span, null, denial + 1, EndOfPhrase(i, item));
        }
    }

    // "3 critical vulnerabilities", "Critical vulnerabilities: 3", "| Critical | 3 |"; below a heading about them "3 critical" and
    // "Critical: 3".
    private (int First, int End)? FindPhrase(in Item item, in Quantity number, bool isBelow)
    {
        var (reach, limit) = QuantityPlaces.Reach(model, item, number);
        for (var i = number.EndToken; i < Math.Min(limit, number.EndToken + Near) && model.Tokens[i].Kind == TokenKind.Word; i++)
        {
            if (model.Tokens[i].Has(Topics.Vulnerability))
                return (number.EndToken, EndOfPhrase(i, item));
            if (isBelow && Severities.ContainsKey(model.Tokens[i].Value) && (i + 1 == limit || model.Tokens[i + 1].Kind != TokenKind.Word))
                return (number.EndToken, i + 1);
            if (!model.Tokens[i].Has(Kinds | Concepts.Stop))
                return null;
        }
        if (number.EndToken < limit && model.Tokens[number.EndToken].Kind is TokenKind.Word)
            return null;
        if (item.Kind == ItemKind.TableRow)
        {
            ref readonly var label = ref model.CellList[item.Cells.First];
            return reach > label.FirstToken && QuantityPlaces.ColumnOf(model, item, number) is { } column
                && column.Role is not (ColumnRole.Target or ColumnRole.Before) && IsFirstNumber(item, number)
                && IsOfThem(label.FirstToken, label.EndToken, isBelow) ? (label.FirstToken, label.EndToken) : null;
        }
        return item.LabelEnd >= 0 && StatedFigures.FollowLabel(model, item, number) && IsOfThem(item.FirstToken, item.LabelEnd, isBelow)
            ? (item.FirstToken, item.LabelEnd) : null;
    }

    private bool IsFirstNumber(in Item item, in Quantity number) =>
        model.QuantityList[item.Quantities.First].FirstToken == number.FirstToken;

    private bool IsOfThem(int first, int end, bool isBelow)
    {
        var (found, others) = (false, 0);
        for (var i = first; i < end; i++)
        {
            ref readonly var token = ref model.Tokens[i];
            if (token.Kind != TokenKind.Word)
                continue;
            found |= token.Has(Topics.Vulnerability) || (isBelow && Severities.ContainsKey(token.Value));
            others += token.Has(Kinds | Concepts.Stop | Concepts.Total) || token.Has(Topics.Vulnerability | Topics.Scanner) ? 0 : 1;
        }
        return found && others == 0;
    }

    // "No known vulnerabilities", "aucune vulnérabilité critique".
    private int FindDenial(in Item item, int at)
    {
        for (var i = at - 1; i >= Math.Max(item.FirstToken, at - Near); i--)
        {
            if (model.Tokens[i].Kind != TokenKind.Word)
                return -1;
            if (model.Tokens[i].Has(Concepts.Negation))
                return AskingColumns.Hold(model, item, at)
                    || (model.ConceptsOf(Sentences.Start(model, item.FirstToken, i), i) & StatedFigures.NoFigure) != 0 ? -1 : i;
            if (!model.Tokens[i].Has(Kinds | Concepts.Stop))
                return -1;
        }
        return -1;
    }

    private int EndOfPhrase(int at, in Item item)
    {
        var end = at + model.Tokens[at].Width;
        while (end < Math.Min(item.EndToken, at + Near) && model.Tokens[end].Kind == TokenKind.Word
            && Severities.ContainsKey(model.Tokens[end].Value))
            end++;
        return Math.Min(end, item.EndToken);
    }

    private bool HeadingSpeaksOfThem(in Item item) =>
        item.Section > 0 && item.Kind != ItemKind.Heading && model.ItemList[model.SectionList[item.Section].Heading] is var heading
            && (heading.Topics & (Topics.Vulnerability | Topics.Scanner)) != 0;

    private void Add(int index, in Item item, TextSpan span, Quantity? number, int first, int end)
    {
        var severity = FindingSeverity.Any;
        for (var i = first; i < end; i++)
        {
            if (!Severities.TryGetValue(model.Tokens[i].Value, out var own))
                continue;
            // "High and critical" are two kinds.
            if (severity != FindingSeverity.Any && severity != own)
                return;
            severity = own;
        }
        _scope.Start();
        var from = Sentences.Start(model, item.FirstToken, Math.Min(first, FirstTokenAt(item, span)));
        var to = item.Kind == ItemKind.TableRow ? end : Sentences.End(model, Math.Max(first, end - 1), item.EndToken);
        for (var i = from; i < to; i++)
        {
            ref readonly var token = ref model.Tokens[i];
            if (token.Kind == TokenKind.Word && Narrowing.Contains(token.Value))
                _scope.Add(i);
            else if (!token.Has(Kinds) && !token.Has(Topics.Vulnerability | Topics.Audit))
                _scope.Read(i, i + 1);
            else if (token.Has(Topics.Vulnerability))
                i += token.Width - 1;
        }
        _scope.ReadHeadings(index, Kinds, Topics.Vulnerability | Topics.Audit);
        if (_scope.Take() is { } scope)
            model.ClaimsOf<FindingFigure>().Add(new(span, index, number, severity, scope));
    }

    private int FirstTokenAt(in Item item, TextSpan span)
    {
        var first = item.FirstToken;
        while (first < item.EndToken - 1 && model.Tokens[first].Start < span.Start)
            first++;
        return first;
    }
}
