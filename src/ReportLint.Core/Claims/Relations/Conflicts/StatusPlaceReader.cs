using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Finds the places that say how something stands: lines and rows with a status, headings with one, lines "Status: ..." below a heading, and lists below "Completed" or "Not implemented".</summary>
internal sealed class StatusPlaceReader(ReportModel model, ItemSubjects subjects)
{
    /// <summary>How far below its heading a status line speaks for it, in items.</summary>
    private const int Nearest = 4;

    /// <summary>In tokens.</summary>
    private const int LongestName = 12;

    private const Concepts ListWords = Concepts.General | Concepts.Stop | Concepts.Status | Concepts.Achieved | Concepts.Worked | Concepts.Done | Concepts.Open | Concepts.Remaining | Concepts.Negation | Concepts.Failed | Concepts.Progress
        | Concepts.Current;

    private const Concepts OtherList = Concepts.Future | Concepts.Optional | Concepts.Target | Concepts.Before | Concepts.Advice | Concepts.Legend | Concepts.Demand;

    private readonly PartedStatuses _parts = new(model, subjects);

    private readonly StatusSentences _sentences = new(model, subjects);

    private static readonly WordSet FinishVerbs = Wordings.WordsOf(Wording.FinishVerb);

    private static readonly WordSet OpenStates = Wordings.WordsOf(Wording.OpenState);

    private static readonly WordSet ListNouns = Wordings.WordsOf(Wording.ListNoun);

    public void Read(List<StatusPlace> places)
    {
        foreach (var i in model.ItemsWithStatus)
        {
            ref readonly var item = ref model.ItemList[i];
            if (item.Status is Polarity.None or Polarity.NotApplicable || item.Kind == ItemKind.Paragraph || item.Parent >= 0)
                continue;
            if (item.Kind == ItemKind.LabelLine && item.LabelEnd < 0 && AddNameAbove(i, item, places))
                continue;
            if (item.Kind == ItemKind.Heading)
                AddHeading(i, item.Status, item.StatusSpan, item.Section, StatusOrigin.Heading, places);
            else if (LabelsStatus(item))
                AddStatusLine(i, item, places);
            else
            {
                var key = subjects.KeyOf(item, out var first, out var end);
                if (key != 0)
                    places.Add(new(key, i, item.Status, model.SpanOf(first, end), item.StatusSpan, item.Section, -1, StatusOrigin.Line));
                _sentences.AddVerb(i, item, places);
                AddShort(i, item, key, item.Status, item.StatusSpan, StatusOrigin.Line, places);
                AddPhase(i, item, item.Status, item.StatusSpan, item.Section, -1, StatusOrigin.Line, places);
            }
        }
        _parts.Read(places);
        _sentences.Read(places);
        for (var section = 1; section < model.SectionList.Count; section++)
        {
            AddAside(section, places);
            if (StatusOfList(section, out var said) is var status and not Polarity.None)
                AddList(section, status, said, places);
            else if ((model.ItemList[model.SectionList[section].Heading].Concepts & Concepts.Plan) != 0)
                AddTasks(section, places);
        }
    }

    // The title of the report names its subject, and what it says of it is said of all.
    private void AddHeading(int index, Polarity status, TextSpan said, int section, StatusOrigin origin, List<StatusPlace> places)
    {
        if (model.SectionList[section].Level <= 1)
            return;
        ref readonly var heading = ref model.ItemList[model.SectionList[section].Heading];
        // "High confidence items ✅" is a list, and the arrows of "🔄 Import completed" are a picture.
        if ((status == Polarity.Open && ((heading.Concepts & Concepts.Done) != 0 || Ornaments.Decorate(model, heading))) || (heading.Concepts & Concepts.Severity) != 0 || model.HoldsOneOf(ListNouns, heading.FirstToken, heading.EndToken))
            return;
        if (subjects.KeyOf(heading, out var first, out var end) is var key and not 0)
            places.Add(new(key, index, status, model.SpanOf(first, end), said, model.SectionList[section].Parent, section, origin));
        AddPhase(index, heading, status, said, model.SectionList[section].Parent, section, origin, places);
    }

    // "**Night gates**" above "⏳ Open, the motors are late".
    private bool AddNameAbove(int index, in Item item, List<StatusPlace> places)
    {
        if (index == 0 || model.ItemList[index - 1] is not { Kind: ItemKind.Paragraph or ItemKind.LabelLine, Status: Polarity.None } name || name.Section != item.Section || name.HasQuantities || name.EndToken - name.FirstToken > LongestName || !IsStrong(name)
            || !SaysStatus(item) || subjects.KeyOf(name, out var first, out var end) is not (not 0 and var key))
            return false;
        places.Add(new(key, index, item.Status, model.SpanOf(first, end), item.StatusSpan, item.Section, -1, StatusOrigin.StatusLine));
        return true;
    }

    // "⏳ Open", "✅ Done, and painted": the word that the mark means.
    private bool SaysStatus(in Item item)
    {
        var word = model.FirstBehindMarks(item.FirstToken, item.EndToken);
        if (word >= item.EndToken)
            return item.EndToken > item.FirstToken;
        return item.Status == Polarity.Open && OpenStates.Contains(model.Tokens[word].Value) && (word + 1 == item.EndToken || model.Tokens[word + 1].Kind == TokenKind.Punctuation)
            || (StatusReader.FindWord(model.Tokens, word, item.EndToken, out var status) == word && status == item.Status);
    }

    private bool IsStrong(in Item name)
    {
        for (var i = name.FirstToken; i < name.EndToken; i++)
        {
            if ((model.Tokens[i].Flags & TokenFlags.Strong) == 0 && model.Tokens[i].Kind != TokenKind.Break)
                return false;
        }
        return name.EndToken > name.FirstToken;
    }

    // "### Phase 3: Cranes (in progress)": the status of a heading in parentheses that end it.
    private void AddAside(int section, List<StatusPlace> places)
    {
        ref readonly var heading = ref model.ItemList[model.SectionList[section].Heading];
        var (close, open) = (heading.EndToken - 1, heading.EndToken - 2);
        if (heading.Status != Polarity.None || (heading.Concepts & (Concepts.Open | Concepts.Done)) == 0 || close <= heading.FirstToken || !model.Tokens[close].Is(')') || (heading.Concepts & OtherList) != 0)
            return;
        while (open > heading.FirstToken && model.Tokens[open].Kind == TokenKind.Word)
            open--;
        if (model.Tokens[open].Is('(') && StatusReader.FindWord(model.Tokens, open + 1, close, out var status) == open + 1 && status is Polarity.Open or Polarity.Done && open + 1 + Math.Max(1, (int)model.Tokens[open + 1].PhraseLength) == close)
            AddHeading(model.SectionList[section].Heading, status, model.SpanOf(open + 1, close), section, StatusOrigin.Heading, places);
    }

    // "Finish the gates" below "Next steps": they are not done.
    private void AddTasks(int section, List<StatusPlace> places)
    {
        var (first, end) = model.SectionList[section].Items;
        for (var i = first; i < end; i++)
        {
            ref readonly var item = ref model.ItemList[i];
            if (item.Section != section || item.Status is not (Polarity.None or Polarity.Open) || item.Kind != ItemKind.ListItem || item.LabelEnd >= 0)
                continue;
            var verb = model.FirstBehindMarks(item.FirstToken, item.EndToken);
            if (verb < item.EndToken && FinishVerbs.Contains(model.Tokens[verb].Value) && subjects.KeyOf(item, out var start, out var close) is var key and not 0)
                places.Add(new(key, i, Polarity.Open, model.SpanOf(start, close), model.Tokens[verb].Span, section, -1, StatusOrigin.Task));
        }
    }

    // "Phase 3: cranes" and "Phase 3" are one.
    private void AddPhase(int index, in Item item, Polarity status, TextSpan said, int section, int own, StatusOrigin origin, List<StatusPlace> places)
    {
        if (Phases.Find(model, item) is var (word, number) && word >= 0)
            places.Add(new(Phases.KeyOf(model, word, number), index, status, model.SpanOf(word < item.FirstToken ? number : word, number + 1), said, section, own, origin));
    }

    // "Door contacts, cable not pulled": what stands before the remark.
    private void AddShort(int index, in Item item, ulong key, Polarity status, TextSpan said, StatusOrigin origin, List<StatusPlace> places)
    {
        if (item.Kind == ItemKind.ListItem && item.LabelEnd < 0 && subjects.EndAtComma(item) is > 0 and var comma)
        {
            var first = model.FirstBehindMarks(item.FirstToken, comma);
            if (first < comma && subjects.KeyOf(first, comma) is var part && part != 0 && part != key)
                places.Add(new(part, index, status, model.SpanOf(first, comma), said, item.Section, -1, origin));
        }
    }

    private void AddStatusLine(int index, in Item line, List<StatusPlace> places)
    {
        if (line.Section > 0 && index - model.SectionList[line.Section].Heading <= Nearest)
            AddHeading(index, line.Status, line.StatusSpan, line.Section, StatusOrigin.StatusLine, places);
    }

    // "Status", "Current status".
    private bool LabelsStatus(in Item item)
    {
        if (item.LabelEnd < 0 || item.Kind is ItemKind.TableRow)
            return false;
        var found = false;
        for (var i = item.FirstToken; i < item.LabelEnd; i++)
        {
            ref readonly var token = ref model.Tokens[i];
            if (token.Kind == TokenKind.Word && !token.Has(Concepts.Status | Concepts.Current | Concepts.Stop | Concepts.General))
                return false;
            found |= token.Has(Concepts.Status);
        }
        return found;
    }

    // Every word says how things stand, or what lists are made of: "✅ Completed items", "Not implemented", "Remaining work".
    private Polarity StatusOfList(int section, out TextSpan said)
    {
        said = default;
        if (model.SectionList[section].Level <= 1)
            return Polarity.None;
        ref readonly var heading = ref model.ItemList[model.SectionList[section].Heading];
        if ((heading.Status is Polarity.None && (heading.Concepts & (Concepts.Done | Concepts.Worked | Concepts.Open | Concepts.Remaining | Concepts.Failed)) == 0 && (heading.Topics & Topics.Missing) == 0))
            return Polarity.None;
        var (meaning, isMissing) = (Concepts.None, false);
        for (var i = heading.FirstToken; i < heading.EndToken; i++)
        {
            ref readonly var token = ref model.Tokens[i];
            // "Completed in June".
            if (i > heading.FirstToken && token.Kind == TokenKind.Word && MonthNames.Find(token.Value) > 0)
                continue;
            // "Il faut finir": what it asks for is left.
            if ((token.Has(OtherList) && !(token.PhraseLength > 1 && token.Has(Concepts.Remaining))) || token.Kind is TokenKind.Number or TokenKind.Date or TokenKind.Code || (token.Kind == TokenKind.Word && !token.Has(ListWords) && !token.Has(Topics.Missing) && !ListNouns.Contains(token.Value)))
                return Polarity.None;
            isMissing |= token.Has(Topics.Missing);
            // "Reste à faire": all words of the phrase.
            var isPhrase = token.Kind == TokenKind.Word && token.PhraseLength > 1 && token.Has(Concepts.Plan | Concepts.Open | Concepts.Remaining);
            if (token.Kind == TokenKind.Word && (isPhrase || !ListNouns.Contains(token.Value)))
                meaning |= token.Concepts;
            i += isPhrase ? token.PhraseLength - 1 : 0;
        }
        said = heading.Span;
        if (((meaning & (Concepts.Open | Concepts.Remaining)) != 0 || isMissing) && heading.Status is not Polarity.Done)
            return Polarity.Open;
        if ((meaning & Concepts.Failed) != 0 && (meaning & (Concepts.Negation | Concepts.Done | Concepts.Worked)) == 0 && heading.Status is Polarity.None or Polarity.Failed)
            return Polarity.Failed;
        return (meaning & (Concepts.Done | Concepts.Worked)) != 0 && (meaning & (Concepts.Negation | Concepts.Failed | Concepts.Open | Concepts.Remaining)) == 0 && heading.Status is Polarity.None or Polarity.Done ? Polarity.Done : Polarity.None;
    }

    private void AddList(int section, Polarity status, TextSpan said, List<StatusPlace> places)
    {
        var (first, end) = model.SectionList[section].Items;
        for (var i = first; i < end; i++)
        {
            ref readonly var item = ref model.ItemList[i];
            if (item.Section != section || item.Status != Polarity.None || !(item.Kind == ItemKind.ListItem || (item.Kind == ItemKind.TableRow && status == Polarity.Open)) || item.Parent >= 0)
                continue;
            var key = subjects.KeyOf(item, out var start, out var close);
            if (key != 0)
                places.Add(new(key, i, status, model.SpanOf(start, close), said, section, -1, StatusOrigin.List));
            AddShort(i, item, key, status, said, StatusOrigin.List, places);
        }
    }
}
