using VerifyXunit;

namespace ReportLint.Claims;

public class ClaimsDumpTests
{
    [Fact]
    public Task AReport() => Verifier.Verify(ClaimsDump.Write(Reading.Report(ReportFragments.Sample)));

    [Fact]
    public Task WhatARuleWouldReport() => Verifier.Verify(ClaimsDump.Write(Reading.Report("""
        # Ferry Timetable – Status Report

        **Screens**: ✅ 100% tested

        ## Migration – 100% complete

        - [x] Routes
        - [ ] Season tickets

        | Work | Effort | Target | Actual | Status |
        | --- | ---: | --- | --- | --- |
        | Fares | 3 h | | | ✅ |
        | Search latency | 5 h | < 200 ms | 340 ms | ✅ |
        | **Total** | **9 h** | | | |

        Couverture : 67,5 % (2 sur 3)
        """)));
}
