namespace ReportLint.Claims;

/// <summary>Reads what narrows a metric: the headings above it, the list that it is nested in, the line that introduces it.</summary>
internal sealed class MetricScopes(ReportModel model)
{
    /// <summary>Says nothing of what a heading or a column is about.</summary>
    public const Concepts General = Concepts.General | Concepts.Stop | Concepts.Status | Concepts.Total | Concepts.Mean | Concepts.Progress | Concepts.Actual | Concepts.Done | Concepts.Achieved
        | Concepts.Current | Concepts.Score | Concepts.Test | Concepts.Readiness | Concepts.Worked | Concepts.Target;

    private const int Deepest = 6;
    private const int LongestRemark = 10;
    private const int LongestIntroduction = 16;
    private const int LongestTitle = 8;

    /// <summary>Whoever writes longer headings narrows nothing; each is read for many metrics.</summary>
    private const int MostWords = 48;

    private static readonly WordSet Wide = new([.. Wordings.WordsOf(Wording.WideHeading), .. Wordings.WordsOf(Wording.TextKind), .. Wordings.WordsOf(Wording.MakingParticiple), .. Wordings.WordsOf(Wording.HealthNoun)]);

    private static readonly WordSet Subjects = Wordings.WordsOf(Wording.WorkSubject);

    private ulong _words;
    private ulong _time;

    public MetricScope Of(in Metric metric)
    {
        ref readonly var item = ref model.ItemList[metric.Item];
        _words = _time = 0;
        ReadLine(metric, item);
        var line = _words;
        if (model.Edges.Close(metric.Item))
            return new(line, 0, 0, _time);
        _words = 0;
        if (item.Kind != ItemKind.Heading && item.Section > 0 && !model.IsTitle(item.Section))
            ReadHeading(metric, item.Section);
        var heading = _words;
        _words = 0;
        var depth = 0;
        for (var section = model.SectionList[item.Section].Parent; section > 0 && depth < Deepest; section = model.SectionList[section].Parent, depth++)
        {
            // The title is the whole report's.
            if (!model.IsTitle(section))
                ReadHeading(metric, section);
        }
        return new(line, heading, _words, _time);
    }

    private void ReadLine(in Metric metric, in Item item)
    {
        var depth = 0;
        for (var parent = item.Parent; parent >= 0 && depth < Deepest; parent = model.ItemList[parent].Parent, depth++)
            ReadWords(metric, model.ItemList[parent].FirstToken, Math.Min(model.ItemList[parent].EndToken, model.ItemList[parent].FirstToken + LongestIntroduction));
        if (Introduction(model, metric.Item, item) is var introduction and >= 0)
            ReadWords(metric, model.ItemList[introduction].FirstToken, model.ItemList[introduction].EndToken);
        if (item.LabelEnd >= 0 && (metric.Phrase.First > item.LabelEnd || metric.Kind == MetricKind.Percentile))
            ReadWords(metric, item.FirstToken, item.LabelEnd);
        if (item.Kind == ItemKind.TableRow)
        {
            if (metric.Kind == MetricKind.Percentile)
                ReadWords(metric, item.FirstToken, item.EndToken);
            return;
        }
        if (item.Kind != ItemKind.Heading && !metric.IsInProse)
            ReadRemark(metric, item);
    }

    private void ReadHeading(in Metric metric, int section)
    {
        ref readonly var heading = ref model.ItemList[model.SectionList[section].Heading];
        var words = _words;
        ReadWords(metric, heading.FirstToken, heading.EndToken, isHeading: true);
        // "Phase 1: the quay" is phase 1, whatever else it is called.
        var first = model.FirstBehindMarks(heading.FirstToken, heading.EndToken);
        if (first + 1 < heading.EndToken && model.Tokens[first].Has(Concepts.Ordinal) && model.Tokens[first + 1].Kind == TokenKind.Number)
            _words = words;
    }

    // The line before a list, no sentence, or the line of a fence or a paragraph that ends with a colon.
    public static int Introduction(ReportModel model, int index, in Item item)
    {
        var at = item.Kind is ItemKind.FenceLine or ItemKind.LabelLine ? index - 1 : item.GroupStart - 1;
        for (var steps = 0; at >= 0 && steps < LongestIntroduction; at--, steps++)
        {
            ref readonly var before = ref model.ItemList[at];
            if (before.Section != item.Section || before.Kind == ItemKind.Heading)
                return -1;
            var length = before.EndToken - before.FirstToken;
            var isOpen = length > 0 && model.Tokens[before.EndToken - 1].Is(':');
            if (before.Group != item.Group)
                return before.Kind is ItemKind.Paragraph or ItemKind.LabelLine && length <= LongestIntroduction && (isOpen || (item.Kind is ItemKind.ListItem or ItemKind.TableRow or ItemKind.FenceLine && length is > 0 and <= LongestTitle && !model.Tokens[before.EndToken - 1].Is('.'))) ? at : -1;
            // "BEFORE THE REPAIR" heads the lines of a fence without a colon.
            if (isOpen || (before.Kind == ItemKind.FenceLine && !before.HasQuantities && length is > 0 and <= LongestTitle && (before.Concepts & (Concepts.Before | Concepts.After)) != 0))
                return at;
        }
        return -1;
    }

    // Up to what tells the target.
    private void ReadRemark(in Metric metric, in Item item)
    {
        var first = Math.Max(model.QuantityList[metric.Quantity].EndToken, metric.Kind == MetricKind.Count ? metric.Phrase.End : 0);
        var end = Math.Min(item.EndToken, first + LongestRemark);
        if (IsComment(first, end))
            return;
        for (var i = first; i < end; i++)
        {
            if (model.Tokens[i].Has(Concepts.Target) || model.Tokens[i].Is('#') || model.Tokens[i].Kind == TokenKind.Break || model.Tokens[i].Is(',') || model.Tokens[i].Is('.'))
                end = i;
        }
        if (metric.Kind == MetricKind.Count && metric.Phrase.End <= first && metric.Noun != 0)
            first++;
        ReadWords(metric, first, end);
    }

    // "100/100 (no open findings)" and "95% (all suites passed)" say why; "95% (backend)" says of what.
    private bool IsComment(int first, int end) =>
        first + 1 < end && model.Tokens[first].Is('(') && model.Tokens[first + 1] is { Kind: TokenKind.Word } word && word.Has(Concepts.Negation | Concepts.Universal | Concepts.Worked | Concepts.Done | Concepts.Achieved);

    private void ReadWords(in Metric metric, int first, int end, bool isHeading = false)
    {
        end = Math.Min(end, first + MostWords);
        for (var i = first; i < end; i++)
        {
            ref readonly var token = ref model.Tokens[i];
            if (token.Kind == TokenKind.Date || (token.Kind == TokenKind.Word && token.Has(Concepts.Ordinal) && i + 1 < end && model.Tokens[i + 1].Kind == TokenKind.Number))
            {
                // "Conclusion of phase 1" in a report on phase 1.
                if (isHeading && token.Kind == TokenKind.Word && model.TitleWords.Contains(model.Singular(token)) && model.Tokens[i + 1].Kind == TokenKind.Number && model.TitleWords.Contains(model.Singular(model.Tokens[i + 1])))
                {
                    i++;
                    continue;
                }
                _time += NounPhrase.Mix(model.Singular(token));
                for (; token.Kind == TokenKind.Word && i + 1 < end && model.Tokens[i + 1].Kind is TokenKind.Number or TokenKind.Punctuation; i++)
                    _time += model.Tokens[i + 1].Kind == TokenKind.Number ? NounPhrase.Mix(model.Singular(model.Tokens[i + 1])) : 0;
                continue;
            }
            // "At a glance" says as little as each of its words may say much.
            if (isHeading && token.Kind == TokenKind.Word && token.Has(Concepts.General) && token.PhraseLength > 1)
            {
                i += token.PhraseLength - 1;
                continue;
            }
            // "Timeline" narrows nothing; of "Timeline of the harbour" the harbour does.
            if (token.Kind is not (TokenKind.Word or TokenKind.Code) || token.Has(General) || (isHeading ? Wide : Subjects).Contains(token.Value))
                continue;
            if (metric.Kind == MetricKind.Percentile && (token.Has(Concepts.LowerIsBetter) || token.Has(Topics.Performance) || token.Has(Concepts.Statistic)))
                continue;
            var word = model.Singular(token);
            var stem = model.StemAt(token.Start, token.End);
            // What the title says is said of the whole report.
            if (!IsInPhrase(metric.Phrase, word, stem) && !IsInPhrase(metric.Header, word, stem) && !IsInPhrase(metric.Further, word, stem) && !IsInPhrase(metric.Parts, word, stem) && !(isHeading && model.TitleWords.Contains(word, stem)))
                _words += NounPhrase.Mix(word);
        }
    }

    private bool IsInPhrase((int First, int End) phrase, uint word, uint stem)
    {
        for (var i = phrase.First; i < Math.Min(phrase.End, phrase.First + MostWords); i++)
        {
            ref readonly var token = ref model.Tokens[i];
            if (token.Kind == TokenKind.Word && (model.Singular(token) == word || (stem != 0 && model.StemAt(token.Start, token.End) == stem)))
                return true;
        }
        return false;
    }
}
