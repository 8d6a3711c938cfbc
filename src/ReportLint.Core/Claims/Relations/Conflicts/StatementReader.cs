using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Reads what lines tell of a thing, whatever the order of their words: "Pumps serviced in both docks" and "Verification: all pumps of both docks are serviced".</summary>
internal sealed class StatementReader(ReportModel model)
{
    private const int FewestWords = 2;
    private const int MostWords = 10;

    /// <summary>Fewer words than these may be of many things, unless one of them says how it stands.</summary>
    private const int FewestOfThing = 3;

    /// <summary>Letters that the forms of a verb share.</summary>
    private const int StateLetters = 5;

    /// <summary>Letters that an imperative shares with its participle: "fix", "fixed".</summary>
    private const int VerbLetters = 3;

    private static readonly WordSet Checking = Wordings.WordsOf(Wording.CheckingVerb);
    private static readonly WordSet Mending = Wordings.WordsOf(Wording.MendingVerb);
    private static readonly WordSet Attained = Wordings.WordsOf(Wording.AttainedWord);

    /// <summary>Reads a line, and what stands behind its label.</summary>
    public void Read(int index, in Item item, List<Statement> statements)
    {
        if (TryRead(index, item.FirstToken, item.EndToken, out var statement))
            statements.Add(statement);
        if (item.Status == Polarity.Open && TryReadMending(index, item, out var mended))
            statements.Add(mended);
        if (item.LabelEnd > item.FirstToken && item.LabelEnd + 1 < item.EndToken && TryRead(index, item.LabelEnd + 1, item.EndToken, out var value))
            statements.Add(value);
    }

    // "Fix the gate of the north dock": what has to be mended, where its name is long enough to be one thing's.
    private bool TryReadMending(int index, in Item item, out Statement statement)
    {
        statement = default;
        var first = Start(item.FirstToken, item.EndToken);
        return first < item.EndToken && model.Tokens[first].Kind == TokenKind.Word && Mending.Contains(model.Tokens[first].Value) && TryRead(index, first + 1, item.EndToken, out statement, FewestOfThing) && statement.State == 0;
    }

    /// <summary>Reads what a line asks for: "Repair the gate of the north dock", whose verb comes first.</summary>
    public bool TryReadTask(int index, in Item item, out Statement task)
    {
        task = default;
        var first = Start(item.FirstToken, item.EndToken);
        if (first >= item.EndToken || model.Tokens[first].Kind != TokenKind.Word || !TryRead(index, first + 1, item.EndToken, out var rest) || rest.State != 0)
            return false;
        task = rest with { Verb = model.StartOf(model.Tokens[first], VerbLetters), Span = TextSpan.FromBounds(model.Tokens[first].Start, rest.Span.End) };
        return true;
    }

    // Up to a remark in parentheses or behind a dash.
    private bool TryRead(int index, int first, int end, out Statement statement, int fewest = FewestWords)
    {
        statement = default;
        first = Start(first, end);
        var (words, states, key, state, verb, last) = (0, 0, 0UL, 0UL, 0U, first);
        for (var i = first; i < end && words <= MostWords; i++)
        {
            ref readonly var token = ref model.Tokens[i];
            if (token.Is('(') || token.IsFreeDash || token.Kind == TokenKind.Break || (token.Kind == TokenKind.Mark && words > 0) || token.Is('.') && !token.IsGlued)
                break;
            last = i + 1;
            if (token.Kind == TokenKind.Word && token.Has(Concepts.Negation))
                key += NounPhrase.Mix((uint)Concepts.Negation);
            if (token.Kind is not (TokenKind.Word or TokenKind.Code or TokenKind.Number) || (token.Kind == TokenKind.Word && SaysNothing(token)))
                continue;
            if (token.Kind == TokenKind.Word && IsState(token))
            {
                state += NounPhrase.Mix(model.StartOf(token, StateLetters));
                verb = ++states == 1 ? model.StartOf(token, VerbLetters) : 0;
                continue;
            }
            words++;
            key += NounPhrase.Mix(token.Kind == TokenKind.Word ? model.Stem(token) : WordFolder.Hash(model.Text.Slice(token.Span).Trim('`')));
        }
        if (words < fewest || words > MostWords || (words < FewestOfThing && state == 0))
            return false;
        statement = new(key, state, verb, index, model.SpanOf(first, last));
        return true;
    }

    // Behind marks and the word that asks for a look.
    private int Start(int first, int end)
    {
        while (first < end && (model.Tokens[first].Kind is not (TokenKind.Word or TokenKind.Code or TokenKind.Number) || Checking.Contains(model.Tokens[first].Value) && model.Tokens[first].Kind == TokenKind.Word))
            first++;
        return first;
    }

    private static bool SaysNothing(in Token token) =>
        token.Length == 1 || token.Has(Concepts.Stop | Concepts.Universal | Concepts.Auxiliary | Concepts.Negation) || token.Has(Topics.Copula | Topics.Than);

    private bool IsState(in Token token) =>
        token.Has(Concepts.Done | Concepts.Worked | Concepts.Setting | Concepts.Achieved) || Attained.Contains(token.Value) || (token.Length > StateLetters && Wordings.EndsParticiple(model.Text.Slice(token.Span)));
}
