namespace ReportLint.Claims;

/// <summary>Relates the claims of a report once all are read.</summary>
internal sealed class RelationReader(ReportModel model)
{
    private readonly TotalRowReader _totalRows = new(model);
    private readonly TotalColumnReader _totalColumns = new(model);
    private readonly TotalItemReader _totalItems = new(model);
    private readonly TotalHeadingReader _totalHeadings = new(model);
    private readonly ShareReader _shares = new(model);
    private readonly ShareColumnReader _shareColumns = new(model);
    private readonly TargetReader _targets = new(model);
    private readonly TargetColumnReader _targetColumns = new(model);
    private readonly CompletionReader _completions = new(model);
    private readonly AbsoluteShareReader _absoluteShares = new(model);

    private readonly ClaimReader[] _readers =
    [
        new ShareSumReader(model),
        new OverallShareReader(model),
        new RemainingShareReader(model),
        new ProgressShareReader(model),
        new PartExceedsWholeReader(model),
        new PartColumnReader(model),
        new PartCellReader(model),
        new ShareListReader(model),
        new CountedSharesReader(model),
        new AmountShareReader(model),
        new OutcomeItemReader(model),
        new OutcomeLineReader(model),
        new LeftOverReader(model),
        new OutcomeListReader(model),
        new OutcomeColumnReader(model),
        new PartOfTotalReader(model),
        new MarkedRatioReader(model),
        new BeforeAfterReader(model),
        new BeforeAfterColumnReader(model),
        new BeforeAfterLineReader(model),
        new ComparedValueReader(model),
        new TestOutcomeReader(model),
        new PartOfThemReader(model),
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
        new DeclaredCountReader(model),
        new EnumeratedCountReader(model),
        new NamedCellsReader(model),
        new FencedCountReader(model),
        new TotalRowCountReader(model),
        new TreeCountReader(model),
        new NumberedSeriesReader(model),
        new SectionFilesReader(model),
        new RatioTotalReader(model),
        new RatioHeadReader(model),
        new BreakdownTotalReader(model),
        new HeadTotalReader(model),
        new FencedTotalReader(model),
        new TotalAtEndReader(model),
        new RatioTotalBehindReader(model),
        new TotalOfNounReader(model),
        new KindsBelowReader(model),
        new TotalOfHeadingsReader(model),
        new TotalOfListsReader(model),
        new TotalOfSeveralReader(model),
        new BandTotalReader(model),
        new TotalOfSectionsReader(model),
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
        new SeverityCountReader(model),
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
            _totalRows.Read(table);
            _totalColumns.Read(table);
            _shareColumns.Read(table);
            _targetColumns.Read(table);
        }
        foreach (var i in model.ItemsWithQuantities)
        {
            ref readonly var item = ref model.ItemList[i];
            _shares.Read(i, item);
            if (item.Kind != ItemKind.TableRow)
                _targets.Read(i, item);
        }
        _totalItems.Read();
        _totalHeadings.Read();
        _completions.Read();
        _absoluteShares.Read();
    }
}
