namespace ReportLint.Claims;

/// <summary>Holds boxes that nobody ticked against lines that tell of the same thing as done: "[ ] All pumps are serviced", and "✅ Pumps serviced".</summary>
internal sealed class UntickedStatementReader : ClaimReader
{
    /// <summary>What is told more often is told of many things.</summary>
    private const int MostPlaces = 8;

    /// <summary>More pairs than these are data; each costs a look at its two sections.</summary>
    private const int MostPairs = 64;

    private const Concepts NotDone = Concepts.Open | Concepts.Failed | Concepts.Future | Concepts.Plan | Concepts.Optional | Concepts.Remaining | Concepts.MissTold | Concepts.Target | Concepts.Demand | Concepts.Readiness;

    private const Concepts NotToldThere = Concepts.Plan | Concepts.Future | Concepts.Optional | Concepts.Legend | Concepts.Before | Concepts.Target | Concepts.Demand;

    // Heads what is still to be done.
    private const Concepts ToDo = Concepts.Plan | Concepts.Future | Concepts.Optional | Concepts.Remaining | Concepts.Advice | Concepts.Open;

    // "Must fix before launch" heads what is open as well as what was done.
    private const Concepts LeadingUp = Concepts.Before | Concepts.Plan | Concepts.Demand;

    private readonly ToldLineReader _reader;
    private readonly ItemSubjects _subjects;
    private readonly ItemScopes _scopes;
    private readonly List<ToldLine> _statements = [];
    private readonly Dictionary<ulong, List<ToldLine>> _open = [];
    private readonly Dictionary<ulong, List<ToldLine>> _tasks = [];
    private int _pairs;

    public UntickedStatementReader(ReportModel model)
        : base(model)
    {
        _reader = new(model);
        _subjects = new(model);
        _scopes = new(model);
    }

    public override void Read()
    {
        if (!Model.IsReport || !FindOpen())
            return;
        _scopes.Clear();
        _pairs = 0;
        for (var i = 0; i < Model.ItemList.Count; i++)
            ReadDone(i, Model.ItemList[i]);
    }

    private bool FindOpen()
    {
        _open.Clear();
        _tasks.Clear();
        foreach (var i in Model.Index.Of(ItemKind.ListItem, ItemKind.ListItem))
        {
            ref readonly var item = ref Model.ItemList[i];
            if (item.Status == Polarity.Open && item.Parent < 0 && IsBox(item) is var isBox && !_scopes.IsSetApart(item.Section, isRow: false, lacksToo: false, isBox: isBox) && OpenWork.TryRead(Model, i, DeclarationStrength.Implied, out _))
            {
                if (isBox)
                    _reader.Read(i, item, _statements);
                if (_reader.TryReadTask(i, item, out var open))
                    Add(_tasks, open);
            }
            else if (item.Status is Polarity.None or Polarity.Open && item.Section > 0 && IsToDo(item) && _reader.TryReadTask(i, item, out var task))
                Add(_tasks, task);
            foreach (var statement in _statements)
                Add(_open, statement);
            _statements.Clear();
        }
        return _open.Count + _tasks.Count > 0;
    }

    // Below "Next steps" or "Required actions", and not below a line that heads other things there.
    private bool IsToDo(in Item item)
    {
        ref readonly var heading = ref Model.ItemList[Model.SectionList[item.Section].Heading];
        if (heading.Status == Polarity.Done || (item.Parent >= 0 && Model.ItemList[item.Parent].Status == Polarity.Done) || ((heading.Concepts & ToDo) == 0 && !RequiredWork.Calls(Model, heading, isBegun: false)))
            return false;
        return StatusTitles.Above(Model, item) is var above && (above < 0 || (Model.ItemList[above].Concepts & (ToDo | Concepts.Required)) != 0);
    }

    private static void Add(Dictionary<ulong, List<ToldLine>> places, ToldLine statement)
    {
        if (!places.TryGetValue(statement.Key, out var known))
            places.Add(statement.Key, known = []);
        if (known.Count < MostPlaces)
            known.Add(statement);
    }

    private bool IsBox(in Item item) => Model.Text.Slice(item.StatusSpan) is ['[', ..];

    private void ReadDone(int index, in Item item)
    {
        if (item.Kind is not (ItemKind.ListItem or ItemKind.LabelLine or ItemKind.FenceLine or ItemKind.Heading or ItemKind.TableRow) || (item.Concepts & NotDone) != 0 || item.Status is not (Polarity.Done or Polarity.None))
            return;
        if (item.Status != Polarity.Done && !StandsBelowDone(index, item))
            return;
        if (item.Kind != ItemKind.TableRow)
            _reader.Read(index, item, _statements);
        if (item.Status == Polarity.Done && _tasks.Count > 0)
            _reader.ReadMended(index, item, _statements);
        foreach (var done in _statements)
        {
            if (Compare(done, item))
                break;
        }
        _statements.Clear();
    }

    // Nested in a line with a mark, below such a line, or below a heading with one.
    private bool StandsBelowDone(int index, in Item item)
    {
        if (item.Kind != ItemKind.ListItem)
            return false;
        if (item.Parent >= 0)
            return Model.ItemList[item.Parent].Status == Polarity.Done;
        if (item.GroupStart > 0 && Model.ItemList[item.GroupStart - 1] is { Kind: ItemKind.Paragraph or ItemKind.LabelLine } above && above.Section == item.Section)
            return above.Status == Polarity.Done;
        return item.Section > 0 && Model.ItemList[Model.SectionList[item.Section].Heading].Status == Polarity.Done;
    }

    private bool Compare(ToldLine done, in Item item)
    {
        List<OpenItem>? open = null;
        if (_open.TryGetValue(done.Key, out var boxes))
        {
            foreach (var box in boxes)
            {
                // What is only listed below a mark has to say itself that it is so.
                if ((box.State == done.State ? item.Status == Polarity.Done || done.State != 0 : item.Status == Polarity.Done && (box.State == 0 || done.State == 0)) && (box.Words > 1 || (box.State == done.State && item.Status == Polarity.Done)) && MayBe(done, box) && _scopes.AreOne(_subjects, item.Section, Model.ItemList[box.Item].Section))
                    Add(ref open, box);
            }
        }
        if (item.Status == Polarity.Done && done.Verb != 0 && _tasks.TryGetValue(done.Key, out var tasks))
        {
            foreach (var task in tasks)
            {
                if (_reader.HaveOneVerb(task, done) && task.Item > done.Item && MayBe(done, task) && (task.Words >= ToldLineReader.FewestOfThing || _scopes.AreOne(_subjects, item.Section, Model.ItemList[task.Item].Section)))
                    Add(ref open, task);
            }
        }
        if (open is null || IsToldElsewhere(done.Item, item))
            return false;
        ConflictClaims.TryAdd(Model, new ConflictingStatus(done.Span, done.Item, open));
        return true;
    }

    private bool MayBe(ToldLine done, ToldLine open) => Model.ItemList[done.Item].Group != Model.ItemList[open.Item].Group && ++_pairs <= MostPairs;

    private void Add(ref List<OpenItem>? open, ToldLine statement)
    {
        ref readonly var item = ref Model.ItemList[statement.Item];
        (open ??= new(4)).Add(new OpenItem(item.Span, item.StatusSpan.IsEmpty ? statement.Span : item.StatusSpan));
    }

    // What is planned, aimed at or was so before.
    private bool IsToldElsewhere(int index, in Item item)
    {
        if (_scopes.IsAimedAt(item) || Suppositions.Hold(Model, item))
            return true;
        for (var i = item.Section; i > 1; i = Model.SectionList[i].Parent)
        {
            if ((HeadingConcepts.Of(Model, i) & (_scopes.LeadsUp(i) ? NotToldThere & ~LeadingUp : NotToldThere)) != 0)
                return true;
        }
        return false;
    }
}
