namespace ReportLint.Claims;

/// <summary>Reads lines that tell of several things how each stands: "✅ Passed (hull survey) / 🔄 In progress (engine survey)", "Hull survey: done; engine survey: pending".</summary>
internal sealed class PartedStatuses(ReportModel model, ItemSubjects subjects)
{
    /// <summary>In tokens; what is longer is prose.</summary>
    private const int LongestLine = 48;

    private const int MostParts = 6;

    private readonly List<StatusPlace> _found = [];

    /// <summary>Adds what they tell.</summary>
    public void Read(List<StatusPlace> places)
    {
        foreach (var i in model.Index.Saying(Concepts.Open))
        {
            ref readonly var item = ref model.ItemList[i];
            if (item.Parent < 0 && item.Kind is ItemKind.Paragraph or ItemKind.LabelLine or ItemKind.ListItem && (item.Concepts & Concepts.Done) != 0 && (item.Concepts & (Concepts.Legend | Concepts.Future)) == 0 && item.EndToken - item.FirstToken <= LongestLine)
                ReadLine(i, item, places);
        }
    }

    // Every part has to tell how something stands, and not all the same.
    private void ReadLine(int index, in Item item, List<StatusPlace> places)
    {
        _found.Clear();
        // "Result: ✅ Passed (hull survey)": the names stand in brackets.
        var first = item.LabelEnd >= 0 && ((model.ConceptsOf(item.FirstToken, item.LabelEnd) & Concepts.Status) != 0 || model.Tokens[item.EndToken - 1].Is(')')) ? item.FirstValueToken : item.FirstToken;
        for (var at = first; at < item.EndToken; at++)
        {
            var end = at;
            for (var depth = 0; end < item.EndToken && (depth > 0 || !IsBorder(end)); end++)
                depth += model.Tokens[end].Is('(') ? 1 : model.Tokens[end].Is(')') ? -1 : 0;
            if (end > at && !TryRead(index, item, at, end))
                return;
            at = end;
        }
        if (_found.Count is < 2 or > MostParts)
            return;
        var isMixed = false;
        foreach (var place in _found)
            isMixed |= place.Status != _found[0].Status;
        if (isMixed)
            places.AddRange(_found);
    }

    private bool IsBorder(int at) => model.Tokens[at].Is('/') || model.Tokens[at].Is('|') || model.Tokens[at].Is(';') || model.Tokens[at].Is('.') || model.Tokens[at].Is('\u00B7');

    // "✅ Passed (hull survey)", "hull survey: passed", "hull survey ✅".
    private bool TryRead(int index, in Item item, int first, int end)
    {
        var status = Polarity.None;
        var (name, behind, said) = (first, end, -1);
        if (model.Tokens[end - 1].Is(')'))
        {
            var open = end - 1;
            while (open > first && !model.Tokens[open].Is('('))
                open--;
            said = StatusReader.Find(model.Tokens, first, open, first, out status);
            (name, behind) = (open + 1, end - 1);
            if (said >= 0 && (model.FirstBehindMarks(first, open) is var word && word < open && StatusReader.FindWord(model.Tokens, word, open, out var same) != word))
                return false;
        }
        else
        {
            for (behind = first; behind < end && model.Tokens[behind].Kind is TokenKind.Word or TokenKind.Number or TokenKind.Code;)
                behind++;
            if (behind < end && (model.Tokens[behind].Is(':') || model.Tokens[behind].Kind == TokenKind.Mark))
                said = StatusReader.Find(model.Tokens, behind, end, behind + (model.Tokens[behind].Is(':') ? 1 : 0), out status);
        }
        if (said < 0 || status is not (Polarity.Open or Polarity.Done or Polarity.Failed) || name >= behind)
            return false;
        if (subjects.KeyOf(name, behind) is var key and not 0)
            _found.Add(new(key, index, status, model.SpanOf(name, behind), StatusReader.SpanAt(model.Tokens, said), item.Section, -1, StatusOrigin.Sentence));
        return true;
    }
}
