using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Finds clauses that say how a thing stands: "The gates are finished", "the feed has not been switched", « Le lot « Quais » n'est pas commencé ».</summary>
internal sealed class StatusSentences(ReportModel model, ItemSubjects subjects)
{
    /// <summary>In tokens; what is longer is more than a name.</summary>
    private const int LongestSubject = 10;

    /// <summary>In tokens: what may follow what is not done; more words say of what.</summary>
    private const int LongestRest = 3;

    /// <summary>In tokens: how far behind what is done something may take it back.</summary>
    private const int Reach = 16;

    /// <summary>Letters that the forms of a verb share.</summary>
    private const int VerbLetters = 4;

    private const Concepts Doubt = Concepts.Negation | Concepts.Open | Concepts.Remaining | Concepts.Future | Concepts.Optional | Concepts.Failed | Concepts.Plan;

    // "The disaster plan is complete".
    private const Concepts InSubject = (Doubt & ~Concepts.Plan) | Concepts.Done;

    private static readonly WordSet Still = Wordings.WordsOf(Wording.StillAdverb);

    private static readonly WordSet Pending = Wordings.WordsOf(Wording.PendingVerb);

    // Whether verbs are denied, so that it matters what others tell by them.
    private bool _hasDenied;

    /// <summary>Adds what they tell.</summary>
    public void Read(List<StatusPlace> places)
    {
        if (_hasDenied)
        {
            _hasDenied = false;
            foreach (var i in model.Index.Of(ItemKind.TableRow, ItemKind.LabelLine))
            {
                if (model.ItemList[i].Status == Polarity.None)
                    AddTold(i, model.ItemList[i], places);
            }
            foreach (var i in model.Index.With(Concepts.Auxiliary, Topics.Copula))
            {
                if (model.ItemList[i] is { Kind: ItemKind.Paragraph or ItemKind.ListItem, Status: Polarity.None, Parent: < 0 })
                    ReadParticiples(i, model.ItemList[i], places);
            }
        }
        foreach (var i in model.Index.Saying(Concepts.Open | Concepts.Done))
        {
            ref readonly var item = ref model.ItemList[i];
            if (item.Parent >= 0 || item.Status != Polarity.None || (item.Concepts & (Concepts.Open | Concepts.Done)) == 0)
                continue;
            if (item.Kind is ItemKind.ListItem or ItemKind.TableRow && (item.Concepts & Concepts.Open) != 0)
                ReadShort(i, item, places);
            if (item.Kind is not (ItemKind.Paragraph or ItemKind.ListItem or ItemKind.LabelLine) || item.Status != Polarity.None)
                continue;
            for (var at = item.FirstToken + 2; at < item.EndToken; at++)
            {
                if (model.Tokens[at] is not { Kind: TokenKind.Word } token || !token.Has(Concepts.Open | Concepts.Done) || token.Has(Concepts.Future))
                    continue;
                ReadAt(i, item, at, places);
                at += token.PhraseLength > 1 && token.Has(Concepts.Open) ? token.PhraseLength - 1 : 0;
            }
        }
    }

    // "The brake is repaired", where another place denies it by that verb.
    private void ReadParticiples(int index, in Item item, List<StatusPlace> places)
    {
        for (var at = item.FirstToken + 2; at < item.EndToken; at++)
        {
            if (!IsVerb(model.Tokens[at - 1]) || model.Tokens[at] is not { Kind: TokenKind.Word, Length: > VerbLetters } || !model.EndsParticiple(at) || IsTakenBack(item, at + 1))
                continue;
            var (first, end) = SubjectOf(item, BehindSubject(item, at - 1));
            if (first < end && end - first <= LongestSubject && (model.ConceptsOf(first, end) & InSubject) == 0 && (model.MeaningOf(first, end).Topics & Topics.Conditional) == 0 && subjects.KeyOf(first, end) is var key and not 0)
                places.Add(new(key + NounPhrase.Mix(model.StartOf(model.Tokens[at], VerbLetters)), index, Polarity.Done, model.SpanOf(first, at + 1), model.Tokens[at].Span, item.Section, -1, StatusOrigin.Sentence));
        }
    }

    // "| 2 | Door lock untested, asked for by the insurer |", "Door lock not tested": the name, and what it lacks.
    private void ReadShort(int index, in Item item, List<StatusPlace> places)
    {
        var (first, end) = item.Kind == ItemKind.TableRow && model.NameOf(item) is var cell ? (cell.FirstToken, cell.EndToken) : (item.FirstToken, item.EndToken);
        for (var at = first + 1; at < Math.Min(end, first + LongestSubject) && model.Tokens[at].Kind is TokenKind.Word or TokenKind.Number or TokenKind.Code; at++)
        {
            ref readonly var token = ref model.Tokens[at];
            if (token.Has(Topics.Copula) || token.Has(Concepts.Auxiliary))
                return;
            if (!token.Has(Concepts.Open) || token.Has(Concepts.Future))
                continue;
            var isDenied = token.Has(Concepts.Negation) && token.PhraseLength > 1;
            var behind = at + Math.Max(1, (int)token.PhraseLength);
            if ((!isDenied && PrefixOf(model, at) == 0) || (behind < end && model.Tokens[behind].Kind == TokenKind.Word && !model.Tokens[behind].Has(Concepts.Stop)) || (model.ConceptsOf(first, at) & InSubject) != 0 || subjects.KeyOf(first, at) is not (not 0 and var key))
                return;
            places.Add(new(key, index, Polarity.Open, model.SpanOf(first, at), StatusReader.SpanAt(model.Tokens, at), item.Section, -1, StatusOrigin.Sentence));
            if (KeyOfDenied(at) is var verb and > 0)
                places.Add(new(key + NounPhrase.Mix(verb), index, Polarity.Open, model.SpanOf(first, at), StatusReader.SpanAt(model.Tokens, at), item.Section, -1, StatusOrigin.Sentence));
            return;
        }
    }

    /// <summary>The letters of "un" in "untested".</summary>
    public static int PrefixOf(ReportModel model, int at)
    {
        var word = model.Text.Slice(model.Tokens[at].Span);
        foreach (var prefix in Wordings.Of(Wording.DenyingPrefix))
        {
            if (word.Length > prefix.Length + VerbLetters && word.StartsWith(prefix.AsSpan(), StringComparison.OrdinalIgnoreCase) && model.EndsParticiple(at))
                return prefix.Length;
        }
        return 0;
    }

    // What is denied: "tested" of "not tested" and of "untested".
    private uint KeyOfDenied(int at)
    {
        if (VerbOf(at) is var denied and > 0)
            return model.StartOf(model.Tokens[denied], VerbLetters);
        var prefix = PrefixOf(model, at);
        if (prefix == 0)
            return 0;
        var token = model.Tokens[at] with { Start = model.Tokens[at].Start + prefix, Length = model.Tokens[at].Length - prefix };
        return model.StartOf(token, VerbLetters);
    }

    private void ReadAt(int index, in Item item, int at, List<StatusPlace> places)
    {
        ref readonly var status = ref model.Tokens[at];
        var isOpen = status.Has(Concepts.Open);
        var verb = at - 1;
        // "Is now complete", "est désormais terminé", "is still pending".
        if (verb > item.FirstToken && !model.Tokens[verb].Has(Topics.Copula) && (model.Tokens[verb].Has(Concepts.Current | Concepts.Universal | Concepts.Stop) || Still.Contains(model.Tokens[verb].Value) || (model.Tokens[verb - 1].Has(Topics.Copula) && model.Tokens[verb - 1].PhraseLength > 1)) && (!isOpen || model.Tokens[verb - 1].Has(Topics.Copula)))
            verb--;
        var behind = at + Math.Max(1, (int)status.PhraseLength);
        if (isOpen && HoldsVerb(at))
            verb = at;
        else if (isOpen ? !(Pending.Contains(model.Tokens[verb].Value) || (status.PhraseLength > 1 && status.Has(Concepts.Negation) ? IsVerb(model.Tokens[verb]) : model.Tokens[verb].Has(Topics.Copula))) : !model.Tokens[verb].Has(Topics.Copula))
            return;
        if (isOpen ? !EndsSoon(item, behind) : IsTakenBack(item, behind))
            return;
        var (first, end) = SubjectOf(item, BehindSubject(item, verb));
        if (first < end && end - first <= LongestSubject && (model.ConceptsOf(first, end) & InSubject) == 0 && (model.MeaningOf(first, end).Topics & Topics.Conditional) == 0 && subjects.KeyOf(first, end) is var key and not 0)
        {
            places.Add(new(key, index, isOpen ? Polarity.Open : Polarity.Done, model.SpanOf(first, end), StatusReader.SpanAt(model.Tokens, at), item.Section, -1, StatusOrigin.Sentence));
            if (isOpen && VerbOf(at) is var denied and > 0)
                places.Add(new(key + NounPhrase.Mix(model.StartOf(model.Tokens[denied], VerbLetters)), index, Polarity.Open, model.SpanOf(first, end), StatusReader.SpanAt(model.Tokens, at), item.Section, -1, StatusOrigin.Sentence));
        }
    }

    /// <summary>Adds of a line that is done, and says by its verb what was done, its subject and the verb: "Feed switched to the new mast ✅" is denied by "the feed has not been switched".</summary>
    public void AddVerb(int index, in Item item, List<StatusPlace> places)
    {
        if (item.Kind != ItemKind.ListItem || item.LabelEnd >= 0 || item.Status != Polarity.Done)
            return;
        var first = model.FirstBehindMarks(item.FirstToken, item.EndToken);
        for (var i = first + 2; i < Math.Min(item.EndToken, first + LongestSubject) && model.Tokens[i].Kind is TokenKind.Word or TokenKind.Number or TokenKind.Code; i++)
        {
            if (model.Tokens[i].Kind != TokenKind.Word || model.Tokens[i].Length <= VerbLetters || !model.EndsParticiple(i))
                continue;
            if (subjects.KeyOf(first, i) is var key and not 0)
                places.Add(new(key + NounPhrase.Mix(model.StartOf(model.Tokens[i], VerbLetters)), index, Polarity.Done, model.SpanOf(first, i + 1), item.StatusSpan, item.Section, -1, StatusOrigin.Verb));
            return;
        }
    }

    /// <summary>Adds of a line that says by a denied verb what was not done, its subject and the verb: "| Brake | not tested |".</summary>
    public void AddDenied(int index, in Item item, ulong key, int first, int end, List<StatusPlace> places)
    {
        for (var at = end; at < item.EndToken; at++)
        {
            ref readonly var token = ref model.Tokens[at];
            if (token.Kind != TokenKind.Word || token.Start < item.StatusSpan.Start)
                continue;
            var verb = token.Has(Concepts.Negation) && token.PhraseLength <= 1 && at + 1 < item.EndToken && model.Tokens[at + 1].Length > VerbLetters && model.EndsParticiple(at + 1) ? model.StartOf(model.Tokens[at + 1], VerbLetters) : KeyOfDenied(at);
            if (verb > 0)
                places.Add(new(key + NounPhrase.Mix(verb), index, Polarity.Open, model.SpanOf(first, end), item.StatusSpan, item.Section, -1, StatusOrigin.Verb));
            _hasDenied |= verb > 0;
            return;
        }
    }

    // "| Brake | tested |", "Brake: tested": the participle is all that is said of it.
    private void AddTold(int index, in Item item, List<StatusPlace> places)
    {
        var last = item.Kind == ItemKind.TableRow ? model.CellList[item.Cells.End - 1].FirstToken : item.EndToken - 1;
        if (OpenWork.TellsDone(model, item) && subjects.KeyOf(item, out var first, out var end) is var key and not 0 && end <= last)
            places.Add(new(key + NounPhrase.Mix(model.StartOf(model.Tokens[last], VerbLetters)), index, Polarity.Done, model.SpanOf(first, end), model.Tokens[last].Span, item.Section, -1, StatusOrigin.Verb));
    }

    // "Not been switched", "not switched yet": the participle.
    private int VerbOf(int at)
    {
        for (var i = at + model.Tokens[at].PhraseLength - 1; i > at; i--)
        {
            if (model.Tokens[i].Kind == TokenKind.Word && model.Tokens[i].Length > VerbLetters && model.EndsParticiple(i))
                return i;
        }
        return -1;
    }

    // "Must still be written", "still needs to be written", "remains to be written".
    private bool HoldsVerb(int at) => model.Tokens[at].PhraseLength > 2 && (Pending.Contains(model.Tokens[at].Value) || (Still.Contains(model.Tokens[at].Value) && Pending.Contains(model.Tokens[at + 1].Value)));

    private static bool IsVerb(in Token token) => token.Kind == TokenKind.Word && (token.Has(Topics.Copula) || token.Has(Concepts.Auxiliary));

    // "n'est": the denial stands before the verb as well.
    private int BehindSubject(in Item item, int verb)
    {
        while (verb > item.FirstToken + 1 && (IsVerb(model.Tokens[verb - 1]) || model.Tokens[verb - 1].Is('\'') || model.Tokens[verb - 1].Is('\u2019') || model.Tokens[verb - 1].Length <= 2 && model.Tokens[verb - 1].Kind == TokenKind.Word && !model.Tokens[verb - 1].Has(Concepts.Stop)))
            verb--;
        return verb;
    }

    // From the start of the clause, or what stands in quotation marks there.
    private (int First, int End) SubjectOf(in Item item, int verb)
    {
        if (model.Tokens[verb - 1] is { Kind: TokenKind.Punctuation } sign && (sign.Is('\u00BB') || sign.Is('\u201D') || sign.Is('"')))
        {
            for (var i = verb - 2; i >= Math.Max(item.FirstToken, verb - LongestSubject); i--)
            {
                if (model.Tokens[i].Is('\u00AB') || model.Tokens[i].Is('\u201C') || model.Tokens[i].Is('"'))
                    return (i + 1, verb - 1);
            }
            return (0, 0);
        }
        var first = verb;
        while (first > item.FirstToken && verb - first <= LongestSubject && (model.Tokens[first - 1].Kind is TokenKind.Word or TokenKind.Code or TokenKind.Number || IsElision(first - 1)))
            first--;
        // A remark in brackets, or the end of another clause: "once the hall is dry, the floor is done" asks for more.
        return first > item.FirstToken && model.Tokens[first - 1] is var before && !(before.Is('.') || before.Is(':') || before.Is(';') || before.Kind == TokenKind.Break) ? (0, 0) : (first, verb);
    }

    // The apostrophe of "l'export".
    private bool IsElision(int at) => (model.Tokens[at].Is('\'') || model.Tokens[at].Is('\u2019')) && model.Tokens[at].IsGlued && model.Tokens[at + 1].IsGlued;

    private bool EndsSoon(in Item item, int at)
    {
        for (var i = at; i < Math.Min(item.EndToken, at + LongestRest + 1); i++)
        {
            // "Not painted and waits for the crane".
            if (model.Tokens[i].Kind is TokenKind.Punctuation or TokenKind.Break || model.Tokens[i].Has(Topics.Joining))
                return true;
        }
        return item.EndToken - at <= LongestRest;
    }

    // "Complete except for the roof", "done once the paint is dry", "is finished?".
    private bool IsTakenBack(in Item item, int at)
    {
        for (var i = at; i < Math.Min(item.EndToken, at + Reach); i++)
        {
            ref readonly var token = ref model.Tokens[i];
            if (token.Is('?') || token.Has(Doubt) || token.Has(Topics.Conditional))
                return true;
            if (token.Is('.') || token.Is(';') || token.Kind == TokenKind.Break)
                return false;
            if (token.Has(Topics.Proviso) && !token.Has(Concepts.Stop) && !model.StartsPhrase(Wording.LikewiseRemark, item, token))
                return true;
        }
        return false;
    }
}
