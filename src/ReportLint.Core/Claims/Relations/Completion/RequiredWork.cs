using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>What a line itself calls required, critical or blocking, and not done.</summary>
internal static class RequiredWork
{
    /// <summary>In tokens: "critical gaps in the till must be closed".</summary>
    private const int Reach = 8;

    /// <summary>In tokens: "must be fully closed".</summary>
    private const int LongestDuty = 5;

    /// <summary>In tokens, its brackets among them.</summary>
    private const int LongestRemark = 16;

    /// <summary>In tokens; what is longer is a sentence.</summary>
    private const int LongestTitle = 12;

    /// <summary>In tokens: "critical login bug".</summary>
    private const int FarthestNoun = 4;

    private const Concepts Settled = Concepts.Negation | Concepts.Universal | Concepts.NotApplicable | Concepts.Optional | Concepts.Achieved;

    private static readonly WordSet Attained = Wordings.WordsOf(Wording.AttainedWord);

    // Of requirements, components and criteria a heading may say so for good.
    private static readonly WordSet Actions = Wordings.WordsOf(Wording.DutyNoun);

    // "Required checks for each release, template".
    private static readonly WordSet Routine = Wordings.WordsOf(Wording.RoutineWord);

    private static readonly WordSet Works = Wordings.WordsOf(Wording.WorkNoun);

    /// <summary>Whether a word calls it grave: critical, blocking; what is "required" or a "must" may be a rule.</summary>
    public static bool IsGrave(in Token token) => token.Has(Concepts.Required) && (token.Has(Concepts.Severity) || token.Has(Topics.Blocking));

    /// <summary>Whether a grave word is that of a finding, after so many words: "fix critical login bugs", "corriger la faille critique".</summary>
    public static bool IsOfFinding(ReportModel model, in Item item, int word, int words) => words == 1
        ? (model.ConceptsOf(word + 1, Math.Min(item.EndToken, word + FarthestNoun)) & Concepts.Finding) != 0
        : model.Tokens[word - 1].Has(Concepts.Finding) || model.Tokens[word - 1].Has(Topics.Vulnerability);

    /// <summary>"[ ] Load test (required before launch)", "❌ Tests de charge (obligatoire)".</summary>
    public static bool IsInBrackets(ReportModel model, in Item item)
    {
        if (!item.MayHold('('))
            return false;
        for (var i = item.FirstToken + 1; i < item.EndToken; i++)
        {
            ref readonly var token = ref model.Tokens[i];
            if (token.Has(Concepts.Required) && model.Tokens[i - 1].Is('(') && (i + 1 >= item.EndToken || model.Tokens[i + 1].Kind == TokenKind.Punctuation || model.Tokens[i + Math.Max(0, token.PhraseLength - 1)].Has(Topics.Blocking) || HoldsBlocking(model, i, item.EndToken)))
                return true;
        }
        return false;
    }

    /// <summary>"3 critical gaps must be closed", "les failles critiques doivent être corrigées".</summary>
    public static bool IsDemanded(ReportModel model, in Item item)
    {
        if (item.Kind is not (ItemKind.Paragraph or ItemKind.ListItem or ItemKind.LabelLine) || item.Status is not (Polarity.None or Polarity.Failed or Polarity.Open) || ((item.Concepts & Concepts.Finding) == 0 && (item.Topics & Topics.Blocking) == 0))
            return false;
        for (var i = item.FirstToken; i < item.EndToken; i++)
        {
            ref readonly var token = ref model.Tokens[i];
            var isDuty = IsDuty(model, item, token);
            if (!(isDuty || model.StartsPhrase(Wording.AdvisedVerb, item, token)) || !IsFollowed(model, item, i))
                continue;
            var (isGrave, isFinding, isWork) = (false, false, false);
            var k = BehindRemark(model, item, i) - 1;
            for (var last = Math.Max(item.FirstToken, k - Reach); k >= last && model.Tokens[k].Kind is TokenKind.Word or TokenKind.Number; k--)
            {
                if ((model.Tokens[k].Concepts & Settled) != 0)
                    return false;
                isGrave |= IsGrave(model.Tokens[k]);
                isFinding |= model.Tokens[k].Has(Concepts.Finding);
                isWork |= Works.Contains(model.Tokens[k].Value);
            }
            // What should be done before the launch is as much of a duty as what must be done.
            if ((isGrave && ((isDuty && isFinding) || ((isFinding || isWork) && IsDueBefore(model, item, i)))) || (isDuty && IsOfOne(model, item, k + 1) && IsDueBefore(model, item, i)))
                return true;
        }
        return false;
    }

    // "The keys must be replaced before the launch", of a thing with an article; "changes must be reviewed before release" is a rule.
    private static bool IsOfOne(ReportModel model, in Item item, int subject) =>
        subject < item.EndToken && model.Tokens[subject].Has(Concepts.Stop) && (subject == item.FirstToken || model.Tokens[subject - 1].Kind != TokenKind.Word) && ((item.Concepts | model.ItemList[Math.Max(0, model.SectionList[item.Section].Heading)].Concepts) & (Concepts.Universal | Concepts.Optional | Concepts.Advice | Concepts.Threshold)) == 0;

    // "The critical items (keys and roles) should be": the remark says which.
    private static int BehindRemark(ReportModel model, in Item item, int verb)
    {
        if (verb <= item.FirstToken || !model.Tokens[verb - 1].Is(')'))
            return verb;
        for (var i = verb - 2; i > Math.Max(item.FirstToken, verb - LongestRemark); i--)
        {
            if (model.Tokens[i].Is('('))
                return i;
        }
        return verb;
    }

    // "fixed before launch", "traités avant la mise en production".
    private static bool IsDueBefore(ReportModel model, in Item item, int verb)
    {
        for (var i = verb + 1; i < Math.Min(item.EndToken, verb + Reach) && model.Tokens[i].Kind == TokenKind.Word; i++)
        {
            if (model.Tokens[i].Has(Topics.Blocking) && model.Tokens[i].PhraseLength > 1)
                return true;
        }
        return false;
    }

    /// <summary>Whether a heading or label asks for what it lists: "Must be fixed before launch".</summary>
    public static bool Asks(ReportModel model, in Item line)
    {
        if ((line.Topics & Topics.Blocking) == 0 || (line.Concepts & (Concepts.After | Concepts.Future | Concepts.Optional)) != 0)
            return false;
        // "Critical: before going live", "Required before launch", "Avant la mise en production (obligatoire)".
        var (isRequired, isBefore, others) = (false, false, 0);
        for (var i = line.FirstToken; i < line.EndToken; i++)
        {
            ref readonly var token = ref model.Tokens[i];
            isRequired |= token.Has(Concepts.Required);
            if (token.Has(Topics.Blocking) && token.PhraseLength > 1)
            {
                isBefore = true;
                others -= token.PhraseLength - 1;
            }
            else if (token.Kind is TokenKind.Word or TokenKind.Code && !token.Has(Concepts.Required | Concepts.Stop) && !Works.Contains(token.Value))
                others++;
            if (IsDuty(model, line, token) || (token.Kind == TokenKind.Word && model.Wordings.MayStartWith(token.Value, Wording.DutyHeading) && model.Wordings.Starts(model.Text.Slice(TextSpan.FromBounds(token.Start, line.Span.End)), Wording.DutyHeading)))
                return true;
        }
        return isRequired && isBefore && others <= 0 && (line.Concepts & (Concepts.Finding | Concepts.Done | Concepts.Achieved | Concepts.Advice)) == 0;
    }

    /// <summary>Whether a heading says of what it lists that it is required, and no more: "Required actions", "Critical tasks", "Actions requises".</summary>
    public static bool Heads(ReportModel model, in Item heading)
    {
        if ((heading.Concepts & Concepts.Required) == 0 || heading.EndToken - heading.FirstToken > LongestTitle || (heading.Concepts & (Concepts.Finding | Concepts.Done | Concepts.Achieved | Concepts.Advice | Concepts.Plan | Concepts.Future)) != 0)
            return false;
        var (isRequired, isWork) = (false, false);
        for (var i = heading.FirstToken; i < heading.EndToken; i++)
        {
            ref readonly var token = ref model.Tokens[i];
            if (token.Kind is not (TokenKind.Word or TokenKind.Code))
                continue;
            var isNoun = Actions.Contains(token.Value);
            // "Immediate action required".
            if (!isNoun && !token.Has(Concepts.Required | Concepts.Stop) && !token.Has(Topics.Haste))
                return false;
            isRequired |= token.Has(Concepts.Required);
            isWork |= isNoun;
        }
        return isRequired && isWork;
    }

    /// <summary>Whether a heading or a line above a list calls required what it lists: "Required approvals", "Mandatory points before opening"; "Required components" may be a description, until somebody ticks some of them.</summary>
    public static bool Calls(ReportModel model, in Item line, bool isBegun) =>
        (line.Concepts & Concepts.Required) != 0 && line.EndToken - line.FirstToken <= LongestTitle && (isBegun || (line.Topics & (Topics.Blocking | Topics.Approval)) != 0 || model.HoldsOneOf(Actions, line.FirstToken, line.EndToken)) && line.Status is not (Polarity.Done or Polarity.NotApplicable)
        && (line.Concepts & (Concepts.Negation | Concepts.Done | Concepts.Achieved | Concepts.Worked | Concepts.Future | Concepts.Optional | Concepts.After)) == 0 && !IsRoutine(model, line);

    /// <summary>Whether a line tells what is done again and again, or some day: "weekly checks", "change the paper daily".</summary>
    public static bool IsRoutine(ReportModel model, in Item line) => model.HoldsOneOf(Routine, line.FirstToken, line.EndToken);

    /// <summary>Whether a word starts what says so: "must be", "have to be".</summary>
    public static bool IsDuty(ReportModel model, in Item item, in Token token) =>
        token.Kind == TokenKind.Word && model.Wordings.MayStartWith(token.Value, Wording.DutyVerb) && model.Wordings.Starts(model.Text.Slice(TextSpan.FromBounds(token.Start, item.Span.End)), Wording.DutyVerb);

    /// <summary>"| Key rotation | 8 h | Blocks production |": the whole of a cell.</summary>
    public static bool IsBlockingRow(ReportModel model, in Item row)
    {
        if (row.Kind != ItemKind.TableRow || (row.Topics & Topics.Blocking) == 0 || row.Status is not (Polarity.None or Polarity.Open or Polarity.Failed) || model.FindTable(row.Group).IsTooWide)
            return false;
        for (var cell = row.Cells.First + 1; cell < row.Cells.End; cell++)
        {
            var (first, end) = (model.CellList[cell].FirstToken, model.CellList[cell].EndToken);
            if (first < end && model.Wordings.Is(model.Text.Slice(TextSpan.FromBounds(model.Tokens[first].Start, model.Tokens[end - 1].End)), Wording.BlocksDelivery))
                return true;
        }
        return false;
    }

    // "must be closed", "need to be fixed".
    private static bool IsFollowed(ReportModel model, in Item item, int must)
    {
        for (var i = must + 1; i < Math.Min(item.EndToken, must + LongestDuty) && model.Tokens[i].Kind == TokenKind.Word; i++)
        {
            if (model.Tokens[i].Has(Concepts.Negation))
                return false;
            if (Attained.Contains(model.Tokens[i].Value) || (i > must + 1 && model.EndsParticiple(i)))
                return true;
        }
        return false;
    }

    private static bool HoldsBlocking(ReportModel model, int first, int end)
    {
        for (var i = first + 1; i < end && !model.Tokens[i].Is(')'); i++)
        {
            if (model.Tokens[i].Has(Topics.Blocking))
                return true;
        }
        return false;
    }
}
