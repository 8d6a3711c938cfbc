namespace ReportLint.Rules.Wording;

/// <summary>English words that are common in reports and are no names. Endings are left out.</summary>
internal static class OrdinaryEnglishWords
{
    public const string All = """
        a about above accept acceptable acceptance access accessibility accessible accomplish accomplishment according account accuracy
        accurate achieve achievement across act action activation active activity actual actually add addition additional address
        adherence adjust adjustment administration advance advantage after again against agenda agent ago agree agreement ahead alert
        align alignment all allow almost alone along already also alternative always among amount analyse analysis analytics analyze and
        announcement annual another answer any appear appendix applicable application apply approach appropriate approval approve
        approximate approximately arbitrary architectural architecture archive are area aren around arrange arrive article artifact
        artificial as ask aspect assembly assess assessment asset assign assignment assistance associate assume assumption assurance at
        attack attempt attention attestation audience audit auditor authenticate authentication author authority authorization authorize
        automate automatic automatically automation autonomous availability available average avoid await awareness away back backend
        background backlog backup backward bad balance bank bar barrier base baseline basic basis batch be became because become been
        before begin behavior behaviour behind being below benchmark benefit best better between beyond big bill billing binary blank
        block blocked blocker board body book border both bottleneck bottom boundary box branch branding breach break breakdown
        breakpoint bridge brief bring broad broken brutal budget bug build building built bulk bulletproof bundle business but buy by
        cache calculate calculation calendar call can cancel candidate cannot capability capable capacity capital capture card care case
        cash catalog catalogue catch category cause caution celebrate celebration center central certain certificate certification
        certify chain challenge change channel chapter character characteristic charge chart check checklist checkpoint child choice
        choose chosen circuit claim clarification clarity class classification clean cleanup clear clearance clearly client close
        closing closure clothes cluster coast code codebase cold collaboration collect collection color colour column combination
        combine come coming command commence comment commercial commit commitment common communicate communication community company
        compare comparison compatibility compatible competition competitive competitor compile complaint complete completely
        completeness completion complex complexity compliance compliant component comprehensive comprehensively computation compute
        computer concept concern conclude conclusion concrete concurrency concurrent condition conduct confidence confident confidential
        configuration configure confirm confirmation conflict congratulation connect connection connectivity consider consideration
        consistency consistent console consolidate consolidation constant constraint construct construction consult consumer consumption
        contact contain container content contest context contextual continue continuous continuously contract contradiction
        contribution contributor control controller convention conversation conversion convert cooperation coordinate coordination copy
        core correct correction corrective correctly correctness corrupt cost could couldn count counter country couple course cover
        coverage craft create creation creative credential credit criteria criterion critical cross cryptographic cryptography culture
        cumulative currency current currently custom customer cut cycle daily damage danger dark dashboard data database dataset date
        day deactivate dead deadline deal debate debt debug decide decision declaration decline decrease dedicated deep default defeat
        defect defense define definition degree delay delete deletion deliver deliverable delivery demand demo demonstrate demonstration
        density department depend dependency deploy deployment deprecate deprecated depth describe description design designer desktop
        destination destroy destruction detail detect detection determination determine develop developer development device diagnosis
        diagnostic diagram did didn difference different difficult digital dimension direct direction directly directory disable
        disaster disclaimer discover discovery discrepancy discuss discussion disk display dispute distribute distribution divide do
        document documentation does doesn dollar domain don done door double doubt down download downtime draft draw drift drive driver
        drop due duplicate duplication duration during duty dynamic each early earn ease easy economic economy edge edit edition editor
        education effect effective effectively effectiveness efficiency efficient effort either element elevate eliminate elimination
        else email embed emergency emphasis employee empty enable encounter encrypt encryption end endpoint energy enforce enforcement
        engage engagement engine engineer engineering enhance enhancement enough ensure enter enterprise entire entity entry environment
        equal equipment equity error escalate escalation especially essential establish estimate estimation evaluate evaluation even
        event every everyone everything evidence evolution exact exactly examine example exceed excellence excellent except exception
        exceptional exchange exclude exclusive execute execution executive exercise exhaustive exist existence existing exit expand
        expansion expect expectation expense experience experiment experimental expert explain explanation explicit exploration explore
        export expose exposure expression extend extension extensive extent external extra extract extraction extreme face facility fact
        factor factory factual fail failure fair fallback false family fast fault favor feasibility feature federal fee feedback feel
        few field figure file fill filter final finally finance financial find fine finish first fit five fix flag flaw flexibility
        flexible floor flow focus folder follow font food for force forecast foreign form formal format former formula forward found
        foundation foundational four fraction framework free freeze frequency frequent frequently fresh friendly from front frontend
        full fully function functional functionality fund fundamental funding further future gain gap gate gather general generate
        generation generic get getting give given glance global goal gold good govern governance grade gradual grant graph graphic great
        green grid gross ground group grow growth guarantee guard guest guidance guide guideline had hadn half hand handle handling
        handoff hang happen happy hard hardcode hardcoded harden hardware has hash hasn hat have haven he head header heading headline
        health healthcare healthy hear heart heavy height held help her here hidden hide hierarchical hierarchy high higher highest
        highlight highly hire his historical history hit hold home honest honestly honesty hope host hot hour house how however huge
        human hybrid idea ideal identical identification identifier identify identity if ignore image immediate immediately impact
        implement implementation implication import importance important impossible impression improve improvement in inactive incident
        include inclusion income incomplete inconsistency inconsistent incorrect increase incremental indeed independent index indicate
        indicator individual industrial industry infinite influence inform information informational infrastructure ingestion initial
        initialization initialize initially initiate initiative injection inline innovation input inquiry inside insight inspect
        inspection install installation instance instead institution instruction insurance integrate integration integrity intelligence
        intelligent intend intent interaction interactive interest interface interim intermediate internal international
        internationalization internet interpretation interruption intervention interview into introduce introduction invalid inventory
        invest investigate investigation investment investor invitation invite invoice involve is isn isolate isolation issue item
        iteration its itself job join joint journey judge judgment jump junior just justification keep kernel key keyboard kind kit know
        knowledge known label labor lack land landing language large largely larger largest last late latency later latest latter launch
        law layer layout lead leader leadership leak learn least leave left legacy legal less lesson let letter level leverage liability
        library license life lifecycle light like likely limit limitation line link list listen listing literal little live load loan
        local localization location lock log logging logic logical login logo long longer look lookup loop lose loss lost lot low lower
        lowest machine made mail main mainly maintain maintainability maintainable maintenance major majority make maker manage
        management manager mandatory manifest manner manual manually manufacturing many map mapping margin mark market marketing
        marketplace mass massive master match material mathematical mathematics matrix matter maturity maximum me mean meaning
        meaningful measure measurement mechanism media medical medium meet meeting member memory mention menu merge merger message met
        metadata method methodology metric middle middleware might migrate migration mile milestone mind minimal minimize minimum minor
        minute misalignment mismatch miss missing mission mistake mitigate mitigation mix mixed mobile mock mockup modal mode model
        moderate modern modernization modernize modification modify modular module moment money monitor monitoring month monthly more
        morning most motion move movement much multi multilingual multiple must mutual my naming narrative narrow nation national native
        natural nature near nearly necessary necessity need negative negotiable negotiate neither nested network neutral never new newly
        news next nice night no nobody none nor normal normalization normalize not notable note nothing notice notification novel now
        number objective obligation observability observation observe obstacle obtain obvious occur of off offer office officer official
        offline often okay old older on onboarding once one ongoing online only onto open opening operate operation operational operator
        opinion opportunity opposite optimal optimization optimize option optional or order ordering organization organize orientation
        origin original originally other otherwise our out outage outcome outline output outside outstanding over overall overflow
        overhead overlap overlay override overview own owner ownership pace pack package packaging page paid pain pair panel paper
        paradigm paragraph parallel parameter parent parity park part partial partially participant participate participation particular
        particularly partition partner partnership party pass passing password past patch path patient pattern pause pay payment payroll
        peak pending penetration people per percent percentage perfect perfectly perform performance perhaps period permanent permission
        permit persistence persistent person personal personnel perspective phase philosophy phone physical picture piece pillar pilot
        pipeline pivot place placeholder plan planned planning platform platinum play player please plus point policy pool poor popular
        population port portal portfolio portion position positioning positive possibility possible possibly post posture potential
        potentially power powerful practical practice pre precise precision prediction prefer preference preferred preliminary premium
        preparation prepare presence present presentation preserve press pressure prevent prevention preview previous previously price
        pricing primarily primary prime principle print prior prioritization prioritize prioritized priority privacy private privilege
        proactive probability probably probe problem procedure proceed process processing procurement produce product production
        productivity profession professional profile profit profitable program programme programming progress progression project
        projection promise promising promote promotion proof proofing proper properly property proportion proposal propose protect
        protection protocol prototype prove proven provide provider provision provisional public publication publish pull purchase
        purpose push put qualification qualify quality quantity quarter quarterly query question questionnaire queue quick quickly quite
        quota quotation quote race radius raise random range rank rapid rapidly rate rather ratio raw re reach read reader readiness
        reading ready real realistic reality really reason reasonable reasoning rebuild recall receive recent recently recipe
        recognition recognize recommend recommendation reconciliation reconstruction record recording recover recovery recruit
        recruitment recurring recursive red redesign reduce reduction redundancy redundant refactor refactoring refer reference refine
        refinement reflect regard region regional register registration registry regression regular regularly regulation regulatory
        reject rejection relate relation relationship relative relatively release relevant reliability reliable rely remain remainder
        remaining remark remediate remediation remember reminder remote removal remove render rendering renew renewal rent repair repeat
        replace replacement replication reply report reporting repository represent representation reproduce request require requirement
        research reserve reset residual resilience resilient resolution resolve resource respect respond response responsibility
        responsible responsive restart restoration restore restrict restriction restructure result resume retain retention retire
        retrieval retrospective retry return reusable reuse revenue reverse review reviewer revise revision revolution reward rewrite
        rich right rise risk road roadmap robust role roll rollback rollout room root rotation rough round route router routine routing
        row rule run runner running runtime rush safe safely safety salary sale same sample sanity satisfaction satisfy save saving say
        scalability scalable scale scaling scan scanning scenario schedule schema scheme school science scope score scorecard screen
        screening screenshot script search season second secondary secret section sector secure security see seed seem segment select
        selection selective self sell semantic send senior sense sensitive sensitivity sentence separate separation sequence sequential
        serial series serious serve server service session set setting settings settlement setup seven several severe severity shadow
        shape share sheet shift ship shipment shipped shipping shop short shortage shortcut should shouldn show shown shutdown side sign
        signal signature significance significant significantly signoff silent similar similarity simple simplification simplify simply
        simulation simultaneous since single site situation six size sizing skill skip sleep slice slide slow small smoke smooth
        snapshot so social software solution solve some something soon sort sound source space spacing speak special specialist
        specialize specialized specific specifically specification speed spend split sponsor spread sprint stability stabilization
        stabilize stable stack staff stage staging stakeholder stale stand standard standardization standardize start startup state
        statement static statistic statistical status stay steady step still stock stop stopped stopping storage store story straight
        strategic strategically strategy stream streaming street strength strengthen stress strict strong structural structurally
        structure student studio study style styling subdirectory subject submission submit subscription subsequent substantial succeed
        success successful successfully such sudden sufficient suggest suggestion suite sum summary supplement supplier supply support
        suppression sure surface surpass surprise survey suspend sustainability sustainable sweep switch switching synchronization
        syntax synthesis system systematic systematically tab table tag take takeaway taken talent talk target task taxonomy team
        technical technically technique technology template temporary ten tenant tender term terminal terminate termination territory
        test tester testing text than thank that the their them theme then theoretical theory there therefore these they thing think
        third this thorough thoroughly those thought thread threat three threshold through throughout throughput ticket tier tight time
        timeline timeout timing tip title to today together token tolerance tomorrow too tool tooling top topic total touch toward
        towards trace traceability track tracker tracking trade tradition traffic train training transaction transfer transform
        transformation transformational transition translate translation transmission transparency transparent transport travel treat
        treatment tree trend trial trigger trip trouble troubleshoot troubleshooting true trust truth try tune tuning turn tutorial two
        type typical typically typography ultimate unable unauthorized uncertainty under underlying understand understanding undo
        unexpected unfinished unfortunately unification uniform unify union unique unit universal unknown unless unlock unreachable
        unresolved until unused unusual up upcoming update upgrade upload upon upper urgency urgent urgently usability usage use used
        useful user usual usually utility utilization utilize vacation valid validate validation validity valuable valuation value
        variable variance variant variation variety various vary vendor verdict verification verify version versioning vertex vertical
        very via victory video view violate violation virtual visibility visible vision visit visual visualization vital voice volume
        voluntary vote vs vulnerability vulnerable wait walk walkthrough wall want warehouse warn warning warranty was wasn waste watch
        water way we weak weakness web website week weekly weight welcome well were weren what when where whether which while white
        whole why wide widget width will win winner wire wiring wise wish with within without witness won word work worker workflow
        workforce working workload workplace workshop world worse worst worth would wouldn wrap write writer writing written wrong year
        yearly yes yesterday yet you young your zero zone
        """;
}
