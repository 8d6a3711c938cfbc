namespace ReportLint.Claims;

/// <summary>Relates the claims of a report once all are read.</summary>
internal sealed class RelationReader(ReportModel model)
{
    private readonly TargetReader _targets = new(model);
    private readonly TargetColumnReader _targetColumns = new(model);
    private readonly CompletionReader _completions = new(model);
    private readonly AbsoluteShareReader _absoluteShares = new(model);

    private readonly ClaimReader[] _readers =
    [
        new ProgressShareReader(model),
        new BeforeAfterReader(model),
        new BeforeAfterColumnReader(model),
        new BeforeAfterLineReader(model),
        new TestOutcomeReader(model),
        new DemandedTargetReader(model),
        new TargetRowReader(model),
        new DeclaredGoalReader(model),
        new HeadedTargetReader(model),
        new ReadinessVerdictReader(model),
        new ContradictedVerdictReader(model),
        new ResolvedFindingsReader(model),
        new OpenEndedCountReader(model),
        new ContradictedMarkReader(model),
        new ConflictingStatusReader(model),
        new UntickedStatementReader(model),
        new ReportStatusReader(model),
        new FailingTestReader(model),
        new MeasurementReader(model),
        new ComplianceReader(model),
        new UnsupportedReadinessReader(model),
        new UnansweredTargetReader(model),
        new ImprovementReader(model),
        new PlaceholderReader(model),
        new SecurityClaimReader(model),
        new SelfCertificationReader(model),
        new VouchedQualityReader(model),
        new UnexplainedScoreReader(model),
        new ScoreTableReader(model),
        new UnsupportedTicksReader(model),
        new ConflictReader(model),
        new WorkCountReader(model),
        new ToldCountReader(model),
        new PairedCountReader(model),
        new NamedConflictReader(model),
        new SizedThingReader(model),
        new RowOfSectionReader(model),
        new TwiceWrittenReader(model),
        new ChangeClaimReader(model),
        new WholeCoverageReader(model),
        new SeverityReader(model),
        new TimeToReadyReader(model),
        new TestRatioReader(model),
        new TestRunReader(model),
        new PhaseProgressReader(model),
        new NamedProgressReader(model),
        new DateConflictReader(model),
        new HypeReader(model),
        new AbsoluteClaimReader(model),
        new HedgedClaimReader(model),
        new VagueQuantityReader(model),
        new DecorativeEmojiReader(model),
        new ShoutingReader(model),
        new MissingMetadataReader(model),
        new EmptySectionReader(model),
    ];

    public void Read()
    {
        model.Support.Clear();
        model.IndexItems();
        model.Guard(this, static self => self.ReadFirst());
        model.Laws.Read();
        var meaning = model.Tokens.Meaning;
        foreach (var reader in _readers)
        {
            var (needs, styles) = (reader.Needs, reader.NeedsStyles);
            if (styles != Styles.None ? (styles & model.Tokens.Styles) != 0 : needs == default || (needs.Concepts & meaning.Concepts) != 0 || (needs.Topics & meaning.Topics) != 0)
                model.Guard(reader, static it => it.Read());
        }
    }

    // What the other readers ask for.
    private void ReadFirst()
    {
        model.IsReport = ReportNature.IsReport(model);
        foreach (var table in model.TableList)
        {
            if (table.IsTooWide)
                continue;
            _targetColumns.Read(table);
        }
        foreach (var i in model.ItemsWithQuantities)
        {
            ref readonly var item = ref model.ItemList[i];
            if (item.Kind != ItemKind.TableRow)
                _targets.Read(i, item);
        }
        _completions.Read();
        _absoluteShares.Read();
    }
}
