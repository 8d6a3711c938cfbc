using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Finds counts that head a list, table or set of sub-headings and that no way of counting it gives.</summary>
internal sealed class DeclaredCountReader(ReportModel model) : ClaimReader(model)
{
    private static readonly WordSet Pointing = Wordings.WordsOf(Wording.PointingVerb);

    /// <summary>In tokens: "Rope checks".</summary>
    private const int LongestName = 3;

    /// <summary>In items, from a count to the heading of what it counts.</summary>
    private const int FarthestAbove = 2;

    private readonly CountPhraseReader _phrases = new(model);
    private readonly CountedListReader _lists = new(model);
    private readonly CountReadings _readings = new(model);
    private readonly NamedFiles _files = new(model);
    private readonly ListsBefore _before = new(model);
    private readonly CountedList _list = new();

    // A noun that some headings count rightly, list by list, is counted the same way under the others.
    private readonly Dictionary<uint, (int Right, int Wrong)> _habits = [];
    private readonly List<(CountPhrase Phrase, DeclaredCount Claim)> _undecided = [];
    private readonly SisterCounts _sisters = new(model);

    public override void Read()
    {
        _habits.Clear();
        _undecided.Clear();
        _sisters.Clear();
        for (var i = 0; i < Model.ItemList.Count; i++)
        {
            ref readonly var item = ref Model.ItemList[i];
            if (i + 1 < Model.ItemList.Count && item.Kind is not (ItemKind.TableRow or ItemKind.FenceLine) && (item.HasQuantities || HeadsGroup(i, item)))
                ReadItem(i);
            if (i > 0 && item.Kind == ItemKind.Heading && Model.ItemList[i - 1].HasQuantities)
                ReadAbove(i);
            if (i > 0 && item.Kind is ItemKind.LabelLine or ItemKind.Paragraph && (item.Concepts & Concepts.Total) != 0 && Model.ItemList[i - 1].Kind is ItemKind.TableRow or ItemKind.ListItem)
                ReadBehind(i);
        }
        foreach (var (phrase, claim) in _undecided)
        {
            if (_habits[Habit(phrase)] is var (right, wrong) && right >= 3 && right >= wrong * 2)
                Model.ClaimsOf<DeclaredCount>().Add(claim);
        }
        _sisters.Report();
    }

    // Where the count may be a word.
    private bool HeadsGroup(int index, in Item item) => Model.ItemList[index + 1] is var next && next.Group != item.Group && (next.Kind is ItemKind.ListItem or ItemKind.TableRow || NumberedLines.Is(Model, next) || (next.Kind == ItemKind.Heading && item.Kind == ItemKind.Heading && Model.SectionList[next.Section].Parent == item.Section));

    // "14 knots on 6 ropes" above "#### Ropes:" with a list of them.
    private void ReadAbove(int heading)
    {
        ref readonly var item = ref Model.ItemList[heading];
        var end = Model.Tokens[item.EndToken - 1].Is(':') ? item.EndToken - 1 : item.EndToken;
        if (item.HasQuantities || end - item.FirstToken is < 1 or > LongestName || heading + 1 >= Model.ItemList.Count || Model.ItemList[heading + 1].Kind is not (ItemKind.ListItem or ItemKind.TableRow))
            return;
        for (var i = heading - 1; i >= heading - FarthestAbove && Model.ItemList[i].Section == Model.SectionList[item.Section].Parent && Model.ItemList[i].Kind is ItemKind.LabelLine or ItemKind.Paragraph; i--)
        {
            ref readonly var line = ref Model.ItemList[i];
            for (var q = line.Quantities.First; q < line.Quantities.End; q++)
            {
                if (Model.QuantityList[q] is { Unit: Unit.None, Comparator: Comparator.None, Precision: 1, Interval.IsExact: true, Value: >= 2 } count && Names(count, item.FirstToken, end) is { } nouns)
                    Hold(new CountPhrase(count, heading, nouns) { Words = (count.EndToken, count.EndToken + nouns.Length), IsPlain = true, IsAside = true }, i);
            }
        }
    }

    private void Hold(CountPhrase phrase, int line)
    {
        if (_lists.Read(phrase.Item, _list) && !IsContinued(phrase, _list) && !_readings.Agree(phrase, _list) && CountEvidence.IsPlausible(Model, phrase, _list))
            Model.ClaimsOf<DeclaredCount>().Add(Create(phrase, line));
    }

    // The words behind a count, where a heading consists of them.
    private uint[]? Names(in Quantity count, int first, int end)
    {
        var nouns = new uint[end - first];
        for (var i = 0; i < nouns.Length; i++)
        {
            nouns[i] = Stems.Of(Model, Model.Tokens[first + i]);
            if (Model.Tokens[first + i].Kind != TokenKind.Word || Model.Tokens[count.EndToken + i] is not { Kind: TokenKind.Word } word || Stems.Of(Model, word) != nouns[i])
                return null;
        }
        return nouns;
    }

    // "**Total**: 8 models tested" behind a table whose rows are models.
    private void ReadBehind(int index)
    {
        ref readonly var item = ref Model.ItemList[index];
        if (Model.ItemList[index - 1].Kind == ItemKind.ListItem)
        {
            ReadBehindList(index);
            return;
        }
        if (item.LabelEnd != item.FirstToken + 1 || !Model.Tokens[item.FirstToken].Has(Concepts.Total) || item.GroupStart != index || !item.HasQuantities || HasOtherCounts(item) || Model.ItemList[index - 1].Section != item.Section)
            return;
        ref readonly var count = ref Model.QuantityList[item.Quantities.First];
        if (count.Unit != Unit.None || count.FirstToken != item.FirstValueToken || count.EndToken >= item.EndToken || Model.Tokens[count.EndToken] is not { Kind: TokenKind.Word } noun || noun.Has(Concepts.Stop) || !_lists.ReadTableBefore(index, _list))
            return;
        var phrase = new CountPhrase(count, index, [Stems.Of(Model, noun)]) { Words = (count.EndToken, count.EndToken + 1) };
        if (!_readings.Agree(phrase, _list) && (CountEvidence.IsHeaderOfTable(Model, phrase, _list) || CountEvidence.IsColumnOfFiles(Model, phrase, _list)) && CountEvidence.IsCloseEnough(phrase, _list.Items.Count) && !CountsSeveral(phrase))
            Model.ClaimsOf<DeclaredCount>().Add(Create(phrase));
    }

    // "**Total: 8 models**" behind the only list of its part of the report; "8 old models" may be some of it.
    private void ReadBehindList(int index)
    {
        if (CountedTotal.Read(Model, index) is not { Count.Comparator: Comparator.None } total || total.IsNarrower(Model, index) || !_lists.ReadListBefore(index, _list) || (total.Words.End - total.Words.First > 1 && total.Count.Value < _list.Items.Count))
            return;
        var phrase = new CountPhrase(total.Count, index, total.Nouns) { Words = total.Words, IsPlain = true, CountsTests = (Model.ConceptsOf(total.Words.First, total.Words.End) & Concepts.Test) != 0 };
        if (!IsContinued(phrase, _list) && !_readings.Agree(phrase, _list) && CountEvidence.IsPlausible(Model, phrase, _list))
            Model.ClaimsOf<DeclaredCount>().Add(Create(phrase));
    }

    // "**Total**: 8 files, 120 KB" counts once.
    private bool HasOtherCounts(in Item item)
    {
        for (var q = item.Quantities.First + 1; q < item.Quantities.End; q++)
        {
            if (Model.QuantityList[q].Dimension is Dimension.Count or Dimension.Ratio || !Model.Tokens[Model.QuantityList[item.Quantities.First].EndToken + 1].Is(','))
                return true;
        }
        return false;
    }

    // "**Total**: 8 models tested" behind the last of several tables of models counts all of them, or is held against all of them.
    private bool CountsSeveral(CountPhrase phrase)
    {
        foreach (var parts in _before.Read(phrase.Item, phrase.Nouns))
        {
            if (parts.Count > 1 && (phrase.Allows((int)parts.Sum(part => part.Value)) || phrase.Count.Value > parts[parts.Count - 1].Value))
                return true;
        }
        return false;
    }

    private void ReadItem(int index)
    {
        if (_phrases.Read(index) is not { } phrase || !_lists.Read(index, _list) || IsContinued(phrase, _list) || TellsListed(index, phrase))
            return;
        if (_files.TryCount((index + 1, _list.IsOfLine ? _list.End : _list.ScopeEnd), phrase, out var files))
        {
            if (!phrase.Allows(files) && !phrase.Allows(_files.Names.Count) && !phrase.Allows(_list.Items.Count) && CountEvidence.IsCloseEnough(phrase, files))
                Model.ClaimsOf<DeclaredCount>().Add(new DeclaredCount(phrase.Count, index, Model.Quote(Model.SpanOf(phrase.Words.First, phrase.Words.End)), [.. _files.Names], files));
            return;
        }
        if (_readings.Agree(phrase, _list))
        {
            if (phrase.Allows(_list.Items.Count))
            {
                Remember(phrase, 1, 0);
                if (_sisters.MayHold(phrase, _list))
                    _sisters.Add(phrase, _list, null);
            }
            return;
        }
        if (CountEvidence.IsStrong(Model, phrase, _list) || CountEvidence.IsPlausible(Model, phrase, _list))
            Model.ClaimsOf<DeclaredCount>().Add(Create(phrase));
        else if (phrase.IsPlain && Model.ItemList[index].Kind == ItemKind.Heading && (!_list.IsAlone || Model.ItemList[_list.Items[0]].Kind == ItemKind.Heading || Model.ItemList[_list.Items[0] + 1].Parent == _list.Items[0]))
            ReadGroups(index, phrase);
        else if (_list.IsAlone)
        {
            var mayBeHabit = CountEvidence.IsCloseEnough(phrase, _list.Items.Count) && Model.ItemList[index].Kind == ItemKind.Heading;
            var isSister = _sisters.MayHold(phrase, _list);
            if (!mayBeHabit && !isSister)
                return;
            var claim = Create(phrase);
            if (isSister)
                _sisters.Add(phrase, _list, claim);
            if (!mayBeHabit)
                return;
            Remember(phrase, 0, 1);
            _undecided.Add((phrase, claim));
        }
    }

    // "Suites (3 suites, 14 gates)" over the gates, "Mended (5/9 gates)" over all of them.
    private bool TellsListed(int index, CountPhrase phrase)
    {
        ref readonly var item = ref Model.ItemList[index];
        for (var q = item.Quantities.First; q < item.Quantities.End; q++)
        {
            ref readonly var quantity = ref Model.QuantityList[q];
            if (quantity.Unit == Unit.Ratio && quantity.Whole == _list.Items.Count)
                ReadSaid(index, item, quantity);
            if (quantity.Unit == Unit.Ratio ? quantity.Whole == _list.Items.Count && quantity.Value != quantity.Whole : quantity.FirstToken > phrase.Count.FirstToken && quantity.Unit == Unit.None && quantity.Value == _list.Items.Count)
                return true;
        }
        return false;
    }

    // "Berths flooded (3/5)" over five rows of which four say "flooded".
    private void ReadSaid(int index, in Item heading, in Quantity ratio)
    {
        var listed = new List<TextSpan>();
        for (var word = heading.FirstToken; word < ratio.FirstToken - 1; word++)
        {
            if (!Model.EndsParticiple(word))
                continue;
            var stem = Stems.Of(Model, Model.Tokens[word]);
            listed.Clear();
            foreach (var i in _list.Items)
            {
                if (Stems.Hold(Model, [stem], Model.ItemList[i].FirstToken, Model.ItemList[i].EndToken))
                    listed.Add(LineOf(Model.ItemList[i]));
            }
            if (listed.Count < 2 || listed.Count == _list.Items.Count || listed.Count == ratio.Value)
                continue;
            Model.ClaimsOf<DeclaredCount>().Add(new DeclaredCount(ratio with { IsPlain = false }, index, Model.Quote(Model.Tokens[word].Span), listed));
            return;
        }
    }

    // "Berths (31)" over "**North:**" and "**South:**", or over headings, each with its list of names.
    private void ReadGroups(int index, CountPhrase phrase)
    {
        // Below headings the headings may be what is counted: "Tables (3)" over "boats" and "crews" with their columns.
        var headings = Model.ItemList[_list.Items[0]].Kind == ItemKind.Heading ? _list.Items.Count : 0;
        if (_lists.ReadGroups(index, _list, phrase) && (headings == 0 || Math.Abs(phrase.Count.Value - _list.Items.Count) < Math.Abs(phrase.Count.Value - headings)) && !IsContinued(phrase, _list) && !_readings.Agree(phrase, _list) && CountEvidence.IsPlausible(Model, phrase, _list))
            Model.ClaimsOf<DeclaredCount>().Add(Create(phrase));
    }

    private static uint Habit(CountPhrase phrase) => phrase.Nouns[phrase.Nouns.Length - 1];

    private void Remember(CountPhrase phrase, int right, int wrong)
    {
        var known = _habits.TryGetValue(Habit(phrase), out var habit) ? habit : (Right: 0, Wrong: 0);
        _habits[Habit(phrase)] = (known.Right + right, known.Wrong + wrong);
    }

    // "and 12 more", "etc.", "…": the list says that it is not all.
    private bool IsContinued(CountPhrase phrase, CountedList list)
    {
        foreach (var index in list.Items)
        {
            ref readonly var item = ref Model.ItemList[index];
            if (item.EndToken <= item.FirstToken || (Model.Tokens[item.FirstToken].Has(Topics.Continued) && !IsOneRow(phrase, item, list)) || StartsWithDots(item) || IsEllipsis(Model.Tokens[item.EndToken - 1])
                || IsEllipsis(Model.Tokens[item.FirstToken]))
                return true;
        }
        return list.End < Model.ItemList.Count && Model.ItemList[list.End] is { Kind: ItemKind.Paragraph } next && next.EndToken > next.FirstToken
            && (Model.Tokens[next.FirstToken].Has(Topics.Continued) || IsEllipsis(Model.Tokens[next.FirstToken]) || Model.Tokens[next.FirstToken].Is('.') || Model.Tokens[next.FirstToken].Is('+'));
    }

    // "All ropes hold" below "Check" is one of the checks, and no sum of them.
    private bool IsOneRow(CountPhrase phrase, in Item row, CountedList list) =>
        row.Kind == ItemKind.TableRow && !row.HasQuantities && Model.CellList[row.Cells.First] is var name && name.EndToken - name.FirstToken >= 2 && CountEvidence.NamesOneARow(Model, phrase, list);

    // "... and more", but not ".gitignore".
    private bool StartsWithDots(in Item item) => Model.Tokens[item.FirstToken].Is('.') && (item.EndToken == item.FirstToken + 1 || Model.Tokens[item.FirstToken + 1].Is('.'));

    // "What the crew will see" goes on nowhere.
    private static bool IsEllipsis(in Token token) => token.Is('\u2026') || token.Has(Topics.Continued) && !token.Has(Concepts.Stop | Concepts.Total) && !Pointing.Contains(token.Value);

    private DeclaredCount Create(CountPhrase phrase) => Create(phrase, phrase.Item);

    private DeclaredCount Create(CountPhrase phrase, int line)
    {
        var listed = new TextSpan[_list.Items.Count];
        for (var i = 0; i < listed.Length; i++)
            listed[i] = LineOf(Model.ItemList[_list.Items[i]]);
        // "5 docks were built".
        var end = phrase.Words.First + 1;
        while (end < phrase.Words.End && !Model.Tokens[end].Has(Concepts.Auxiliary | Concepts.Remaining) && !Model.Tokens[end].Has(Topics.Copula))
            end++;
        var noun = Model.SpanOf(phrase.Words.First, end);
        return new DeclaredCount(phrase.Count, line, Model.Quote(noun), listed);
    }

    // The item's own words.
    private TextSpan LineOf(in Item item) => TextSpan.FromBounds(Model.Tokens[item.FirstToken].Start, Model.Tokens[item.EndToken - 1].End);
}
