namespace ReportLint.Claims;

/// <summary>English.</summary>
internal static class EnglishWords
{
    /// <summary>What a pass rate says, behind a count.</summary>
    public const string TestsPassed = "passed";

    public const string List = """
        [Done]
        done
        complete(d)
        finished
        passed
        pass
        met
        passing
        fixed
        resolved
        shipped
        delivered
        accomplished
        achieved
        fully implemented
        implemented
        verified
        validated
        deployed
        closed
        merged
        successful
        operational
        fully operational

        [Open]
        not (yet) (been) {integrated|verified|run|checked|reviewed|executed|created|delivered|written|installed|mounted|moved|painted|wired|built|fitted|laid|printed|repaired} (yet)
        not (yet) (been) {replaced|switched|pulled|calibrated|commissioned|translated|drafted|begun|signed|inspected|cleaned|labelled|labeled|digitised|digitized|received} (yet)
        not (yet) (been) {confirmed|shipped|loaded|assembled|welded|poured|scanned|uploaded|trained|recruited|equipped|furnished|planted|harvested|rewritten|documented} (yet)
        not (yet) (been) {converted|transferred|copied|imported|sealed|insulated|cabled|soldered|tiled|catalogued|invoiced|relocated|renovated|handed over|rolled out|set up} (yet)
        not (yet) (been) {accepted|approved|recorded|released|published|paid|ordered|sent|charged|measured|surveyed|aligned|adjusted|sanded|glued|dug|hung|filed|submitted|assigned} (yet)
        not (yet) (been) {upgraded|updated|provisioned|connected|enabled|activated|secured|encrypted|audited|analysed|analyzed|designed|integrated|merged|closed|settled|booked|allocated} (yet)
        not (yet) (been) {put up|switched over|carried out|implemented|configured|deployed|started|tested|finished|completed|fixed|resolved|validated|migrated|optimized|optimised|done} (yet)
        not (yet) working (yet)
        not (yet) complete (yet)
        not (yet) ready (yet)
        {still|yet} to be
        {remains|remain} to be
        {must|should|has to|have to|needs to|need to} still be
        still {must|has to|have to|needs to|need to} be
        still {pending|missing|unfinished|incomplete|in progress}
        unfinished
        pending
        in progress
        in development
        partial(ly)
        todo
        to do
        to be {done|implemented|completed|added|configured|fixed|tested|built|written|deployed|migrated|integrated|created|finished}
        planned
        not yet
        not functional
        not operational
        not protected
        not secured
        not connected
        does not work
        do not work
        doesn t work
        don t work
        not working
        not running
        not currently running
        still open
        still failing
        under development
        work in progress
        untested
        to be implemented
        to be configured
        to be deployed
        to be tested
        to be written
        to be fixed
        to be verified
        to be migrated
        incomplete
        unfinished
        ongoing
        awaiting
        waiting
        blocked
        deferred
        on hold
        wip
        tbd

        [Placeholder]
        tbd
        t.b.d.
        tba
        tbc
        to be determined
        to be defined
        to be decided
        to be announced
        to be confirmed
        to be completed
        to be filled
        to be filled in
        to be added
        fill in
        fill me in
        insert here
        xxx
        xxxx
        ???

        [Request]
        your
        insert your
        insert the
        insert a
        insert date
        insert name
        insert link
        insert url
        enter your
        enter the
        enter a
        enter date
        enter name
        add your
        put your
        type your
        fill in
        name of the
        date of the
        to be

        [AngleRequest]
        your
        insert
        enter your
        enter the
        fill in

        [Field]
        date
        today's date
        current date
        start date
        end date
        release date
        due date
        name
        full name
        first name
        last name
        author
        author name
        version
        version number
        email
        e-mail
        email address
        phone
        phone number
        address
        company
        company name
        organization
        project
        project name
        team
        team name
        role
        title
        job title
        number
        amount
        department
        signature
        contact
        contact name
        contact info
        manager
        manager name
        client name
        customer name
        product name
        repository url
        time
        reviewer
        owner
        summary here

        [DateForm]
        yyyy-mm-dd
        yyyy/mm/dd
        yyyy.mm.dd
        dd/mm/yyyy
        mm/dd/yyyy
        dd-mm-yyyy
        mm-dd-yyyy
        dd.mm.yyyy
        yyyy-mm-dd hh:mm
        yyyy-mm-dd hh:mm:ss
        month dd, yyyy
        month yyyy

        [FormLabel]
        format
        pattern
        syntax
        naming
        convention
        schema
        type
        example
        mask
        regex

        [Contact]
        email
        e-mail
        mail
        contact(s)
        support
        contact email
        support email
        security contact
        website
        site
        production url
        live url
        live demo
        demo

        [AddressOfNobody]
        your-
        your_
        your.
        youremail
        yourname
        yourdomain
        yourcompany
        yourorg

        [Supposed]
        expected outcome
        expected result
        expected benefit
        expected impact
        expected improvement
        by the end of
        by end of
        claimed
        we claim
        estimated
        projected
        promised
        supposed
        hypothetical

        [AttainedWord]
        accepted
        approved
        recorded
        painted
        printed
        wired
        mounted
        translated
        briefed
        trained
        paid
        inspected
        moved
        switched
        converted
        transferred
        relocated
        repaired
        replaced
        implemented
        complete
        completed
        done
        finished
        delivered
        deployed
        shipped
        released
        merged
        migrated
        fixed
        resolved
        solved
        closed
        configured
        integrated
        installed
        connected
        automated
        achieved
        reached
        met
        passed
        passing
        pass
        working
        works
        operational
        functional
        running
        live
        online
        healthy
        active
        green
        successful
        validated
        ready
        built
        enabled
        protected
        fulfilled
        satisfied
        addressed
        covered

        [WorkNoun]
        tasks
        task
        items
        item
        deliverables
        deliverable
        features
        feature
        requirements
        requirement
        steps
        step
        milestones
        milestone
        phases
        phase
        goals
        goal
        objectives
        objective
        components
        component
        modules
        module
        services
        service
        points
        actions
        stories
        tickets
        checks
        criteria
        prerequisites
        work

        [ListedAsDone]
        working
        functional
        operational
        implemented
        resolved
        fixed
        solved
        migrated
        integrated
        deployed
        delivered
        shipped
        finished
        done
        fulfilled
        reached
        closed

        [Shortfall]
        needs
        need
        requires
        required
        missing
        unchecked
        untested
        unverified
        unresolved
        unconfigured
        not
        no key
        no token
        no credentials
        still
        disabled
        blocked
        partial
        incomplete
        pending
        draft
        stub
        stubbed
        placeholder
        queued
        half

        [Lacking]
        action required
        action needed
        human action
        human action required
        human action needed
        manual action
        manual action required
        manual action needed
        needs action
        needs attention
        needs update
        needs an update
        needs updating
        needs more work
        needs more testing
        needs token
        needs a token
        needs api token
        needs an api token
        needs key
        needs a key
        needs api key
        needs an api key
        needs credentials
        needs configuration
        needs setup
        needs fix
        needs fixing
        needs a fix
        needs debugging
        needs testing
        needs tests
        needs work
        needs review
        needs migration
        needs verification
        needs manual verification
        needs manual check
        requires manual check
        requires manual verification
        requires configuration
        requires setup
        requires token
        requires api key
        draft
        draft only
        still a draft
        still draft
        missing
        still missing
        stub
        stub only
        stubbed
        placeholder
        placeholder only
        untested
        unverified
        unresolved
        not available
        not found
        half done
        half finished
        to be written
        to be tested
        to be fixed
        to be reviewed
        to be migrated
        to be deployed
        to be configured

        [Awaited]
        queued
        in queue
        requested
        ordered
        scheduled
        submitted
        in review
        under review

        [ChecklistWord]
        checklist
        checklists

        [RoutineWord]
        weekly
        daily
        monthly
        quarterly
        recurring
        periodic
        maintenance
        template
        sample
        example
        rollback
        post
        after
        beta
        tomorrow
        future
        user
        users
        manual
        how
        contributor
        reviewer
        reviewers
        next

        [Duty]
        must
        need
        needs
        require
        requires
        have to
        has to
        to be

        [AdviceNoun]
        recommendation
        recommendations
        suggestion
        suggestions
        proposal
        proposals

        [GoalNoun]
        aim
        goal
        goals
        target
        targets
        objective
        objectives

        [UnscopedShare]
        estimated
        approximate
        approximately
        functional
        effective
        measured
        final
        average
        line
        lines
        statement
        statements

        [PartlyWord]
        partial
        partially
        incomplete
        unfinished

        [PartlyNoun]
        coverage
        implementation
        support
        integration
        migration
        completion
        testing
        tests
        documentation
        compliance
        success
        implemented
        integrated
        migrated
        covered
        tested
        documented
        supported
        complete
        completed
        done
        working
        functional

        [TakenBack]
        but incomplete
        but not complete
        but not completed
        but not finished
        but not working
        but not functional
        but unfinished
        but broken
        but failing
        but fails
        but partial
        but only partial
        but only partially
        but still failing
        but still broken
        but still incomplete
        but still missing
        but does not work
        but doesn't work
        but do not work
        but don't work

        [PreDelivery]
        pre-deployment
        pre deployment
        predeployment
        pre-launch
        pre launch
        prelaunch
        pre-release
        pre release
        pre-production
        pre production
        pre-flight
        preflight
        pre-go-live

        [Withheld]
        do not deploy until
        do not deploy before
        do not release until
        do not release before
        do not ship until
        do not ship before
        do not launch until
        do not launch before
        do not merge until
        do not merge before
        don't deploy until
        don't deploy before
        don't release until
        don't ship until
        must not be deployed
        must not be released
        must not go live
        should not be deployed
        should not be released
        should not go live
        cannot be deployed until
        cannot be released until
        cannot go live until
        not ready for production
        not ready for deployment
        not ready for release
        not ready for launch
        not ready to deploy
        not ready to ship
        not yet ready for production
        not yet ready for deployment
        not yet ready for release
        not yet ready to deploy
        not production ready
        not production-ready
        not yet production ready
        not yet production-ready
        deployment is blocked
        release is blocked
        launch is blocked

        [DutyNoun]
        action
        actions
        task
        tasks
        fix
        fixes

        [AdvisedVerb]
        should be
        should still be
        ought to be

        [DutyVerb]
        must be
        must still be
        need to be
        needs to be
        have to be
        has to be

        [BlocksDelivery]
        blocks production
        blocks release
        blocks the release
        blocks launch
        blocks the launch
        blocks deployment
        blocks the deployment
        blocks go-live
        blocks go live
        blocks shipping
        blocks delivery
        production blocker
        release blocker
        launch blocker
        deployment blocker
        go-live blocker

        [AskedForNoun]
        checklist
        checklists
        requirement
        requirements
        criteria
        criterion
        prerequisite
        prerequisites

        [ExcusedFailure]
        preexisting
        existing
        unrelated
        known
        acceptable
        accepted
        tolerated
        environmental
        environment
        intermittent
        flaky
        minor
        cosmetic

        [UndoneWork]
        awaiting execution
        awaiting deployment
        awaiting activation
        awaiting installation
        awaiting configuration
        awaiting implementation
        awaiting migration
        awaiting integration
        waiting for execution
        waiting for deployment
        waiting for activation
        waiting for installation
        waiting for configuration
        waiting for implementation
        waiting for migration
        waiting for integration
        pending execution
        pending deployment
        pending activation
        pending installation
        pending configuration
        pending implementation
        pending migration
        pending integration

        [ChecklistPurpose]
        validation
        readiness
        acceptance
        final
        overall
        pre
        go
        live
        quality
        gate
        criteria

        [Outage]
        unavailable
        unreachable
        intermittent
        flaky
        returns 4
        returns 5
        returning 5
        crashes
        crashing
        times out
        timing out
        down
        offline
        broken
        failing
        fails

        [MendedWord]
        resolved
        fixed
        addressed
        closed
        solved
        mitigated
        remediated
        eliminated
        patched

        [DutyHeading]
        must fix
        must complete
        must do
        must have before
        mandatory before
        critical before
        blocking before

        [GrantedValue]
        ready
        fully ready
        approved
        authorized
        authorised
        cleared
        granted
        confirmed
        green
        yes

        [BegunParticiple]
        initiated
        started
        begun
        launched
        underway
        queued
        scheduled

        [PieceOfWork]
        fixes
        changes
        improvements
        updates
        enhancements
        optimizations
        optimisations
        integrations
        migrations

        [ChangeBy]
        by

        [ExaminationNoun]
        audit
        review
        analysis
        assessment
        evaluation
        study
        comparison
        research
        survey
        investigation
        inspection
        diagnosis
        discovery

        [CompleteVerdict]
        complete
        completed
        done
        finished
        implemented

        [PlainVerdict]
        ready
        fully ready
        operational
        fully operational
        live
        up and running
        ready for use
        ready to use
        ready to open
        ready for the start
        ready for opening
        ready for the opening
        ready for operation

        [GoAhead]
        release
        deploy
        ship
        go live
        go live as planned
        release as planned
        proceed to release
        proceed
        go
        go ahead
        go for launch
        go for production
        go for release
        go for deployment
        go-live
        green light
        greenlight
        ship it
        proceed to production
        proceed with deployment
        proceed with release
        proceed with launch

        [FindingFile]
        report
        audit
        result
        assessment
        benchmark
        verification
        validation

        [Workload]
        record
        item
        object
        document
        message
        event
        row
        sample
        iteration
        book
        entries
        processed

        [Sample]
        template
        boilerplate
        example

        [Failed]
        failed
        failing
        fail
        fails
        failure(s)
        broken

        [NotApplicable]
        n a
        na
        not applicable
        skipped
        not required
        not needed

        [Negation]
        isn't
        aren't
        wasn't
        weren't
        hasn't
        haven't
        hadn't
        doesn't
        don't
        didn't
        can't
        cannot
        couldn't
        won't
        wouldn't
        shouldn't
        nor
        neither
        nothing
        nobody
        hardly
        barely
        no
        not
        without
        none
        zero
        never

        [Future]
        will be
        will
        should
        would
        could
        planned
        upcoming
        scheduled
        if needed
        toward(s)
        until
        when

        [Plan]
        wishes {of|for|from}
        {our|their|the|more} wishes
        wish list
        wishlist
        next step(s)
        next action(s)
        next phase
        next
        roadmap
        recommendation(s)
        recommended
        future
        action item(s)
        action plan
        plan
        backlog
        proposal(s)
        proposed
        pre deployment
        post deployment
        post launch
        deployment step(s)
        to do
        todo
        suggestion(s)
        improvement(s)
        enhancement(s)
        optional
        upcoming
        ideas
        nice to have
        what s next
        what is next
        getting started
        how to
        instructions
        usage
        steps to
        procedure(s)

        [Advice]
        policy
        release gate(s)
        acceptance
        criteria
        criterion
        requirement(s)
        prerequisite(s)
        strengths
        benefit(s)
        advantages
        best practices
        checklist template
        definition of done
        guideline(s)
        feature(s) comparison
        comparison
        versus
        vs
        pros
        cons
        do s
        don ts
        template
        example(s)
        user stories
        acceptance
        test plan
        testing checklist
        manual testing
        verification steps
        verification checklist
        deployment checklist
        pre deployment checklist
        review checklist
        launch checklist
        checklist

        [Finding]
        issue(s)
        gap(s)
        problem(s)
        limitation(s)
        known issues
        concern(s)
        risk(s)
        finding(s)
        bug(s)
        challenge(s)
        weakness(es)
        blocker(s)
        error(s)
        not included
        out of scope
        warnings
        vulnerabilities
        root cause
        missing
        removed
        deprecated
        anti patterns
        lessons learned

        [Total]
        total(s)
        grand
        sum
        all
        combined

        [Subtotal]
        subtotal(s)
        sub total(s)

        [Mean]
        average(s)
        avg
        mean
        median
        overall

        [Target]
        desired
        target(s)
        goal(s)
        objective(s)
        budget
        threshold
        requirement
        required
        expected
        sla
        acceptable
        criteria
        limit

        [Actual]
        actual
        current
        achieved
        result(s)
        measured
        obtained
        observed
        reached

        [Current]
        current(ly)
        today
        baseline

        [Severity]
        critical
        high
        medium
        moderate
        low
        severe
        major
        minor
        priority
        urgent
        p0
        p1
        p2
        p3

        [Status]
        status
        state
        overall status
        current status
        project status
        completion status

        [Progress]
        progress
        completion
        complete
        done
        completed
        percent
        percentage

        [Coverage]
        type safety
        backward compatibility
        backwards compatibility
        coverage
        pass rate
        pass
        success rate
        compliance
        compliant
        test coverage
        code coverage
        completion rate
        parity
        adoption
        accuracy

        [Worked]
        type safe
        backward compatible
        backwards compatible
        healthy
        tested
        covered
        implemented
        documented
        archived
        migrated
        validated
        verified
        reviewed
        integrated
        automated
        typed
        passing
        passed
        translated
        addressed
        resolved
        fixed
        functional
        operational
        working
        deployed
        encrypted
        configured
        success
        successful
        pass

        [Readiness]
        production ready
        ready for production
        ready to deploy
        deployment ready
        ready for deployment
        ready for release
        release ready
        ready to ship
        ready for launch
        launch ready
        go live
        ready

        [Score]
        score(s)
        grade
        rating
        confidence
        quality

        [Uptime]
        uptime
        availability
        sla
        slo

        [LowerIsBetter]
        latency
        response time(s)
        response
        load time
        duration
        error rate
        error(s)
        failure rate
        failures
        downtime
        cpu
        memory
        ram
        cost(s)
        time
        vulnerabilities
        vulnerability
        bugs
        issues
        defects
        warnings
        size
        bundle
        p50
        p90
        p95
        p99
        recovery time
        mttr
        lcp
        fid
        cls
        ttfb
        fcp
        tti
        debt
        complexity
        duplication
        overhead
        delay
        drift
        loss
        violations
        churn
        incident(s)
        crashes
        crash rate
        outage(s)
        complaint(s)
        rework

        [HigherIsBetter]
        requests per second
        transactions per second
        queries per second
        messages per second
        events per second
        operations per second
        throughput
        coverage
        uptime
        availability
        score
        accuracy
        precision
        recall
        f1
        success rate
        pass rate
        hit rate
        cache hit rate
        hit ratio
        requests
        rps
        qps
        tps
        users
        connections
        satisfaction
        nps
        retention
        conversion
        revenue
        compliance
        parity
        win rate
        maintainability
        lighthouse
        efficiency
        performance
        productivity
        utilization
        tests passing
        reliability
        adoption
        engagement
        yield

        [Threshold]
        threshold(s)
        alert(s)
        alerting
        alarm(s)
        rate limit(s)
        rate limiting
        limits
        trigger(s)
        quota(s)

        [AtLeast]
        no fewer than
        no less than
        not fewer than
        not less than
        upwards of
        in excess of
        over
        more than
        at least
        above
        minimum
        minimum of
        greater than
        exceeding
        exceeds
        min

        [AtMost]
        under
        less than
        at most
        below
        up to
        maximum
        maximum of
        fewer than
        within
        max
        sub

        [About]
        about
        around
        approximately
        approx
        roughly
        nearly
        almost
        circa
        estimated

        [Ordinal]
        phase(s)
        week(s)
        day(s)
        sprint(s)
        step(s)
        stage(s)
        part(s)
        section(s)
        chapter(s)
        version(s)
        level(s)
        tier(s)
        task(s)
        issue(s)
        milestone(s)
        iteration(s)
        round(s)
        batch
        port(s)
        page(s)
        line
        lines
        item
        month
        year
        quarter
        priority
        appendix
        figure
        table
        rule
        session
        wave
        epic
        story
        top
        pr
        option
        scenario
        python
        node
        java
        react
        angular
        vue
        net
        django
        laravel
        ubuntu
        postgresql
        iso
        rfc
        soc
        tls
        http
        oauth
        wcag
        web
        layer
        finding
        gate
        category
        test
        attempt
        run

        [OutOf]
        of
        out of

        [Identifier]
        id
        ids
        port(s)
        year
        date
        version
        rank
        no
        priority
        p95
        p99

        [Outcome]
        passed
        pass
        passing
        failed
        fail
        failing
        skipped
        skip
        ignored
        errored
        errors
        flaky
        success
        failures

        [Test]
        test(s)
        spec(s)
        suite(s)
        case(s)
        check(s)
        scenario(s)
        assertions

        [Remaining]
        remaining
        left to {finish|do|complete|implement|build|write|fix}
        {remains|remain} to be {done|finished|completed}
        open {points|items|tasks|work}
        carried over
        remains
        remain
        left
        outstanding
        to go
        still

        [MissTold]
        below target
        not met
        missed
        misses
        miss
        behind
        short of
        under target
        over budget
        over target
        needs improvement
        needs work
        exceeds limit
        gap
        not achieved
        not reached
        regression
        worse
        too high
        too low
        too slow
        insufficient
        close
        almost
        slightly
        needs

        [Change]
        improvement(s)
        improved
        increase(d)
        decrease(d)
        reduction
        reduced
        faster
        slower
        better
        growth
        gain
        savings
        saved
        smaller
        larger
        more
        fewer
        higher
        lower
        speedup
        change
        boost

        [Setting]
        configured
        setting(s)
        configuration
        width
        height
        opacity
        rollout
        sampling
        sample
        traffic
        scale
        zoom
        weight
        allocation
        discount
        utilization
        cpu
        memory
        volume
        slippage
        probability
        replicas
        guaranteed
        guarantee
        opacity
        free
        commission
        fee
        fees
        tax
        interest
        bandwidth
        battery
        canary

        [Before]
        before
        old
        previous(ly)
        was
        baseline
        legacy
        from

        [After]
        after
        new
        now
        updated

        [Stop]
        a
        an
        the
        of
        for
        in
        on
        at
        and
        or
        to
        is
        are
        was
        with
        by
        across
        this
        that
        our
        estimated
        time
        effort
        hours
        project
        count

        [Per]
        per
        each
        every

        [Rate]
        rate
        ratio
        percent
        percentage
        price
        share
        unit cost
        velocity
        density
        growth
        delta
        change
        minimum
        maximum
        min
        max
        average
        avg
        mean
        median
        p50
        multiplier
        latency
        response
        accuracy
        precision
        confidence
        rating
        severity
        cumulative
        running
        frequency
        speedup
        throughput

        [Range]
        to

        [Remark]
        note(s)
        comment(s)
        remark(s)
        details
        description
        evidence
        reason
        next steps
        action
        location
        file
        files changed

        [Legend]
        legend
        key

        [Required]
        required
        critical
        p0
        blocking
        blocker(s)
        mandatory
        must

        [Prohibition]
        never
        avoid
        don t
        do not
        don
        cannot
        can t
        without
        instead of
        stop

        [Achieved]
        fulfilled
        satisfied
        validated
        achieved
        passed
        met
        success
        successful
        reached
        exceeded
        accomplished
        all targets met

        [Optional]
        possibility
        optional
        nice to have
        later
        future
        v2
        post mvp
        stretch
        deferred
        long term
        short term
        medium term
        low priority
        out of scope
        follow up
        eventually

        [From]
        from

        [To]
        to

        [Formerly]
        was
        were
        previously
        formerly
        up from
        down from
        instead of
        compared to
        compared with

        [Difference]
        rise
        decline
        delta
        δ
        diff
        difference
        change
        variation
        variance
        cut
        dropped
        drop
        grew
        grown
        rose
        risen
        fell
        fallen
        shrank
        shrunk

        [Points]
        point(s)
        pt(s)
        pp
        ppt(s)
        percentage point(s)

        [Demand]
        aims
        strives
        seeks
        intends
        if
        must
        need(s)
        ensure(s)
        ensuring
        make sure
        verify
        confirm
        keep
        keeping
        maintain
        maintaining
        achieve
        reach
        aim
        aiming
        get
        bring
        expect(s)
        expected
        require(s)
        required
        requiring
        unless
        whether
        once
        so that
        provided that
        in order to
        want
        wait
        can
        may
        might
        let

        [TestRun]
        qa {passed|succeeded|was passed|was successful|has passed}
        user acceptance
        system validation
        test scenario(s)
        all scenarios
        every scenario
        ci
        ci cd
        ci pipeline
        ci build
        all checks
        every check
        every test
        each test
        test failure(s)
        failing test(s)
        failed test(s)
        test failed
        single test failed
        test success rate
        test pass rate
        tests
        testing
        test suite(s)
        test result(s)
        test run(s)
        test execution
        test status
        test case(s)
        test outcome(s)
        tests passed
        tests passing
        unit test(s)
        integration test(s)
        regression test(s)
        regression suite
        smoke test(s)
        load test(s)
        stress test(s)
        soak test(s)
        chaos test(s)
        acceptance test(s)
        security test(s)
        performance test(s)
        system test(s)
        functional test(s)
        contract test(s)
        snapshot test(s)
        ui test(s)
        api test(s)
        e2e test(s)
        e2e
        end to end test(s)
        suite(s)
        specs
        tests run

        [Passing]
        {run|executed|done} and validated
        without any {findings|deviation}
        without failure(s)
        without a failure
        without error(s)
        without a single failure
        without {problem|problems|issue|issues|deviations|incident|incidents}
        without any {problem|problems|issue|issues|deviation|deviations|error|errors|failure|failures|incident|incidents}
        {run|runs|ran|came back|come back|comes back|came out} clean
        pass
        passes
        passed
        passing
        green
        succeed(s)
        succeeded
        successful
        successfully
        success
        ok

        [Run]
        run(s)
        build
        pipeline
        job
        workflow

        [PassRate]
        pass rate
        passing rate
        success rate
        test pass rate
        test success rate
        test success

        [Verdict]
        nothing stands in the way of the {opening|start}
        nothing prevents the {opening|start}
        no {obstacle|obstacles} {to|for} the {release|launch|deployment|go live|opening|start|handover|rollout}
        proceed with the launch
        proceed with the rollout
        proceed with the handover
        proceed with the opening
        no further work is required
        no further work is needed
        no further work remains
        accepted without reservation(s)
        accepted without reserve
        nothing stands in the way of the launch
        nothing stands in the way of the release
        nothing stands in the way of the deployment
        nothing stands in the way of the go live
        nothing stands in the way of the handover
        nothing stands in the way of the rollout
        nothing stands in the way of production
        nothing stands in the way of deployment
        nothing stands in the way of release
        nothing stands in the way of go live
        nothing prevents the launch
        nothing prevents the release
        nothing prevents the deployment
        nothing prevents the go live
        nothing prevents the handover
        nothing prevents the rollout
        the go live can take place
        go live can take place
        the launch can take place
        may be released
        may be deployed
        may be put into service
        may be put into operation
        may be handed over
        may go into service
        can go into service
        can go into operation
        can go into production
        is good to go
        can be handed over
        can be handed over without restrictions
        can be opened to the public
        can be opened to traffic
        can be put into service
        can be put into operation
        can be put into production
        can be taken into service
        can be taken into operation
        can enter service
        released for use
        released for service
        released for operation
        released for unattended operation
        released for production
        released for general use
        cleared for use
        cleared for service
        cleared for operation
        fit for use
        fit for service
        fit for operation
        approved for use
        approved for general use
        approved for routine use
        approved for service
        approved for operation
        ready for service
        ready for operation
        ready to be handed over
        ready to open
        ready to go into service
        ready to go into operation
        all systems go
        no blockers for the release
        no blockers for the launch
        no blockers for the deployment
        validated for production
        validated for release
        verified for production
        signed off for production
        signed off for release
        approved to deploy
        approved to ship
        cleared to ship
        cleared to go live
        approve for release
        approve for production
        approve for production release
        approve for production deployment
        approve for deployment
        approve for launch
        recommended for release
        recommended for production
        recommended for deployment
        recommended for production deployment
        recommended for production release
        recommended for launch
        recommended for immediate deployment
        recommended for immediate release
        deployment recommended
        immediate deployment recommended
        production deployment recommended
        release recommended
        immediate release recommended
        launch recommended
        go live recommended
        proceed to production
        proceed with deployment
        proceed with production deployment
        proceed with the deployment
        proceed with the release
        proceed with release
        proceed with go live
        safe for production
        safe for release
        fit for production
        fit for release
        good to go
        good to ship
        nothing stands in the way of {the|a|this} {launch|release|deployment|rollout|go live}
        go for {production|operational|public} {deployment|launch|release|operation|use|rollout}
        go for {deployment|launch|release|production|rollout|go live}
        {the|our} {rollout|deployment|launch|release} can {begin|start|proceed|go ahead}
        clear to deploy
        clear to ship
        clear to launch
        cleared to deploy
        cleared to launch
        cleared for go live
        cleared for mainnet
        cleared for mainnet deployment
        authorized for release
        authorized for deployment
        authorised for release
        authorised for deployment
        approved for mainnet
        approved for mainnet deployment
        ready for mainnet deployment
        ready for handover
        ready for hand over
        ready for handoff
        ready for hand off
        ready for delivery
        ready for client delivery
        ready to be delivered
        ready to hand over
        ready for submission
        ready to submit
        ready to be submitted
        submission ready
        ready for merge
        ready for merging
        ready to merge
        ready to be merged
        ready for publication
        ready to publish
        ready to be published
        ready for public release
        ready for public launch
        ready for live use
        ready for customers
        ready for end users
        ready for rollout
        ready for roll out
        ready for full rollout
        ready to roll out
        release can proceed
        deployment can proceed
        launch can proceed
        go live can proceed
        recommend immediate release
        recommend immediate deployment
        recommend immediate production deployment
        recommend immediate launch
        recommend immediate go live
        recommend release to production
        recommend deployment to production
        recommend deploying to production
        recommend releasing to production
        recommend going live
        recommend proceeding to production
        recommend proceeding with deployment
        recommend proceeding with the release
        recommend proceeding with production deployment
        production ready
        production ready for deployment
        production ready for immediate deployment
        production ready for launch
        ready for production
        ready for production use
        ready for production deployment
        ready for production release
        ready for production launch
        ready for immediate production deployment
        ready for immediate deployment
        ready for immediate release
        ready for immediate use
        ready for deployment
        ready for deployment to production
        ready for release
        ready for launch
        ready for mainnet
        ready for go live
        ready to deploy
        ready to deploy to production
        ready to be deployed
        ready to be deployed to production
        ready to go live
        ready to go to production
        ready to launch
        ready to release
        ready to be released
        ready to ship
        ready to be shipped
        deployment ready
        release ready
        launch ready
        go live ready
        deploy immediately
        deploy now
        deploy to production
        deploy to production immediately
        deploy to production now
        deploy to production today
        deploy with confidence
        release immediately
        ship it
        can be deployed immediately
        can be deployed today
        can be deployed now
        can be deployed with confidence
        can be deployed to production
        can be deployed to production now
        can be deployed to production today
        can be deployed to production immediately
        can be released
        can be released now
        can be released today
        can be shipped
        can go live
        can go to production
        safe to deploy
        safe to deploy to production
        safe to release
        safe to ship
        safe to launch
        deployment authorized
        deployment authorised
        deployment approved
        production deployment authorized
        production deployment authorised
        production deployment approved
        go live authorized
        go live authorised
        go live approved
        release authorized
        release authorised
        release approved
        launch authorized
        launch authorised
        launch approved
        go for production
        go for launch
        go for release
        approved for production
        approved for production deployment
        approved for production release
        approved for production use
        approved for deployment
        approved for release
        approved for launch
        approved for go live
        authorized for production
        authorised for production
        cleared for production
        cleared for deployment
        cleared for release
        cleared for launch
        certified for production
        no blockers
        no blockers for deployment
        no blockers for release
        no blockers for launch
        no blockers for production
        no blockers remain
        no blocking issues
        no blocking issues remain
        no known blockers
        no open blockers
        no remaining blockers
        no release blockers
        no launch blockers
        nothing blocks the release
        nothing blocks the deployment
        nothing blocks the launch
        no open issues
        no open issues remain
        no known issues
        no known issues remain
        no known open issues
        no outstanding issues
        no outstanding issues remain
        no unresolved issues
        no unresolved issues remain
        no remaining issues
        no issues remain
        no issues remaining
        no issues left
        no open bugs
        no known bugs
        no outstanding bugs
        no remaining bugs
        no bugs remain
        no open defects
        no known defects
        no outstanding defects
        no open findings
        no outstanding findings
        no open items
        no open items remain
        no open tasks
        no open tasks remain
        no open work
        no open points
        no open action items
        no outstanding items
        no outstanding items remain
        no outstanding tasks
        no outstanding work
        no outstanding work remains
        no remaining items
        no remaining tasks
        no remaining work
        no pending items
        no pending tasks
        no pending work
        no tasks remain
        no tasks remaining
        no work remains
        no work remaining
        no items remain
        no gaps remain
        no remaining gaps
        no open gaps
        nothing left to do
        nothing is left to do
        nothing remains
        nothing remains to be done
        nothing remains to do
        nothing remains open
        nothing is open
        nothing is outstanding
        nothing outstanding
        nothing is pending

        [Whole]
        mvp
        this version
        this release
        system(s)
        platform
        project
        application
        app
        product
        solution
        codebase
        code base
        software
        release
        implementation
        website
        site
        everything
        mission
        all systems
        all components
        all modules
        all services
        we
        it

        [Copula]
        is
        are
        can
        has been
        have been
        is now
        are now

        [Judgement]
        validation status
        acceptance status
        readiness status
        deploy status
        launch status
        go live status
        launch decision
        go live decision
        go no go
        verdict
        final verdict
        recommendation
        final recommendation
        decision
        final decision
        conclusion(s)
        assessment
        overall assessment
        final assessment
        final status
        final result
        result
        outcome
        summary
        executive summary
        final summary
        overview
        tl
        certification
        sign off
        signoff
        authorization
        authorisation
        approval
        go live
        readiness
        release readiness
        production readiness
        deployment readiness
        deployment
        deployment status
        release status
        overall
        final
        bottom line
        closing

        [Proviso]
        if
        once
        after
        when
        unless
        until
        except
        provided
        assuming
        pending
        subject to
        apart from
        other than
        aside from
        but
        only
        for
        in
        on
        as
        within
        conditional
        conditionally
        caveat(s)
        limited to
        minus

        [Blocking]
        blocking
        blocker(s)
        must fix
        must complete
        must be completed
        must be fixed
        current blocker
        must be done
        required for production
        required for launch
        required for release
        required for deployment
        required before
        before production
        before deploying
        before deploying to production
        before going to production
        before going into production
        prior to production
        prior to deployment
        prior to launch
        prior to release
        blocks production
        blocks release
        blocks the release
        blocks launch
        blocks the launch
        blocks deployment
        blocks the deployment
        blocks go live
        blocks shipping
        blocks delivery
        before deployment
        before launch
        before release
        before going live
        before go live
        before shipping
        before production deployment
        before production release
        before production launch
        before production use
        before going to prod
        before prod
        before the launch
        before the release
        before the deployment
        before public launch
        before public release
        before the public launch
        before submission
        before handover

        [Repelled]
        blocked
        rejected
        denied
        refused

        [Missing]
        missing
        absent
        lacking

        [Ready]
        store ready
        let s go live
        let s ship it
        nothing stands in the way of {the|a|this} {launch|release|deployment|rollout|go live}
        go for {production|operational|public} {deployment|launch|release|operation|use|rollout}
        go for {deployment|launch|release|production|rollout|go live}
        {the|our} {rollout|deployment|launch|release} can {begin|start|proceed|go ahead}
        good to go
        go for launch
        shippable
        releasable
        ready for users
        ready for customers
        all systems go
        production grade
        enterprise ready
        ready
        approved
        cleared
        authorized
        authorised
        certified
        greenlit
        fit
        safe
        suitable

        [Destination]
        store ready
        let s go live
        let s ship it
        live trading
        nothing stands in the way of {the|a|this} {launch|release|deployment|rollout|go live}
        go for {production|operational|public} {deployment|launch|release|operation|use|rollout}
        go for {deployment|launch|release|production|rollout|go live}
        {the|our} {rollout|deployment|launch|release} can {begin|start|proceed|go ahead}
        good to go
        go for launch
        shippable
        releasable
        ready for users
        ready for customers
        all systems go
        production grade
        enterprise ready
        ga
        merge
        merged
        compete
        publish
        published
        publication
        submission
        app store
        market
        end user(s)
        rolled out
        public use
        production
        prod
        deploy
        deployment(s)
        deployed
        release
        released
        launch
        launched
        go live
        ship
        shipped
        shipping
        rollout
        roll out
        mainnet
        general availability
        prime time
        real world use
        customers

        [Usage]
        use
        usage
        environment(s)
        traffic
        workload(s)
        operation(s)
        live
        out
        availability
        time
        world

        [Deploy]
        immediate deployment
        immediate production deployment
        immediate release
        immediate launch
        immediate rollout
        immediate go live
        deploy
        ship
        launch
        release
        go live
        can be deployed
        may be deployed
        can be released
        can be shipped
        can be launched
        can go live

        [Haste]
        immediate
        tomorrow
        with confidence
        immediately
        right away
        right now
        at once
        now
        today
        without delay
        asap

        [Conditional]
        await
        awaiting
        awaits
        wait for
        waiting for
        to achieve
        to reach
        if
        once
        unless
        until
        before
        after
        pending
        subject to
        assuming
        make
        makes
        making
        become(s)
        becoming
        get
        getting
        need(s)
        needed
        require(s)
        almost
        nearly
        partially
        mostly
        not yet
        might
        may
        path
        roadmap
        estimated
        aim
        ensure
        ensures
        create
        creating
        build
        building
        deliver
        towards
        whether
        how
        what
        far from
        close to
        to production ready
        to production readiness

        [Affirmed]
        yes
        confirmed
        granted
        go

        [Fitness]
        readiness

        [Standard]
        ai act
        dora
        mifid (ii)
        dsgvo
        uk gdpr
        data protection {law|laws|act|rules|regulation|regulations}
        privacy {law|laws|act|rules|regulation|regulations}
        applicable {law|laws|regulations|standards|legislation|rules|requirements}
        {industry|legal} standards
        {legal|statutory|regulatory} requirements
        fda 21 cfr
        21 cfr part 11
        cfr
        gxp
        gmp
        haccp
        emv
        easa
        rohs
        atex
        iec
        ieee
        autosar
        misra
        aspice
        fisma
        nerc cip
        stig(s)
        popia
        pdpa
        sarbanes oxley
        ifrs
        gaap
        psd3
        kyc
        aml
        machinery directive
        hitech
        psd2
        gdpr
        ccpa
        hipaa
        soc
        soc1
        soc2
        soc3
        pci
        pci dss
        pcidss
        iso
        iso iec
        iso27001
        iso9001
        iso27701
        fedramp
        hitrust
        sox
        ferpa
        coppa
        wcag
        section 508
        nis2
        eidas
        cyber essentials
        nist
        owasp
        regulatory
        regulations
        fips
        cis benchmark(s)
        cis kubernetes benchmark
        asvs
        lgpd
        pipeda
        cmmc
        tisax
        glba

        [Compliance]
        alignment
        compliance
        conformance
        conformity
        certification
        accreditation
        attestation
        readiness

        [Compliant]
        {comply|complies} with
        respects the
        compliant
        confirmed
        confirms
        certified {according to|to|for|under}
        in line with
        in accordance with
        {meets|meet|satisfies|fulfils|fulfills} {all|every} (the) {requirement|requirements|demands|rules} of
        {meets|meet|satisfies|fulfils|fulfills} the {requirements|demands|rules} of
        requirements {are|were} {met|fulfilled|satisfied}
        rules {are|were} {met|kept|followed}
        conformant
        certified
        accredited
        attested
        audited
        compatible
        ready
        aligned
        obtained
        awarded
        granted
        meets
        meet
        satisfies
        fulfils
        fulfills
        adheres to
        adhering to
        complies with
        complying with
        in compliance with
        in conformance with
        in conformity with
        requirements met
        requirements satisfied
        standards met
        ensured
        guaranteed

        [Audit]
        security audits
        penetration test(s)
        penetration testing
        pen test(s)
        pen testing
        pentest(s)
        pentesting
        security audit
        external audit
        independent audit
        third party audit
        compliance audit
        accessibility audit
        privacy audit
        gdpr audit
        {gdpr|privacy|compliance|data protection} review
        {been|was|were|been fully|was fully|were fully|is fully|are fully} audited
        {independently|externally} audited
        security audited
        external security audit
        third party security audit
        independent security audit
        red team exercise
        third party security review
        external security review
        independent security review
        third party security assessment
        external security assessment
        independent security assessment
        third party penetration test(s)
        third party penetration testing
        external penetration test(s)
        external penetration testing

        [Auditor]
        auditor(s)
        assessor(s)
        certificate
        certifier
        certifying body
        certification body
        notified body
        qsa
        report no
        pentester(s)
        certificate no

        [Against]
        vs
        versus
        against
        against a
        against the
        compared to
        compared with

        [Value]
        value(s)
        reading(s)
        measurement(s)

        [Measured]
        line(s)
        loc
        word(s)
        character(s)
        point(s)
        user(s)
        customer(s)
        people
        person
        developer(s)
        engineer(s)
        request(s)
        record(s)
        row(s)
        entry
        entries
        token(s)
        transaction(s)
        event(s)
        message(s)
        connection(s)
        download(s)
        cycle(s)
        time(s)
        attempt(s)
        retry
        retries
        try
        tries
        run(s)
        sample(s)
        star(s)
        percent
        bytes
        core(s)
        node(s)
        replica(s)
        pod(s)
        pts
        year(s)
        warning(s)

        [Selection]
        such as
        including
        include(s)
        e g
        for example
        for instance
        example(s)
        highlight(s)
        highlighted
        selected
        selection
        sample
        some of
        among
        most important
        most notable
        most common
        notable
        excerpt
        like
        covering
        spanning
        of which
        because
        due to

        [Continued]
        etc
        and more
        more
        other(s)
        all other(s)
        rest
        the rest
        remaining
        plus
        additional
        various
        total
        none
        all
        note
        see

        [Listing]
        created
        collected
        added
        updated
        modified
        changed
        removed
        deleted
        generated
        written
        provided
        included
        found
        identified
        discovered
        detected
        listed
        available
        new
        following
        these
        all
        used
        supported
        defined
        configured
        deployed
        delivered
        completed
        built
        introduced
        installed
        analyzed
        analysed
        evaluated
        covered
        remaining
        open
        below
        main
        total
        overall
        have been
        has been
        were
        we

        [FileNoun]
        file(s)
        script(s)
        document(s)
        guide(s)
        manifest(s)
        workflow(s)
        template(s)
        runbook(s)
        playbook(s)
        page(s)
        notebook(s)
        migration(s)
        module(s)
        component(s)
        config(s)
        diagram(s)

        [Joining]
        and
        or
        with
        [Ideal]
        what this means
        what it means
        this means
        what we proved
        what we learned
        lessons learned
        takeaway(s)
        knowing that
        did right
        worked well
        intended use
        use cases
        what you do
        what you can do
        you can now
        you can do now
        how we found
        how it works
        how this works
        how this helps
        how it helps
        allowed
        strength(s)
        benefit(s)
        advantage(s)
        pros
        best practices
        good practices
        success criteria
        success criterion
        acceptance criteria
        criteria
        criterion
        requirement(s)
        prerequisite(s)
        recommended
        guideline(s)
        definition of done
        principles
        what to do
        do s
        dos
        when to use
        why
        legend
        comparison
        what went well
        positive
        positives
        example(s)
        template

        [Unjudged]
        skipped
        skip
        skips
        ignored
        disabled
        errored
        error(s)
        flaky
        inconclusive
        pending
        xfail
        xfailed
        untested
        aborted
        cancelled
        not run
        not executed
        not tested
        timed out
        partial
        partially
        blocked

        [Surplus]
        exceeded
        exceeds
        exceeding
        extra
        bonus
        surplus
        beyond
        stretch
        ahead
        additional
        planned
        of target
        of goal
        of plan
        of capacity

        [ClosedWhole]
        coverage
        code coverage
        test coverage
        line coverage
        branch coverage
        pass rate
        success rate
        completion
        completion rate
        complete
        completed
        tests passed
        tests passing

        [UnderWay]
        in progress
        in development
        ongoing
        partial(ly)
        wip
        under way
        underway
        started
        nearly
        almost

        [Breakdown]
        breakdown
        distribution
        split
        composition
        allocation
        shares of
        share of all
        by root cause
        percentage of all
        proportions

        [Vulnerability]
        vulnerability
        vulnerabilities
        cve(s)
        security issue(s)
        security hole(s)
        security flaw(s)
        security finding(s)
        security risk(s)
        security bug(s)
        security defect(s)
        security gap(s)
        exposed secrets
        secrets exposed
        leaked secrets
        security concern(s)
        security weakness(es)
        exploitable weakness(es)
        security threat(s)
        security problem(s)

        [Attack]
        attack(s)
        threat(s)
        attack vector(s)
        intrusion(s)
        exploit(s)
        cyberattack(s)
        hacker(s)
        hacking

        [Secure]
        secure
        secured
        unhackable
        immune to {memory corruption|replay|replays|replay attacks|xss|csrf|cross site scripting|tampering|spoofing|all attacks|any attack|known attacks}
        no {attack|intrusion|breach|break in} is possible
        {attacks|intrusions|breaches|break ins|data leaks|fraud|cheating|tampering} {is|are} impossible
        unbreakable
        impenetrable
        hack proof
        hacker proof
        invulnerable
        vulnerability free
        free of vulnerabilities
        free from vulnerabilities
        free of security vulnerabilities
        free from security vulnerabilities
        free of known vulnerabilities
        free of security issues
        free from security issues
        bulletproof security
        airtight security
        ironclad security
        cannot be hacked
        impossible to hack
        zero attack surface
        no attack surface
        complete protection against attacks
        fully protected against attacks
        fully protected against injection
        fully protected against sql injection
        complete protection against sql injection
        complete protection against injection
        full protection against injection
        full protection against sql injection
        full protection against attacks
        immune to attack(s)
        immune to sql injection
        immune to injection
        immune to hacking
        immune to hackers

        [Universal]
        all
        immune to {memory corruption|replay|replays|replay attacks|xss|csrf|cross site scripting|tampering|spoofing|all attacks|any attack|known attacks}
        no {attack|intrusion|breach|break in} is possible
        {attacks|intrusions|breaches|break ins|data leaks|fraud|cheating|tampering} {is|are} impossible
        any
        every
        fully
        completely
        totally
        entirely
        absolutely
        perfectly
        unhackable
        impenetrable
        hack proof
        hacker proof
        invulnerable
        vulnerability free
        free of vulnerabilities
        free from vulnerabilities
        free of security vulnerabilities
        free from security vulnerabilities
        free of known vulnerabilities
        free of security issues
        free from security issues
        bulletproof security
        airtight security
        ironclad security
        cannot be hacked
        impossible to hack
        zero attack surface
        no attack surface
        complete protection against attacks
        fully protected against attacks
        fully protected against injection
        fully protected against sql injection
        complete protection against sql injection
        complete protection against injection
        full protection against injection
        full protection against sql injection
        full protection against attacks
        immune to attack(s)
        immune to sql injection
        immune to injection
        immune to hacking
        immune to hackers

        [Protection]
        protect(s)
        protected
        protecting
        protection
        against
        prevented
        prevents
        block(s)
        blocked
        immune
        resistant
        resists
        defended
        defends
        mitigated
        mitigates
        shielded
        stopped
        withstands
        repelled
        neutralized
        neutralised
        thwarted
        secured
        covered
        addressed
        eliminated
        remediated

        [KindOfFinding]
        known
        found
        detected
        identified
        new
        open
        exposed
        remaining
        unresolved
        exploitable
        security
        present
        reported
        discovered
        introduced
        outstanding
        blocking
        or
        and
        severity
        dependency
        npm
        code
        application
        software
        package
        smart
        contract
        runtime
        production

        [Scanner]
        trivy
        snyk
        semgrep
        codeql
        sonarqube
        slither
        mythril
        owasp zap
        zap
        burp
        burp suite
        nessus
        bandit
        grype
        checkov
        gitleaks
        trufflehog
        nikto
        qualys
        veracode
        checkmarx
        fortify
        dependabot
        npm audit
        cargo audit
        pip audit
        dependency check
        kube bench
        openvas
        nuclei
        osv scanner
        govulncheck
        brakeman
        echidna

        [Tool]
        trivy
        snyk
        semgrep
        codeql
        sonarqube
        slither
        mythril
        owasp zap
        zap
        burp
        burp suite
        nessus
        bandit
        grype
        checkov
        gitleaks
        trufflehog
        nikto
        qualys
        veracode
        checkmarx
        fortify
        dependabot
        npm audit
        cargo audit
        pip audit
        dependency check
        kube bench
        openvas
        nuclei
        osv scanner
        govulncheck
        brakeman
        echidna

        [Approval]
        certified as accurate
        certified as complete
        certified as correct
        approved
        certified
        authorized
        authorised
        signed
        signed off
        sign off granted
        certifies that
        certify that
        certifies the completion
        certifies the successful
        hereby certify
        hereby certified
        hereby certifies
        sign off obtained
        sign off complete(d)
        sign off received
        granted

        [SignedBy]
        approver
        assessed by
        audit signature
        auditor signature
        auditor s signature
        reviewer signature
        report signature
        quality signature
        final signature
        tested by
        approved by
        certified by
        signed by
        signed off by
        sign off by
        authorized by
        authorised by
        validated by
        verified by
        endorsed by
        accepted by
        released by
        signed
        signature
        sign off
        signed off
        reviewed by
        audited by
        examined by
        inspected by
        confirmed by
        attested by
        checked by
        cleared by
        reviewed and approved by
        prepared and approved by
        verified and approved by
        reviewed and validated by
        tested and approved by

        [Role]
        auditor(s)
        assessor(s)
        inspector(s)
        consultant(s)
        board
        team(s)
        engineer(s)
        engineering
        lead
        specialist(s)
        architect(s)
        manager
        management
        assistant
        agent(s)
        ai
        system
        bot
        department
        director
        officer
        analyst(s)
        developer(s)
        tester(s)
        qa
        devops
        staff
        claude
        chatgpt
        gpt
        copilot
        gemini
        llm
        automation
        automated
        pipeline
        ci
        maintainers
        contributors
        committee
        stakeholders

        [Delivery]
        deployment
        production
        release
        launch
        go live
        mainnet
        implementation
        rollout
        shipping
        delivery
        use
        publication

        [Increment]
        add
        added
        adding
        adds
        create
        created
        creates
        creating
        new
        newly
        additional
        another
        extra
        more
        other(s)
        fix
        fixed
        fixes
        removed
        remove
        deleted
        updated
        update
        modified
        modifies
        changed
        refactored
        generated
        wrote
        written
        completed
        first
        last
        next
        only
        just
        these
        those
        top
        every
        each
        same
        different
        unique
        sample(s)
        example
        such
        session
        today
        remaining
        up to
        consecutive
        required
        needed

        [General]
        summary
        overview
        executive
        conclusion(s)
        metric(s)
        statistic(s)
        stats
        key
        final
        report
        results
        performance
        quality
        validation
        verification
        testing
        execution
        executed
        achievement(s)
        accomplishment(s)
        highlights
        impact
        success
        analysis
        assessment
        evaluation
        audit
        review
        details
        detailed
        numbers
        figures
        data
        value
        count
        measurement(s)
        measure
        indicator(s)
        kpi(s)
        at a glance
        scorecard
        dashboard
        deliverable(s)
        outcome(s)
        findings
        introduction
        background
        information
        general
        production
        system
        suite(s)
        breakdown
        load
        achieved
        snapshot
        recap
        project
        deployment
        completion
        delivered

        [Statistic]
        p50
        p75
        p90
        p95
        p99
        p999

        [Of]
        of

        [Auxiliary]
        were
        have
        has
        had
        been
        be
        do
        does
        did
        can
        which
        who
        from
        as
        via
        using
        while
        but
        [Graded]
        protection level
        security level
        quality level
        assurance level
        confidence level
        confidence score
        overall risk score
        total risk score
        maturity
        maturity level
        quality index
        score(s)
        scored
        grade
        graded
        rating
        rated

        [Merit]
        technical debt
        code health
        posture
        readiness
        ux
        ui
        ui ux
        user experience
        developer experience
        stability
        efficiency
        modularity
        testability
        innovation
        error handling
        security
        performance
        quality
        code quality
        maintainability
        reliability
        scalability
        accessibility
        architecture
        documentation
        usability
        readability
        completeness
        robustness
        design
        observability
        overall

        [Method]
        rubric
        weighted
        weighting
        weight(s)
        deduction(s)
        deducted
        based on
        calculated
        computed
        formula
        methodology
        according to
        scoring
        f1
        cvss
        bleu
        rouge
        nps
        auc
        mutation score
        credit score
        match score
        matching score
        similarity
        z score
        lighthouse
        sonarqube
        pylint

        [Unit Nanosecond]
        ns
        [Unit Microsecond]
        us
        µs
        μs
        [Unit Millisecond]
        ms
        millisecond(s)
        msec
        [Unit Second]
        s
        sec(s)
        second(s)
        [Unit Minute]
        min(s)
        minute(s)
        [Unit Hour]
        h
        hr(s)
        hour(s)
        [Unit Day]
        d
        day(s)
        [Unit Week]
        wk(s)
        week(s)
        [Unit Month]
        month(s)
        [Unit Byte]
        byte(s)
        [Unit Kilobyte]
        kb
        kib
        [Unit Megabyte]
        mb
        mib
        [Unit Gigabyte]
        gb
        gib
        [Unit Terabyte]
        tb
        tib
        [Unit PerSecond]
        rps
        qps
        tps
        [Unit PerMinute]
        rpm
        [Unit Dollar]
        usd
        dollars
        [Unit Euro]
        eur
        euros
        [Unit Times]
        x
        [Unit Percent]
        percent

        [Artefact]
        record(s)
        key(s)
        upload(s)
        test(s)
        case(s)
        scenario(s)
        assertion(s)
        check(s)
        suite(s)
        spec(s)
        file(s)
        line(s)
        loc
        sloc
        word(s)
        page(s)
        commit(s)
        pull request(s)
        merge request(s)
        prs
        branches
        release(s)
        metric(s)
        kpi(s)
        indicator(s)
        alert(s)
        rule(s)
        dashboard(s)
        panel(s)
        chart(s)
        graph(s)
        guide(s)
        document(s)
        doc(s)
        article(s)
        tutorial(s)
        runbook(s)
        playbook(s)
        diagram(s)
        section(s)
        chapter(s)
        report(s)
        manifest(s)
        script(s)
        workflow(s)
        pipeline(s)
        job(s)
        endpoint(s)
        route(s)
        api(s)
        controller(s)
        handler(s)
        middleware(s)
        service(s)
        microservice(s)
        container(s)
        component(s)
        widget(s)
        screen(s)
        view(s)
        module(s)
        package(s)
        crate(s)
        dependency
        dependencies
        library
        libraries
        plugin(s)
        function(s)
        method(s)
        class(es)
        interface(s)
        type(s)
        enum(s)
        struct(s)
        hook(s)
        helper(s)
        command(s)
        option(s)
        parameter(s)
        setting(s)
        flag(s)
        field(s)
        table(s)
        column(s)
        index(es)
        foreign key(s)
        migration(s)
        model(s)
        schema(s)
        query
        queries
        procedure(s)
        template(s)
        example(s)
        sample(s)
        snippet(s)
        fixture(s)
        mock(s)
        bug(s)
        issue(s)
        ticket(s)
        task(s)
        stories
        feature(s)
        improvement(s)
        optimization(s)
        enhancement(s)
        fix(es)
        change(s)
        warning(s)
        error(s)
        defect(s)
        finding(s)
        vulnerability
        vulnerabilities
        control(s)
        policy
        policies
        permission(s)
        role(s)
        secret(s)
        variable(s)
        icon(s)
        asset(s)
        image(s)
        translation(s)
        locale(s)
        string(s)
        tool(s)
        resource(s)
        pattern(s)
        algorithm(s)
        integration(s)
        provider(s)
        adapter(s)
        connector(s)
        contract(s)
        parser(s)
        validator(s)
        tip(s)
        step(s)
        item(s)
        recommendation(s)

        [Capacity]
        scaling
        user(s)
        connection(s)
        request(s)
        client(s)
        agent(s)
        customer(s)
        player(s)
        session(s)
        stream(s)
        listener(s)
        subscriber(s)
        visitor(s)
        viewer(s)
        participant(s)
        device(s)
        node(s)
        vu(s)
        instance(s)
        replica(s)
        pod(s)
        transaction(s)
        message(s)
        event(s)
        operation(s)
        concurrent
        concurrency
        concurrently
        simultaneous
        simultaneously
        parallel
        capacity
        scalable
        scalability
        scale(s)
        supports
        support
        supporting
        supported
        handle(s)
        handling
        sustain(s)
        sustained
        throughput
        people
        employee(s)
        researcher(s)
        developer(s)
        company
        companies
        organizations
        businesses
        enterprises
        countries
        stars
        followers
        downloads
        years
        decades
        times
        points
        rounds
        attempts
        cycles
        cores
        cpus
        gpus
        threads
        characters
        chars
        bits
        bytes
        tokens
        fps
        degrees
        metres
        meters
        km
        concurrent connection(s)
        simultaneous connection(s)
        concurrent user(s)
        simultaneous user(s)
        concurrent session(s)
        simultaneous session(s)

        [Beyond]
        upwards of
        in excess of
        over
        more than

        [Performance]
        rps
        tps
        qps
        requests per second
        transactions per second
        queries per second
        messages per second
        events per second
        operations per second
        latency
        latencies
        response time(s)
        throughput
        uptime
        availability
        p50
        p75
        p90
        p95
        p99
        load time
        page load
        render time
        startup time
        start up time
        cold start
        boot time
        query time
        inference time
        round trip time
        roundtrip
        ttfb
        lcp
        fcp
        tti
        concurrent connection(s)
        simultaneous connection(s)
        api response(s)
        responds in
        respond in
        replies in
        answers in
        page(s) load in
        pages load in
        loads in
        queries run in
        query takes
        queries take
        requests take
        responses take
        processing time
        inference takes
        inference speed
        time to first byte
        first contentful paint
        largest contentful paint
        time to interactive
        first byte
        rendering time
        frame time
        database queries
        database query
        database operations
        db queries
        db query
        sql queries
        execution latency
        turnaround time
        concurrent user(s)
        simultaneous user(s)
        concurrent session(s)
        simultaneous session(s)

        [Tool]
        k6
        jmeter
        gatling
        locust
        artillery
        wrk
        wrk2
        vegeta
        hey
        apachebench
        autocannon
        hyperfine
        criterion
        benchmarkdotnet
        jmh
        lighthouse
        webpagetest
        pagespeed
        perf
        pytest
        jest
        grafana
        prometheus
        datadog
        new relic
        statuspage
        pingdom
        uptimerobot
        sysbench
        pgbench
        fio
        iperf
        iperf3
        vtune
        gprof
        valgrind

        [Condition]
        environment
        staging
        testbed
        test bench
        hardware
        laptop
        workstation
        localhost
        locally
        vcpu(s)
        ram
        xeon
        ryzen
        epyc
        intel
        amd
        nvidia
        rtx
        gtx
        raspberry
        apple silicon
        macbook
        ec2
        virtual user(s)
        dataset(s)
        sample size
        batch size
        single threaded
        multi threaded
        warm cache
        cold cache
        warm up
        sustained load
        peak load
        under load
        real traffic
        production traffic
        measured on
        measured with
        measured over
        measured under
        tested on
        tested with
        tested under

        [TestSetup]
        test environment
        test configuration
        test setup
        test conditions
        test bed
        testbed
        test bench
        benchmark configuration
        benchmark environment
        benchmark setup
        load profile
        hardware
        methodology

        [Improvement]
        saves
        doubled
        tripled
        trebled
        quadrupled
        halved
        lowered
        dropped by
        fell by
        shrank by
        shrunk by
        sped up
        accelerated by
        down by
        trimmed
        improvement(s)
        enhancement(s)
        improved
        improves
        reduction(s)
        reduced
        reduces
        increase
        increased
        decrease
        decreased
        cut
        boost
        boosted
        speedup
        speed up
        gain(s)
        savings
        saved
        faster
        optimized by

        [Better]
        as {fast|quick|quickly|efficient|cheap|light|small} as
        as {fast|quick|quickly|efficient|cheap|light|small}
        half as long
        half the time
        sooner
        more quickly
        more cheaply
        twice as fast
        better
        quicker
        smaller
        lighter
        cheaper
        fewer
        less
        lower
        higher
        shorter
        more efficient

        [Than]
        than
        vs
        versus
        compared
        relative to
        over

        [Hype, Droppable]
        next generation
        next gen
        ultra fast
        super fast
        hyper fast
        beautiful
        beautifully
        gorgeous
        blazing
        blazing fast
        blazingly
        blazingly fast
        lightning fast
        world class
        world leading
        world first
        world s first
        battle tested
        pixel perfect
        crystal clear
        future proof
        industry first
        enterprise grade
        enterprise class
        military grade
        bank grade
        professional grade
        best in class
        best of breed
        top notch
        top tier
        seamless
        seamlessly
        effortless
        effortlessly
        frictionless
        hassle free
        revolutionary
        groundbreaking
        ground breaking
        game changing
        record breaking
        mind blowing
        cutting edge
        bleeding edge
        state of the art
        industry leading
        market leading
        next level
        rock solid
        bulletproof
        bullet proof
        unparalleled
        unmatched
        unrivaled
        unrivalled
        unprecedented
        unbeatable
        stunning
        stunningly
        amazing
        amazingly
        incredible
        incredibly
        phenomenal
        spectacular
        breathtaking
        extraordinary
        extraordinarily
        exceptionally
        outstandingly
        astonishing
        turbocharged
        supercharged

        [Hype]
        exceptional
        outstanding
        excellent
        perfect
        powerful
        pinnacle
        resounding success
        epic achievement(s)
        brilliant
        brilliantly
        most advanced
        zero compromise(s)
        no compromises
        exceptional code quality
        exceptional security
        exceptional speed
        exceptional coverage
        exceptional work
        exceptional documentation
        exceptional value
        outstanding work
        outstanding security
        outstanding coverage
        outstanding code quality
        outstanding reliability
        superior performance
        superior quality
        superior security
        superior reliability
        perfect implementation
        perfect execution
        perfect integration
        perfect harmony
        perfect symbiosis
        exceptional performance
        exceptional quality
        exceptional result(s)
        exceptional reliability
        exceptional user experience
        exceptional success
        exceptional stability
        outstanding performance
        outstanding quality
        outstanding result(s)
        outstanding success
        outstanding achievement(s)
        highest standard(s)
        highest quality standard(s)
        gold standard
        game changer(s)
        second to none
        mission accomplished
        quantum leap
        paradigm shift
        masterpiece
        like never before
        testament to
        raises the bar
        raised the bar
        sets a new standard
        set a new standard
        exceeds all expectations
        exceeded all expectations
        exceeding all expectations
        surpasses all expectations
        surpassed all expectations
        revolutionize(s)
        revolutionized
        revolutionise(s)
        revolutionised

        [Hedge]
        should compile
        should succeed
        should now succeed
        should already work
        should be active
        substantially
        in most cases
        for most cases
        most of the time
        seemingly
        apparently
        sort of
        kind of
        should be fixed
        should be resolved
        should be good
        should be ready
        should be complete
        should be stable
        should be solved
        mostly
        nearly
        almost
        largely
        essentially
        basically
        practically
        virtually
        more or less
        pretty much
        probably
        presumably
        hopefully
        supposedly
        theoretically
        in theory
        in principle
        for the most part
        most of
        the bulk of
        seem(s) to
        appear(s) to
        ought to work
        should work
        should now work
        should all work
        should just work
        should be working
        should now be
        should pass
        should now pass
        should all pass
        should be fine
        should be ok
        should be okay
        should function
        should be functional
        should be operational

        [Tooling]
        scaffolding
        scaffold
        infrastructure
        framework
        capability
        capabilities
        tooling
        harness

        [Vague]
        comprehensively
        extensively
        thoroughly
        exhaustively
        comprehensive
        extensive
        exhaustive
        thorough
        wide ranging
        far reaching

        [Uncounted]
        multiple
        various
        scores of
        a bunch of
        a variety of
        a wide range of
        many
        several
        numerous
        countless
        plenty of
        lots of
        a lot of
        tons of
        loads of
        dozens of
        hundreds of
        thousands of
        a number of
        a large number of
        a great number of
        a multitude of
        a host of
        a myriad of

        [Boundless]
        functionality
        functionalities
        feature(s)
        component(s)
        capability
        capabilities
        risk(s)
        code path(s)
        critical path(s)
        execution path(s)
        security protocol(s)
        security measure(s)
        security event(s)
        event(s)
        attack(s)
        fix(es)
        root cause(s)
        implementation(s)
        aspect(s)
        flaw(s)
        deviation(s)
        mistake(s)
        false positive(s)
        false negative(s)
        data loss
        technical debt
        tech debt
        shortcut(s)
        crashes
        loose ends
        edge case(s)
        corner case(s)
        use case(s)
        possible case(s)
        imaginable case(s)
        conceivable case(s)
        possible input(s)
        possible error(s)
        possible failure(s)
        potential error(s)
        potential failure(s)
        potential issue(s)
        possible issue(s)
        scenario(s)
        situation(s)
        circumstance(s)
        eventuality
        eventualities
        failure mode(s)
        error condition(s)
        error case(s)
        failure case(s)
        failure scenario(s)
        exception case(s)
        threat(s)
        protections

        [Absolute]
        unlimited
        unlimited scalability
        infinite scalability
        infinitely scalable
        no theoretical limit(s)
        cannot happen again
        can not happen again
        can t happen again
        can never happen again
        will never happen again
        nothing will be lost
        nothing is lost
        nothing was missed
        nothing can be lost
        never leave(s)
        impossible to circumvent
        impossible to tamper with
        impossible to crack
        impossible to forge
        impossible to lose
        impossible to misuse
        impossible to get wrong
        will work perfectly
        perfectly integrated
        perfectly aligned
        perfectly optimized
        perfectly optimised
        perfectly synchronized
        perfectly synchronised
        perfectly configured
        perfectly implemented
        perfectly functional
        perfectly organized
        perfectly balanced
        works with all
        work with all
        works on all
        work on all
        works with every
        works with any
        for all cases
        validation everywhere
        everything tested
        everything is tested
        everything verified
        everything is verified
        everything covered
        everything is covered
        no bugs
        works in all cases
        work in all cases
        handles all cases
        covers all cases
        works everywhere
        works in every
        always available
        guaranteed to work
        guaranteed uptime
        impossible to break
        impossible to bypass
        cannot be bypassed
        cannot be broken
        cannot be hacked
        unhackable
        works for everyone
        handles any input
        handles everything
        covers everything
        zero risk
        no risk
        risk free
        no possible
        never fail(s)
        never crash(es)
        never break(s)
        never goes down
        never go down
        never lose(s) data
        never lose(s) a
        always work(s)
        always correct
        always right
        always succeed(s)
        cannot fail
        can never fail
        cannot break
        cannot crash
        cannot go wrong
        nothing can go wrong
        will never fail
        fail proof
        foolproof
        flawless
        flawlessly
        works perfectly
        work perfectly
        working perfectly
        functions perfectly
        runs perfectly
        running perfectly
        bug free
        defect free
        zero bugs
        zero defects
        infallible
        unbreakable
        indestructible
        everything works
        everything is working
        everything just works
        under any circumstances
        under all circumstances
        under all conditions
        under any condition(s)
        in any situation
        no matter what
        without exception

        [Acronym]
        AI
        ML
        API
        APIS
        REST
        SQL
        NOSQL
        HTTP
        HTTPS
        HTML
        CSS
        JSON
        XML
        YAML
        TOML
        CSV
        PDF
        PNG
        JPG
        SVG
        URL
        URI
        UUID
        GUID
        ID
        IDS
        UI
        UX
        CI
        CD
        CICD
        CLI
        SDK
        IDE
        OS
        VM
        CPU
        GPU
        TPU
        RAM
        ROM
        SSD
        HDD
        IO
        NVME
        USB
        DNS
        DHCP
        TCP
        UDP
        IP
        TLS
        SSL
        SSH
        VPN
        VPC
        CDN
        WAF
        LAN
        WAN
        NAT
        JWT
        OAUTH
        OIDC
        SAML
        SSO
        MFA
        TOTP
        RBAC
        ABAC
        ACL
        IAM
        LDAP
        CORS
        CSRF
        XSS
        SSRF
        XXE
        CSP
        HSTS
        OWASP
        CVE
        CVSS
        CWE
        SAST
        DAST
        SBOM
        GDPR
        RGPD
        CCPA
        HIPAA
        SOC
        PCI
        DSS
        ISO
        NIST
        FIPS
        SLA
        SLO
        SLI
        KPI
        KPIS
        OKR
        ROI
        MVP
        POC
        QA
        UAT
        E2E
        TDD
        BDD
        DDD
        SOLID
        DRY
        CRUD
        CQRS
        MVC
        MVVM
        ORM
        DTO
        DAO
        JPA
        JDBC
        ODBC
        ACID
        ETL
        ELT
        OLAP
        OLTP
        BI
        CRM
        ERP
        CMS
        SAAS
        PAAS
        IAAS
        AWS
        GCP
        EC2
        EKS
        AKS
        GKE
        ECS
        RDS
        SQS
        SNS
        S3
        IBM
        SAP
        HR
        PR
        PRS
        MR
        TODO
        FIXME
        FAQ
        README
        WIP
        TBD
        NA
        UTC
        GMT
        RSS
        SEO
        PWA
        SPA
        SSR
        SSG
        WASM
        DOM
        AJAX
        WCAG
        ARIA
        RPC
        GRPC
        SMTP
        IMAP
        POP
        FTP
        SFTP
        MQTT
        AMQP
        WS
        WSS
        RTC
        WEBRTC
        HLS
        DASH
        RTMP
        VOIP
        SIP
        ASCII
        UTF
        CRLF
        EOF
        LLM
        LLMS
        NLP
        OCR
        TTS
        STT
        RAG
        GPT
        BERT
        CNN
        RNN
        LSTM
        SOTA
        MCP
        IOT
        PLC
        SCADA
        CAD
        BOM
        EU
        US
        USA
        UK
        UN
        OK
        PM
        CEO
        CTO
        CFO
        COO
        CISO
        VP
        TVA
        HT
        TTC
        SARL
        SAS
        RH
        DSI
        VTC
        SMS
        MMS
        GPS
        GIS
        NFC
        RFID
        BLE
        LTE
        GSM
        AML
        KYC
        NDA
        RFC
        RFP
        SOW
        IPO
        ESG
        LTS
        EOL
        GA
        RC
        PSR
        FPS
        RPS
        TPS
        QPS
        MTTR
        MTBF
        RPO
        RTO
        DR
        HA
        APM
        OTEL
        ELK
        PHP
        JS
        TS
        JSX
        TSX
        JAVA
        RUST
        GO
        NPM
        PIP
        VS
        VSCODE
        GNU
        BSD
        MIT
        GPL
        ANSI
        IEEE
        IETF
        IANA

        [Unmade]
        generated
        auto-generated
        autogenerated
        missing
        absent
        to be created
        planned
        proposed
        recommended
        suggested
        will
        should
        would
        could
        todo
        to do
        tbd
        remove(s)(d)
        removing
        delete(s)(d)
        deleting
        cleaned up
        rename(s)(d)
        move(s)(d)
        replace(s)(d)
        merged into
        consolidated
        archived
        deprecated
        obsolete
        no longer
        not found
        does not exist
        do not exist
        doesn't exist
        don't exist
        did not exist
        does not have
        no such
        lacks
        lacking
        need(s)
        needed
        gitignored
        git-ignored
        ignored
        optional
        not yet
        not included
        not present
        not committed
        gitignore
        or other
        or similar
        or equivalent
        excluded
        excludes
        blocked
        untracked
        to verify
        to be verified
        to be confirmed

        [Produced]
        generate(s)
        generating
        output(s)
        writes
        write
        saved to
        save(s)
        written to
        produce(s)
        produced
        export(s)
        exported
        download(s)
        downloaded

        [Asked]
        create
        creating
        add
        adding
        legacy
        formerly
        previously
        old
        without
        require(s)
        example(s)
        e.g.
        for instance
        template
        placeholder
        if
        when
        instead of
        future
        upcoming
        next step(s)
        before
        never
        such as
        like
        must
        can
        copy
        rotate
        broken link

        [Intended]
        target structure
        target architecture
        target layout
        target state
        desired
        envisioned

        [Handled]
        supports
        supported
        support for
        compatible with
        works with
        reads
        loads
        parses
        detects
        detected
        scans
        accepts
        handles
        recognizes
        recognises
        uploaded
        restored

        [FileLength]
        lines
        line
        loc
        sloc
        l

        [AddedFile]
        added

        [NewFile]
        new
        created

        [ChangedLines]
        added
        changed
        modified
        removed
        deleted
        covered
        uncovered
        refactored
        updated
        new
        of output
        of test output
        reduced
        saved
        migrated
        per
        each
        total

        [FileLengthLabel]
        lines
        lines of code
        line count
        loc
        sloc
        # lines
        length
        lines (approx)
        number of lines

        [FileSizeLabel]
        size
        file size
        size on disk
        filesize

        [OtherSize]
        memory
        ram
        heap
        bundle
        bundled
        gzip
        gzipped
        compressed
        minified
        limit
        max
        maximum
        upload
        uploads
        download
        free
        used
        disk
        buffer
        cache
        per
        each
        saved
        reduction
        smaller
        of

        [FilePlace]
        location
        locations
        path
        paths
        file
        files
        file path
        directory
        folder
        module
        source
        root
        where
        new file(s)
        file(s) created
        file(s) modified
        file(s) added
        file(s) updated
        file(s) changed
        test file(s)
        config file
        configuration file
        entry point
        created
        modified
        updated
        implementation
        implemented in

        [ReportTitle]
        report
        audit
        summary
        status
        completion
        complete
        completed
        readiness
        assessment
        retrospective

        [ReportPhrase]
        {close-out|closeout|hand-over|handover|acceptance} {report|protocol}
        {completion|acceptance|closing|handover} certificate
        certificate of {completion|acceptance}
        {closing|closure|handover|hand-over|hand-off|handoff|status|progress|completion|acceptance} note
        {status|progress|completion|closing|go-live|readiness} {brief|memo|review}
        lessons learned

        [ReportStart]
        report

        [ReportNumber]
        no
        nr
        number

        [CountedFile]
        file
        files
        manifests
        workflows
        scripts
        documents
        docs
        guides
        templates
        migrations
        directories
        folders
        subdirectories
        subfolders
        pages
        specs
        configs

        [ThirdParty]
        vendor(s)
        provider(s)
        supplier(s)
        processor(s)
        subcontractor(s)
        aws
        azure
        gcp
        stripe
        paypal
        vercel
        supabase
        firebase
        cloudflare
        twilio
        okta

        [ExampleMark]
        do
        don't
        don’t
        dont
        always
        never
        avoid
        good
        bad
        right
        wrong
        correct
        incorrect
        recommended
        not recommended
        preferred
        allowed
        forbidden

        [SetTime]
        timeout(s)
        time out
        ttl
        cache
        caching
        cached
        interval(s)
        delay
        polling
        debounce
        throttle
        throttling
        retry
        retries
        expiry
        expiration
        expires
        window
        refresh
        duration
        schedule
        limit(s)
        session(s)
        grace
        every
        build
        builds
        compilation
        compile

        [ManualHeading]
        installation
        installing
        install
        getting started
        quick start
        quickstart
        usage
        how to use
        how to run
        prerequisites
        contributing
        license
        licence
        api reference
        features
        key features
        faq
        todo
        roadmap

        [Instruction]
        your task
        your role
        you are a
        mandatory rule
        mandatory execution
        execution rules
        execution protocol
        context boundaries
        step goal
        rules for agents
        instructions for agents
        agent instructions
        system prompt
        when to use this skill

        [Inside]
        in
        inside
        under
        at
        from
        within

        [Indicator]
        budget
        budgets
        limit
        limits
        kpi
        kpis
        metric
        metrics
        indicator
        indicators
        benchmark
        benchmarks
        threshold
        thresholds
        slo
        slos

        [Equivalence]
        or
        i.e.
        ie
        that is
        which is
        a pass rate of
        a success rate of
        a completion rate of
        a failure rate of
        for a pass rate of
        for a success rate of
        giving a pass rate of

        [PassingTest]
        pass
        passing

        [UnscopedWord]
        contains
        has
        consists
        comprises
        automated
        ci
        run
        runs
        ran
        suite
        rate
        code
        source
        test
        tests
        we
        i
        us
        on
        zero
        now
        currently
        overall
        global
        percent
        combined
        entire
        there
        exist
        exists
        scan
        scans
        scanner
        scanning
        analysis
        static
        whole
        cases
        of
        total
        reach
        reaches
        reached
        shows
        show
        showed
        reports
        gives
        stands
        sits
        its

        [NarrowedFinding]
        dependency
        dependencies
        npm
        package
        packages
        container
        containers
        image
        images
        smart
        contract
        contracts
        runtime
        new
        introduced
        blocking
        exploitable
        secret
        secrets

        [TestNoun]
        test
        tests
        spec
        specs

        [CaseNoun]
        case
        cases

        [CoverageNoun]
        coverage

        [CoveredLine]
        line
        lines
        statement
        statements
        stmts
        stmt

        [CoveredBranch]
        branch
        branches

        [CoveredMethod]
        method
        methods
        function
        functions
        funcs
        func

        [TestRow]
        test
        tests
        spec
        specs
        case
        cases

        [AnalysisNoun]
        lint
        linter
        linters
        linting
        analyzer
        analyzers
        analyser
        analysers

        [UnscopedFinding]
        code
        quality
        style
        static
        analysis
        analyses
        check
        checks
        clean
        found
        reported
        detected
        no
        zero
        remaining
        result
        results
        status
        summary
        metrics
        verification

        [RequestNoun]
        response
        responses
        request
        requests
        req
        reqs
        rps
        latency
        latencies
        http

        [UnscopedMeasurement]
        took
        takes
        take
        duration
        measured
        throughput
        benchmark
        benchmarks
        command
        p50
        p75
        p90
        p95
        p99
        p999
        min
        max
        minimum
        maximum
        rps
        req
        reqs
        request
        requests
        response
        responses
        http
        latency
        latencies
        per
        second

        [ErrorNoun]
        error
        errors

        [FailureNoun]
        failed
        failure
        failures
        failing

        [RateNoun]
        rate
        rates
        percentage

        [AllocationNoun]
        allocated
        allocation
        allocations
        allocates
        alloc
        allocs

        [RecommendingVerb]
        recommend
        recommends
        recommended
        recommending

        [AtOnce]
        immediate

        [CertifiedStatus]
        certified

        [CertifyingVerb]
        certify
        hereby
        certified

        [GrantedStatus]
        granted

        [ApprovalNoun]
        acceptance
        approval
        authorization
        authorisation
        clearance
        off

        [BearingVerb]
        carries
        carry
        bears
        handles
        handle
        supports
        support
        sustains
        serves

        [BorneLoad]
        users
        connections
        sessions
        clients
        requests

        [InfinitiveVerb]
        be
        modify
        update
        change
        create
        add
        write
        fix
        implement
        review
        test
        migrate
        convert
        remove
        refactor
        do
        go
        build

        [MultipliedVerb]
        doubled
        tripled
        trebled
        quadrupled

        [DividedVerb]
        halved

        [ApprovedThing]
        report
        document
        work
        project
        release
        system
        platform
        product
        solution
        implementation
        delivery
        deployment
        migration
        phase

        [PassiveVerb]
        was
        were
        has
        have
        been

        [ScoreNoun]
        score
        rating
        grade

        [RatingVerb]
        rate
        rates
        rated
        give
        gives
        gave
        award
        awarded
        deserve
        deserves
        earn
        earns
        earned

        [ScoreArticle]
        a
        an

        [TestCaseNoun]
        case
        cases
        scenario
        scenarios

        [PronounOfMany]
        they
        them

        [PronounOfAll]
        everything
        all

        [SuccessAdverb]
        successfully

        [MakingParticiple]
        implemented
        created
        written
        added
        built
        configured
        set
        migrated
        ported
        moved
        established
        designed
        integrated
        updated
        developed
        generated
        refactored
        introduced
        prepared
        extended
        installed

        [CoveringNoun]
        items
        fixes
        repairs
        corrections
        issues
        defects
        problems
        changes
        findings
        improvements
        entries
        elements
        objects
        artifacts
        artefacts
        actions
        removals
        additions

        [RemovalWord]
        removed
        deleted
        dropped
        discarded
        cleaned
        purged

        [ScaleWord]
        thousand
        million
        millions
        billion
        billions
        trillion
        mio
        bn

        [CleanResult]
        came back clean
        was clean
        {found|revealed|showed|produced|raised} {no|nothing|zero}
        {no|zero|without} {findings|issues|problems|objections|remarks|deviations|nonconformities|critical findings|major findings}

        [RisingVerb]
        rise
        growth
        up
        rose
        grew
        climbed
        jumped

        [FallingVerb]
        fall
        drop
        down
        fell
        dropped
        shrank
        sank

        [TimesNoun]
        times

        [ChangeOrder]
        increase
        decrease
        boost
        make
        keep
        ensure

        [CheckedSubject]
        ci
        all
        every
        integration

        [WorkingVerb]
        work
        works
        working

        [PlacePreposition]
        in
        on
        for
        as
        within

        [PersonPronoun]
        you
        we
        they
        i
        who

        [TextNoun]
        report
        reports
        review
        reviews
        audit
        audits
        analysis
        analyses
        survey
        summary
        plan
        plans
        overview
        look
        understanding
        assessment
        evaluation
        study
        comparison
        research
        strategy
        check
        checklist

        [AllPronoun]
        all
        every
        any
        each

        [VersionNoun]
        version
        versions
        commit
        commits
        revision
        branch
        tag
        release
        build
        sha

        [UncountableWork]
        docstrings
        protection
        guards
        checks
        architecture
        events
        errors
        kernels
        strategies
        instrumentation
        observability
        documentation
        docs
        coverage
        testing
        handling
        logging
        monitoring
        comments

        [AndConjunction]
        and

        [PlanTitle]
        plan
        proposal
        roadmap
        rfc

        [StartTitle]
        kickoff

        [FallenVerb]
        fell
        falls
        dropped
        drops
        sank

        [MeasuredWord]
        measured
        observed
        measurement

        [PerformanceNoun]
        performance
        benchmark
        benchmarks

        [OthersWord]
        according
        paper
        study
        docs
        documentation
        vendor
        literature
        claims
        compared
        aim
        aims
        aiming
        want
        hope

        [DemandVerb]
        need
        needs
        must
        want
        wants

        [PointingVerb]
        see
        note

        [RankNoun]
        priority
        anomaly
        similarity
        relevance

        [RelativePronoun]
        that
        which

        [RestrictingWord]
        only

        [AccompanyingWord]
        with

        [OnWord]
        on

        [LeastSeverity]
        low
        lows
        minor
        minors
        trivial
        cosmetic
        info
        informational
        p3
        p4

        [StateNoun]
        open
        closed
        resolved
        unresolved
        fixed
        active
        migrated
        unmigrated
        todo
        backlog
        blocked
        deferred
        left

        [DateStart]
        created
        start
        starts
        started
        starting
        begin
        began
        kickoff
        from

        [DateEnd]
        updated
        completed
        completion
        closed
        delivered
        end
        ends
        ended
        ending
        finish
        finished

        [DatePeriod]
        stage
        milestone
        period
        duration
        sprint
        window
        timeline
        range
        dates
        timeframe
        iteration
        phase

        [DateMoved]
        moved
        rescheduled
        postponed
        brought
        pulled
        forward
        changed
        shifted
        slipped
        revised
        corrected
        backdated
        instead
        previously
        was

        [DateUntil]
        until
        through
        till

        [DateReport]
        date
        dated
        generated
        last
        updated
        update
        report
        prepared

        [DateCompleted]
        complete
        completed
        completion
        done
        delivered
        approved
        signed
        finished
        deployed
        released
        merged
        shipped
        closed
        launched
        resolved

        [DateOn]
        on
        at
        date

        [SeverityCritical]
        critical
        crit

        [SeverityHigh]
        high

        [SeverityMedium]
        medium
        moderate

        [SeverityLow]
        low

        [LevelError]
        error
        errors

        [LevelWarning]
        warning
        warnings

        [LevelAll]
        finding
        findings
        issue
        issues
        problem
        problems
        alert
        alerts
        violation
        violations

        [Currency]
        usd
        eur
        gbp
        chf
        cad
        aud
        nzd
        kes
        ksh
        ugx
        tzs
        rwf
        ngn
        ghs
        zar
        etb
        inr
        rs
        pkr
        bdt
        lkr
        npr
        idr
        rp
        php
        sgd
        myr
        thb
        vnd
        jpy
        cny
        krw
        twd
        hkd
        aed
        sar
        qar
        kwd
        egp
        ils
        pln
        sek
        nok
        dkk
        czk
        ron
        huf
        brl
        mxn
        clp
        cop
        ars

        [CeilingNoun]
        limit
        ceiling
        cap
        maximum

        [PartPronoun]
        these
        them
        which
        whom

        [Weekday]
        monday
        tuesday
        wednesday
        thursday
        friday
        saturday
        sunday

        [EventVerb]
        out
        held
        place
        carried
        conducted

        [PastHelper]
        carried
        was
        were
        took

        [ReportNoun]
        report
        note
        status
        minutes
        written
        prepared
        issued
        protocol

        [ReportKind]
        notes
        review
        certificate
        milestone

        [NarrowingWord]
        by
        at
        on
        in
        with
        for
        from
        under
        above
        below
        near
        between
        within
        since
        before
        after
        during
        through
        using
        via
        across
        along
        around
        behind
        that
        which
        who
        whose
        where
        when
        without
        to
        of
        than
        as

        [FinalWord]
        overall
        final

        [TextKind]
        decision
        output
        raw
        log
        logs
        table
        tables
        context
        summing
        up
        word
        sign
        off
        in
        our
        the
        numbers
        deliverables
        deliverable
        figures
        figure
        counts
        count
        volume
        volumes
        totals
        vs
        versus

        [HealthNoun]
        health

        [WideHeading]
        course
        proceedings
        progress
        events
        narrative
        story
        handover
        result
        thoughts
        remarks
        words
        closing
        takeaways
        lessons
        learned
        benchmark
        benchmarks
        stability
        tl
        dr
        what
        built
        done
        made
        accomplished
        changed
        finances
        financial
        financials
        technical
        architecture
        implementation
        statistics
        scope
        work
        appendix
        references
        reference
        facts
        quick
        section
        part
        overall
        timeline
        schedule
        scheduling
        planning
        calendar
        effort
        time
        duration
        operations
        reliability
        availability
        uptime
        cost
        costs
        budget
        finance
        test
        tests
        coverage
        code
        codebase
        distribution
        breakdown
        composition
        comparison
        inventory

        [AimNoun]
        criteria
        criterion
        goals
        targets
        objectives

        [TaskNoun]
        tasks
        activities
        actions
        steps

        [DeliverableNoun]
        deliverables
        outputs

        [StageNoun]
        phase
        phases
        stage
        stages
        step
        steps
        week
        weeks
        sprint
        day
        days
        milestone
        part

        [UncountedNoun]
        rates
        ratios
        sizes
        levels
        volumes
        margins
        shares
        discounts
        fees
        costs
        expenses
        prices
        taxes
        charges
        dues
        savings
        rights
        wages
        bonuses
        deposits
        colors
        colours

        [ShareNoun]
        acceptance
        adoption
        attendance
        relevance
        independence
        isolation
        reproducibility
        determinism
        consistency
        traceability
        functionality
        functionalities
        integration
        integrations
        implementation
        implementations
        feature
        features
        compatibility
        accuracy
        reliability
        correctness
        completeness
        documentation
        accessibility
        validation
        verification
        parity
        migration
        migrations
        compliance
        adherence
        automation
        translation
        translations
        localization
        localisation
        conformance
        consistency
        stability
        integrity
        functional
        reliable
        stable
        valid
        accurate
        correct
        consistent
        compatible
        accessible

        [RivalNoun]
        competitor
        competitors
        competition
        alternatives
        rivals

        [ParticipleEnding]
        ed

        [JudgedNoun]
        confidence
        satisfaction
        morale
        experience
        evaluation
        assessment
        appraisal
        verdict
        opinion
        health
        value
        potential
        impact
        fit
        feasibility
        usefulness
        risk

        [CategoryNoun]
        categories
        category
        domains
        areas
        topics
        groups

        [ConfidenceNoun]
        confidence

        [SearchNoun]
        scanning
        scan
        scans
        scanner
        scanners
        assessment
        assessments
        management
        testing
        tests
        analysis
        tracking
        disclosure
        monitoring

        [MinimumWord]
        minimum
        minimal
        min
        lowest
        required

        [AskingVerb]
        needed
        must
        shall
        requires
        require
        required
        needs
        need
        asks
        demands
        calls

        [ByWord]
        by

        [MultiplyingVerb]
        multiplied

        [DividingVerb]
        divided

        [SuccessMeasure]
        success metrics
        success measures
        success indicators
        measures of success

        [WayNoun]
        progression
        progress
        path
        road
        journey
        route
        way

        [StillAdverb]
        currently
        still

        [ComingRemark]
        future
        planned
        upcoming
        scheduled
        coming soon

        [PendingVerb]
        must
        should
        has
        have
        needs
        need
        remains
        remain

        [AttemptedWhole]
        attempted
        processed
        executed
        run
        submitted
        examined
        checked
        scanned

        [CoveredParticiple]
        covered

        [AnyWord]
        a
        an
        any
        each
        every

        [AttributeWord]
        with
        of
        having
        containing
        holding
        carrying
        naming
        exceeding
        above
        beyond

        [RatedWord]
        certified
        rated
        designed
        dimensioned
        sized
        guaranteed
        approved
        licensed
        warranted
        specified
        good
        enough

        [StartingVerb]
        starts
        start
        begins
        begin
        applies
        apply
        free

        [RateArticle]
        a
        an

        [RuleHeading]
        rule
        rules
        limit
        limits
        limitation
        limitations
        restrictions
        obligations
        terms
        price
        prices
        pricing
        fees
        tariff
        tariffs

        [ScopeHeading]
        out of scope
        not in scope
        not included
        not covered
        outside the scope

        [OrMore]
        or more
        and more
        or above
        and above

        [PastCopula]
        were
        was

        [PerfectAuxiliary]
        have
        has
        had

        [PerfectCopula]
        been

        [KindNoun]
        class
        tier
        category
        band

        [BorneNoun]
        passengers
        guests
        seats
        places
        spectators
        retries
        ages
        seniors
        adults
        children

        [CountHeader]
        count
        number
        total
        quantity
        qty

        [AccuracyNoun]
        accuracy

        [CorrectWord]
        correct
        correctly
        right

        [ReachingVerb]
        met
        meets
        meeting
        exceeded
        exceeds
        exceeding
        surpassed
        surpasses
        surpassing
        beat
        beats
        beating
        satisfied
        satisfies
        satisfying
        hit
        hits
        within

        [PointSuffix]
        pp
        pts
        ppt
        ppts

        [StandingWord]
        now
        currently
        presently
        at
        stands
        sits

        [NowAdverb]
        now

        [Recounting]
        what was
        what were

        [MeasuredNoun]
        time
        effort
        hours

        [WholeAmount]
        budget
        cost
        costs
        duration
        effort
        timeline
        runtime
        downtime

        [WorkVerb]
        added
        created
        built
        fixed
        refactored
        rewritten
        rewrote
        removed
        deleted
        updated
        modified
        generated
        written
        wrote
        extracted
        converted
        closed
        processed
        imported
        exported
        indexed
        migrated
        ported
        upgraded
        deployed
        configured
        implemented
        integrated
        documented
        reviewed
        audited
        resolved
        delivered
        shipped
        merged
        published
        translated
        archived
        cleaned
        consolidated
        replaced
        renamed
        moved
        optimized
        optimised
        automated
        registered
        installed
        provisioned
        validated
        verified
        completed
        executed
        released
        enabled
        onboarded
        scanned
        analyzed
        analysed
        introduced
        developed
        designed
        covered
        patched

        [AmountVerb]
        size
        sizes
        weight
        lasted
        lasts
        last
        took
        takes
        cost
        costs
        amounts
        amounted
        totals
        totalled
        totaled
        measures
        weighs
        weighed
        stands
        stood
        averages
        averaged
        was
        were
        duration
        length
        price

        [ClauseOpening]
        that
        because
        so
        and

        [ExistenceVerb]
        found
        identified
        detected
        reported
        discovered
        recorded
        listed
        exist
        available

        [DefiniteArticle]
        the

        [TailPreposition]
        toward
        towards
        to
        into
        without
        successfully
        during
        across
        covering
        including
        spanning

        [WorkSubject]
        our
        crew
        crews
        teams
        staff
        volunteers
        technicians
        colleagues
        audit
        analysis
        scan
        review
        assessment
        project
        sprint
        migration
        release
        refactoring
        we
        i
        team
        have
        has
        been
        there
        phase
        programme
        program
        effort
        work
        suite
        campaign
        rollout
        upgrade
        overhaul

        [NumberNoun]
        number
        count
        no

        [CheckingVerb]
        verify
        verified
        verifying
        verification
        check
        checked
        confirm
        confirmed
        ensure
        validate

        [LeadUpWord]
        pre
        before
        prior

        [MendingVerb]
        fix
        resolve
        repair
        correct
        address
        mend
        finish
        complete

        [RunNoun]
        validation
        verification
        deployment
        migration
        installation
        testing
        setup
        rollout

        [MannerAdverb]
        locally
        successfully
        correctly
        properly
        smoothly
        cleanly
        everywhere
        now

        [TaskVerb]
        implement
        implemented
        implementing
        add
        added
        adding
        create
        created
        creating
        build
        built
        set
        up
        setup
        write
        wrote
        written
        configure
        configured
        enable
        enabled
        integrate
        integrated
        develop
        developed
        deploy
        deployed
        upgrade
        upgraded
        install
        installed
        migrate
        migrated
        provision
        finish
        finalize
        finalise
        complete

        [FinishVerb]
        finish
        complete
        finalize
        finalise
        implement
        start
        begin

        [ListNoun]
        item
        items
        task
        tasks
        feature
        features
        work
        point
        points
        component
        components
        module
        modules
        part
        parts
        thing
        things
        what
        is
        are
        so
        far
        function
        functions
        functionality
        requirement
        requirements
        does
        do

        [LackHeading]
        gap(s)
        missing
        limitation(s)
        not included
        shortcoming(s)
        weakness(es)
        lacking

        [OverviewNoun]
        summary
        overview
        executive
        final
        snapshot
        by
        area
        priority
        priorities
        list
        backlog
        board
        tracker

        [PhaseWork]
        implementation
        development
        execution
        work
        kickoff
        start
        launch

        [RepeatedVerb]
        run
        rerun
        repeat
        review
        test
        retest
        monitor
        update
        check
        train
        deploy
        redeploy
        improve
        extend
        expand
        maintain
        continue
        watch
        schedule
        plan
        share
        present
        send
        optimize
        optimise
        refine
        enhance
        add
        commit
        push

        [ExistenceWord]
        there
        are
        here
        we
        have

        [StandingVerb]
        remain
        remains
        remained
        exist
        exists
        existed
        are
        were
        was
        is
        stand
        stands

        [ComposingVerb]
        consist
        consists
        consisted
        consisting
        composed
        comprised
        up
        plan
        project
        roadmap
        series
        sequence

        [Possessive]
        their
        its
        his
        her
        our

        [TestKind]
        unit
        integration
        e2e
        end
        smoke
        load
        stress
        performance
        security
        regression
        acceptance
        functional
        api
        ui
        system
        contract
        snapshot
        soak
        chaos
        manual
        component
        backend
        frontend

        [FollowingWord]
        following
        these
        below

        [BetterNoun]
        improvement
        improvements
        speedup
        gain
        gains
        improved
        improves

        [BetterWord]
        faster
        quicker

        [LessWord]
        reduction
        reduced
        reduces
        reducing
        reduce
        decrease
        decreased
        decreases
        dropped
        fell
        cut
        cuts
        lowered
        lowers
        down

        [AnsweringWord]
        answered
        replied
        responded
        respondents
        attended
        voted

        [SharedWhole]
        share
        shares
        mix
        composition
        proportion
        proportions
        sources
        origins

        [WholeQuestion]
        where
        who
        how

        [RestLabel]
        other
        others
        rest
        remainder
        miscellaneous
        misc

        [RemainingShare]
        remaining
        remainder
        rest

        [FallTold]
        fewer
        less
        lower
        smaller
        lighter
        shorter
        cheaper
        below
        drops
        falls
        fallen
        shrunk
        decline
        declined
        saving
        savings
        saved
        saves
        trimmed

        [MoreWord]
        increase
        increased
        increases
        increasing
        grew
        rose
        raised
        raises
        growth

        [SeverityNoun]
        severity
        criticality

        [MovingVerb]
        went
        gone
        goes
        came

        [PraiseInContext]
        exceptional
        outstanding
        excellent
        perfect

        [PraiseAsValue]
        exceptional
        outstanding

        [PraisedNoun]
        progress
        achievement
        achievements
        planning
        alignment
        performance
        quality
        result
        results
        work
        execution
        design
        implementation
        foundation
        documentation
        architecture
        coverage
        stability
        reliability
        security
        outcome
        outcomes
        success
        engineering
        craftsmanship
        ux
        ui
        coordination
        integration
        usability
        scalability
        teamwork
        efficiency
        job

        [PraiseOfSoftware]
        powerful

        [MachineNoun]
        server
        servers
        machine
        machines
        gpu
        gpus
        cpu
        cpus
        computer
        computers
        hardware
        processor
        processors
        instance
        instances
        engine
        motor
        laser

        [WholeNoun]
        functionality
        functionalities
        feature
        features
        component
        components
        capability
        capabilities
        risk
        risks
        code
        critical
        execution
        security
        event
        events
        attack
        attacks
        fix
        fixes
        root
        implementation
        implementations
        aspect
        aspects
        flaw
        flaws
        deviation
        deviations
        mistake
        mistakes

        [VouchedWord]
        verified
        tested
        works
        work
        working
        covered
        identified
        eliminated
        prevented
        validated
        mitigated
        captured

        [VouchingVerb]
        covers
        cover
        covering
        covered
        prevents
        preventing
        captures
        capturing
        across
        tested
        verified
        validated
        catches
        detects
        eliminates
        eliminated

        [AbsentNoun]
        mistake
        mistakes
        false
        data
        technical
        tech
        shortcut
        shortcuts
        crashes
        flaw
        flaws
        loose

        [NoneWord]
        zero
        no

        [LimitlessWord]
        unlimited

        [AmountAdverb]
        comprehensively
        extensively
        thoroughly
        exhaustively

        [DefectNoun]
        defect
        defects
        fault
        faults
        deviation
        deviations
        nonconformities
        snags
        item
        items
        point
        points
        [ReservationNoun]
        showstoppers
        [OpenAdjective]
        open
        known
        unresolved
        unfixed
        outstanding
        [DayPhrase]
        on monday
        on tuesday
        on wednesday
        on thursday
        on friday
        on saturday
        on sunday
        from monday
        from tuesday
        from wednesday
        from thursday
        from friday
        from saturday
        from sunday
        as of monday
        as of tuesday
        as of wednesday
        as of thursday
        as of friday
        as of saturday
        as of sunday
        tomorrow
        from tomorrow
        this week
        next week
        this month
        next month
        [LastingWord]
        still
        yet
        [AmountAdjective]
        comprehensive
        extensive
        thorough
        exhaustive
        robust
        solid
        [PathNoun]
        file
        files
        document
        script
        folder
        directory
        module
        class
        page
        [OpenState]
        open
        [GeneralParticiple]
        started
        begun
        finished
        completed
        done
        implemented
        delivered
        realised
        realized
        [NothingPronoun]
        nothing
        [Standstill]
        does not work
        do not work
        doesn't work
        don't work
        does not run
        do not run
        does not start
        out of order
        [DenyingPrefix]
        un
        [YetAdverb]
        yet
        [LikewiseRemark]
        as well
        as planned
        as agreed
        as expected
        [BearingNone]
        has
        have
        had
        shows
        show
        carries
        leaves
        [HavingVerb]
        includes
        include
        including
        contains
        provides
        features
        offers
        has

        [LooseAmount]
        multiple
        various

        [BroughtNoun]
        updates
        update
        fixes
        bugs
        changes
        improvements
        enhancements
        optimizations
        optimisations
        refactorings
        suites
        tests
        checks
        guides
        documents
        docs
        scripts
        commits
        reports
        layers

        [Reminder]
        remember to
        remember:
        don't forget
        do not forget
        be sure to
        make sure to
        make sure you
        please
        keep in mind
        you should
        you need to

        [PassedWord]
        passed
        passing
        passes

        [EachAdjective]
        individual
        separate
        distinct
        different

        [FullAdjective]
        full
        entire
        whole
        complete

        [SecondNoun]
        second
        sec
        s

        [AttackKind]
        xss
        csrf
        xsrf
        ssrf
        sqli
        sql
        rce
        xxe
        idor
        lfi
        injection
        injections
        scripting
        traversal
        overflow
        obvious

        [QualityLabel]
        quality assurance
        quality control
        quality check
        quality review
        qa
        peer review
        final review
        independent review
        compliance review

        [SuccessAdjective]
        successful
        green

        [ContactLine]
        for questions
        for any questions
        questions?
        questions or
        for support
        for help
        need help
        for issues
        for assistance

        [LevelNoun]
        level

        [SuccessNoun]
        success

        [PriceWord]
        price
        prices
        pay
        pays
        paid
        fee
        fees
        tax
        taxes
        tariff
        discount
        rebate

        [EarlierWord]
        last
        previous
        previously
        earlier
        yesterday
        before

        [BetterAdjective]
        fast
        quick
        quickly
        efficient
        cheap
        light
        small

        [TwiceAsGood]
        twice as {fast|quick|quickly|efficient|cheap}
        half as long
        half the time

        [FactorNoun]
        factor

        [RoundAmount]
        dozens
        hundreds
        thousands

        [PhysicalUnit]
        m
        mm
        cm
        km
        metre(s)
        meter(s)
        l
        ml
        litre(s)
        liter(s)
        g
        kg
        t
        ton(s)
        tonne(s)
        gallon(s)
        rad
        deg

        [WithinWord]
        in
        within

        [ServedVerb]
        ready
        computed
        calculated
        rendered
        displayed
        generated
        loaded
        returned
        parsed
        appear(s)
        return(s)
        load(s)
        render(s)
        respond(s)
        reply
        replies

        [AtOnceWord]
        concurrent
        concurrently
        simultaneous
        simultaneously
        at once
        at the same time

        [BorneParticiple]
        handled
        supported
        sustained
        served

        [Unit]
        standard deviation(s)
        sigma(s)
        percentage point(s)
        percentile(s)

        [FormNoun]
        formats
        types
        dialects

        [FrameRate]
        fps

        [RunningVerb]
        holds
        hold
        runs
        run
        reaches
        reach
        keeps
        renders
        sustains
        achieves

        [LostWord]
        lost
        missed
        missing

        [SinceWord]
        since
        until
        to
        in
        so

        [SurveyNoun]
        survey
        poll
        questionnaire

        [QualityNoun]
        quality

        [CheckOrder]
        check
        verify
        make sure
        see that
        see to it
        confirm that
        wait

        [PleaseWord]
        please

        [ContinuingVerb]
        continue
        continues
        continued

        [RunLabel]
        script
        command
        runner

        [ConditionStart]
        if
        once
        when
        unless
        until
        after
        provided
        as

        [StartGranted]
        can begin
        can start
        can proceed
        can go ahead
        may begin
        may start
        may proceed

        [ExceedingVerb]
        exceeded
        surpassed
        beaten

        [CheckNoun]
        checks

        [ImpactNoun]
        impact
        effect
        gain
        gains
        speedup
        result

        [PlanTier]
        free
        basic
        premium
        pro
        enterprise
        supporter

        [EffortNoun]
        effort
        priority
        estimate

        [TimeHead]
        before
        after
        previously
        """;
}
