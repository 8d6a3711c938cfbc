namespace ReportLint.Claims;

/// <summary>English.</summary>
internal static class EnglishWords
{
    public const string List = """
        [Done]
        done
        complete(d)
        finished
        passed
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
        pending
        in progress
        in development
        partial(ly)
        todo
        to do
        to be done
        planned
        not deployed
        not started
        not executed
        not configured
        not implemented
        not complete(d)
        not done
        not yet
        not tested
        not ready
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
        tested
        covered
        implemented
        documented
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

        [HigherIsBetter]
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
        est

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
        remains
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
        test success

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
        """;
}
