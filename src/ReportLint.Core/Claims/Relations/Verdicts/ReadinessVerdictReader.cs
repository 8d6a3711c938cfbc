using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Finds verdicts on readiness, one a line: "production-ready", "approved for release", "deploy immediately".</summary>
internal sealed class ReadinessVerdictReader(ReportModel model) : ClaimReader(model)
{
    private const Topics Wanted = Topics.Ready | Topics.Deploy | Topics.Fitness | Topics.Verdict;

    /// <summary>"ready for an immediate public release".</summary>
    private const int LongestGap = 3;

    /// <summary>"can be deployed to production today".</summary>
    private const int LongestOrder = 6;

    /// <summary>A line in which so many were refused says nothing; each is held against all of it.</summary>
    private const int MostRefused = 16;

    private static readonly WordSet Recommending = Wordings.WordsOf(Wording.RecommendingVerb);

    private static readonly WordSet Soon = Wordings.WordsOf(Wording.AtOnce);

    private readonly VerdictContext _context = new(model);

    private int _low;
    private int _high;

    public override Meaning Needs => new(Concepts.None, Wanted | Topics.Judgement | Topics.Destination);

    public override void Read()
    {
        for (var i = 0; i < Model.ItemList.Count; i++)
        {
            ref readonly var item = ref Model.ItemList[i];
            if (item.Status is not (Polarity.None or Polarity.Done))
                continue;
            if ((item.Topics & Wanted) == 0 || !ReadItem(i, item))
                ReadDecision(i, item);
        }
    }

    // "Decision: go live", "The rollout to all quays can begin".
    private void ReadDecision(int index, in Item item)
    {
        var isDecision = (item.Topics & Topics.Judgement) != 0 && item.LabelEnd > item.FirstToken;
        var isGranted = !isDecision && (item.Topics & Topics.Destination) != 0 && item.Kind is ItemKind.Paragraph or ItemKind.ListItem;
        var (first, end) = (0, 0);
        if (((isDecision && Decisions.TryRead(Model, item, out first, out end)) || (isGranted && VerdictPhrases.FindGranted(Model, item, out first, out end))) && _context.IsClaim(item, first, end, VerdictKind.Deploy))
            Model.ClaimsOf<ReadinessVerdict>().Add(new ReadinessVerdict(Model.SpanOf(first, end), index, VerdictKind.Deploy, first, end));
    }

    private bool ReadItem(int index, in Item item)
    {
        (_low, _high) = (item.FirstToken, item.EndToken);
        var cell = item.Cells.First;
        var refused = 0;
        for (var i = item.FirstToken; i < item.EndToken && refused < MostRefused; i++)
        {
            if (!Model.Tokens[i].Has(Wanted))
                continue;
            if (item.Kind == ItemKind.TableRow)
                (_low, _high) = FindCell(item, i, ref cell);
            if (!TryRead(index, item, i, out var first, out var end, out var kind))
                continue;
            if (!_context.IsClaim(item, first, end, kind))
            {
                refused++;
                continue;
            }
            Model.ClaimsOf<ReadinessVerdict>().Add(new ReadinessVerdict(Model.SpanOf(first, end), index, kind, first, end));
            return true;
        }
        return false;
    }

    // A verdict stands in one cell.
    private (int Low, int High) FindCell(in Item row, int at, ref int cell)
    {
        while (cell + 1 < row.Cells.End && Model.CellList[cell].EndToken <= at)
            cell++;
        return cell < row.Cells.End ? (Model.CellList[cell].FirstToken, Model.CellList[cell].EndToken) : (row.FirstToken, row.EndToken);
    }

    private bool TryRead(int index, in Item item, int at, out int first, out int end, out VerdictKind kind)
    {
        first = at;
        kind = VerdictKind.Ready;
        ref readonly var token = ref Model.Tokens[at];
        if (token.Has(Topics.Ready) && (TryReadReady(at, ref first, out end) || IsRowOfReadiness(item, at) || VerdictPhrases.HeadsDestinations(Model, index, item, at, out end)))
            return true;
        if (token.Has(Topics.Fitness) && (TryReadAttained(at, ref first, out end) || TryReadFull(item, at, ref first, out end)))
            return true;
        kind = VerdictKind.Deploy;
        if (TryReadDeploy(item, at, out end))
            return true;
        kind = VerdictKind.Ready;
        end = VerdictPhrases.EndOfWhole(Model, item, at, _low, _high);
        return end > 0;
    }

    // "| Production readiness | ✅ Ready |": the whole cell.
    private bool IsRowOfReadiness(in Item item, int at)
    {
        if (item.Kind != ItemKind.TableRow || at < Model.CellList[item.Cells.First].EndToken)
            return false;
        for (var i = _low; i < _high; i++)
        {
            if (i != at && Model.Tokens[i].Kind is not (TokenKind.Mark or TokenKind.Punctuation))
                return false;
        }
        var label = Model.MeaningOf(item.FirstToken, Model.CellList[item.Cells.First].EndToken);
        return (label.Topics & Topics.Destination) != 0 && (label.Topics & (Topics.Fitness | Topics.Judgement)) != 0;
    }

    // "production-ready", "deployment: ✅ approved"; "ready for production", "prêt à être déployé".
    private bool TryReadReady(int at, ref int first, out int end)
    {
        end = at + 1;
        // "Good to go", "shippable", "feu vert pour ...": the words say where to.
        var phrase = at + Math.Max(1, (int)Model.Tokens[at].PhraseLength);
        if (Model.Tokens[at].Has(Topics.Destination) && phrase <= _high)
        {
            end = phrase;
            return true;
        }
        var before = at - 1;
        while (before > _low && Model.Tokens[before].Kind is TokenKind.Mark or TokenKind.Punctuation && !IsStop(before))
            before--;
        var isApart = before < at - 1;
        if (isApart && TryReadDestination(end, ref end))
            return true;
        // "production readiness: approved".
        if (isApart && before > _low && (Model.Tokens[before].Has(Topics.Fitness | Topics.Judgement) || Model.Tokens[before].Has(Concepts.Status)) && Model.Tokens[before - 1].Has(Topics.Destination))
            before--;
        if (before > _low && Model.Tokens[before].Has(Topics.Usage))
            before--;
        // "The deployment is approved".
        if (before > _low && Model.Tokens[at].Has(Topics.Approval) && Model.Tokens[before].Has(Topics.Copula) && Model.Tokens[before - 1].Has(Topics.Destination))
            before--;
        if (before >= _low && Model.Tokens[before].Has(Topics.Destination))
        {
            while (before > _low && Model.Tokens[before - 1].Has(Topics.Destination))
                before--;
            first = before;
            return true;
        }
        if (TryReadDestination(end, ref end))
            return true;
        // "Feu vert pour le déploiement", be it one phrase or two.
        if (phrase <= end || phrase > _high)
            return false;
        end = phrase;
        return (Model.MeaningOf(at + 1, phrase).Topics & Topics.Destination) != 0 || TryReadDestination(phrase, ref end);
    }

    private bool TryReadDestination(int at, ref int end)
    {
        // "Approved and merged" tells two things.
        if (at >= _high || !Model.Tokens[at].Has(Concepts.Stop) || Model.Tokens[at].Has(Topics.Joining))
            return false;
        var i = at;
        // "approved for: production".
        while (i < _high && !Model.Tokens[i].Has(Topics.Destination) && (Model.Tokens[i].Has(Concepts.Stop) || Model.Tokens[i].Is(':') || Model.Tokens[i].Is('\'') || Model.Tokens[i].Is('\u2019')))
            i++;
        for (var gap = 0; gap < LongestGap && i < _high; gap++, i++)
        {
            ref readonly var token = ref Model.Tokens[i];
            // "Ready for safe use and a launch in production": the last of two things.
            if (token.Has(Topics.Joining) && i > at + 1 && gap <= LongestGap)
            {
                gap = -1;
                while (i + 1 < _high && Model.Tokens[i + 1].Has(Concepts.Stop))
                    i++;
                continue;
            }
            if (token.Has(Topics.Destination))
            {
                end = EndOfDestination(i);
                return true;
            }
            // "Ready for use in production".
            if (token.Kind != TokenKind.Word || (token.Has(Concepts.Stop) && !Model.Tokens[i - 1].Has(Topics.Usage)))
                return false;
        }
        return false;
    }

    // "production deployment", "production use", "mise en production".
    private int EndOfDestination(int at)
    {
        var end = Math.Min(_high, at + Math.Max(1, (int)Model.Tokens[at].PhraseLength));
        while (end < _high)
        {
            if (Model.Tokens[end].Has(Topics.Destination | Topics.Usage))
                end++;
            else if (end + 1 < _high && Model.Tokens[end].Has(Concepts.Stop) && Model.Tokens[end + 1].Has(Topics.Destination | Topics.Usage))
                end += 2;
            else
                break;
        }
        return end;
    }

    // "has achieved full production readiness"; "Production Readiness" alone is a title.
    private bool TryReadAttained(int at, ref int first, out int end)
    {
        end = at + 1;
        if (at == _low || !Model.Tokens[at - 1].Has(Topics.Destination))
            return false;
        for (var i = at - 2; i >= Math.Max(_low, at - 2 - LongestGap); i--)
        {
            if (Model.Tokens[i].Has(Concepts.Achieved | Concepts.Actual))
            {
                first = at - 1;
                return true;
            }
        }
        return false;
    }

    // "Production readiness: 100%".
    private bool TryReadFull(in Item item, int at, ref int first, out int end)
    {
        end = at + 1;
        // "Code readiness" speaks of a part.
        if (item.LabelEnd != end || item.Kind == ItemKind.TableRow || !(at == item.FirstToken || Model.Tokens[at - 1].Kind == TokenKind.Mark || Model.Tokens[at - 1].Has(Topics.Destination) || Model.Tokens[at - 1].Has(Concepts.Mean)))
            return false;
        for (var q = item.Quantities.First; q < item.Quantities.End; q++)
        {
            ref readonly var quantity = ref Model.QuantityList[q];
            if (quantity.Unit != Unit.Percent || quantity.Value != 100 || quantity.Comparator != Comparator.None || !IsFirstOfValue(item, quantity))
                continue;
            first = at > item.FirstToken && Model.Tokens[at - 1].Has(Topics.Destination) ? at - 1 : at;
            end = quantity.EndToken;
            return true;
        }
        return false;
    }

    private bool IsFirstOfValue(in Item item, in Quantity quantity)
    {
        for (var i = item.FirstValueToken; i < quantity.FirstToken; i++)
        {
            if (Model.Tokens[i].Kind is not (TokenKind.Mark or TokenKind.Punctuation))
                return false;
        }
        return quantity.FirstToken >= item.FirstValueToken;
    }

    // "deploy to production immediately", "can be released today"; behind "Recommendation:" also "deploy to production".
    private bool TryReadDeploy(in Item item, int at, out int end)
    {
        end = at + 1;
        if (!Model.Tokens[at].Has(Topics.Deploy))
            return false;
        var label = item.Kind == ItemKind.TableRow ? Model.CellList[item.Cells.First].EndToken : item.LabelEnd;
        var isRecommended = label > item.FirstToken && at >= label && Model.Tokens[label - 1].Has(Topics.Judgement);
        // "We recommend immediate deployment", "Recommandation : déploiement immédiat".
        if (Model.Tokens[at].PhraseLength > 1 && !Model.Tokens[at].Has(Concepts.Auxiliary) && (isRecommended || IsRecommended(at)) && IsNamed(at))
        {
            end = Math.Min(_high, at + Model.Tokens[at].PhraseLength);
            return true;
        }
        for (var i = end; i < Math.Min(_high, end + LongestOrder) && Model.Tokens[i].Kind == TokenKind.Word; i++)
        {
            if (!Model.Tokens[i].Has(Topics.Haste))
                continue;
            end = Math.Min(_high, i + Math.Max(1, (int)Model.Tokens[i].PhraseLength));
            return true;
        }
        // "Deploy to production: YES".
        if (at < item.LabelEnd && (Model.MeaningOf(item.FirstValueToken, item.EndToken).Topics & Topics.Affirmed) != 0 && TryReadDestination(end, ref end))
            return true;
        return isRecommended && TryReadDestination(end, ref end);
    }

    private bool IsRecommended(int at)
    {
        for (var i = at - 1; i >= Math.Max(_low, at - LongestGap); i--)
        {
            if (Recommending.Contains(Model.Tokens[i].Value) && Model.Tokens[i].Kind == TokenKind.Word)
                return true;
        }
        return false;
    }

    // "Immediate deployment": the noun and how soon.
    private bool IsNamed(int at)
    {
        for (var i = at; i < Math.Min(_high, at + Model.Tokens[at].PhraseLength); i++)
        {
            if (Soon.Contains(Model.Tokens[i].Value))
                return true;
        }
        return false;
    }

    private bool IsStop(int at) => Model.Tokens[at].Is('.') || Model.Tokens[at].Is(',') || Model.Tokens[at].Is(';') || Model.Tokens[at].Is('|') || Model.Tokens[at].Is('(') || Model.Tokens[at].Is(')');
}
