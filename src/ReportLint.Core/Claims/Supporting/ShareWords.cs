using ReportLint.Claims.Statements;

namespace ReportLint.Claims.Supporting;

/// <summary>Finds the word that says of which work a percentage is the share: "tested" in "Screens: 100% tested", "parity" in "100% feature
/// parity", the things in "100% of the calls".</summary>
internal sealed partial class ShareWords(SupportTable table)
{
    /// <summary>What <see cref="Find"/> returns where no word says so.</summary>
    public const int None = -1;

    // In tokens, to both sides of a percentage.
    private const int Near = 6;

    // In tokens, between a percentage and a noun after it: "100% quality profile compliance".
    private const int NearNoun = 4;

    // In tokens: a longer label is a sentence.
    private const int LongestLabel = 10;

    private const Concepts Work = Concepts.Worked | Concepts.Coverage | Concepts.Done | Concepts.Progress | Concepts.Achieved;

    private const Concepts WorkColumn = Concepts.Progress | Concepts.Coverage | Concepts.Worked | Concepts.Done | Concepts.Status;

    // Claims of another kind, and percentages that are set, promised or measured.
    private const Concepts Others = Concepts.Score | Concepts.Uptime | Concepts.Change | Concepts.Threshold | Concepts.Setting
        | Concepts.Future | Concepts.Plan;

    // "100% ready for production" is a verdict, "100% parity required" is asked for.
    private const Concepts AfterOthers = Concepts.Readiness | Concepts.Required | Concepts.Demand | Concepts.Target;

    private static readonly WordSet Ways = Wordings.WordsOf(Wording.WayNoun);
    private static readonly WordSet Nouns = Wordings.WordsOf(Wording.ShareNoun);

    private ReportModel Model => table.Claims.Model;

    /// <summary>The token that says of what a percentage is the share; <see cref="None"/> where it is no share of work.</summary>
    /// <param name="item">The item.</param>
    /// <param name="quantity">The index of the percentage.</param>
    public int Find(in Item item, int quantity)
    {
        ref readonly var percent = ref Model.QuantityList[quantity];
        ref readonly var statement = ref table.Claims.Statements[quantity];
        if (Model.IsTitle(item))
            return None;
        if (IsStep(item, percent) || IsIntensifier(item, percent))
            return None;
        var (first, end) = Reach(item, percent, statement);
        if (IsOfOthers(percent, first, end))
            return None;
        if (item.Kind == ItemKind.TableRow)
            return percent.Value == 100 ? FindInRow(item, percent, statement) : None;
        return item.Kind == ItemKind.FenceLine && IsOutput(item) ? None : FindNear(item, percent, first, end);
    }

    // What a program printed: no label and no mark says that somebody wrote the line.
    private bool IsOutput(in Item line) => (line.Status == Polarity.None && line.LabelEnd <= line.FirstToken)
        || TestOutput.IsPrinted(Model.Tree[line.Group].Source);

    // The cell of a table; the sentence elsewhere, with the label of its line.
    private (int First, int End) Reach(in Item item, in Quantity percent, in Statement statement)
    {
        if (statement.Cell >= 0)
            return (Model.CellList[statement.Cell].FirstToken, Model.CellList[statement.Cell].EndToken);
        var first = table.Assertions.StartOfSentence(item, percent.FirstToken);
        var end = table.Assertions.EndOfSentence(item, percent.EndToken);
        return (first, end);
    }

    // "10% → 50% → 100%", "0% < progress", "progress = 100%".
    private bool IsStep(in Item item, in Quantity percent)
    {
        for (var at = Math.Max(item.FirstToken, percent.FirstToken - 1); at <= Math.Min(item.EndToken - 1, percent.EndToken); at++)
        {
            ref readonly var token = ref Model.Tokens[at];
            if ((at < percent.FirstToken && token.Is('=')) || token.Is('<') || token.Is('>') || token.Is(Arrows.Right))
                return true;
        }
        // "A clear path to 100%".
        return percent.FirstToken - 2 > item.FirstToken && Model.Tokens[percent.FirstToken - 1].Has(Topics.To)
            && Ways.Contains(Model.Tokens[percent.FirstToken - 2].Value);
    }

    // "100% functional" says no more than "functional": nothing in it could be counted.
    private bool IsIntensifier(in Item item, in Quantity percent) =>
        percent.EndToken < item.EndToken && Model.Tokens[percent.EndToken] is { Kind: TokenKind.Word } next
        && next.Has(Concepts.Worked) && !next.Has(Concepts.Coverage) && !Model.EndsParticiple(percent.EndToken);

    private bool IsOfOthers(in Quantity percent, int first, int end)
    {
        for (var at = Math.Max(first, percent.FirstToken - Near); at < percent.FirstToken; at++)
        {
            if (Model.Tokens[at].Has(Others))
                return true;
        }
        for (var at = percent.EndToken; at < Math.Min(end, percent.EndToken + Near) && !EndsPart(at); at++)
        {
            if (Model.Tokens[at].Has(Others | AfterOthers))
                return true;
        }
        return false;
    }

    // After a comma or a dash another thing may be said.
    private bool EndsPart(int at) => Model.Tokens[at].Is(',') || Model.Tokens[at].Is('(') || Model.Tokens[at].IsFreeDash;

    private int FindNear(in Item item, in Quantity percent, int first, int end)
    {
        var wanted = percent.Value == 0 ? Concepts.LowerIsBetter : Work;
        for (var at = percent.EndToken; at < Math.Min(end, percent.EndToken + Near); at++)
        {
            if (Model.Tokens[at].Has(wanted) || Model.Tokens[at].Has(Topics.PassRate)
                || (percent.Value != 0 && at < percent.EndToken + NearNoun && IsNoun(at)))
                return at;
        }
        for (var at = percent.FirstToken - 1; at >= Math.Max(first, percent.FirstToken - Near); at--)
        {
            if (Model.Tokens[at].Has(wanted))
                return at;
        }
        if (FindInLabel(item, percent) is >= 0 and var word)
            return word;
        return FindThings(item, percent, end) is >= 0 and var thing ? thing : FindMarked(item, percent);
    }

    private bool IsNoun(int at) => Model.Tokens[at].Kind == TokenKind.Word && Nouns.Contains(Model.Tokens[at].Value);

    // "Functionality: 100%", "Letters answered: 100%", "✅ Encryption: 100%".
    private int FindInLabel(in Item item, in Quantity percent)
    {
        if (item.LabelEnd <= item.FirstToken || item.LabelEnd - item.FirstToken > LongestLabel
            || percent.FirstToken != Model.FirstBehindMarks(item.FirstValueToken, percent.FirstToken))
            return None;
        var last = LastWord(item.FirstToken, item.LabelEnd);
        if (last < 0 || percent.Value == 0 || item.Kind == ItemKind.Heading)
            return None;
        for (var at = item.FirstToken; at < item.LabelEnd; at++)
        {
            if (IsNoun(at))
                return at;
        }
        if (item.Status == Polarity.Done)
            return last;
        return item.Kind != ItemKind.FenceLine && item.Quantities.End - item.Quantities.First == 1 && SaysNoMore(item, percent)
            && CountedThings.AreNamed(Model, item.FirstToken, item.LabelEnd) ? last : None;
    }

    // "100% oak" and "100% of the oak" say of what; what follows a comma, a dash or a preposition says where, or lists.
    private bool SaysNoMore(in Item item, in Quantity percent)
    {
        if (percent.EndToken >= item.EndToken)
            return true;
        ref readonly var next = ref Model.Tokens[percent.EndToken];
        return next.Kind != TokenKind.Word ? next.Kind != TokenKind.Number
            : next.Has(Concepts.Stop) ? !next.Has(Concepts.Of | Concepts.OutOf | Concepts.Negation)
            : Model.EndsParticiple(percent.EndToken);
    }

    // "100% of the invoices match", "Training: 100% of the drivers".
    private int FindThings(in Item item, in Quantity percent, int end)
    {
        var at = percent.EndToken;
        if (item.Kind == ItemKind.Heading || at + 1 >= end || !Model.Tokens[at].Has(Concepts.Of | Concepts.OutOf)
            || !MayStart(item, percent))
            return None;
        for (at++; at < end && Model.Tokens[at].Has(Concepts.Stop | Concepts.Universal);)
            at++;
        for (var head = at; head < Math.Min(end, at + NearNoun) && Model.Tokens[head].Kind == TokenKind.Word; head++)
        {
            if (CountedThings.IsNamed(Model, Model.Tokens[head]))
                return CountedThings.AreNamed(Model, at, head + 1) ? head : None;
        }
        return None;
    }

    // "✅ Spanish translation (100%)", "✅ 100% semantic tokens".
    private int FindMarked(in Item item, in Quantity percent)
    {
        if (item.Status != Polarity.Done || percent.Value == 0 || item.Kind is not (ItemKind.ListItem or ItemKind.LabelLine))
            return None;
        if (percent.EndToken == item.EndToken - 1 && Model.Tokens[percent.EndToken].Is(')'))
            return LastWord(item.FirstToken, percent.FirstToken);
        for (var at = percent.EndToken; at < Math.Min(item.EndToken, percent.EndToken + NearNoun) && IsWord(at); at++)
        {
            if (CountedThings.IsNamed(Model, Model.Tokens[at]) && MayStart(item, percent))
                return at;
        }
        return None;
    }

    // At the start of its sentence or value, or after a verb.
    private bool MayStart(in Item item, in Quantity percent)
    {
        var start = Model.FirstBehindMarks(table.Assertions.StartOfSentence(item, percent.FirstToken), percent.FirstToken);
        if (start == percent.FirstToken || percent.FirstToken == item.FirstValueToken)
            return true;
        return percent.Value != 0 && Model.Tokens[percent.FirstToken - 1] is { Kind: TokenKind.Word } verb
            && !verb.Has(Concepts.Stop | Concepts.Demand | Concepts.Target);
    }

    private bool IsWord(int at) => Model.Tokens[at].Kind == TokenKind.Word;

    private int LastWord(int first, int end)
    {
        for (var at = end - 1; at >= first; at--)
        {
            if (Model.Tokens[at].Kind == TokenKind.Word)
                return at;
        }
        return None;
    }
}
