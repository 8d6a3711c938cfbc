namespace ReportLint.Claims;

/// <summary>What "Critical issues" and "Failed tests" list as long as nothing there says that any of it was mended, and next steps that are labelled critical.</summary>
internal sealed class GraveFindings(ReportModel model)
{
    /// <summary>In items; what is longer is data.</summary>
    private const int LongestSection = 200;

    /// <summary>In tokens; what is longer is a sentence.</summary>
    private const int LongestHeading = 8;

    /// <summary>In tokens, behind a label: "log in again".</summary>
    private const int ShortestStep = 3;

    private const Concepts Settled = Concepts.Worked | Concepts.Done | Concepts.Achieved | Concepts.NotApplicable;

    private const Concepts OtherTime = Concepts.Before | Concepts.Optional | Concepts.Future | Concepts.Legend | Concepts.Target | Concepts.Negation;

    private static readonly WordSet Verbs = Wordings.WordsOf(Wording.InfinitiveVerb);

    private static readonly WordSet Attained = Wordings.WordsOf(Wording.AttainedWord);

    private static readonly WordSet Mended = Wordings.WordsOf(Wording.MendedWord);

    private readonly HashSet<int> _items = [];

    private readonly HashSet<int> _tests = [];

    /// <summary>Whether an item is one of them.</summary>
    public bool Contains(int item) => _items.Contains(item);

    /// <summary>Whether an item names a test that failed, below a heading that says so.</summary>
    public bool NamesFailedTest(int item) => _tests.Contains(item);

    public void Read()
    {
        _items.Clear();
        _tests.Clear();
        for (var i = 1; i < model.SectionList.Count; i++)
        {
            ref readonly var section = ref model.SectionList[i];
            if (section.Level <= 1 || section.Items.End - section.Heading > LongestSection)
                continue;
            ref readonly var heading = ref model.ItemList[section.Heading];
            var isOfTests = HeadsFailedTests(heading);
            if ((isOfTests || HeadsCritical(heading)) && !IsBelowOther(i) && IsUntouched(section))
                ReadListed(i, section, isOfTests);
            else if ((heading.Concepts & (Concepts.Plan | Concepts.Advice | Concepts.Remaining)) != 0 && (heading.Concepts & (OtherTime | Settled)) == 0 && !IsBelowOther(i))
                ReadSteps(i, section);
        }
    }

    // "Critical issues", "🔴 Critical security vulnerabilities (2)"; "Blocker: no key" is one itself.
    private bool HeadsCritical(in Item heading)
    {
        if ((heading.Concepts & Concepts.Required) == 0 || !KnownDefects.AreNamed(model, heading.FirstToken, heading.EndToken) || (heading.Concepts & (Settled | OtherTime | Concepts.Plan | Concepts.Advice)) != 0 || !IsPlain(heading) || Blockers.IsSlight(model, heading) || Blockers.IsNamed(model, heading))
            return false;
        foreach (ref readonly var token in model.Tokens.Between(heading.FirstToken, heading.EndToken))
        {
            if (RequiredWork.IsGrave(token))
                return true;
        }
        return false;
    }

    private bool HeadsFailedTests(in Item heading)
    {
        if ((heading.Concepts & (Concepts.Failed | Concepts.Test)) != (Concepts.Failed | Concepts.Test) || (heading.Concepts & (Settled | OtherTime | Concepts.Plan | Concepts.Advice)) != 0 || !IsPlain(heading))
            return false;
        foreach (ref readonly var token in model.Tokens.Between(heading.FirstToken, heading.EndToken))
        {
            if (token.Kind is TokenKind.Code || (token.Kind == TokenKind.Word && !token.Has(Concepts.Failed | Concepts.Test | Concepts.Stop | Concepts.Remaining | Concepts.Open | Concepts.Current)))
                return false;
        }
        return true;
    }

    // Short, not done, and not of none.
    private bool IsPlain(in Item heading)
    {
        if (heading.EndToken - heading.FirstToken > LongestHeading || heading.Status is Polarity.Done or Polarity.NotApplicable || model.HoldsOneOf(Mended, heading.FirstToken, heading.EndToken))
            return false;
        for (var q = heading.Quantities.First; q < heading.Quantities.End; q++)
        {
            if (model.QuantityList[q] is not { Unit: Unit.None, Value: > 0 })
                return false;
        }
        return true;
    }

    // "Critical issues" below "Issues fixed" or "Before".
    private bool IsBelowOther(int section)
    {
        for (var i = model.SectionList[section].Parent; i > 0 && !model.IsTitle(i); i = model.SectionList[i].Parent)
        {
            ref readonly var above = ref model.ItemList[model.SectionList[i].Heading];
            if (above.Status is Polarity.Done or Polarity.NotApplicable || (above.Concepts & (Settled | OtherTime)) != 0)
                return true;
        }
        return false;
    }

    private bool IsUntouched(in Section section)
    {
        for (var i = section.Heading + 1; i < section.Items.End; i++)
        {
            ref readonly var item = ref model.ItemList[i];
            if (item.Status is Polarity.Done or Polarity.NotApplicable || (item.Concepts & (Settled | Concepts.Optional)) != 0 || model.HoldsOneOf(Mended, item.FirstToken, item.EndToken) || TellsAttained(item))
                return false;
        }
        return true;
    }

    // "The keys were replaced"; "not connected" tells the opposite.
    private bool TellsAttained(in Item item)
    {
        for (var i = item.FirstToken; i < item.EndToken; i++)
        {
            if (model.Tokens[i].Kind == TokenKind.Word && Attained.Contains(model.Tokens[i].Value) && model.EndsParticiple(i) && (model.ConceptsOf(Math.Max(item.FirstToken, i - 2), i) & Concepts.Negation) == 0)
                return true;
        }
        return false;
    }

    // Its own list, or where it has none its sub-headings.
    private void ReadListed(int index, in Section section, bool isOfTests)
    {
        var found = false;
        for (var i = section.Heading + 1; i < section.Items.End; i++)
        {
            ref readonly var item = ref model.ItemList[i];
            if (item is not { Kind: ItemKind.ListItem, Parent: < 0 } || item.Section != index || !IsNamed(item))
                continue;
            _items.Add(i);
            if (isOfTests)
                _tests.Add(i);
            found = true;
        }
        for (var i = index + 1; !found && i < model.SectionList.Count && model.SectionList[i].Heading < section.Items.End; i++)
        {
            if (model.SectionList[i].Parent == index && IsNamed(model.ItemList[model.SectionList[i].Heading]))
                _items.Add(model.SectionList[i].Heading);
        }
    }

    // "None at this time" is none.
    private bool IsNamed(in Item item)
    {
        var first = model.FirstBehindMarks(item.FirstToken, item.EndToken);
        return first < item.EndToken && !model.Tokens[first].Has(Concepts.Negation) && item.Status is Polarity.None or Polarity.Failed or Polarity.Open;
    }

    // "**Critical**: rotate the keys" below "Next steps".
    private void ReadSteps(int index, in Section section)
    {
        for (var i = section.Heading + 1; i < section.Items.End; i++)
        {
            ref readonly var item = ref model.ItemList[i];
            if (item is not { Kind: ItemKind.ListItem, Parent: < 0, Status: Polarity.None or Polarity.Open or Polarity.Failed } || item.Section != index || item.LabelEnd <= item.FirstToken || item.EndToken - item.FirstValueToken < ShortestStep || (item.Concepts & (Settled | OtherTime)) != 0)
                continue;
            var first = model.FirstBehindMarks(item.FirstToken, item.LabelEnd);
            if (first + 1 == item.LabelEnd && RequiredWork.IsGrave(model.Tokens[first]) && Verbs.Contains(model.Tokens[item.FirstValueToken].Value))
                _items.Add(i);
        }
    }
}
