using ReportLint.Claims.Supporting;
using ReportLint.Markdown;
using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>What a report claims: what all rules use.</summary>
/// <remarks>As flat as the tree: everything lies in lists and names its relatives by index. It lives in its builder's buffers until the
/// builder's next report.</remarks>
internal sealed class ReportModel
{
    // Of dense reports.
    private const int CharactersAnItem = 40;
    private const int CharactersAQuantity = 120;

    private readonly ClaimLists _claims = new();
    private volatile bool _isAbandoned;

    internal ReportModel()
    {
        Support = new(this);
        Edges = new(this);
        Laws = new(this);
        TitleWords = new(this);
    }

    /// <summary>The syntax it was read from.</summary>
    public SyntaxTree Tree { get; internal set; } = null!;

    /// <summary>The text it was read from.</summary>
    public SourceText Text => Tree.Text;

    /// <summary>The sections, in order; the first is the text before all headings.</summary>
    public IReadOnlyList<Section> Sections => SectionList;

    /// <summary>The items, in order.</summary>
    public IReadOnlyList<Item> Items => ItemList;

    /// <summary>The tables, in order.</summary>
    public IReadOnlyList<Table> Tables => TableList;

    /// <summary>The columns of all tables.</summary>
    public IReadOnlyList<Column> Columns => ColumnList;

    /// <summary>The cells of all rows.</summary>
    public IReadOnlyList<Cell> Cells => CellList;

    /// <summary>The quantities, in order.</summary>
    public IReadOnlyList<Quantity> Quantities => QuantityList;

    /// <summary>The claims of one kind: what the report's lines say of each other.</summary>
    /// <typeparam name="T">Such as <see cref="Contradiction"/>, a statement that others contradict.</typeparam>
    public IReadOnlyList<T> Claims<T>()
        where T : class => ClaimsOf<T>();

    /// <summary>Whether it reports on work, or is ordinary documentation that happens to hold numbers.</summary>
    public bool IsReport { get; internal set; }

    /// <summary>Whether it is written in a language that there are word lists of; of another one only numbers, marks and dates are
    /// understood, so nothing is concluded from its words.</summary>
    public bool IsInKnownLanguage { get; internal set; }

    /// <summary>What words mean, in the languages of the report.</summary>
    internal Lexicon Lexicon => Tokens.Lexicon;

    /// <summary>The phrases that are compared as they are written, of the languages of the report.</summary>
    internal Wordings Wordings => Tokens.Lexicon.Wordings;

    /// <summary>The names in which nothing is a claim; null where there are none.</summary>
    internal OwnNames? Names => Tokens.Lexicon.Names;

    /// <summary>What users say of words and limits.</summary>
    internal ReadingOptions Options { get; set; } = ReadingOptions.Default;

    /// <summary>The readers that threw; what they read before stays.</summary>
    internal List<(string Reader, Exception Cause)> Failures { get; } = [];

    /// <summary>What claims can be checked by.</summary>
    internal SupportReader Support { get; }

    /// <summary>The statements of the report and their relations.</summary>
    internal Laws.LawRunner Laws { get; }

    /// <summary>The lines that apply to the whole report because of their place.</summary>
    internal ReportEdges Edges { get; }

    /// <summary>What the title says.</summary>
    internal TitleWords TitleWords { get; }

    internal TokenBuffer Tokens { get; } = new();

    internal RefList<Section> SectionList { get; } = new(new Section { Heading = -1, Parent = -1 });

    internal RefList<Item> ItemList { get; } =
        new(new Item { Kind = ItemKind.Paragraph, LabelEnd = -1, Section = -1, Group = -1, Parent = -1, GroupStart = -1, Index = -1 });

    internal RefList<Table> TableList { get; } = [];

    internal RefList<Column> ColumnList { get; } = [];

    internal RefList<Cell> CellList { get; } = [];

    internal RefList<Quantity> QuantityList { get; } = [];

    /// <summary>What the items hold, to find those that a reader is after.</summary>
    internal ItemIndex Index { get; } = new();

    /// <summary>The items that hold a quantity, in order: what most kinds of claims are read from.</summary>
    internal RefList<int> ItemsWithQuantities { get; } = new(-1);

    /// <summary>The items that say how they stand, in order.</summary>
    internal RefList<int> ItemsWithStatus { get; } = new(-1);

    /// <summary>The fenced blocks, in order, each with its section.</summary>
    internal RefList<(int Node, int Section)> FenceList { get; } = [];

    /// <summary>What the text says there, on one line and without the marks of strong emphasis.</summary>
    public string Quote(TextSpan span) => QuotedText.WithoutStrong(Text.ToString(span).Replace('\n', ' ').Replace('\r', ' '));

    /// <summary>Whether a section is the one that the report's title heads.</summary>
    internal bool IsTitle(int section) => section == 1 && SectionList[1].Level == 1;

    /// <summary>Whether the word of a token ends as participles do: "updated", "ajoutés".</summary>
    internal bool EndsParticiple(int token) => Wordings.EndsParticiple(Text.Slice(Tokens[token].Span));

    /// <summary>Whether one of the phrases starts at a word of an item.</summary>
    internal bool StartsPhrase(Wording wording, in Item item, in Token token) =>
        token.Kind == TokenKind.Word && Wordings.MayStartWith(token.Value, wording)
            && Wordings.Starts(Text.Slice(TextSpan.FromBounds(token.Start, item.Span.End)), wording);

    /// <summary>The claims of the kinds that have a place, kind by kind; in one order, whichever kind an earlier report was the first to
    /// hold.</summary>
    internal IEnumerable<Claim> PlacedClaims => _claims.Placed;

    /// <summary>Makes the lists of items, once all of them are read.</summary>
    internal void IndexItems()
    {
        ItemsWithQuantities.Clear();
        ItemsWithStatus.Clear();
        Index.Read(ItemList);
        for (var i = 0; i < ItemList.Count; i++)
        {
            if (ItemList[i].HasQuantities)
                ItemsWithQuantities.Add(i);
            if (ItemList[i].Status != Polarity.None)
                ItemsWithStatus.Add(i);
        }
    }

    /// <summary>The claims of a kind, to which a reader adds its own.</summary>
    internal List<T> ClaimsOf<T>()
        where T : class => _claims.Of<T>();

    /// <summary>Whether a claim of a kind is known at a place; takes the same time however many there are.</summary>
    /// <param name="place">The place.</param>
    /// <param name="placeOf">What is taken for the place of a claim; a static lambda, since the places are kept by it.</param>
    internal bool Knows<T>(TextSpan place, Func<T, TextSpan> placeOf)
        where T : class => _claims.Knows(place, placeOf);

    /// <summary>Lets a reader read. One that throws is among <see cref="Failures"/> then, and the others go on.</summary>
    internal void Guard<T>(T reader, Action<T> read)
        where T : class
    {
        try
        {
            read(reader);
        }
#pragma warning disable CA1031 // any exception of a reader is that reader's defect and must not stop the others
        catch (Exception cause) when (!_isAbandoned)
#pragma warning restore CA1031
        {
            Failures.Add((reader.GetType().Name, cause));
        }
    }

    /// <summary>Ends the reading of a cancelled report: whatever touches the model from now on throws, and it is of no more use. Another
    /// thread may call it.</summary>
    /// <remarks>Costs nothing where nobody cancels, which a question at each of the readers' steps would.</remarks>
    internal void Abandon()
    {
        _isAbandoned = true;
        Tokens.Abandon();
        ItemList.Abandon();
        QuantityList.Abandon();
        SectionList.Abandon();
        TableList.Abandon();
        CellList.Abandon();
        ColumnList.Abandon();
        FenceList.Abandon();
        ItemsWithQuantities.Abandon();
        ItemsWithStatus.Abandon();
    }

    internal void Clear(SyntaxTree tree)
    {
        Tree = tree;
        Tokens.Clear(tree.Text.Length);
        SectionList.Clear();
        ItemList.Clear(tree.Text.Length, CharactersAnItem);
        TableList.Clear();
        ColumnList.Clear();
        CellList.Clear();
        QuantityList.Clear(tree.Text.Length, CharactersAQuantity);
        FenceList.Clear();
        Failures.Clear();
        Edges.Clear();
        TitleWords.Clear();
        _claims.Clear();
    }
}
