using ReportLint.Markdown;

namespace ReportLint.Claims;

/// <summary>Reads a report's claims from its syntax in one pass over the tree, then relates them. Reuses its buffers from report to
/// report.</summary>
internal sealed class ModelBuilder
{
    private readonly ReportModel _model = new();
    private readonly Lexicon _lexicon;
    private readonly ItemReader _items;
    private readonly TableReader _tables;
    private readonly FenceReader _fences;
    private readonly SectionStack _sections;
    private readonly ListStack _lists = new();
    private readonly RelationReader _relations;
    private readonly Lexer _lexer;
    private readonly QuantityReader _quantities;

    // Made for the first report that is compared with something.
    private ArtifactReader? _artifacts;
    private FigureReader? _figures;

    public ModelBuilder(Lexicon? lexicon = null, ReadingOptions? options = null)
    {
        _lexicon = lexicon ?? Lexicon.Default;
        _model.Options = options ?? ReadingOptions.Default;
        _lexer = new(_model.Tokens);
        _quantities = new(_model.Tokens, _model.QuantityList);
        _items = new(_model, _lexer, _quantities);
        _tables = new(_model, _lexer, _quantities);
        _fences = new(_model, _items, _tables);
        _sections = new(_model);
        _relations = new(_model);
    }

    /// <summary>Reads a report. The model is the builder's own and is valid until its next report.</summary>
    public ReportModel Build(SyntaxTree tree)
    {
        _model.Clear(tree);
        _model.Tokens.Lexicon = _lexicon.For(tree.Text.Content.AsSpan(), out var isKnown);
        _model.IsInKnownLanguage = isKnown;
        _model.Tokens.HasDecimalComma = DecimalCommas.AreUsed(tree.Text.Content.AsSpan(), _model.Tokens.Lexicon.GroupsWithPoints);
        _items.Reset(tree);
        _lists.Clear();
        _sections.Start(tree);
        _model.Guard(this, static self => self.ReadBlocks());
        _sections.Close();
        _relations.Read();
        return _model;
    }

    /// <summary>Ends the reading of a cancelled report; see <see cref="ReportModel.Abandon"/>.</summary>
    public void Abandon() => _model.Abandon();

    /// <summary>Reads what the last report says of files.</summary>
    public void ReadArtifacts() => _model.Guard(_artifacts ??= new(_model, _lexer, _quantities), static it => it.Read());

    /// <summary>Reads what the last report says of tests and measurements.</summary>
    public void ReadFigures() => _model.Guard(_figures ??= new(_model), static it => it.Read());

    private void ReadBlocks()
    {
        for (var i = 1; i < _model.Tree.NodeCount;)
            i = ReadBlock(_model.Tree[i]);
    }

    /// <returns>The index of the next node to read.</returns>
    private int ReadBlock(SyntaxNode node)
    {
        _lists.Leave(node.Index);
        switch (node.Kind)
        {
            case SyntaxKind.BulletList or SyntaxKind.OrderedList or SyntaxKind.ListItem:
                _lists.Enter(node);
                return node.Index + 1;
            case SyntaxKind.BlockQuote or SyntaxKind.FootnoteDefinition:
                return node.Index + 1;
            case SyntaxKind.Heading when _lists.IsEmpty:
                _sections.Open(node.Value & 7, _items.Read(node, ItemKind.Heading, _sections.Next, -1, node.Index));
                break;
            case SyntaxKind.Heading or SyntaxKind.Paragraph when _lists.NeedsText:
                var group = _lists.CurrentList;
                _lists.SetItem(_items.Read(node, ItemKind.ListItem, _sections.Current, _lists.CurrentItem, group));
                break;
            case SyntaxKind.Heading or SyntaxKind.Paragraph:
                _items.ReadLines(node, _sections.Current, _lists.CurrentItem);
                break;
            case SyntaxKind.Table:
                _tables.Read(node, _sections.Current, _lists.CurrentItem);
                break;
            case SyntaxKind.FencedCode:
                _model.FenceList.Add((node.Index, _sections.Current));
                _fences.Read(node, _sections.Current, _lists.CurrentItem);
                break;
        }
        return node.SubtreeEnd;
    }
}
