using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Finds sections and lists that are declared complete and what is still open in them.</summary>
internal sealed class CompletionReader(ReportModel model)
{
    /// <summary>In UTF-16 units; words are longer.</summary>
    private const int LongestMark = 2;

    /// <summary>Fewer open items than these may be what is left of a thing that is done.</summary>
    private const int FewestUntouched = 3;

    /// <summary>In UTF-16 code units.</summary>
    private const int WidestIndent = 40;

    private static readonly WordSet Runs = Wordings.WordsOf(Wording.RunNoun);

    /// <summary>In items: how far below its heading a line speaks of its status.</summary>
    private const int NearestStatus = 4;

    private readonly HashSet<int> _attributed = [];

    /// <summary>The list and the value of each missed target that is presented as reached: RL2003 tells those.</summary>
    private readonly HashSet<(int Group, double Value)> _missed = [];

    // Lists first, then sections from the innermost out: an open item counts against the nearest declaration above it.
    public void Read()
    {
        _attributed.Clear();
        ReadMissed();
        for (var i = 0; i < model.ItemList.Count; i++)
        {
            if (MayDeclare(model.ItemList[i]) && EndOfList(i) is var end && end > i + 1)
                ReadList(i, end);
        }
        for (var i = model.SectionList.Count - 1; i > 0; i--)
        {
            if (!model.IsTitle(i))
                ReadSection(i);
            else
                ReadTitle(i);
        }
    }

    private void ReadMissed()
    {
        _missed.Clear();
        foreach (var target in model.ClaimsOf<Target>())
        {
            if (target.IsMissed && !target.PresentedAsReached.IsEmpty && model.ItemList[target.Item].Kind != ItemKind.TableRow)
                _missed.Add((model.ItemList[target.Item].Group, target.Actual.Value));
        }
    }

    // "Status: 52% reached" in the list that gives the target.
    private bool RepeatsMissed(in Item item)
    {
        if (_missed.Count == 0 || item.Status is Polarity.Open or Polarity.Failed)
            return false;
        for (var q = item.Quantities.First; q < item.Quantities.End; q++)
        {
            if (_missed.Contains((item.Group, model.QuantityList[q].Value)))
                return true;
        }
        return false;
    }

    // The report's own title speaks for the whole document.
    // "Set-up of the servers – complete ✅" over a server that says of itself that it is not configured.
    private void ReadTitle(int index)
    {
        ref readonly var section = ref model.SectionList[index];
        ref readonly var title = ref model.ItemList[section.Heading];
        if (!(title.Status == Polarity.Done || (title.Status == Polarity.None && IsNumbered(title))) || IsOfFindings(title) || Declarations.Find(model, section, out var declaration, out var declaring) is var strength && (strength == DeclarationStrength.None || (strength == DeclarationStrength.Implied && !IsNumbered(title))) || declaring != section.Heading)
            return;
        List<OpenItem>? open = null;
        List<OpenItem>? stages = null;
        for (var i = section.Heading + 1; i < section.Items.End; i++)
        {
            ref readonly var item = ref model.ItemList[i];
            if (item.Kind == ItemKind.Heading && (item.Concepts & (Concepts.Remaining | Concepts.Optional | Concepts.Future)) == Concepts.Remaining && IsOfPhase(title, item))
            {
                // "Remaining items of phase 2" in a report on phase 2.
                for (i++; i < model.SectionList[item.Section].Items.End; i++)
                {
                    if (LeftWork.Lists(model, model.ItemList[i]) && _attributed.Add(i))
                        (stages ??= new(4)).Add(new OpenItem(model.ItemList[i].Span, model.ItemList[i].Span));
                }
                i--;
            }
            else if (strength == DeclarationStrength.Implied || title.Status == Polarity.None)
                continue;
            else if (item.Kind == ItemKind.Heading && (Declarations.IsSetApart(item) || IsNumbered(item)))
                i = model.SectionList[item.Section].Items.End - 1;
            else if (item.Kind == ItemKind.TableRow && item.Status == Polarity.Open && !IsNumbered(title) && IsLeftStage(item) && OpenWork.TryRead(model, i, DeclarationStrength.Stated, out var stage) && _attributed.Add(i))
                (stages ??= new(4)).Add(stage);
            // "All parts complete" over "| Gates | ✅ | 90% |".
            else if (strength == DeclarationStrength.Universal && item is { Kind: ItemKind.TableRow, Status: Polarity.Done, HasQuantities: true } && OpenWork.TryRead(model, i, strength, out var part) && _attributed.Add(i))
                (stages ??= new(4)).Add(part);
            else if (!IsNumbered(item) && item.Kind is ItemKind.ListItem or ItemKind.TableRow && item.Parent < 0 && Shortfalls.FindStated(model, item) is { IsEmpty: false } shortfall && OpenWork.TryRead(model, i, DeclarationStrength.Stated, out _) && _attributed.Add(i))
                (open ??= new(4)).Add(new OpenItem(item.Span, shortfall));
        }
        if (stages is { Count: > 0 })
            model.ClaimsOf<Completion>().Add(new Completion(declaration, index, stages, 0));
        else if (open is { Count: > 1 })
            model.ClaimsOf<Completion>().Add(new Completion(declaration, index, open, 0));
    }

    private bool IsOfPhase(in Item title, in Item heading) => Phases.FirstIn(model, title) is not 0 and var phase && Phases.FirstIn(model, heading) == phase;

    // "| Phase 5 | pending |" below stages that are done.
    private bool IsLeftStage(in Item row)
    {
        if (!IsNumbered(row))
            return false;
        var done = 0;
        for (var i = row.GroupStart; i < model.ItemList.Count && model.ItemList[i].Group == row.Group; i++)
        {
            if (!IsNumbered(model.ItemList[i]))
                return false;
            done += model.ItemList[i].Status == Polarity.Done ? 1 : 0;
        }
        return done > 1;
    }

    // "Audit complete": what it found missing is found, and not left undone.
    private bool IsOfFindings(in Item title)
    {
        if ((title.Concepts & (Concepts.Test | Concepts.Finding)) != 0 || (title.Topics & Topics.Audit) != 0)
            return true;
        foreach (ref readonly var token in model.Tokens.Between(title.FirstToken, title.EndToken))
        {
            if (NounsOfText.Contains(token))
                return true;
        }
        return false;
    }

    // "Phase 2: not started" is of another phase.
    private static bool IsNumbered(in Item item) => (item.Concepts & Concepts.Ordinal) != 0 && item.Has(TokenKind.Number);

    private void ReadSection(int index)
    {
        ref readonly var section = ref model.SectionList[index];
        var strength = Declarations.Find(model, section, out var declaration, out var declaring);
        if (strength != DeclarationStrength.None)
            ReadItems(index, declaring, strength, declaration, declaring + 1, section.Items.End);
        else if (WholeRatios.Find(model, section, out var ratio) is var end && end > 0)
            ReadItems(index, section.Heading, DeclarationStrength.Stated, ratio, section.Heading + 1, end);
        else if (model.ItemList[section.Heading] is { Status: Polarity.Done } heading && (heading.Concepts & Concepts.Finding) != 0)
            ReadStatusOfFinding(index, section);
    }

    // "### Finding 3: rust on the gate ✅" above "**Status:** ⏳ awaiting the trial": what is found may be wrong, but not the status of it.
    private void ReadStatusOfFinding(int index, in Section section)
    {
        for (var i = section.Heading + 1; i < section.Items.End && model.ItemList[i].Kind != ItemKind.Heading; i++)
        {
            ref readonly var line = ref model.ItemList[i];
            if (line is not { LabelEnd: >= 0, Kind: ItemKind.LabelLine or ItemKind.Paragraph or ItemKind.ListItem, Parent: < 0, Status: Polarity.Open } || !Declarations.IsStatusLabel(model, line))
                continue;
            if (_attributed.Add(i))
                model.ClaimsOf<Completion>().Add(new Completion(model.ItemList[section.Heading].StatusSpan, index, [new OpenItem(line.Span, line.StatusSpan)], 0));
            return;
        }
    }

    private void ReadList(int introduction, int end)
    {
        ref readonly var item = ref model.ItemList[introduction];
        var strength = Declarations.FindInItem(model, item, out var declaration);
        if (strength != DeclarationStrength.None)
            ReadItems(item.Section, introduction, strength, declaration, introduction + 1, end);
    }

    private void ReadItems(int section, int declaring, DeclarationStrength strength, TextSpan declaration, int first, int end)
    {
        List<OpenItem>? open = null;
        var done = 0;
        var isOfShares = model.Text.Slice(declaration).IndexOf('%') >= 0;
        var (marked, repelled, isDenied, isOfLists) = (0, 0, IsTickedOver(declaring, first), true);
        for (var i = first; i < end; i++)
        {
            ref readonly var item = ref model.ItemList[i];
            // "In progress" below "Completed" is another list.
            if (item.Kind == ItemKind.Heading && (Declarations.IsSetApart(item) || (item.Status == Polarity.Open && model.ItemList[declaring] is { Kind: ItemKind.Heading } head && head.EndToken == head.FirstToken + 1)))
            {
                i = model.SectionList[item.Section].Items.End - 1;
                continue;
            }
            if (item.Kind != ItemKind.Heading && (item.Status == Polarity.Done || OpenWork.IsWhole(model, item)))
                marked++;
            else if (item.Kind != ItemKind.Heading && OpenWork.EndsDone(model, item))
                done++;
            if ((OpenWork.TryRead(model, i, strength, out var openItem) || DeniedParts.TryRead(model, declaring, item, strength, out openItem) || (isOfShares && OpenWork.TryReadShare(model, item, out openItem))) && !RepeatsMissed(item) && _attributed.Add(i))
            {
                (open ??= new(4)).Add(openItem);
                isOfLists &= item.Kind == ItemKind.ListItem;
                isDenied |= IsStatusOf(declaring, i);
                repelled += TitleMarks.Repels(model, item, openItem.StatusSpan) ? 1 : 0;
            }
        }
        done += marked;
        // "✅ Trials" above three that are all to come.
        isDenied |= open is { Count: >= FewestUntouched } && done == 0 && IsMarkedAsRun(model.ItemList[declaring]);
        // A mark before a title may be decoration; among items that are done it is a status, and so it is of what had to be done. "Injection: blocked" is as it should be.
        if (open is not null && (isDenied || (strength >= DeclarationStrength.Stated ? done > 0 || declaration.Length > LongestMark : marked > open.Count || (open.Count > repelled && (done > open.Count || (done > 0 && ((isOfLists && IsMarkedAtEnd(model.ItemList[declaring])) || TitleMarks.Differ(model, model.ItemList[declaring]))))))))
            model.ClaimsOf<Completion>().Add(new Completion(declaration, section, open, done));
    }

    // "Gates ✅": behind the name of a thing the mark is a status; "State of the gates ✅" tells of both.
    private bool IsMarkedAtEnd(in Item heading) => heading is { Kind: ItemKind.Heading, Status: Polarity.Done } && (heading.Concepts & (Concepts.Status | Concepts.General | Concepts.Plan | Concepts.Advice | Concepts.Target)) == 0 && heading.EndToken > heading.FirstToken + 1 && model.Tokens[heading.EndToken - 1].Kind == TokenKind.Mark && heading.StatusSpan == model.Tokens[heading.EndToken - 1].Span;

    // "**Status:** not started" directly below a heading with a mark.
    private bool IsStatusOf(int declaring, int index) =>
        index - declaring <= NearestStatus && model.ItemList[declaring] is { Kind: ItemKind.Heading, Status: Polarity.Done } heading && model.ItemList[index] is { LabelEnd: >= 0, Kind: ItemKind.LabelLine or ItemKind.Paragraph or ItemKind.ListItem, Status: Polarity.Open } line && line.Section == heading.Section && Declarations.IsStatusLabel(model, line);

    // Tests, a validation, a deployment: what is run, and not a list to go by.
    private bool IsMarkedAsRun(in Item heading) =>
        heading is { Kind: ItemKind.Heading, Status: Polarity.Done, HasQuantities: false } && (heading.Concepts & (Concepts.Target | Concepts.Advice | Concepts.Plan | Concepts.Before | Concepts.Demand)) == 0
        && (heading.Topics & (Topics.Judgement | Topics.Verdict)) == 0 && ((heading.Concepts & Concepts.Test) != 0 || model.HoldsOneOf(Runs, heading.FirstToken, heading.EndToken));

    // A box that is ticked above boxes that are not.
    private bool IsTickedOver(int declaring, int first) =>
        model.ItemList[declaring] is { Kind: ItemKind.ListItem } head && Boxes.Start(model, head) && first < model.ItemList.Count && model.ItemList[first].Parent == declaring && Boxes.Start(model, model.ItemList[first]);

    private static bool MayDeclare(in Item item) =>
        item.Kind is not (ItemKind.Heading or ItemKind.TableRow) && (item.Status == Polarity.Done || (item.Concepts & (Concepts.Done | Concepts.Worked | Concepts.Achieved)) != 0 || (item.Kind == ItemKind.Paragraph && (item.Concepts & Concepts.Universal) != 0 && item.MayHold(':')));

    // What an item introduces: the items nested in it, or, where it is a line of its own, the list or table directly behind it.
    private int EndOfList(int index)
    {
        ref readonly var item = ref model.ItemList[index];
        var end = index + 1;
        if (item.Kind == ItemKind.ListItem)
        {
            while (end < model.ItemList.Count && model.ItemList[end].Parent >= index)
                end++;
            return end;
        }
        if (item.Kind == ItemKind.FenceLine)
        {
            while (item.Status == Polarity.Done && end < model.ItemList.Count && model.ItemList[end].Group == item.Group && IsBelow(model.ItemList[end], item))
                end++;
            return end;
        }
        if (item.Kind is not (ItemKind.Paragraph or ItemKind.LabelLine) || end >= model.ItemList.Count || !Introduces(item, model.ItemList[end]))
            return index;
        var group = model.ItemList[end].Group;
        while (end < model.ItemList.Count && (model.ItemList[end].Group == group || model.ItemList[end].Parent > index))
            end++;
        return end;
    }

    // Further to the right, or behind a dot of a list.
    private bool IsBelow(in Item line, in Item head) => Indent(line) > Indent(head) || (IsDotted(line) && !IsDotted(head));

    private int Indent(in Item line)
    {
        var at = line.Span.Start;
        while (at > 0 && line.Span.Start - at < WidestIndent && model.Text.Content[at - 1] is ' ' or '\t')
            at--;
        return line.Span.Start - at;
    }

    private bool IsDotted(in Item line) => model.Text.Slice(line.Span) is ['-' or '*' or '[' or '\u2022', ..];

    private bool Introduces(in Item line, in Item next) =>
        next.Kind is ItemKind.ListItem or ItemKind.TableRow && next.Section == line.Section && next.Parent == line.Parent
        && line.EndToken > line.FirstToken
        && ((model.Tokens[line.FirstToken].Flags & TokenFlags.Strong) != 0 || model.Tokens[line.EndToken - 1].Is(':') || model.Tokens[line.FirstToken].Kind == TokenKind.Mark || (line.LabelEnd >= 0 && Declarations.IsStatusLabel(model, line))
            || AllDone.IsSentence(model, line, next));
}
