namespace ReportLint.Claims.Annotating;

/// <summary>What the annotator says of the items and columns of a report. An item is annotated when it is first asked for.</summary>
internal sealed class Annotations
{
    private const int ContinuedIsKnown = 1;
    private const int Continued = 2;
    private const int SelectionIsKnown = 4;
    private const int Selection = 8;
    private const int ModalityIsKnown = 16;
    private const int ModalityShift = 16;

    private readonly Annotator _annotator;
    private readonly ModalityWords _modality;

    // The annotation of each item among those that were asked for, plus one; 0 where nobody has asked yet. Few items are asked for.
    private int[] _ofItems = [];
    private int[] _ofColumns = [];

    // What was asked of each item, and the answers: many items may ask the same of a long heading.
    private int[] _asked = [];
    private readonly RefList<Annotation> _items = [];
    private readonly RefList<ColumnAnnotation> _columns = [];

    public Annotations(ReportModel model)
    {
        Lemmas = new();
        _annotator = new(model, Lemmas);
        _modality = new(model);
    }

    /// <summary>The lemmas that the runs are of.</summary>
    public Lemmas Lemmas { get; }

    /// <summary>What is said of an item.</summary>
    public ref readonly Annotation this[int item]
    {
        get
        {
            if (_ofItems[item] == 0)
            {
                _annotator.Read(item, out var annotation);
                _items.Add(annotation);
                _ofItems[item] = _items.Count;
            }
            return ref _items[_ofItems[item] - 1];
        }
    }

    /// <summary>Whether an item has one of some traits.</summary>
    public bool Has(int item, ItemTraits traits) => (this[item].Traits & traits) != 0;

    /// <summary>The lemmas of the content words of an item, in order; read anew each time, since few ask.</summary>
    public (int First, int End) NameOf(int item) => _annotator.NameOf(item);

    /// <summary>What is said of a column.</summary>
    public ref readonly ColumnAnnotation OfColumn(int column)
    {
        if (_ofColumns[column] == 0)
        {
            _annotator.ReadColumn(column, out var annotation);
            _columns.Add(annotation);
            _ofColumns[column] = _columns.Count;
        }
        return ref _columns[_ofColumns[column] - 1];
    }

    /// <summary>Whether an item says that a list goes on: "...", "etc.", "and 3 more".</summary>
    public bool IsContinued(int item)
    {
        if ((_asked[item] & ContinuedIsKnown) == 0)
            _asked[item] |= _annotator.IsContinued(item) ? ContinuedIsKnown | Continued : ContinuedIsKnown;
        return (_asked[item] & Continued) != 0;
    }

    /// <summary>Whether words of an item say that a selection is meant: "including", "top 5".</summary>
    public bool IsSelection(int item)
    {
        if ((_asked[item] & SelectionIsKnown) == 0)
            _asked[item] |= _annotator.IsSelection(item) ? SelectionIsKnown | Selection : SelectionIsKnown;
        return (_asked[item] & Selection) != 0;
    }

    /// <summary>How an item is meant, as far as its own words say it.</summary>
    public Modality ModalityOf(int item)
    {
        if ((_asked[item] & ModalityIsKnown) == 0)
            _asked[item] |= ModalityIsKnown | ((int)_modality.Of(item) << ModalityShift);
        return (Modality)(_asked[item] >> ModalityShift);
    }

    /// <summary>The words by which an item says that a target is reached; empty where it does not, or denies it.</summary>
    public Text.TextSpan ReachedOf(int item) => _annotator.ReachedOf(item);

    /// <summary>Whether words after a place in an item say that a selection is meant.</summary>
    public bool IsSelection(int item, int start) => _annotator.IsSelection(item, start);

    /// <summary>The text of an item, without bullet, hashes and the bars of a row.</summary>
    public Text.TextSpan TextOf(int item) => _annotator.TextOf(item);

    /// <summary>Whether words of an item say that more may be reached than was asked for: "exceeded", "target", "score".</summary>
    public bool IsOpenEnded(int item) => _annotator.IsOpenEnded(item);

    /// <summary>Whether an item heads what follows: a short line in strong emphasis from end to end.</summary>
    public bool IsTitle(int item) => _annotator.IsTitle(item);

    /// <summary>Forgets the last report, and makes room for one.</summary>
    internal void Clear(int items, int columns, int textLength)
    {
        Lemmas.Clear(textLength);
        _items.Clear();
        _columns.Clear();
        ParallelArrays.Clear(ref _ofItems, items);
        ParallelArrays.Clear(ref _asked, items);
        ParallelArrays.Clear(ref _ofColumns, columns);
        _annotator.Clear();
    }
}
