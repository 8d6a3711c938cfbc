using ReportLint.Claims.Statements;
using ReportLint.Text;

namespace ReportLint.Claims.Supporting;

/// <summary>Approvals, certificates and signatures by which a report vouches for itself: they name no person and no document. The first is
/// reported; the others are listed with it.</summary>
internal sealed class SelfCertificationQuery(SupportTable table) : ClaimQuery(table)
{
    private const Topics Wanted = Topics.Approval | Topics.SignedBy;

    private const Support Document = Support.Link | Support.Path;

    private readonly ApprovalWords _words = new(table.Claims);

    /// <inheritdoc/>
    public override Meaning Needs => new(Concepts.None, Wanted);

    /// <inheritdoc/>
    public override void Read()
    {
        if (AuditReports.Is(Model) && AuditReports.NamesAuditor(Model))
            return;
        List<(int Item, TextSpan Span)> found = [];
        foreach (var index in Model.Index.About(Wanted))
        {
            ref readonly var item = ref Model.ItemList[index];
            var signer = Signatures.Read(Model, item, out var first, out var end);
            // Who signs a part of the report has read the rest of it.
            if (signer == Signer.Person)
                return;
            var said = first;
            var isSaid = signer == Signer.Role || (IsApproved(item, out first, out said, out end)
                && !Attributions.NamesSomebody(Model, item.FirstToken, item.EndToken));
            if (isSaid && (Supports.Of(item) & Document) == 0 && IsAsserted(index, said, end))
                found.Add((index, Model.SpanOf(first, end)));
        }
        AddFirst(UnsupportedKind.SelfCertification, found);
    }

    private bool IsApproved(in Item item, out int first, out int said, out int end)
    {
        (first, said, end) = (item.FirstToken, item.FirstToken, item.EndToken);
        if (item.Kind == ItemKind.FenceLine && item.Status != Polarity.Done)
            return false;
        for (; said < item.EndToken; said++)
        {
            if (_words.TryRead(item, said, out first, out end) && !Table.Verdicts.Describe(item, said, end).IsConditional)
                return true;
        }
        said = first = Model.FirstAfterSigns(item.FirstToken, item.EndToken);
        end = item.EndToken;
        return _words.IsSignOff(item);
    }

    // At the foot of a report it does not matter which section stands last.
    private bool IsAsserted(int index, int first, int end)
    {
        ref readonly var item = ref Model.ItemList[index];
        return (Model.Edges.Close(index) && item.Status is Polarity.None or Polarity.Done)
            || Assertions.IsAsserted(index, Table.Verdicts.Describe(item, first, end));
    }
}
