namespace ReportLint.Claims;

/// <summary>Phrases that few places ask for: no token carries them as it carries <see cref="Concepts"/> and <see cref="Topics"/>. Each is a
/// section of a language's word list.</summary>
internal enum Wording
{
    /// <summary>Articles, conjunctions, prepositions and verbs that no other language has, by which the languages of a report are told:
    /// the, with, les, dans. One word each.</summary>
    FunctionWord,

    /// <summary>Endings of plurals and cases besides -s, -es, -ies and -x, which Core knows: en, er.</summary>
    PluralEnding,

    /// <summary>How a number above a thousand is written: <c>1,234</c>, <c>1.234</c>.</summary>
    GroupedNumber,

    /// <summary>A whole value that says that there is none yet: TBD, à définir.</summary>
    Placeholder,

    /// <summary>First words in square or angle brackets that ask the writer to fill in, <c>[Your Name]</c>; more has to follow
    /// them.</summary>
    Request,

    /// <summary>Names of fields: in brackets, where the value should be, they are the field and not its value; of two words,
    /// anywhere.</summary>
    Field,

    /// <summary>How a date is written, standing where the date should. Each holds what <see cref="AddressOfNobody"/> lists for a year, by
    /// which they are looked for.</summary>
    DateForm,

    /// <summary>Labels whose value describes how to write, so that nothing is missing.</summary>
    FormLabel,

    /// <summary>Labels of an address that the report itself gives; "User support email" in a guide asks for one.</summary>
    Contact,

    /// <summary>How an address, or the host in it, starts that nobody owns, and what stands for a year in the form of a date:
    /// <c>your-email@domain.com</c>, yyyy.</summary>
    AddressOfNobody,

    /// <summary>What a heading calls text that is meant to be filled in, or that only shows.</summary>
    Sample,

    /// <summary>In a heading, a label or the head of a column: what stands there was said or reckoned, and nobody says that it is so:
    /// claimed, estimated, by the end of, prétendu.</summary>
    Supposed,

    /// <summary>The whole value of a decision that lets the work go out: go, green light, feu vert.</summary>
    GoAhead,

    /// <summary>The whole value of a label that names the release or its readiness: ready, approved, prêt.</summary>
    GrantedValue,

    /// <summary>In the name of a file that says what was found: report, audit, results.</summary>
    FindingFile,

    /// <summary>What a run worked on, as the label of its amount: records, items processed, objets.</summary>
    Workload,

    /// <summary>Between the ends of a range, or before the end of a period: to, until, au, bis. One word each.</summary>
    Range,

    /// <summary>What is written in capitals everywhere. One word each.</summary>
    Acronym,

    /// <summary>On the line of a file, above it or in a heading: it is not there, not yet or no more, or a run makes it: missing, planned,
    /// removed, généré.</summary>
    Unmade,

    /// <summary>Before a file, above it or in a heading: something makes it: writes, exports, produit. After a file it says what the file
    /// does.</summary>
    Produced,

    /// <summary>As <see cref="Produced"/>: somebody is to make it, or it only shows; a mark of what is done says that it was made: create,
    /// add, such as, ajouter.</summary>
    Asked,

    /// <summary>In a heading above a tree, or on the line above it: it is as it is meant to become: target architecture, structure
    /// cible.</summary>
    Intended,

    /// <summary>Before a bare name: a program takes any file of that name, whoever's it is: supports, reads, prend en charge.</summary>
    Handled,

    /// <summary>What lengths of files are counted in: lines, LOC, lignes.</summary>
    FileLength,

    /// <summary>First in brackets after a file, before its size or length: new, created, nouveau.</summary>
    NewFile,

    /// <summary>After a number of lines, where it is that of a change or of a share: added, covered, modifiées.</summary>
    ChangedLines,

    /// <summary>The whole label, or head of a column, of a file's length: lines, LOC, lignes de code.</summary>
    FileLengthLabel,

    /// <summary>The whole label, or head of a column, of a file's size: size, file size, taille.</summary>
    FileSizeLabel,

    /// <summary>After an amount of data that is no file's size: memory, bundle, mémoire.</summary>
    OtherSize,

    /// <summary>The whole label of where something is: location, path, emplacement.</summary>
    FilePlace,

    /// <summary>What directories are full of: files, manifests, fichiers. One word each.</summary>
    CountedFile,

    /// <summary>In the title of a text that describes work: report, status, rapport, bilan. One word each.</summary>
    ReportTitle,

    /// <summary>In a heading, or at the start of a line, at the head of a text: it is a report: completion certificate, closing note,
    /// compte rendu.</summary>
    ReportPhrase,

    /// <summary>At the start of a heading or of a sentence, at the head of a text, before what it is of or its number: report, rapport,
    /// bilan. One word each.</summary>
    ReportStart,

    /// <summary>In a heading: what follows asks its reader to do something: your task, mandatory rules, votre tâche.</summary>
    Instruction,

    /// <summary>In a label: a time that was set or passes by itself, and that nobody measured: timeout, interval, délai.</summary>
    SetTime,

    /// <summary>After a mark, where it shows what one does and what one leaves: do, don't, good, à éviter; such marks report
    /// nothing.</summary>
    ExampleMark,

    /// <summary>Somebody else, whose certificates are no claim of the report: vendor, provider, hébergeur. One word each.</summary>
    ThirdParty,

    /// <summary>How a heading starts that says how to get and use something: installation, usage, licence.</summary>
    ManualHeading,

    /// <summary>Between what is counted and where: in, under, dans. One word each.</summary>
    Inside,

    /// <summary>What tests do that a figure counts: pass, passing. One word each.</summary>
    PassingTest,

    /// <summary>Beside a figure of tests or findings: says nothing of which of them are meant: automated, overall, total, affiche. One word
    /// each.</summary>
    UnscopedWord,

    /// <summary>The things that an analysis is about; another one may find what this one does not look for: dependencies, images,
    /// conteneurs. One word each.</summary>
    NarrowedFinding,

    /// <summary>Tests, as a noun that is counted: tests, specs, essais. One word each.</summary>
    TestNoun,

    /// <summary>Coverage, as a noun. One word each.</summary>
    CoverageNoun,

    /// <summary>Lines or statements, as what is covered. One word each.</summary>
    CoveredLine,

    /// <summary>Branches or conditions, as what is covered. One word each.</summary>
    CoveredBranch,

    /// <summary>Methods or functions, as what is covered. One word each.</summary>
    CoveredMethod,

    /// <summary>What the label of a row of tests says, or what follows the noun of tests: tests, cases, cas. One word each.</summary>
    TestRow,

    /// <summary>Names an analysis without naming its tool: linter, analyseur. One word each.</summary>
    AnalysisNoun,

    /// <summary>Beside a figure of findings: says nothing of which analysis is meant: quality, found, statut. One word each.</summary>
    UnscopedFinding,

    /// <summary>What a load is made of, and how long it takes: requests, latency, requêtes. One word each.</summary>
    RequestNoun,

    /// <summary>Beside a measured value: says nothing of which benchmark is meant: took, measured, débit. One word each.</summary>
    UnscopedMeasurement,

    /// <summary>Errors, as what has a rate or as findings of an analysis: errors. One word each.</summary>
    ErrorNoun,

    /// <summary>A rate, as a noun. One word each.</summary>
    RateNoun,

    /// <summary>Memory that is allocated, as a noun or a verb. One word each.</summary>
    AllocationNoun,

    /// <summary>Recommends: before a deployment, a verdict. One word each.</summary>
    RecommendingVerb,

    /// <summary>What a report does that certifies itself, and the status that it gives: hereby certify, certified, atteste. One word
    /// each.</summary>
    CertifyingVerb,

    /// <summary>Before what something is meant for: for, pour. One word each.</summary>
    PurposePreposition,

    /// <summary>Before who did something, or before an amount of change: by, par, de. One word each.</summary>
    ByPreposition,

    /// <summary>What is granted: approval, clearance, homologation. One word each.</summary>
    ApprovalNoun,

    /// <summary>After "to", where a count is of what is to be done: modify, add. One word each.</summary>
    InfinitiveVerb,

    /// <summary>Before a mark on a scale or a unit: "a 9/10", "400 a day". One word each.</summary>
    IndefiniteArticle,

    /// <summary>What says how well something was done: successfully, avec succès. One word each.</summary>
    SuccessAdverb,

    /// <summary>What is done to tests before they are run: written, créés. One word each.</summary>
    MakingParticiple,

    /// <summary>After a number: so many thousands or millions: million, milliards. One word each.</summary>
    ScaleWord,

    /// <summary>Beside a share: so much more: increase, rose, hausse. One word each.</summary>
    RisingWord,

    /// <summary>Beside a share: so much less of what it was: reduced, fell, fewer, baissé. One word each.</summary>
    FallingWord,

    /// <summary>At the start of a sentence: asks for what is to be made or changed: ensure, keep, increase, assurez. One word
    /// each.</summary>
    OrderVerb,

    /// <summary>What passes beside tests: CI, all of them, toutes. One word each.</summary>
    CheckedSubject,

    /// <summary>Works, after a hedge. One word each.</summary>
    WorkingVerb,

    /// <summary>After what works: where, or as what. One word each.</summary>
    PlacePreposition,

    /// <summary>Who hedges for somebody, and not for the work: you, we. One word each.</summary>
    PersonPronoun,

    /// <summary>What a text is called, so that an adjective before it praises no work: report, étude. One word each.</summary>
    TextNoun,

    /// <summary>Without exception, before a noun: all, each, toutes. One word each.</summary>
    AllPronoun,

    /// <summary>The label of what a report is about: version, commit, branche. One word each.</summary>
    VersionNoun,

    /// <summary>What a large amount of is claimed, although no count of things: documentation, couverture. One word each.</summary>
    UncountableWork,

    /// <summary>Starts a period: start, début. One word each.</summary>
    DateStart,

    /// <summary>Ends a period: end, fin. One word each.</summary>
    DateEnd,

    /// <summary>Says that a date was put elsewhere: moved, reporté. One word each.</summary>
    DateMoved,

    /// <summary>What the date of the report itself is called: date, généré. One word each.</summary>
    DateReport,

    /// <summary>Done, beside its day: completed, terminé. One word each.</summary>
    DateCompleted,

    /// <summary>Before a day: on, le. One word each.</summary>
    DateOn,

    /// <summary>A severity of findings: critical. One word each.</summary>
    SeverityCritical,

    /// <summary>A severity of findings: high, élevé. One word each.</summary>
    SeverityHigh,

    /// <summary>A severity of findings: medium, modéré. One word each.</summary>
    SeverityMedium,

    /// <summary>A severity of findings: low, faible. One word each.</summary>
    SeverityLow,

    /// <summary>Findings of an analysis that are warnings: warnings, avertissements. One word each.</summary>
    LevelWarning,

    /// <summary>Findings of an analysis, of whatever level: issues, anomalies. One word each.</summary>
    LevelAll,

    /// <summary>Before an amount, or after it: money, by its code or its short name: KES, Rs, FCFA. One word each.</summary>
    Currency,

    /// <summary>In a title: the text plans: proposal, roadmap. One word each.</summary>
    PlanTitle,

    /// <summary>The last word of a title of a text that says how to work: protocol, guide. One word each.</summary>
    ProcedureTitle,

    /// <summary>In a title: the work that the text is about starts with it: kickoff, démarrage. One word each.</summary>
    StartTitle,

    /// <summary>In a heading: times below it were measured: performance, benchmarks. One word each.</summary>
    PerformanceNoun,

    /// <summary>In a sentence: others say so, or it is hoped for: according, paper, espérons. One word each.</summary>
    OthersWord,

    /// <summary>After a noun: says which are meant: that, qui. One word each.</summary>
    RelativePronoun,

    /// <summary>What is to be reached, as a heading calls it: criteria, goals, objectifs. One word each.</summary>
    AimNoun,

    /// <summary>What a phase is to bring, as the label of its list: deliverables, livrables. One word each.</summary>
    DeliverableNoun,

    /// <summary>A part of a plan, not of the size of the others: phase, week, étape. One word each.</summary>
    StageNoun,

    /// <summary>Plurals that are measured and not counted, so that a percentage of them is no share of things: sizes, fees, tailles. One
    /// word each.</summary>
    UncountedNoun,

    /// <summary>Compared with which something is said to be better: competitors, concurrents. One word each.</summary>
    RivalNoun,

    /// <summary>What heads work that was done, without a verb: achievements, réalisations.</summary>
    WorkHeading,

    /// <summary>What participles end in: ed, é, ées.</summary>
    ParticipleEnding,

    /// <summary>Asks for something: must, requires, exige. One word each.</summary>
    AskingVerb,

    /// <summary>Before "to 100%": it is not there yet: progression, path, chemin. One word each.</summary>
    WayNoun,

    /// <summary>Starts what is still to happen: must, remains, still (to be), doit, encore (à). One word each.</summary>
    PendingWord,

    /// <summary>What the lists of a report are divided into: categories, domains, catégories. One word each.</summary>
    CategoryNoun,

    /// <summary>What heads a column that counts: count, number, nombre. One word each.</summary>
    CountHeader,

    /// <summary>How a report names itself before its date: report of, written on, compte rendu du. One word each.</summary>
    ReportNoun,

    /// <summary>What else a text calls itself that says how work went, with a date beside it: review, jalon. One word each.</summary>
    ReportKind,

    /// <summary>Beside a count: says only that so many are there: found, identified, relevé. One word each.</summary>
    ExistenceVerb,

    /// <summary>After what was done: says where to, or what did not happen, and narrows no count: into, without, vers. One word
    /// each.</summary>
    TailPreposition,

    /// <summary>Before what is counted, in a label, or before the number of a report: number, no, nombre. One word each.</summary>
    NumberNoun,

    /// <summary>Praise before some nouns or as a whole value, and nothing of the kind elsewhere: exceptional, perfect, excellent. One word
    /// each.</summary>
    PraiseInContext,

    /// <summary>What praise goes before, or after: progress, execution, qualité. One word each.</summary>
    PraisedNoun,

    /// <summary>How the names of things start of which "all" leaves no exception only where something is claimed of them: functionality,
    /// features, risques. One word each.</summary>
    WholeNoun,

    /// <summary>After all of something: it was looked at, or it works: verified, works, couvertes. One word each.</summary>
    VouchedWord,

    /// <summary>Before all of something: it is dealt with: covers, prevents, across. One word each.</summary>
    VouchingVerb,

    /// <summary>How the names of things start whose absence nobody can show: mistakes, false positives, dette. One word each.</summary>
    AbsentNoun,

    /// <summary>Before what is said not to be there: zero, no, aucune. One word each.</summary>
    NoneWord,

    /// <summary>Without a limit, as a whole value: unlimited, illimité. One word each.</summary>
    LimitlessWord,

    /// <summary>After a denial: it is to come: yet, encore. One word each.</summary>
    YetAdverb,

    /// <summary>Says that a thing has what follows: includes, provides, comprend. One word each.</summary>
    HavingVerb,

    /// <summary>Before a noun: says what became of that, and not of what stands before it: successful. One word each.</summary>
    SuccessAdjective,

    /// <summary>At the foot of a report: whom to write to, or where to read on: for questions, pour toute question.</summary>
    ContactLine,

    /// <summary>What is said of the whole that is ready or at work, and no more: operational, ready, opérationnel.</summary>
    PlainVerdict,

    /// <summary>What is said of the whole that is done: complete, finished, terminé. One word each.</summary>
    CompleteVerdict,

    /// <summary>Names a report that says what was looked at, and is complete when that is said: audit, review, étude. One word
    /// each.</summary>
    ExaminationNoun,

    /// <summary>What a rate of the world counts, before "per" or a stroke: metres, litres, kg. One word each.</summary>
    PhysicalUnit,

    /// <summary>At the start of a sentence: orders somebody to see whether something is so: check that, vérifier que.</summary>
    CheckOrder,

    /// <summary>At the start of a sentence: what follows its comma holds on a condition only: if, once, when, si. One word each.</summary>
    ConditionStart,

    /// <summary>Headings of what somebody gains by the work, or of what a product does: business impact, key features.</summary>
    BenefitHeading,

    /// <summary>At the start of a line without a value: the figures below it are those of a time: before, after, avant.</summary>
    TimeHead,

    /// <summary>Glued to a number: points, for short: pp, pts. One word each.</summary>
    PointSuffix,

    /// <summary>What a fix writes after the count of a pass rate: passed, réussis. One word in each language.</summary>
    TestsPassed,

    /// <summary>Names the whole of a sum: total, sum, somme.</summary>
    TotalName,

    /// <summary>Names a mean: average, overall, moyenne.</summary>
    MeanName,

    /// <summary>Names the value in the middle: median, médiane.</summary>
    MedianName,

    /// <summary>Names the least value: minimum, fastest.</summary>
    MinimumName,

    /// <summary>Names the greatest value: maximum, slowest, peak.</summary>
    MaximumName,

    /// <summary>Names what was to be reached: target, budget, objectif.</summary>
    TargetName,

    /// <summary>Names what was: before, baseline, avant.</summary>
    BeforeName,

    /// <summary>Names what is: after, current, après.</summary>
    AfterName,

    /// <summary>Names a change: improvement, delta, écart.</summary>
    ChangeName,

    /// <summary>Names a rate, a score or a measurement, which is not added: rate, coverage, taux.</summary>
    RateName,

    /// <summary>Names what identifies and is not added: id, port, year, année.</summary>
    IdentifierName,

    /// <summary>Names those that passed or are done: passed, completed, réussis.</summary>
    PassedName,

    /// <summary>Names those that failed, and failures as what has a rate: failed, échecs.</summary>
    FailedName,

    /// <summary>Names those that neither passed nor failed: skipped, errors, ignorés.</summary>
    SkippedName,

    /// <summary>Names those that are not done: open, unresolved, ouverts.</summary>
    OpenName,

    /// <summary>Says that a list goes on: and more, etc.</summary>
    MoreToCome,

    /// <summary>Says that a figure or a list covers some of many: including, top, notamment.</summary>
    SelectedOnly,

    /// <summary>Says that things are counted once however often they occur: unique, distincts.</summary>
    UniqueName,

    /// <summary>Names shares of one whole: distribution, split, répartition.</summary>
    ShareName,

    /// <summary>Names an overall figure, a sum or a mean: overall, ensemble.</summary>
    OverallName,

    /// <summary>Names the least grave kind of a finding: low, minor, mineur.</summary>
    LeastGraveName,

    /// <summary>Says that there are others: more, others, autres.</summary>
    MoreOfThem,

    /// <summary>Ends the noun of a figure: in, with, were, dans.</summary>
    NounEnd,

    /// <summary>Names a quantity that is measured and not listed: line, hour, test, ligne. A count of them heads no list of them.</summary>
    UnlistedNoun,

    /// <summary>Says nothing of what is counted: total, new, complete. One word each, without its plural.</summary>
    CountFiller,

    /// <summary>Names what is listed by its path: file, script, fichier. One word each, without its plural.</summary>
    PathNamed,

    /// <summary>Starts the last line of a list that stands for several more: plus, other, autres. One word each.</summary>
    RestOfList,

    /// <summary>Names a share that is never above all of its whole: completion, coverage, success, couverture.</summary>
    ClosedShareName,

    /// <summary>Says that more may be reached than was asked for, or that a figure is a score: exceeded, extra, points.</summary>
    OpenEndedWord,

    /// <summary>Names what is checked, whatever it is: test, check, case, contrôle. One word each, in the singular.</summary>
    CheckedNoun,

    /// <summary>Calls what it names work to come: next steps, roadmap, recommandations.</summary>
    PlannedWord,

    /// <summary>Calls what it names something nobody asks for: optional, later, facultatif.</summary>
    OptionalWord,

    /// <summary>Calls what it names something that has to be: required, before launch, bloquant.</summary>
    RequiredWord,

    /// <summary>Calls what it names a thing of the past: previously, initial, ancien.</summary>
    PastWord,

    /// <summary>Calls what it names a finding, which a fix may follow: issues, root cause, risques.</summary>
    ProblemWord,

    /// <summary>Calls what it names something to be gone through: steps, test cases, guide.</summary>
    ProcedureWord,

    /// <summary>Calls what it names an example: template, sample output, légende.</summary>
    ExampleWord,

    /// <summary>Calls what it names things to weigh against each other: versus, pros, inconvénients.</summary>
    ComparisonWord,

    /// <summary>Calls what it names left: remaining, pending, restant.</summary>
    RemainingWord,

    /// <summary>Says that what is open keeps nothing back: non-blocking, by design, sans impact.</summary>
    NotBlockingWord,

    /// <summary>Calls what it names something by which others are judged: criteria, goals, bénéfices.</summary>
    CriteriaWord,

    /// <summary>At the start of a heading, describes what follows and says no state: complete guide, open source. One word each.</summary>
    AttributiveWord,

    /// <summary>Before a state at the start of a heading, strengthens or dates it: fully, already. One word each.</summary>
    StateIntensifier,

    /// <summary>Names where a system runs: staging, production, recette. One word each.</summary>
    EnvironmentWord,

    /// <summary>Names what a system runs on, or a side of it: Windows, frontend, serveur. One word each.</summary>
    PlatformWord,

    /// <summary>A label that says what its value is, and not of what: status, impact, gravité. One word each.</summary>
    GeneralLabel,

    /// <summary>At the start of an item, says that it holds under a condition: if, once, lorsque. One word each.</summary>
    ConditionWord,

    /// <summary>After a verdict, says that something is left out: caveats, except, improvements, réserves. One word each.</summary>
    ReserveWord,

    /// <summary>Names a colour that a disc has: red, amber, vert. One word each.</summary>
    ColourWord,

    /// <summary>Says that work is complete, or how far: complete, done, completion, progress, terminé. One word each.</summary>
    CompletionWord,

    /// <summary>Says a state, and other things, too: blocked, open. One word each.</summary>
    AmbiguousStateWord,

    /// <summary>Ends the heading of a part of a report, which is no thing that may be done: summary, criteria, bilan. One word
    /// each.</summary>
    ReportPartName,

    /// <summary>Says in a name which figure of a thing is meant, and not of what: score, count, current, taux. One word each.</summary>
    MeasureName,

    /// <summary>Says in a name that all of a thing is meant: total, overall, global. One word each.</summary>
    WholeName,

    /// <summary>Says that a figure is none of what is: estimated, target, before, prévu. One word each.</summary>
    EstimateWord,

    /// <summary>Heads what is about the whole report, whatever else the heading says: conclusion, verdict. One word each.</summary>
    ConclusionWord,

    /// <summary>Heads what is about the whole report, or for what the heading names: summary, overview, bilan. One word each.</summary>
    HeadlineWord,

    /// <summary>In a heading, says nothing of what is below it: results, statistics, détails. One word each.</summary>
    NeutralWord,

    /// <summary>Leads from a thing to its value: stands at, reached, lasted, atteint. One word each.</summary>
    ValueVerb,

    /// <summary>After its noun, at the end of a label, names an overall figure: global. One word each.</summary>
    OverallAfterNoun,

    /// <summary>Names what was reached, beside a target: actual, achieved, obtenu. One word each.</summary>
    ActualName,

    /// <summary>Says that something was looked at, so that a tick before it is for having done so: measured, identified, mesuré. One word
    /// each.</summary>
    MeasuringVerb,

    /// <summary>Says that a target was reached: exceeded, achieved, atteint. One word each.</summary>
    ReachedWord,

    /// <summary>Leaves something out of what is said of all: except, but one, sauf.</summary>
    ExceptionPhrase,

    /// <summary>In a label, says that its value is one that a property has or may have: default, initial, allowed. One word each.</summary>
    PropertyQualifier,

    /// <summary>A property that has a value: state, value, mode. One word each.</summary>
    PropertyNoun,

    /// <summary>Needs the praise after it: very, more, très, plus. One word each.</summary>
    PraiseHolder,

    /// <summary>Says of a noun which one it is, so that it may stand without an adjective: the, our, chaque. One word each.</summary>
    Determiner,

    /// <summary>Is cut short before a vowel: le, de, que. One word each.</summary>
    ElidedWord,

    /// <summary>The article that stands before consonants only, and the one that stands before vowels only: a; an. One word each.</summary>
    ConsonantArticle,

    /// <summary>See <see cref="ConsonantArticle"/>.</summary>
    VowelArticle,

    /// <summary>Joins names or things of one kind: and, et. One word each.</summary>
    AndConjunction,

    /// <summary>How adverbs end: ly, ment.</summary>
    AdverbEnding,

    /// <summary>A kind of tests, and after it what else it is called: <c>unit unitaire unitaires</c>. Each is one word.</summary>
    TestKindNames,

    /// <summary>Endings of nouns that are plurals: s, aux.</summary>
    PluralNounEnding,

    /// <summary>Endings of nouns that only look like those of plurals: ss, us.</summary>
    SingularNounEnding,

    /// <summary>Where a link leads until somebody knows the address: link, lien.</summary>
    LinkPlaceholder,

    /// <summary>How a part of a path starts that the reader has to fill in: your.</summary>
    PathRequest,

    /// <summary>In a title, says that the report is an audit: audit. One word each.</summary>
    AuditTitle,

    /// <summary>Terms of texts about encodings: replacement character.</summary>
    EncodingTerm,

    /// <summary>Function words of languages that there are no lists of; one that is a function word or an ordinary word of a
    /// language with lists does not count: los, voor, och. One word each.</summary>
    ForeignWord,

    /// <summary>Endings that ordinary words may have; after a blank, what the word has in place of the ending: s, ing, <c>ies
    /// y</c>.</summary>
    OrdinaryEnding,

    /// <summary>Words that are common in reports and no names, as they are written within a sentence: about, January, accès.</summary>
    OrdinaryWord,
}
