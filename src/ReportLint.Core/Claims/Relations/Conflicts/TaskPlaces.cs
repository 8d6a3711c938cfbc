namespace ReportLint.Claims;

/// <summary>Finds tasks that are to come, so that what they name is not done: "Finish the gates", "Add the night gates" and "Start phase 2" below "Next steps", "Next: phase 3".</summary>
internal sealed class TaskPlaces(ReportModel model, ItemSubjects subjects)
{
    private static readonly WordSet FinishVerbs = new([.. Wordings.WordsOf(Wording.FinishVerb), .. Wordings.WordsOf(Wording.TaskVerb), .. Wordings.WordsOf(Wording.MendingVerb)]);

    private static readonly WordSet Works = Wordings.WordsOf(Wording.PhaseWork);

    private const Concepts NotNow = Concepts.Before | Concepts.Future | Concepts.Optional | Concepts.Worked | Concepts.Done | Concepts.Achieved | Concepts.Plan;

    private const Concepts ToCome = Concepts.Plan | Concepts.Future | Concepts.Remaining | Concepts.Required;

    /// <summary>Adds those of a section.</summary>
    public void Read(int section, List<StatusPlace> places)
    {
        var (first, end) = model.SectionList[section].Items;
        for (var i = first; i < end; i++)
        {
            ref readonly var item = ref model.ItemList[i];
            if (item.Section == section && item.Status is Polarity.None or Polarity.Open && item.Kind == ItemKind.ListItem && item.Parent < 0 && (StatusTitles.Above(model, item) is var above && (above < 0 || (model.ItemList[above].Concepts & ToCome) != 0)))
                ReadTask(i, item, places);
        }
    }

    /// <summary>Adds what "Known limitations" or "Gaps" says that there is none of: "No night gates".</summary>
    public void ReadLacks(int section, List<StatusPlace> places)
    {
        ref readonly var heading = ref model.ItemList[model.SectionList[section].Heading];
        if ((heading.Concepts & (NotNow | Concepts.Finding)) != Concepts.Finding || !model.HoldsPhrase(Wording.LackHeading, heading))
            return;
        var (first, end) = model.SectionList[section].Items;
        for (var i = first; i < end; i++)
        {
            ref readonly var item = ref model.ItemList[i];
            if (item.Section != section || item is not { Kind: ItemKind.ListItem, Parent: < 0 } || item.Status is Polarity.Done or Polarity.NotApplicable || (item.Concepts & (Concepts.Negation | Concepts.Future)) != Concepts.Negation)
                continue;
            var no = model.FirstBehindMarks(item.FirstToken, item.EndToken);
            var close = no + 1;
            while (close < item.EndToken && model.Tokens[close].Kind is TokenKind.Word or TokenKind.Code)
                close++;
            if (close <= item.EndToken && model.Tokens[no] is { Kind: TokenKind.Word, PhraseLength: <= 1 } word && word.Has(Concepts.Negation) && !word.Has(Concepts.Prohibition) && subjects.KeyOf(no + 1, close) is var key and not 0)
                places.Add(new(key, i, Polarity.Open, model.SpanOf(no + 1, close), word.Span, section, -1, StatusOrigin.Task));
        }
    }

    private void ReadTask(int index, in Item item, List<StatusPlace> places)
    {
        var verb = model.FirstBehindMarks(item.FirstToken, item.EndToken);
        if (verb + 1 >= item.EndToken || !FinishVerbs.Contains(model.Tokens[verb].Value))
            return;
        AddPhase(index, item, verb + 1, verb, item.Section, places);
        // What stands below it says which part.
        if (index + 1 < model.ItemList.Count && model.ItemList[index + 1].Parent == index)
            return;
        if ((item.LabelEnd < 0 || item.LabelEnd > verb + 2) && subjects.KeyOf(item, out var start, out var close) is var key and not 0)
            places.Add(new(key, index, Polarity.Open, model.SpanOf(start, close), model.Tokens[verb].Span, item.Section, -1, StatusOrigin.Task));
    }

    /// <summary>Adds the phase that a line or a heading names as the next: "Next steps: phase 3 implementation".</summary>
    public void ReadNext(int index, in Item item, List<StatusPlace> places)
    {
        if ((item.Concepts & (Concepts.Plan | Concepts.Ordinal)) != (Concepts.Plan | Concepts.Ordinal) || item.Kind is not (ItemKind.Heading or ItemKind.LabelLine or ItemKind.Paragraph) || item.Status is Polarity.Done or Polarity.NotApplicable)
            return;
        var first = model.FirstBehindMarks(item.FirstToken, item.EndToken);
        var at = first;
        while (at < item.EndToken && model.Tokens[at].Kind == TokenKind.Word && model.Tokens[at].Has(Concepts.Plan | Concepts.Stop))
            at += Math.Max(1, (int)model.Tokens[at].PhraseLength);
        if (at > first && at + 1 < item.EndToken && (model.Tokens[at].Is(':') || model.Tokens[at].IsFreeDash))
            AddPhase(index, item, at + 1, first, item.Kind == ItemKind.Heading ? model.SectionList[item.Section].Parent : item.Section, places);
    }

    private void AddPhase(int index, in Item item, int at, int said, int section, List<StatusPlace> places)
    {
        if (at + 1 >= item.EndToken || !Phases.IsPhase(model.Tokens[at]) || model.Tokens[at + 1].Kind != TokenKind.Number)
            return;
        // "Phase 3 implementation" is all of it, "phase 3 tests" are not.
        var behind = at + 2;
        while (behind < item.EndToken && model.Tokens[behind].Kind == TokenKind.Word && Works.Contains(model.Tokens[behind].Value))
            behind++;
        if (behind >= item.EndToken || model.Tokens[behind].Kind is TokenKind.Punctuation or TokenKind.Mark or TokenKind.Break && !model.Tokens[behind].IsGlued || model.Tokens[behind].Is(':') || model.Tokens[behind].Is('.'))
            places.Add(new(Phases.KeyOf(model, at, at + 1), index, Polarity.Open, model.SpanOf(at, at + 2), model.SpanOf(said, said + 1), section, -1, StatusOrigin.Task));
    }
}
