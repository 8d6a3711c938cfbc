namespace ReportLint.Claims;

/// <summary>Reads what narrows a figure: the words before its noun and around it, the label of its line or row, the headings
/// above.</summary>
internal sealed class FigureScopeReader(ReportModel model)
{
    private const int Deepest = 6;

    // What says nothing of which tests or files are meant.
    private const Concepts Neutral = Concepts.General | Concepts.Stop | Concepts.Status | Concepts.Total | Concepts.Mean | Concepts.Progress
        | Concepts.Actual | Concepts.Done | Concepts.Achieved | Concepts.Current | Concepts.Score | Concepts.Readiness | Concepts.Worked
        | Concepts.Target | Concepts.Outcome | Concepts.Universal | Concepts.Coverage | Concepts.Failed | Concepts.Test | Concepts.Auxiliary
        | Concepts.Negation | Concepts.NotApplicable | Concepts.Unit | Concepts.OutOf | Concepts.Of | Concepts.HigherIsBetter
        | Concepts.AtLeast | Concepts.AtMost | Concepts.About | Concepts.Statistic | Concepts.LowerIsBetter | Concepts.KindOfFinding
        | Concepts.Delivery;

    private const Topics NeutralTopics = Topics.Passing | Topics.PassRate | Topics.Copula | Topics.Joining | Topics.Unjudged | Topics.Value
        | Topics.Listing | Topics.Beyond | Topics.Whole | Topics.Destination | Topics.Run;

    private static readonly uint[] Others = [.. Wordings.WordsOf(Wording.UnscopedWord)];

    private readonly HashSet<uint> _words = [];
    private readonly List<string> _paths = [];
    private bool _isElsewhere;

    /// <summary>Starts on another figure.</summary>
    public void Start()
    {
        _words.Clear();
        _paths.Clear();
        _isElsewhere = false;
    }

    /// <summary>Reads a run of tokens of the figure's own line.</summary>
    public void Read(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            ref readonly var token = ref model.Tokens[i];
            if (token.Kind == TokenKind.Code)
                ReadCode(token);
            else if (token.Kind == TokenKind.Date)
                _isElsewhere = true;
            else if (token.Kind == TokenKind.Word)
                i += ReadWord(i, end);
        }
    }

    /// <summary>Reads the items that the figure's line is nested in, what introduces it, and the headings above it but for the
    /// title.</summary>
    public void ReadAround(int index)
    {
        ref readonly var item = ref model.ItemList[index];
        for (int parent = item.Parent, depth = 0; parent >= 0 && depth < Deepest; parent = model.ItemList[parent].Parent, depth++)
            Read(model.ItemList[parent].FirstToken, model.ItemList[parent].LabelEnd >= 0
                ? model.ItemList[parent].LabelEnd : model.ItemList[parent].EndToken);
        if (item.Kind is ItemKind.ListItem or ItemKind.TableRow or ItemKind.FenceLine && item.GroupStart > 0)
            ReadIntroduction(item, model.ItemList[item.GroupStart - 1]);
        foreach (var (first, end) in HeadingsAbove(index))
            Read(first, end);
    }

    /// <summary>The words of the headings above a line but for the title, from the nearest one.</summary>
    public IEnumerable<(int First, int End)> HeadingsAbove(int index)
    {
        var section = model.ItemList[index].Section;
        if (model.ItemList[index].Kind == ItemKind.Heading)
            section = model.SectionList[section].Parent;
        for (var depth = 0; section > 0 && depth < Deepest; section = model.SectionList[section].Parent, depth++)
        {
            var heading = model.SectionList[section].Heading;
            if (model.SectionList[section].Level > 1)
                yield return (model.ItemList[heading].FirstToken, model.ItemList[heading].EndToken);
        }
    }

    /// <summary>Reads the headings above the figure's line but for the title, and leaves out what the words in hand say anyway.</summary>
    public void ReadHeadings(int index, Concepts known, Topics knownTopics)
    {
        foreach (var (first, end) in HeadingsAbove(index))
        {
            for (var i = first; i < end; i++)
            {
                if (model.Tokens[i].Kind == TokenKind.Word && model.Tokens[i].Has(knownTopics))
                    i += model.Tokens[i].Width - 1;
                else if (!(model.Tokens[i].Kind == TokenKind.Word && model.Tokens[i].Has(known)))
                    Read(i, i + 1);
            }
        }
    }

    /// <summary>Adds a word, whatever it says.</summary>
    public void Add(int token) => _words.Add(NameWords.Canonical(model.Singular(model.Tokens[token])));

    /// <summary>What was read; null where it is about another time.</summary>
    /// <param name="isOfParts">Whether the figure sums up parts that stand beside it.</param>
    public FigureScope? Take(bool isOfParts = false) => _isElsewhere ? null : new([.. _words], [.. _paths]) { IsOfParts = isOfParts };

    // "**Integration tests:**" above a list.
    private void ReadIntroduction(in Item item, in Item above)
    {
        if (above.Section == item.Section && above.Group != item.Group
            && above.Kind is ItemKind.Paragraph or ItemKind.LabelLine or ItemKind.ListItem && above.EndToken > above.FirstToken
            && model.Tokens[above.EndToken - 1].Is(':'))
            Read(above.FirstToken, above.EndToken);
    }

    /// <returns>How many tokens after it were read as well.</returns>
    private int ReadWord(int at, int end)
    {
        ref readonly var token = ref model.Tokens[at];
        // "Phase 2", "Sprint 14" and "before the rewrite" are about another time or a part.
        if (token.Has(Concepts.Before | Concepts.Future | Concepts.Plan) || token.Has(Topics.Formerly)
            || (token.Has(Concepts.Ordinal) && !token.Has(Concepts.Test) && at + 1 < end && model.Tokens[at + 1].Kind == TokenKind.Number))
            _isElsewhere = true;
        if (IsNeutral(token))
            return 0;
        _words.Add(NameWords.Canonical(model.Singular(token)));
        return 0;
    }

    private static bool IsNeutral(in Token token)
    {
        if (NameWords.IsKind(NameWords.Canonical(token.Value)))
            return false;
        if (token.Has(Neutral) || token.Has(NeutralTopics) || Array.IndexOf(Others, token.Value) >= 0)
            return true;
        // "Unit tests" starts a phrase about tests, and its first word says which.
        return token.Has(Topics.TestRun) && token.PhraseLength <= 1;
    }

    /// <summary>Reads a path that stands apart: the file that says so, not what the line is about.</summary>
    public void ReadPath(in Token token)
    {
        var text = model.Text.Slice(token.Span).Trim('`').Trim();
        if (text.IndexOf(' ') < 0 && text.IndexOfAny('/', '.') >= 0 && text.IndexOf("://".AsSpan()) < 0)
            _paths.Add(text.ToString());
    }

    private void ReadCode(in Token token)
    {
        var text = model.Text.Slice(token.Span).Trim('`').Trim();
        // A command, an address, or where a link leads.
        if (text.IsEmpty || text.IndexOfAny(' ', '\n') >= 0 || text.IndexOf("://".AsSpan()) >= 0)
            return;
        if (text.IndexOfAny('/', '.') >= 0)
            _paths.Add(text.ToString());
        if (!IsDestination(token))
            AddName(text);
    }

    // What a link leads to says where to read on, not what the line is about.
    private bool IsDestination(in Token token) => token.Start >= 2 && model.Text.Content[token.Start - 1] is '(' or '<'
        && model.Text.Content[token.Start - 2] is ']' or '(';

    private void AddName(ReadOnlySpan<char> name)
    {
        var words = new List<uint>();
        NameWords.AddTo(words, name);
        foreach (var word in words)
        {
            if (Array.IndexOf(Others, word) < 0)
                _words.Add(word);
        }
    }
}
