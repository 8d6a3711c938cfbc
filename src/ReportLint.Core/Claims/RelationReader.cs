using ReportLint.Claims.Supporting;

namespace ReportLint.Claims;

/// <summary>Relates the claims of a report once all are read.</summary>
internal sealed class RelationReader(ReportModel model)
{
    private readonly SupportTable _supported = new(model.Laws.Table);

    private readonly ClaimReader[] _ofWords =
    [
        new UnansweredTargetReader(model),
        new SelfCertificationReader(model),
        new VouchedQualityReader(model),
        new HypeReader(model),
        new AbsoluteClaimReader(model),
        new HedgedClaimReader(model),
        new VagueQuantityReader(model),
    ];

    private readonly ClaimReader[] _ofForm =
    [
        new PlaceholderReader(model),
        new DecorativeEmojiReader(model),
        new ShoutingReader(model),
        new MissingMetadataReader(model),
        new EmptySectionReader(model),
    ];

    public void Read()
    {
        model.Support.Clear();
        model.IndexItems();
        model.Guard(model, static it => it.IsReport = ReportNature.IsReport(it));
        model.Laws.Read();
        _supported.Read();
        if (model.IsInKnownLanguage)
            Ask(_ofWords);
        Ask(_ofForm);
    }

    private void Ask(ClaimReader[] readers)
    {
        var meaning = model.Tokens.Meaning;
        foreach (var reader in readers)
        {
            var (needs, styles) = (reader.Needs, reader.NeedsStyles);
            if (styles != Styles.None ? (styles & model.Tokens.Styles) != 0 : needs == default || needs.Overlaps(meaning))
                model.Guard(reader, static it => it.Read());
        }
    }
}
