using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Holds "✅ All tests passing" against "9 tests failing" further down.</summary>
internal sealed class FailingTestReader(ReportModel model) : ClaimReader(model)
{
    private const int MostFailures = 8;

    /// <summary>A smaller run may be one of a part.</summary>
    private const int FewestTests = 12;

    /// <summary>Of what does not pass beyond it a few may be skipped.</summary>
    private const double MostShare = 0.95;

    private static readonly WordSet Tests = Wordings.WordsOf(Wording.TestNoun);

    private readonly MetricScopes _scopes = new(model);
    private readonly FailedTests _failures = new(model);
    private readonly GraveFindings _findings = new(model);

    public override Meaning Needs => new(Concepts.None, Topics.Passing);

    public override void Read()
    {
        if (!Model.IsReport)
            return;
        var claim = -1;
        List<OpenItem>? failing = null;
        for (var i = 0; i < Model.ItemList.Count; i++)
        {
            ref readonly var item = ref Model.ItemList[i];
            if (claim < 0)
            {
                claim = ClaimsAll(item) && (!_scopes.IsNoClaim(i) || IsTicked(item)) ? i : -1;
                if (claim >= 0)
                    _findings.Read();
            }
            else if (_findings.NamesFailedTest(i) && (failing ??= []).Count < MostFailures)
                failing.Add(new OpenItem(item.Span, item.Span));
            else if (item.HasQuantities && item.Group != Model.ItemList[claim].Group && FailureOf(i, item) is var failure and >= 0 && !_scopes.IsNoClaim(i) && (failing ??= []).Count < MostFailures)
                failing.Add(new OpenItem(item.Span, Model.QuantityList[failure].Span));
        }
        if (failing is not null)
            Model.ClaimsOf<ConflictingStatus>().Add(new ConflictingStatus(Model.ItemList[claim].Span, claim, failing));
    }

    // "✅ All tests passing", "All tests pass": of no suite, no phase.
    private bool ClaimsAll(in Item item)
    {
        if ((item.Topics & Topics.Passing) == 0 || (item.Concepts & Concepts.Universal) == 0 || (item.Concepts & Concepts.Test) == 0 || (item.Concepts & FailedTests.Otherwise) != 0 || item.HasQuantities
            || item.Status is not (Polarity.None or Polarity.Done) || item.Kind is not (ItemKind.ListItem or ItemKind.LabelLine or ItemKind.Paragraph or ItemKind.FenceLine))
            return false;
        var (all, test, pass) = (false, false, false);
        for (var i = item.FirstToken; i < item.EndToken; i++)
        {
            ref readonly var token = ref Model.Tokens[i];
            if (token.Kind == TokenKind.Code || (token.Kind == TokenKind.Word && !token.Has(Concepts.Universal | Concepts.Stop | Concepts.Auxiliary | Concepts.Status) && !token.Has(Topics.Passing | Topics.Copula) && !Tests.Contains(token.Value)))
                return false;
            all |= token.Has(Concepts.Universal);
            test |= token.Has(Concepts.Test);
            pass |= token.Has(Topics.Passing);
        }
        return all && test && pass;
    }

    // "Completed improvements", "Checklist status": what is ticked there is so.
    private bool IsTicked(in Item item) => item.Status == Polarity.Done && item.Section > 0 && (Model.ItemList[Model.SectionList[item.Section].Heading].Concepts & (Concepts.Done | Concepts.Status | Concepts.Achieved)) != 0;

    // "361/433 tests passing": of no suite, either, and with more left than a few that were skipped.
    private int LowerRatioOf(in Item item)
    {
        if ((item.Topics & Topics.TestRun) == 0 || (item.Topics & Topics.Passing) == 0 || RatioOf(item) is not (>= 0 and var only) || Model.QuantityList[only] is not { Comparator: Comparator.None } ratio || ratio.Value > MostShare * ratio.Whole || ratio.Whole < FewestTests || SkipsTests())
            return -1;
        for (var i = item.FirstToken; i < item.EndToken; i++)
        {
            ref readonly var token = ref Model.Tokens[i];
            if (token.Kind is TokenKind.Code or TokenKind.Date || (token.Kind == TokenKind.Word && !token.Has(MetricScopes.General | Concepts.Outcome | Concepts.Rate) && !token.Has(Topics.TestRun | Topics.Passing | Topics.PassRate) && !Tests.Contains(token.Value)))
                return -1;
        }
        return only;
    }

    private bool SkipsTests()
    {
        foreach (var i in Model.Index.About(Topics.Unjudged))
        {
            if ((Model.ItemList[i].Concepts & Concepts.Test) != 0 || Model.ItemList[i].HasQuantities)
                return true;
        }
        return false;
    }

    private int RatioOf(in Item item)
    {
        var q = item.Quantities.First;
        while (q < item.Quantities.End && Model.QuantityList[q].Unit != Unit.Ratio)
            q++;
        return q < item.Quantities.End ? q : -1;
    }

    private int FailureOf(int index, in Item item)
    {
        if (item.Kind == ItemKind.Heading || FailedTests.IsOtherwise(item))
            return -1;
        if ((item.Concepts & Concepts.Failed) == 0)
            return item.Kind == ItemKind.TableRow ? -1 : LowerRatioOf(item);
        return _failures.Find(index, item);
    }
}
