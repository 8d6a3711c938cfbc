using ReportLint.Claims.Annotating;
using ReportLint.Text;

namespace ReportLint.Claims.Supporting;

/// <summary>Claims that nothing can be wrong with the security of something ("0 vulnerabilities", "100% secure"), in a report that names
/// no scanner, and with no scope or date near. The first is reported; the others are listed with it.</summary>
internal sealed class SecurityQuery : ClaimQuery
{
    private const Concepts Safety = Concepts.Attack | Concepts.Secure;

    // A command or a file names what looked for holes, a link leads to it, a date says when.
    private const Support OfItem = Support.Link | Support.Path | Support.Command | Support.Code | Support.Date | Support.Tool;

    private const Support Around = Support.Link | Support.Path | Support.Command | Support.Date;

    private readonly SecurityWords _words;

    public SecurityQuery(SupportTable table)
        : base(table) => _words = new(Model);

    /// <inheritdoc/>
    public override Meaning Needs => new(Safety, Topics.Vulnerability);

    /// <inheritdoc/>
    public override void Read()
    {
        if (IsAuditOfSecurity() || NamesScanner())
            return;
        List<(int Item, TextSpan Span)> claims = [];
        foreach (var index in Model.Index.With(Safety, Topics.Vulnerability))
        {
            if (TryFind(index, out var found) && !IsSupported(index))
                claims.Add((index, found));
        }
        AddFirst(UnsupportedKind.Security, claims);
    }

    // The report of an audit or a scan says scope and date in its title and its head.
    private bool IsAuditOfSecurity() => (AuditReports.Is(Model) && AuditReports.IsOfSecurity(Model))
        || (Model.SectionList.Count > 1 && (Model.ItemList[Model.SectionList[1].Heading].Topics & Topics.Vulnerability) != 0);

    // What a scanner found is said once, and recapped elsewhere; "run Trivy" below "Next steps" found nothing yet.
    private bool NamesScanner()
    {
        foreach (var index in Model.Index.About(Topics.Scanner))
        {
            if (Assertions.IsAsserted(index))
                return true;
        }
        return false;
    }

    private bool TryFind(int index, out TextSpan span)
    {
        span = default;
        ref readonly var item = ref Model.ItemList[index];
        if ((item.Kind == ItemKind.FenceLine && item.Status != Polarity.Done) || !Assertions.IsAsserted(index, Modality.Past))
            return false;
        for (var at = item.FirstToken; at < item.EndToken; at++)
        {
            if (!_words.TryRead(item, at, out var first, out var end) || !Assertions.IsFactInItem(index, first, end)
                || IsAskedFor(first, end))
                continue;
            span = TextSpan.FromBounds(Model.Tokens[first].Start, Model.Tokens[end - 1].End);
            return true;
        }
        return false;
    }

    private bool IsSupported(int index)
    {
        ref readonly var item = ref Model.ItemList[index];
        return (Supports.Of(item) & OfItem) != 0 || (item.Section > 0 && !Model.IsTitle(item.Section) && (Reach.Of(index) & Around) != 0);
    }
}
