namespace ReportLint.Claims;

/// <summary>Checklists that have to be gone through before the work goes out, and of which not one box is ticked.</summary>
internal sealed class UntouchedChecklists(ReportModel model)
{
    /// <summary>Fewer boxes may be a remark.</summary>
    private const int Fewest = 3;

    /// <summary>In items; what is longer is data.</summary>
    private const int LongestSection = 200;

    private const Concepts OtherWork = Concepts.Optional | Concepts.Future | Concepts.Legend | Concepts.Finding | Concepts.Remaining | Concepts.Ordinal | Concepts.Negation;

    private static readonly WordSet Checklists = Wordings.WordsOf(Wording.ChecklistWord);

    private static readonly WordSet Purposes = Wordings.WordsOf(Wording.ChecklistPurpose);

    // "Weekly checklist", "checklist template": nobody ticks them in a report.
    private static readonly WordSet Routine = Wordings.WordsOf(Wording.RoutineWord);

    private static readonly WordSet Attained = Wordings.WordsOf(Wording.AttainedWord);

    private readonly HashSet<int> _boxes = [];

    public bool Contains(int item) => _boxes.Contains(item);

    public void Read()
    {
        _boxes.Clear();
        var end = 0;
        for (var i = 1; i < model.SectionList.Count; i++)
        {
            ref readonly var section = ref model.SectionList[i];
            ref readonly var heading = ref model.ItemList[section.Heading];
            // What is planned, advised or optional holds its parts, too.
            if (section.Heading < end)
                continue;
            if (IsForLater(heading) && section.Level > 1)
                end = section.Items.End;
            else if (section.Level > 1 && section.Items.End - section.Heading <= LongestSection && (IsBlocking(heading) || IsIntroduced(section)))
                ReadSection(section, isBlocking: true);
            else if (section.Level > 1 && section.Items.End - section.Heading <= LongestSection && (HoldsChecklist(heading) || IsPreparation(heading)))
                ReadParts(i, section);
        }
    }

    // "Deployment checklist" may hold what comes before and what comes after, so that each part is judged where the whole cannot be.
    private void ReadParts(int index, in Section section)
    {
        if (ReadSection(section, isBlocking: false))
            return;
        for (var i = index + 1; i < model.SectionList.Count && model.SectionList[i].Heading < section.Items.End; i++)
        {
            ref readonly var part = ref model.SectionList[i];
            if (part.Parent == index && !IsForLater(model.ItemList[part.Heading]))
                ReadSection(part, isBlocking: false);
        }
    }

    private bool ReadSection(in Section section, bool isBlocking)
    {
        var (boxes, statements) = (0, 0);
        for (var i = section.Heading + 1; i < section.Items.End; i++)
        {
            ref readonly var item = ref model.ItemList[i];
            if (item.Kind == ItemKind.Heading ? IsForLater(item) : item.Status is Polarity.Done)
                return false;
            if (!IsBox(item))
                continue;
            boxes++;
            statements += IsStatement(item) ? 1 : 0;
        }
        // "Deploy to staging" tells how to go on; "backups verified" is what should be so by now.
        if (boxes < Fewest || (!isBlocking && 2 * statements < boxes))
            return false;
        for (var i = section.Heading + 1; i < section.Items.End; i++)
        {
            if (IsBox(model.ItemList[i]) && (model.ItemList[i].Concepts & (Concepts.Optional | Concepts.NotApplicable)) == 0)
                _boxes.Add(i);
        }
        return true;
    }

    private bool IsBox(in Item item) => item.Status == Polarity.Open && Boxes.Start(model, item);

    /// <summary>Whether an item tells a state, "Backups verified", and not what to do.</summary>
    public bool IsStatement(in Item item)
    {
        for (var i = item.FirstToken; i < item.EndToken; i++)
        {
            ref readonly var token = ref model.Tokens[i];
            if (token.Kind == TokenKind.Word && (token.Has(Concepts.Done | Concepts.Worked | Concepts.Achieved) || token.Has(Topics.Listing | Topics.Copula) || Attained.Contains(token.Value)))
                return true;
        }
        return false;
    }

    private bool IsForLater(in Item heading) =>
        (heading.Concepts & (Concepts.Optional | Concepts.Future)) != 0 || ((heading.Concepts & Concepts.Plan) != 0 && !HoldsChecklist(heading) && !IsBlocking(heading) && !IsPreparation(heading)) || model.HoldsOneOf(Routine, heading.FirstToken, heading.EndToken);

    private static bool IsBlocking(in Item line) =>
        (line.Topics & Topics.Blocking) != 0 && (line.Concepts & (OtherWork | Concepts.Worked | Concepts.Plan)) == 0 && line.Status is Polarity.None or Polarity.Open;

    // "Pre-deployment steps": what comes before is no plan for later.
    private bool IsPreparation(in Item heading) => (heading.Concepts & OtherWork & ~Concepts.Ordinal) == 0 && model.HoldsPhrase(Wording.PreDelivery, heading) && !model.HoldsOneOf(Routine, heading.FirstToken, heading.EndToken);

    // "Before going to production:" above the first list.
    private bool IsIntroduced(in Section section)
    {
        var first = section.Heading + 1;
        return first < section.Items.End && model.ItemList[first] is { Kind: ItemKind.Paragraph or ItemKind.LabelLine } line && line.EndToken > line.FirstToken && model.Tokens[line.EndToken - 1].Is(':') && IsBlocking(line);
    }

    // "Launch checklist", or "Checklist" alone; a "security checklist" may tell how to look.
    private bool HoldsChecklist(in Item heading)
    {
        if ((heading.Concepts & OtherWork) != 0 || !model.HoldsOneOf(Checklists, heading.FirstToken, heading.EndToken))
            return false;
        for (var i = heading.FirstToken; i < heading.EndToken; i++)
        {
            ref readonly var token = ref model.Tokens[i];
            if (token.Kind == TokenKind.Word && !Checklists.Contains(token.Value) && !Purposes.Contains(token.Value) && !token.Has(Topics.Destination) && !token.Has(Concepts.Stop | Concepts.Delivery | Concepts.Status))
                return false;
        }
        return true;
    }
}
