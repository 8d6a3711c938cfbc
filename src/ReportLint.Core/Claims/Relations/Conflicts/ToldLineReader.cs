using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Reads what lines tell of a thing, whatever the order of their words: "Pumps serviced in both docks" and "Verification: all pumps of both docks are serviced".</summary>
internal sealed class ToldLineReader(ReportModel model)
{
    private const int FewestWords = 2;
    private const int MostWords = 10;

    /// <summary>Fewer words than these may be of many things, unless one of them says how it stands.</summary>
    public const int FewestOfThing = 3;

    /// <summary>Letters that the forms of a verb share.</summary>
    private const int StateLetters = 5;

    /// <summary>Letters that an imperative shares with its participle: "fix", "fixed".</summary>
    private const int VerbLetters = 3;

    /// <summary>Letters at which two words are forms of one verb, however they go on.</summary>
    private const int SurestLetters = 5;

    private static readonly WordSet Checking = Wordings.WordsOf(Wording.CheckingVerb);
    private static readonly WordSet Mending = Wordings.WordsOf(Wording.MendingVerb);
    private static readonly WordSet Tasks = Wordings.WordsOf(Wording.TaskVerb);
    private static readonly WordSet Repeated = Wordings.WordsOf(Wording.RepeatedVerb);
    private static readonly WordSet Attained = Wordings.WordsOf(Wording.AttainedWord);

    /// <summary>Reads a line, and what stands behind its label.</summary>
    public void Read(int index, in Item item, List<ToldLine> statements)
    {
        if (TryRead(index, item.FirstToken, item.EndToken, out var statement))
            statements.Add(statement);
        if (item.Status == Polarity.Open && TryReadMending(index, item, out var mended))
            statements.Add(mended);
        if (item.LabelEnd > item.FirstToken && item.LabelEnd + 1 < item.EndToken && TryRead(index, item.LabelEnd + 1, item.EndToken, out var value))
            statements.Add(value);
    }

    // "Fix the gate of the north dock": what has to be mended, where its name is long enough to be one thing's.
    private bool TryReadMending(int index, in Item item, out ToldLine statement)
    {
        statement = default;
        var first = Start(item.FirstToken, item.EndToken);
        return first < item.EndToken && model.Tokens[first].Kind == TokenKind.Word && Mending.Contains(model.Tokens[first].Value) && TryRead(index, first + 1, item.EndToken, out statement, FewestOfThing) && statement.State == 0;
    }

    /// <summary>Reads what a line asks for: "Repair the gate of the north dock", whose verb comes first.</summary>
    public bool TryReadTask(int index, in Item item, out ToldLine task)
    {
        task = default;
        var first = Start(item.FirstToken, item.EndToken);
        if (first >= item.EndToken || model.Tokens[first].Kind != TokenKind.Word || !TryRead(index, first + 1, item.EndToken, out var rest, isTask: !Repeated.Contains(model.Tokens[first].Value)) || rest.State != 0)
            return false;
        task = rest with { Verb = model.StartOf(model.Tokens[first], VerbLetters), VerbAt = first, Span = TextSpan.FromBounds(model.Tokens[first].Start, rest.Span.End) };
        return true;
    }

    /// <summary>Reads what was done from the name of a line and the participle behind it, or from the task that it is called by: "| Refunds by card | ✅ Fixed |", "✅ **Fix the north dock** – no more leaks".</summary>
    public void ReadMended(int index, in Item item, List<ToldLine> statements)
    {
        if (Start(item.FirstToken, item.EndToken) is var start && start < item.EndToken && model.Tokens[start].Kind == TokenKind.Word && (Mending.Contains(model.Tokens[start].Value) || Tasks.Contains(model.Tokens[start].Value)) && TryReadTask(index, item, out var task))
            statements.Add(task);
        var (first, end) = item.Kind == ItemKind.TableRow && model.NameOf(item) is var cell ? (cell.FirstToken, cell.EndToken) : (item.FirstToken, item.LabelEnd);
        if (end <= first || !TryRead(index, first, end, out var thing, isTask: true) || thing.State != 0)
            return;
        var at = item.Kind == ItemKind.TableRow ? end : item.FirstValueToken;
        while (at < item.EndToken && !(model.Tokens[at].Start >= item.StatusSpan.Start && model.Tokens[at].Kind == TokenKind.Word))
            at++;
        if (at < item.EndToken && (model.Tokens[at].Start <= item.StatusSpan.End + 1) && model.EndsParticiple(at))
            statements.Add(thing with { Verb = model.StartOf(model.Tokens[at], VerbLetters), VerbAt = at, State = 1 });
    }

    /// <summary>Whether a task and what was done have one verb: "write" and "written", but not "repair" and "replaced".</summary>
    public bool HaveOneVerb(ToldLine task, ToldLine done)
    {
        if (task.Verb != done.Verb || task.VerbAt < 0 || done.VerbAt < 0)
            return false;
        var verb = model.Text.Slice(model.Tokens[task.VerbAt].Span);
        var form = model.Text.Slice(model.Tokens[done.VerbAt].Span);
        var common = 0;
        while (common < Math.Min(verb.Length, form.Length) && WordFolder.Fold(verb[common]) == WordFolder.Fold(form[common]))
            common++;
        return common >= Math.Max(VerbLetters, Math.Min(verb.Length - 1, SurestLetters));
    }

    // Up to a remark in parentheses or behind a dash.
    private bool TryRead(int index, int first, int end, out ToldLine statement, int fewest = FewestWords, bool isTask = false)
    {
        statement = default;
        first = Start(first, end);
        var (words, states, key, state, verb, verbAt, last) = (0, 0, 0UL, 0UL, 0U, -1, first);
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
                (verb, verbAt) = ++states == 1 ? (model.StartOf(token, VerbLetters), i) : (0, -1);
                continue;
            }
            // A path names one thing by itself.
            words += token.Kind == TokenKind.Code ? FewestWords : 1;
            key += NounPhrase.Mix(token.Kind == TokenKind.Word ? model.Stem(token) : WordFolder.Hash(model.Text.Slice(token.Span).Trim('`')));
        }
        // "Brightness checked" is a thing and what was done with it.
        if ((words < fewest && !(words == 1 && fewest == FewestWords && states == 1 && !isTask && verbAt + 1 == last && model.EndsParticiple(verbAt))) || words > MostWords || (words < FewestOfThing && state == 0 && !isTask))
            return false;
        statement = new(key, state, verb, verbAt, words, index, model.SpanOf(first, last));
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
        token.Has(Concepts.Done | Concepts.Worked | Concepts.Setting | Concepts.Achieved) || Attained.Contains(token.Value) || (token.Length > StateLetters && model.Wordings.EndsParticiple(model.Text.Slice(token.Span)));
}
