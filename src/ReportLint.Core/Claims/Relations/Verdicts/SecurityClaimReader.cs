using ReportLint.Claims.Supporting;
using ReportLint.Text;

namespace ReportLint.Claims;

/// <summary>Finds claims that nothing can be wrong ("0 vulnerabilities", "protection against all attacks", "100% secure") that name no scanner, scope or date.</summary>
internal sealed class SecurityClaimReader(ReportModel model) : ClaimReader(model)
{
    private const Support ItemSupport = Support.Link | Support.Path | Support.Command | Support.Code | Support.Date | Support.Tool;

    private const Support SectionSupport = Support.Link | Support.Date | Support.Scanner;

    private const Concepts Asking = Concepts.Demand | Concepts.Future | Concepts.Target;

    private static readonly WordSet Unaccented = Wordings.WordsOf(Wording.Lookalike), Searches = Wordings.WordsOf(Wording.SearchNoun), Kinds = Wordings.WordsOf(Wording.AttackKind);

    /// <summary>How far zero and the vulnerabilities may stand apart, in tokens.</summary>
    private const int Reach = 5;

    public override Meaning Needs => new(Concepts.Attack | Concepts.Secure, Topics.Vulnerability);

    public override void Read()
    {
        if (!Model.IsReport || IsAuditItself())
            return;
        SecurityClaim? claim = null;
        foreach (var i in Model.Index.With(Concepts.Attack | Concepts.Secure, Topics.Vulnerability))
        {
            ref readonly var item = ref Model.ItemList[i];
            if ((item.Kind == ItemKind.FenceLine && item.Status != Polarity.Done) || !Assertions.MayClaim(Model, item))
                continue;
            if (!TryFind(item, out var span) || IsSupported(item))
                continue;
            if (claim is not null && Model.ItemList[claim.Item].Section == item.Section)
                claim.Add(span);
            else
                Model.ClaimsOf<SecurityClaim>().Add(claim = new SecurityClaim(span, i));
        }
    }

    // A report of an audit or a scan tells scope and date in its own title and head.
    private bool IsAuditItself() =>
        (AuditReports.Is(Model) && (AuditReports.IsOfSecurity(Model) || NamesScanner())) || (Model.SectionList.Count > 1 && (Model.ItemList[Model.SectionList[1].Heading].Topics & Topics.Vulnerability) != 0);

    // An audit of anything else looked for no vulnerabilities, unless it names what did.
    private bool NamesScanner()
    {
        foreach (var i in Model.Index.About(Topics.Scanner | Topics.Tool))
            return i >= 0;
        return false;
    }

    private bool TryFind(in Item item, out TextSpan span)
    {
        span = default;
        for (var i = item.FirstToken; i < item.EndToken; i++)
        {
            ref readonly var token = ref Model.Tokens[i];
            if (token.Kind != TokenKind.Word || !(token.Has(Topics.Vulnerability) || token.Has(Concepts.Attack | Concepts.Secure)) || Assertions.IsInAskingColumn(Model, item, i))
                continue;
            if (!(token.Has(Topics.Vulnerability) && (TryReadNone(item, i, out var first, out var end) || TryReadAllRemoved(item, i, out first, out end))) && !(token.Has(Concepts.Attack) && TryReadAll(item, i, out first, out end))
                && !(token.Has(Concepts.Secure) && TryReadFully(item, i, out first, out end)))
                continue;
            // "Claim: '100% secure'" quotes it.
            if (first > item.FirstToken && Sentences.StartsQuote(Model.Tokens[first - 1]))
                continue;
            if ((Model.ConceptsOf(Sentences.Start(Model, item.FirstToken, first), end) & Asking) != 0
                || (!token.Has(Topics.Vulnerability) && Sentences.IsDenied(Model, item.FirstToken, first)))
                continue;
            span = TextSpan.FromBounds(Model.Tokens[first].Start, Model.Tokens[end - 1].End);
            return true;
        }
        return false;
    }

    // "0 critical vulnerabilities", "aucune faille connue", "Vulnerabilities: none".
    private bool TryReadNone(in Item item, int at, out int first, out int end)
    {
        end = at + Math.Max(1, (int)Model.Tokens[at].PhraseLength);
        for (first = at - 1; first >= Math.Max(item.FirstToken, at - Reach); first--)
        {
            // "No vulnerability scanning" lacks something.
            if (IsNone(Model.Tokens[first]))
                return !HasOthers(item, end) && !(end < item.EndToken && Searches.Contains(Model.Tokens[end].Value));
            if (!IsKindOfFinding(Model.Tokens[first]) && !Model.Tokens[first].Is('/') && !Model.Tokens[first].Is(','))
                break;
        }
        first = at;
        while (first > item.FirstToken && IsKindOfFinding(Model.Tokens[first - 1]))
            first--;
        return TryReadNoneBehind(item, end, out end);
    }

    private bool TryReadNoneBehind(in Item item, int at, out int end)
    {
        var isLabelled = false;
        for (end = at; end < Math.Min(item.EndToken, at + Reach); end++)
        {
            ref readonly var token = ref Model.Tokens[end];
            isLabelled |= token.Is(':') || end == item.LabelEnd || (item.Kind == ItemKind.TableRow && token.Kind is TokenKind.Mark or TokenKind.Number);
            if (IsNone(token))
                return (isLabelled || item.Kind == ItemKind.TableRow) && !Assertions.IsInAskingColumn(Model, item, end) && !HasOthers(item, ++end);
            if (token.Kind is not (TokenKind.Punctuation or TokenKind.Mark) && !IsKindOfFinding(token))
                return false;
        }
        return false;
    }

    // "All security issues have been resolved"; not "all high vulnerabilities", nor "all 12 findings", which say how much there was.
    private bool TryReadAllRemoved(in Item item, int at, out int first, out int end)
    {
        end = at + Math.Max(1, (int)Model.Tokens[at].PhraseLength);
        for (first = at - 1; first >= Math.Max(item.FirstToken, at - Reach) && Model.Tokens[first].Kind == TokenKind.Word && !Model.Tokens[first].Has(Concepts.Severity); first--)
        {
            if (Model.Tokens[first].Has(Concepts.Universal) && !Model.Tokens[first].Has(Concepts.Secure))
                return ReachRemoval(item, ref end) && !HasOthers(item, end);
        }
        return false;
    }

    private bool ReachRemoval(in Item item, ref int end)
    {
        for (var i = end; i < Math.Min(item.EndToken, end + Reach) && (Model.Tokens[i].Kind is TokenKind.Word or TokenKind.Mark || Model.Tokens[i].Is(':')); i++)
        {
            if (!Model.Tokens[i].Has(Concepts.Done | Concepts.Protection))
                continue;
            end = i + 1;
            return true;
        }
        return false;
    }

    private bool IsNone(in Token token) => token.Kind switch
    {
        TokenKind.Number => Model.Tokens.NumberOf(token).Value == 0,
        TokenKind.Word => token.Has(Concepts.Negation),
        _ => false,
    };

    // Words that say which findings are meant, all of them kinds of the same.
    private static bool IsKindOfFinding(in Token token) => token.Kind == TokenKind.Word && (token.Has(Concepts.KindOfFinding) || token.Has(Concepts.Severity | Concepts.Remaining | Concepts.Stop) || Kinds.Contains(token.Value));

    // "0 critical, 3 low" tells what was found.
    private bool HasOthers(in Item item, int at)
    {
        for (var i = at; i + 1 < Math.Min(item.EndToken, at + 12); i++)
        {
            if (Model.Tokens[i].Kind == TokenKind.Number && Model.Tokens.NumberOf(Model.Tokens[i]).Value > 0 && Model.Tokens[i + 1].Has(Concepts.Severity))
                return true;
        }
        return false;
    }

    // "Protection against all attacks", "toutes les attaques sont bloquées".
    private bool TryReadAll(in Item item, int at, out int first, out int end)
    {
        end = at + Math.Max(1, (int)Model.Tokens[at].PhraseLength);
        for (first = at - 1; first >= Math.Max(item.FirstToken, at - 4) && Model.Tokens[first].Kind == TokenKind.Word; first--)
        {
            if (!Model.Tokens[first].Has(Concepts.Universal))
                continue;
            return ReachProtection(item, ref first, ref end);
        }
        return false;
    }

    private bool ReachProtection(in Item item, ref int first, ref int end)
    {
        for (var i = first - 1; i >= Math.Max(item.FirstToken, first - Reach) && Model.Tokens[i].Kind == TokenKind.Word; i--)
        {
            if (!Model.Tokens[i].Has(Concepts.Protection))
                continue;
            first = i > item.FirstToken && Model.Tokens[i - 1].Has(Concepts.Protection) ? i - 1 : i;
            return true;
        }
        for (var i = end; i < Math.Min(item.EndToken, end + Reach) && Model.Tokens[i].Kind is TokenKind.Word or TokenKind.Mark || (i < item.EndToken && i < end + Reach && Model.Tokens[i].Is(':')); i++)
        {
            if (!Model.Tokens[i].Has(Concepts.Protection))
                continue;
            end = i + 1;
            return true;
        }
        return false;
    }

    // "100 % sur mobile" and "100% sure": folded, "sûr" is the same word; its letter tells it apart.
    private bool IsOtherWord(in Token token) => Unaccented.Contains(token.Value) && IsAscii(Model.Text.Slice(token.Span));

    private static bool IsAscii(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (c > '~')
                return false;
        }
        return true;
    }

    // "100% secure", "totalement sécurisé", "unhackable".
    private bool TryReadFully(in Item item, int at, out int first, out int end)
    {
        (first, end) = (at, Math.Min(item.EndToken, at + Math.Max(1, (int)Model.Tokens[at].PhraseLength)));
        if (IsOtherWord(Model.Tokens[at]))
            return false;
        if (Model.Tokens[at].Has(Concepts.Universal))
            return true;
        if (at == item.FirstToken)
            return false;
        first = at - 1;
        if (Model.Tokens[first].Kind == TokenKind.Word)
            return Model.Tokens[first].Has(Concepts.Universal);
        if (!Model.Tokens[first].Is('%') || first == item.FirstToken)
            return false;
        first--;
        return Model.Tokens[first].Kind == TokenKind.Number && Model.Tokens.NumberOf(Model.Tokens[first]).Value == 100;
    }

    private bool IsSupported(in Item item) =>
        (Model.Support.Of(item) & ItemSupport) != 0
        || (item.Section > 0 && Model.SectionList[item.Section].Level > 1 && (Model.Support.OfSection(item.Section) & SectionSupport) != 0);
}
