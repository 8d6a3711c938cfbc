using ReportLint.Claims.Annotating;
using ReportLint.Text;

namespace ReportLint.Claims.Statements;

/// <summary>The names that follow a figure in the same line: "5 services: a, b, c", "5 services (a, b, c)",
/// "Services (5): a, b, c".</summary>
internal sealed class NameLists(ReportModel model)
{
    private const int MostNounTokens = 8;
    private const int MostNames = 40;
    private const int MostNameTokens = 9;

    private readonly List<TextSpan> _names = [];
    private int _start, _words;

    /// <summary>The names; "a and b" at the end are two.</summary>
    public IReadOnlyList<TextSpan> Names => _names;

    /// <summary>How many names there are at least, where "a and b" is one.</summary>
    public int Least { get; private set; }

    /// <summary>How many names there are at most, where every "a and b" and "a/b" is two.</summary>
    public int Most { get; private set; }

    /// <summary>Whether the names stand in parentheses.</summary>
    public bool IsAside { get; private set; }

    /// <summary>Whether the list says that it goes on.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>Reads the names after a figure of an item or a cell.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="statement">Its statement.</param>
    public bool Read(in Quantity figure, in Statement statement)
    {
        var end = statement.Cell >= 0 ? model.CellList[statement.Cell].EndToken : model.ItemList[statement.Item].EndToken;
        _names.Clear();
        (Least, Most, IsOpen) = (0, 0, false);
        var first = FirstOf(figure, end, out var close);
        if (first < 0)
            return false;
        IsAside = close == ')';
        var depth = 0;
        StartName(first);
        for (var at = first; at < end; at++)
        {
            ref readonly var token = ref model.Tokens[at];
            if (depth == 0 && (token.Is(close) || IsEnd(at, end)))
                return EndName(at) && _names.Count > 2;
            depth += token.Is('(') || token.Is('[') ? 1 : token.Is(')') || token.Is(']') ? -1 : 0;
            if (depth < 0 || (depth == 0 && !ReadToken(at, end)))
                return false;
        }
        return close == '\0' && EndName(end) && _names.Count > 2;
    }

    // Where the names start; -1 where none follow.
    private int FirstOf(in Quantity figure, int end, out char close)
    {
        var at = figure.EndToken;
        var words = 0;
        close = '\0';
        for (; at < end && at < figure.EndToken + MostNounTokens; at++)
        {
            ref readonly var token = ref model.Tokens[at];
            if (token.Kind == TokenKind.Word && (FigureNames.EndsNoun(token) || FigureNames.Selects(token)))
                return -1;
            if (token.Kind is not (TokenKind.Word or TokenKind.Code) && !(token.IsGlued && (token.Is('-') || token.Is('/'))))
                break;
            words++;
        }
        if (at >= end)
            return -1;
        if (model.Tokens[at].Is('('))
        {
            close = ')';
            return at + 1;
        }
        var isAside = model.Tokens[at].Is(')') && figure.FirstToken > 0 && model.Tokens[figure.FirstToken - 1].Is('(');
        at += isAside ? 1 : 0;
        if (at >= end)
            return -1;
        var isNamed = words > 0 || (figure.FirstToken > 0 && model.Tokens[figure.FirstToken - 1].Is(':'));
        var isLed = (model.Tokens[at].Is(':') && (isAside || words > 0)) || (model.Tokens[at].IsFreeDash && isNamed);
        return isLed ? at + 1 : -1;
    }

    // The end of a sentence.
    private bool IsEnd(int at, int end) => model.Tokens[at].Is('.') && (at + 1 == end || !model.Tokens[at + 1].IsGlued);

    private bool ReadToken(int at, int end)
    {
        ref readonly var token = ref model.Tokens[at];
        if (token.Kind is TokenKind.Break || token.Is(':') || token.IsFreeDash || token.Is('='))
            return false;
        IsOpen |= token.Is('\u2026') || (token.Is('.') && at + 1 < end && model.Tokens[at + 1].Is('.')) || token.Is('+');
        if (token.Is(',') || token.Is(';'))
        {
            if (!EndName(at))
                return false;
            StartName(at + 1);
        }
        else if (token.Is('&') || token.Is('/') || token.Is('+') || (token.Kind == TokenKind.Word && token.Has(Topics.Joining)))
        {
            Most++;
            // ", and": the comma has parted the names.
            if (_words == 0)
            {
                Most--;
                _start = at + 1;
            }
            else if (token.Kind == TokenKind.Word && IsLast(at, end))
            {
                // Of code, "`a` and `b`" can be nothing but two.
                Least -= model.Tokens[at - 1].Kind == TokenKind.Code ? 0 : 1;
                Most--;
                if (!EndName(at))
                    return false;
                StartName(at + 1);
            }
        }
        else
        {
            IsOpen |= token.Kind == TokenKind.Word && FigureNames.Selects(token);
            if (_words > 0 && FigureNames.EndsNoun(token))
                return false;
            _words += token.Kind is TokenKind.Word or TokenKind.Code or TokenKind.Number ? 1 : 0;
        }
        return _names.Count < MostNames;
    }

    // No other name follows the one after "and".
    private bool IsLast(int at, int end)
    {
        for (var next = at + 1; next < end && next < at + MostNameTokens; next++)
        {
            if (model.Tokens[next].Is(',') || model.Tokens[next].Is(';') || model.Tokens[next].Has(Topics.Joining))
                return false;
            if (model.Tokens[next].Is(')') || IsEnd(next, end))
                return true;
        }
        return true;
    }

    private void StartName(int at) => (_start, _words) = (at, 0);

    private bool EndName(int end)
    {
        if (_words == 0)
            return _start >= end;
        if (end - _start > MostNameTokens || model.Tokens[_start].Kind == TokenKind.Number)
            return false;
        Least++;
        Most++;
        _names.Add(model.SpanOf(_start, end));
        return true;
    }
}
