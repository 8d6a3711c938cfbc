namespace ReportLint.Claims.Supporting;

/// <summary>Whether a report is itself the document of an audit, and whether it names who made it.</summary>
internal static class AuditReports
{
    // In items.
    private const int LongestHead = 12;

    private static readonly WordSet Audits = Wordings.WordsOf(Wording.AuditTitle);

    /// <summary>Whether its title says so.</summary>
    public static bool Is(ReportModel model)
    {
        if (model.SectionList.Count < 2)
            return false;
        ref readonly var title = ref model.ItemList[model.SectionList[1].Heading];
        if ((title.Topics & Topics.Audit) != 0)
            return true;
        for (var i = title.FirstToken; i < title.EndToken; i++)
        {
            if (model.Tokens[i].Kind == TokenKind.Word && Audits.Contains(model.Tokens[i].Value))
                return true;
        }
        return false;
    }

    /// <summary>Whether its title says that security was audited.</summary>
    public static bool IsOfSecurity(ReportModel model)
    {
        ref readonly var title = ref model.ItemList[model.SectionList[1].Heading];
        return (title.Topics & (Topics.Audit | Topics.Merit | Topics.Vulnerability)) != 0
            || (title.Concepts & (Concepts.Secure | Concepts.Attack)) != 0;
    }

    /// <summary>Whether its head names the auditor: "**Auditor**: Jane Doe". A role is no name.</summary>
    public static bool NamesAuditor(ReportModel model)
    {
        for (var i = 0; i < Math.Min(model.ItemList.Count, LongestHead); i++)
        {
            ref readonly var item = ref model.ItemList[i];
            if (item.LabelEnd >= 0 && item.FirstValueToken < item.EndToken
                && (model.MeaningOf(item.FirstToken, item.LabelEnd).Topics & Topics.Auditor) != 0)
                return Attributions.IsName(model.Tokens[item.FirstValueToken])
                    && !Signatures.IsRole(model, item.FirstValueToken, item.EndToken, out _);
        }
        return false;
    }
}
