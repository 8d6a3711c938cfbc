using ReportLint.Claims.Annotating;
using ReportLint.Claims.Grouping;
using ReportLint.Claims.Statements;

namespace ReportLint.Claims.Resolving;

/// <summary>What the place of an item adds to what it says: how it is meant, in which scope, and what its mark means.</summary>
internal sealed class Resolution
{
    // What a title says of all of its report; "Fix of a critical issue" makes no problem of it.
    private const Modality OfTitle = Modality.Planned | Modality.Procedure | Modality.Example | Modality.Comparison | Modality.Criteria;

    private static readonly List<Remark> NoRemarks = [];

    private readonly ReportModel _model;
    private readonly Annotations _annotations;
    private readonly GroupTree _groups;
    private readonly StateReader _stateReader;
    private readonly ItemScopes _scopes;
    private readonly RemarkReader _remarkReader;
    private readonly MarkReadings _marks;

    // The state of each item among those that say one, plus one; 0 where nothing is said.
    private int[] _ofItems = [];
    private readonly RefList<State> _states = [];

    // How what stands in a node is meant; what stands before a node.
    private Modality[] _modalities = [];
    private StateTally[] _before = [];
    private readonly Dictionary<int, int> _subjects = [];
    private readonly Dictionary<int, StateTally> _children = [];

    public Resolution(ReportModel model, Annotations annotations, GroupTree groups)
    {
        (_model, _annotations, _groups) = (model, annotations, groups);
        Subjects = new(model);
        _stateReader = new(model);
        _scopes = new(model, groups);
        _remarkReader = new(model);
        _marks = new(this, annotations, groups);
    }

    /// <summary>The subjects that indexes are of.</summary>
    public Subjects Subjects { get; }

    /// <summary>The scopes that indexes are of.</summary>
    public Scopes Scopes => _scopes.Scopes;

    /// <summary>The items that say how their subjects stand, in order.</summary>
    public List<int> ItemsWithState { get; } = [];

    /// <summary>Whether a report was read.</summary>
    public bool IsRead => _states.Count > 0;

    /// <summary>Reads the report, from its root downwards.</summary>
    public void Read()
    {
        Clear();
        var tally = default(StateTally);
        for (var node = 0; node < _groups.Count; node++)
        {
            _before[node] = tally;
            if (_groups[node].Item is >= 0 and var item && ReadState(item)
                && _groups[node].Kind is not (GroupKind.Section or GroupKind.Title))
                tally.Add(RawOf(item), StateOf(item).MarkPlace == MarkPlace.Box);
        }
        _before[_groups.Count] = tally;
        for (var node = 0; node < _groups.Count; node++)
            ReadNode(node);
    }

    /// <summary>How the subject of an item is said to stand; nothing is said where <see cref="State.IsSaid"/> is false.</summary>
    public ref readonly State StateOf(int item) => ref _states[_ofItems[item]];

    /// <summary>What the mark of an item means.</summary>
    public MarkReading MarkOf(int item) => StateOf(item).MarkPlace == MarkPlace.None ? MarkReading.None : _marks.Of(item);

    /// <summary>How an item stands: by its mark where that is a status, else by its words. <see cref="Polarity.None"/> where it is not
    /// said.</summary>
    public Polarity StatusOf(int item)
    {
        ref readonly var state = ref StateOf(item);
        if (state.IsDropped)
            return Polarity.NotApplicable;
        if (state.HasArrow && state.MarkPlace is not (MarkPlace.Box or MarkPlace.Start or MarkPlace.Cell))
            return Polarity.None;
        return MarkOf(item) switch
        {
            MarkReading.Status => state.Mark,
            MarkReading.Checklist or MarkReading.Sample or MarkReading.Recommendation or MarkReading.Prohibition => Polarity.None,
            _ => state.Words,
        };
    }

    /// <summary>Whether a mark or words of an item say that it is open, failed or not applicable, or it is struck out.</summary>
    public bool IsOpen(int item) =>
        StateOf(item).IsDropped || IsOpen(StatusOf(item)) || IsOpen(_model.ItemList[item].Status);

    private static bool IsOpen(Polarity status) => status is Polarity.Open or Polarity.Failed or Polarity.NotApplicable;

    /// <summary>How an item is meant: by what it is in, and by its own words where these are nearer.</summary>
    public Modality ModalityOf(int item)
    {
        var node = _groups.NodeOf(item);
        return node < 0 ? Modality.None : Combine(_annotations.ModalityOf(item), Around(node), StatusOf(item) == Polarity.Done);
    }

    /// <summary>How what a node contains is meant.</summary>
    public Modality Inside(int node) => _modalities[node];

    /// <summary>How what stands around a node is meant.</summary>
    public Modality Around(int node) => node <= 0 ? Modality.None : _modalities[_groups[node].Parent];

    /// <summary>The clauses of an item that say, apart from its mark, how it stands; valid until the next call.</summary>
    public List<Remark> RemarksOf(int item)
    {
        if (StateOf(item).IsProperty)
            return NoRemarks;
        var node = _groups.NodeOf(item);
        var table = node > 0 ? _groups[_groups[node].Parent].Table : -1;
        return _remarkReader.Read(item, table >= 0 ? _model.TableList[table].Columns : default);
    }

    /// <summary>The scope that the title gives the whole report.</summary>
    public int ScopeOfReport =>
        _model.SectionList.Count > 1 && _model.IsTitle(1) ? ScopeOf(_model.SectionList[1].Heading) : 0;

    /// <summary>The scope of an item.</summary>
    public int ScopeOf(int item) => _scopes.Of(item);

    /// <summary>The subject of an item; 0 where it names none.</summary>
    public int SubjectOf(int item)
    {
        if (!_subjects.TryGetValue(item, out var subject))
            _subjects[item] = subject = Subjects.Of(item, StateOf(item));
        return subject;
    }

    /// <summary>How all items of the report stand.</summary>
    public StateTally Tally => _before[_groups.Count];

    /// <summary>The numbered part that an item is about, as "Phase 2: Export"; no value where it is about something else.</summary>
    public (uint Noun, uint Value) PartOf(int item) => _scopes.PartOf(item);

    /// <summary>How the items stand that a node contains, at any depth, headings aside; by their marks as they are written.</summary>
    public StateTally TallyOf(int node) => _before[_groups[node].End] - _before[Math.Min(node + 1, _groups[node].End)];

    /// <summary>How the items stand that a node directly contains.</summary>
    public StateTally TallyOfChildren(int node)
    {
        if (!_children.TryGetValue(node, out var tally))
            _children[node] = tally = ReadChildren(node);
        return tally;
    }

    private StateTally ReadChildren(int node)
    {
        var tally = default(StateTally);
        foreach (var child in _groups.ChildrenOf(node))
        {
            if (_groups[child].Item is >= 0 and var item && StateOf(item).IsSaid)
                tally.Add(RawOf(item), StateOf(item).MarkPlace == MarkPlace.Box);
        }
        return tally;
    }

    // By the mark as it is written, else by the words.
    private Polarity RawOf(int item) => StateOf(item).Mark != Polarity.None ? StateOf(item).Mark : StateOf(item).Words;

    private void Clear()
    {
        Subjects.Clear();
        _scopes.Clear();
        ItemsWithState.Clear();
        _subjects.Clear();
        _children.Clear();
        _states.Clear();
        _states.Add(new() { Progress = -1 });
        ParallelArrays.Clear(ref _ofItems, _model.ItemList.Count);
        ParallelArrays.Clear(ref _modalities, _groups.Count);
        ParallelArrays.Clear(ref _before, _groups.Count + 1);
        _marks.Clear();
    }

    private bool ReadState(int index)
    {
        if (!StateReader.MayBeSaid(_model.ItemList[index]))
            return false;
        _stateReader.Read(index, out var state);
        if (!state.IsSaid && !state.IsSeverity && !state.IsDropped)
            return false;
        _states.Add(state);
        _ofItems[index] = _states.Count - 1;
        if (state.IsSaid)
            ItemsWithState.Add(index);
        return state.IsSaid;
    }

    private void ReadNode(int node)
    {
        ref readonly var group = ref _groups[node];
        if (group.Parent < 0)
            return;
        _scopes.ReadNode(node);
        var modality = _modalities[group.Parent];
        var isHead = group.Item >= 0 && group.End > node + 1;
        _modalities[node] = isHead ? Combine(OfHead(node), modality, IsDoneHead(group.Item)) : modality;
    }

    /// <summary>How the head of a node means what the node contains, as far as its own words say it. A plan of which most is done, or of
    /// which nothing is left, is none any more; ticks before all steps only decorate.</summary>
    public Modality OfHead(int node)
    {
        var own = _annotations.ModalityOf(_groups[node].Item);
        if (_groups[node].Kind == GroupKind.Section && _model.IsTitle(_model.ItemList[_groups[node].Item].Section))
            own &= OfTitle;
        if (IsDoneHead(_groups[node].Item))
            own &= ~(Modality.Planned | Modality.Remaining | Modality.Criteria);
        if ((own & (Modality.Planned | Modality.Remaining | Modality.Procedure)) == 0)
            return own;
        var tally = TallyOf(node);
        if (tally.Marked >= 2 && 5 * tally.Done >= 2 * tally.Marked && (tally.Ticked > 0 || tally.IsMixed))
            own &= ~(Modality.Planned | Modality.Procedure);
        return own;
    }

    /// <summary>Whether a head says that what it contains is done.</summary>
    public bool IsDoneHead(int item)
    {
        ref readonly var state = ref StateOf(item);
        return state.Words == Polarity.Done || (state.Mark == Polarity.Done && state.Words == Polarity.None);
    }

    // What is nearer overrides: required work is no mere plan, and what is done was no mere plan either.
    private static Modality Combine(Modality own, Modality outer, bool isDone)
    {
        if (isDone)
            outer &= ~(Modality.Planned | Modality.Optional | Modality.Remaining | Modality.Problem);
        if ((own & Modality.Required) != 0 && (own & (Modality.Optional | Modality.NotBlocking)) == 0)
            outer &= ~(Modality.Planned | Modality.Optional | Modality.NotBlocking);
        if ((own & (Modality.Optional | Modality.NotBlocking)) != 0)
            outer &= ~Modality.Required;
        return own | outer;
    }
}
