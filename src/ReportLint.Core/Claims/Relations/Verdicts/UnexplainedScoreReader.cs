using ReportLint.Claims.Supporting;
using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Finds scores and grades ("Score: 95%", "Security: 9.5/10", "Grade: A+") that no rubric, method or source explains.</summary>
internal sealed class UnexplainedScoreReader(ReportModel model) : ClaimReader(model)
{
    /// <summary>In tokens, between the word and its number: "score of about 95%".</summary>
    private const int Near = 4;

    /// <summary>In items; what is longer is data.</summary>
    private const int LongestList = 32;

    /// <summary>A line of more numbers is data.</summary>
    private const int MostQuantities = 16;

    // What orders things, and judges none: "priority score".
    private static readonly WordSet Ranks = Wordings.WordsOf(Wording.RankNoun), Confidences = Wordings.WordsOf(Wording.ConfidenceNoun), Minimums = Wordings.WordsOf(Wording.MinimumWord);

    private readonly Dictionary<string, UnexplainedScore> _first = new(StringComparer.Ordinal);
    private readonly Dictionary<int, UnexplainedScore> _byGroup = [];
    private readonly List<(int Item, TextSpan Span)> _found = new(4);
    private readonly ScoreExplanations _explanations = new(model);
    private readonly ScoreGuards _guards = new(model);

    public override void Read()
    {
        if (!Model.IsReport)
            return;
        _first.Clear();
        _byGroup.Clear();
        _found.Clear();
        for (var i = 0; i < Model.ItemList.Count; i++)
        {
            ref readonly var item = ref Model.ItemList[i];
            if (((item.Topics & (Topics.Graded | Topics.Merit)) != 0 && TryReadItem(item, out var span)) || TryReadBelowHeading(i, item, out span) || TryReadPlain(item, out span) || TryReadSign(item, out span))
                _found.Add((i, span));
        }
        if (_found.Count == 0)
            return;
        AddSisters();
        _explanations.Read();
        foreach (var (item, span) in _found)
        {
            if (Suppositions.Hold(Model, Model.ItemList[item]) || _explanations.IsBrokenDown(Model.ItemList[item]))
                continue;
            if (_explanations.IsBarePart(item))
            {
                if (!_explanations.ExplainPart(item))
                    AddPart(item, span);
            }
            else if (!_explanations.Explain(item))
                Add(item, span);
        }
        foreach (var claim in _byGroup.Values)
            AddUnknownParts(claim);
        // What sums them up takes part; where the parts are explained, so is it.
        foreach (var (item, span) in _found)
        {
            if (_byGroup.Count > 0 && !_explanations.IsBarePart(item) && !_explanations.ExplainPart(item) && PartsIn(Model.ItemList[item].Section) is { } parts)
                parts.PartList.Add(span);
        }
    }

    // "### Gates: A" beside "### Security: B+" is a grade, too.
    private void AddSisters()
    {
        for (var f = _found.Count - 1; f >= 0; f--)
        {
            ref readonly var heading = ref Model.ItemList[_found[f].Item];
            if (heading.Kind != ItemKind.Heading || !Grades.TryReadBare(Model, heading, out _))
                continue;
            var known = new HashSet<int>(_found.Select(static found => found.Item));
            for (var i = 1; i < Model.SectionList.Count; i++)
            {
                var other = Model.SectionList[i].Heading;
                if (Model.SectionList[i].Parent == Model.SectionList[heading.Section].Parent && !known.Contains(other) && Grades.TryReadBare(Model, Model.ItemList[other], out var span))
                    _found.Add((other, span));
            }
            return;
        }
    }

    // "Rope quality is fine: 9.5/10": no word calls it a score, and yet it is nothing else.
    private bool TryReadPlain(in Item item, out TextSpan span)
    {
        span = default;
        if (item.Status is Polarity.Open or Polarity.NotApplicable || (item.Status == Polarity.Failed && item.Kind == ItemKind.ListItem) || !item.HasQuantities || item.Quantities.End - item.Quantities.First > MostQuantities)
            return false;
        if (PlainScores.Find(Model, item) is not (>= 0 and var q) || Model.HoldsOneOf(Ranks, item.FirstToken, item.EndToken) || Model.HoldsOneOf(Minimums, item.FirstToken, item.EndToken))
            return false;
        ref readonly var score = ref Model.QuantityList[q];
        // Without a scale it may be what a tool printed.
        if (score.Unit == Unit.None && (Model.Support.OfSection(item.Section) & (Support.Command | Support.Tool | Support.Link | Support.Path | Support.Method)) != 0)
            return false;
        if (score.Comparator is not (Comparator.None or Comparator.About) || (Model.ConceptsOf(item.FirstToken, score.FirstToken) & ScoreExplanations.NotClaimed) != 0 || _guards.IsLimit(item, score) || _guards.IsCount(item, score) || ScoreSources.IsReachedOn(Model, item, score) || ScoreSources.AreCounted(Model, item, q) || _guards.IsExplained(item) || _guards.IsAsked(item))
            return false;
        span = score.Span;
        return true;
    }

    // "### Gates (A+)", "Seal quality: ★★★★☆": by how it is written it is nothing else.
    private bool TryReadSign(in Item item, out TextSpan span)
    {
        span = default;
        if (item.Kind == ItemKind.Heading ? !item.MayHold('(') || !Grades.TryRead(Model, item, out span) : !MayHoldStars(item) || !Grades.TryReadStars(Model, item, out span))
            return false;
        return item.Status is not (Polarity.Open or Polarity.NotApplicable) && (item.Concepts & ScoreExplanations.NotClaimed) == 0 && !_guards.IsExplained(item) && !_guards.IsAsked(item);
    }

    private static bool MayHoldStars(in Item item) =>
        item.Kind is ItemKind.LabelLine or ItemKind.ListItem && (item.MayHold('\u2605') || item.Has(TokenKind.Mark));

    // "## Overall score" and, below it, "**85/100** - good".
    private bool TryReadBelowHeading(int index, in Item item, out TextSpan span)
    {
        span = default;
        if (index == 0 || item.Kind is not (ItemKind.Paragraph or ItemKind.LabelLine) || !item.HasQuantities || item.Section <= 0 || Model.SectionList[item.Section].Heading != index - 1)
            return false;
        ref readonly var heading = ref Model.ItemList[index - 1];
        ref readonly var quantity = ref Model.QuantityList[item.Quantities.First];
        if ((heading.Topics & Topics.Graded) == 0 || heading.HasQuantities || (heading.Concepts & ScoreExplanations.NotClaimed) != 0 || quantity.FirstToken > item.FirstToken + 1 || quantity.Comparator is not (Comparator.None or Comparator.About))
            return false;
        if (!(quantity.Unit == Unit.Ratio ? quantity.MayBeGrade && quantity.Value <= quantity.Whole : quantity.Unit == Unit.Percent && quantity.Value <= 100) || _guards.IsExplained(item) || _guards.IsCount(item, quantity))
            return false;
        span = quantity.Span;
        return true;
    }

    // "Cranes: 95/100" among "Security: 98/100": nothing but its place says that it is a score.
    private void AddUnknownParts(UnexplainedScore claim)
    {
        var start = Model.ItemList[claim.Item].GroupStart;
        for (var i = start; i < Model.ItemList.Count && i < start + LongestList; i++)
        {
            ref readonly var item = ref Model.ItemList[i];
            if (item.Group != Model.ItemList[start].Group || item.LabelEnd < 0 || !item.HasQuantities || item.Status is Polarity.Open or Polarity.NotApplicable)
                continue;
            ref readonly var grade = ref Model.QuantityList[item.Quantities.First];
            if (grade.Unit == Unit.Ratio && grade.Whole is 10 or 100 && grade.Span != claim.Span && !claim.PartList.Contains(grade.Span) && !_guards.IsCount(item, grade))
                claim.PartList.Add(grade.Span);
        }
    }

    private UnexplainedScore? PartsIn(int section)
    {
        foreach (var claim in _byGroup.Values)
        {
            if (Model.ItemList[claim.Item].Section == section)
                return claim;
        }
        return null;
    }

    // A list of scores is one claim.
    private void AddPart(int item, TextSpan span)
    {
        var group = Model.ItemList[item].Group;
        if (_byGroup.TryGetValue(group, out var first))
        {
            first.PartList.Add(span);
            return;
        }
        var claim = new UnexplainedScore(span, item);
        _byGroup.Add(group, claim);
        Model.ClaimsOf<UnexplainedScore>().Add(claim);
    }

    private void Add(int item, TextSpan span)
    {
        var words = Model.Text.ToString(span);
        if (_first.TryGetValue(words, out var first))
        {
            first.RepeatList.Add(span);
            return;
        }
        var claim = new UnexplainedScore(span, item);
        _first.Add(words, claim);
        Model.ClaimsOf<UnexplainedScore>().Add(claim);
    }

    private bool TryReadItem(in Item item, out TextSpan span)
    {
        if (item.Quantities.End - item.Quantities.First == 1 && item.Status is Polarity.None or Polarity.Done && ScoreSources.TellMove(Model, item, Model.QuantityList[item.Quantities.First]) && !_guards.IsExplained(item) && !_guards.IsAsked(item))
        {
            span = Model.QuantityList[item.Quantities.First].Span;
            return true;
        }
        if (item.MayHold('\u2192') && ScoreSources.TellChange(Model, item, out span) && !span.IsEmpty && !_guards.IsAsked(item))
            return true;
        span = default;
        if (item.Status is Polarity.Open or Polarity.NotApplicable || (item.Status == Polarity.Failed && item.Kind == ItemKind.ListItem) || item.Quantities.End - item.Quantities.First > MostQuantities || _guards.IsExplained(item) || _guards.IsAsked(item))
            return false;
        for (var q = item.Quantities.First; q < item.Quantities.End; q++)
        {
            ref readonly var quantity = ref Model.QuantityList[q];
            if (!IsScore(item, quantity) || _guards.IsLimit(item, quantity) || ScoreSources.AreCounted(Model, item, q))
                continue;
            span = quantity.Span;
            return true;
        }
        return Grades.TryRead(Model, item, out span) || Grades.TryReadSentence(Model, item, out span);
    }

    private bool IsScore(in Item item, in Quantity quantity)
    {
        // "Minimum score: 95/100".
        if (Model.HoldsOneOf(Minimums, item.FirstToken, quantity.FirstToken))
            return false;
        if (quantity.Comparator is not (Comparator.None or Comparator.About) || (Model.ConceptsOf(item.FirstToken, quantity.FirstToken) & ScoreExplanations.NotClaimed) != 0 || _guards.IsCount(item, quantity) || ScoreSources.IsReachedOn(Model, item, quantity))
            return false;
        var isNear = IsNearScore(item, quantity);
        return quantity.Unit switch
        {
            Unit.Ratio when quantity.MayBeGrade && quantity.Value <= quantity.Whole => isNear || (quantity.Whole is 10 or 100 && (item.Topics & Topics.Merit) != 0),
            Unit.Percent => isNear && quantity.Value <= 100 && !IsLevelOfStatistics(item, quantity),
            _ => false,
        };
    }

    // "Confidence level: 95%" is what tests of statistics are held against.
    private bool IsLevelOfStatistics(in Item item, in Quantity quantity) =>
        quantity.Value is 90 or 95 or 99 or 99.9 && Model.HoldsOneOf(Confidences, item.FirstToken, quantity.FirstToken);

    // "Score: 95%", "a grade of 9/10", "(89% score)"; a row's label speaks for its cells.
    private bool IsNearScore(in Item item, in Quantity quantity)
    {
        var low = item.Kind == ItemKind.TableRow || (item.LabelEnd >= 0 && (quantity.FirstToken - item.LabelEnd <= Near || IsFirstWord(item, quantity))) ? item.FirstToken : Math.Max(item.FirstToken, quantity.FirstToken - Near);
        for (var i = low; i < Math.Min(item.EndToken, quantity.EndToken + 2); i++)
        {
            if (Model.Tokens[i].Has(Topics.Graded) && (i <= quantity.EndToken || Model.Tokens[quantity.EndToken].Kind == TokenKind.Word))
                return !(i > item.FirstToken && Ranks.Contains(Model.Tokens[i - 1].Value));
        }
        return false;
    }

    // Only marks stand before it: "Rating: ★★★★★ (5/5)".
    private bool IsFirstWord(in Item item, in Quantity quantity)
    {
        for (var i = item.FirstValueToken; i < quantity.FirstToken; i++)
        {
            if (Model.Tokens[i].Kind is not (TokenKind.Mark or TokenKind.Punctuation))
                return false;
        }
        return true;
    }
}
