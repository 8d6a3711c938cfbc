using ReportLint.Claims.Form;
using ReportLint.Claims.Laws;
using ReportLint.Markdown;
using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Finds text that a template left in place of a value. Reads a block again only where a word, a bracket or a sign in it says that
/// it may hold a placeholder: few blocks do.</summary>
internal sealed class PlaceholderReader(ClaimTable table) : FormQuery(table)
{
    /// <summary>With as many different placeholders a document is a template, and nobody forgot anything.</summary>
    private const int Template = 8;

    private static readonly PhraseSearch Signs = new([.. PlaceholderForms.Signs, .. Wordings.Of(Wording.AddressOfNobody)]);

    private readonly PlaceholderFinder _finder = new(table.Model);
    private readonly List<int> _blocks = [];
    private readonly List<TextSpan> _found = [];

    public override void Read()
    {
        ChooseBlocks();
        if (_blocks.Count == 0)
            return;
        _found.Clear();
        _blocks.Sort();
        for (var i = 0; i < _blocks.Count; i++)
        {
            if (i == 0 || _blocks[i] != _blocks[i - 1])
                _finder.Read(_blocks[i], _found);
        }
        if (_found.Count > 0)
            AddForgotten();
    }

    private void ChooseBlocks()
    {
        _blocks.Clear();
        if (Model.Tree.NodeCount > 1 && Model.Tree[1].Kind == SyntaxKind.FrontMatter)
            _blocks.Add(1);
        ChooseByWords();
        ChooseByBrackets();
        ChooseBySigns();
    }

    private void ChooseByWords()
    {
        if ((Model.Tokens.Meaning.Topics & Topics.Placeholder) == 0)
            return;
        foreach (var i in Model.Index.About(Topics.Placeholder))
        {
            ref readonly var item = ref Model.ItemList[i];
            if (item.Kind != ItemKind.FenceLine)
                _blocks.Add(item.Node);
        }
    }

    private void ChooseByBrackets()
    {
        var text = Model.Text.Span;
        for (var at = 0; PlaceholderScanner.IndexOfBracket(text.Slice(at)) is >= 0 and var next;)
        {
            at += next;
            at = PlaceholderScanner.MayStandAt(Model.Wordings, text, at) ? Choose(at) : at + 1;
        }
    }

    private void ChooseBySigns()
    {
        var text = Model.Text.Span;
        for (var at = 0; Signs.IndexIn(text.Slice(at)) is >= 0 and var next;)
            at = Choose(at + next);
    }

    /// <returns>Where to look on.</returns>
    private int Choose(int offset)
    {
        var item = FindItem(offset);
        if (item < 0)
            return offset + 1;
        var node = Model.ItemList[item].Node;
        _blocks.Add(node);
        return Math.Max(offset + 1, Model.Tree[node].Span.End);
    }

    // An item of the block that an offset lies in; -1 where it lies in none. Of several items in one paragraph the first may start after
    // the paragraph.
    private int FindItem(int offset)
    {
        var behind = Bisection.FirstWhere(0, Model.ItemList.Count, (Model.ItemList, offset),
            static (known, i) => known.ItemList[i].Span.Start > known.offset);
        return Holds(behind - 1, offset) ? behind - 1 : Holds(behind, offset) ? behind : -1;
    }

    private bool Holds(int item, int offset) =>
        item >= 0 && item < Model.ItemList.Count && Model.ItemList[item].Kind != ItemKind.FenceLine
            && Model.Tree[Model.ItemList[item].Node].Span.Contains(offset);

    private void AddForgotten()
    {
        SampleSections.RemoveFrom(_found, Model.Tree, Model.Wordings);
        var fields = new TemplateFields(Model.Tree);
        if (fields.HasManyBraces)
            _found.RemoveAll(span => Model.Text.Content[span.Start] == '{');
        if (fields.IsTemplate || CountTexts() >= Template)
            return;
        foreach (var span in _found)
            Model.ClaimsOf<Placeholder>().Add(new(span, FindItem(span.Start),
                PlaceholderValues.IsWord(Model.Wordings, Model.Text.Slice(span))));
    }

    // How many different ones there are, up to as many as a template has.
    private int CountTexts()
    {
        var texts = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < _found.Count && texts.Count < Template; i++)
            texts.Add(Model.Text.ToString(_found[i]));
        return texts.Count;
    }
}
