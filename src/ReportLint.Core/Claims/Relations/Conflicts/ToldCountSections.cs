using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Holds counts against the one section that lists what they count: "Ropes spliced: 8" and, elsewhere, "## Ropes spliced" over seven of them.</summary>
internal sealed class ToldCountSections(ReportModel model)
{
    private readonly MetricScopes _scopes = new(model);
    private readonly CountedListReader _lists = new(model);
    private readonly CountReadings _readings = new(model);
    private readonly NamedFiles _files = new(model);
    private readonly CountedList _list = new();

    // By the place of the first count of a name; -1 where several sections are called so.
    private readonly Dictionary<int, int> _headings = [];

    public void Read(ToldCountList counts)
    {
        _headings.Clear();
        for (var section = 1; section < model.SectionList.Count; section++)
        {
            ref readonly var heading = ref model.ItemList[model.SectionList[section].Heading];
            if (!model.IsTitle(section) && counts.Named((heading.FirstToken, heading.EndToken)) is { } places)
                _headings[places[0]] = _headings.ContainsKey(places[0]) ? -1 : section;
        }
        foreach (var named in _headings)
        {
            if (named.Value >= 0)
                Read(counts, counts.Like(named.Key), named.Value);
        }
    }

    private void Read(ToldCountList counts, List<int> places, int section)
    {
        var index = model.SectionList[section].Heading;
        if (model.ItemList[index].HasQuantities || !_lists.Read(index, _list) || !_list.IsAlone && !_lists.ReadGroups(index, _list))
            return;
        foreach (var place in places)
        {
            var count = counts[place];
            ref readonly var number = ref model.QuantityList[count.Quantity];
            if (!ToldCountLabels.IsCount(number) || count.IsNarrowed || model.ItemList[count.Item].Section == section || !counts.IsClaimed(place) || _scopes.IsNoClaim(index))
                continue;
            var phrase = new CountPhrase(number, index, NounsOf(count)) { Words = (model.ItemList[index].FirstToken, model.ItemList[index].EndToken), IsPlain = true, IsAside = true };
            if (_files.TryCount((index + 1, _list.ScopeEnd), phrase, out var files) ? phrase.Allows(files) || phrase.Allows(_files.Names.Count) : _readings.Agree(phrase, _list))
                return;
            if (phrase.Allows(_list.Items.Count) || !(CountEvidence.IsPlausible(model, phrase, _list) || (CountEvidence.IsStrong(model, phrase, _list) && IsNear(number, _list.Items.Count))) || TimeOf(count) != _scopes.Of(new Metric { Kind = MetricKind.Count, Item = index, Quantity = count.Quantity, Phrase = phrase.Words, IsInProse = true }).Time)
                continue;
            var listed = new List<TextSpan>(_list.Items.Count);
            foreach (var item in _list.Items)
                listed.Add(TextSpan.FromBounds(model.Tokens[model.ItemList[item].FirstToken].Start, model.Tokens[model.ItemList[item].EndToken - 1].End));
            model.ClaimsOf<DeclaredCount>().Add(new DeclaredCount(number, count.Item, model.Quote(model.SpanOf(phrase.Words.First, phrase.Words.End)), listed));
            return;
        }
    }

    // A list that misses a count by more tells of some.
    private static bool IsNear(in Quantity count, int listed) => Math.Abs(count.Value - listed) <= Math.Max(2, count.Value / 4);

    private ulong TimeOf(in ToldCount count) =>
        _scopes.Of(new Metric { Kind = MetricKind.Count, Item = count.Item, Quantity = count.Quantity, Phrase = count.Label, IsInProse = true }).Time;

    private uint[] NounsOf(in ToldCount count)
    {
        var nouns = new List<uint>();
        foreach (var words in (ReadOnlySpan<(int First, int End)>)[count.Label, count.Noun])
        {
            for (var i = words.First; i < words.End; i++)
            {
                if (ToldCountLabels.Names(model.Tokens[i]))
                    nouns.Add(Stems.Of(model, model.Tokens[i]));
            }
        }
        return [.. nouns];
    }
}
