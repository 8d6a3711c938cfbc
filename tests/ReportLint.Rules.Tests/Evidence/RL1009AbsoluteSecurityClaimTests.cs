using ReportLint.Rules.Evidence;
using ReportLint.Testing;

namespace ReportLint.Rules.Tests.Evidence;

public class RL1009AbsoluteSecurityClaimTests() : RuleTest(new RL1009AbsoluteSecurityClaim())
{
    private const string Head = "# Report\n\n**Status**: in progress\n\n## Harbour\n\n";

    [Theory, InlineData("- **[|Vulnerabilities** - 0|]"), InlineData("- **[|Vulnérabilités** - 0|]")]
    public void ReadsADashAsAColon(string line) => Reports(Head + line);

    [Theory]
    [InlineData("- [|0 vulnerabilities|]"), InlineData("- Crane tests: [|no known vulnerabilities|]"), InlineData("- [|Zero critical vulnerabilities|] found"), InlineData("- **[|Critical vulnerabilities**: 0|] ✅"), InlineData("- [|Vulnerabilities: none|]"), InlineData("- [|No security issues|] in the berth planner"), InlineData("- âœ… [|0 vulnerabilities|]"), InlineData("| Finding | Count |\n|---|---|\n| [|High vulnerabilities | 0|] |"), InlineData("```text\n✅ [|Vulnerabilities: 0|] (target: 0)\n```")]
    [InlineData("- [|Protection against all attacks|]"), InlineData("- The gate [|blocks every attack|]"), InlineData("- [|All attacks are blocked|]"), InlineData("- The portal is [|100% secure|]"), InlineData("- [|Fully secured|] ✅"), InlineData("- The crane is [|unhackable|]")]
    [InlineData("- [|Aucune vulnérabilité|]"), InlineData("- [|Aucune faille de sécurité|] connue"), InlineData("- [|Vulnérabilités critiques : 0|]"), InlineData("- Portail [|protégé contre toutes les attaques|]"), InlineData("- Le portail est [|totalement sécurisé|]")]
    [InlineData("- The portal is [|free of vulnerabilities|]."), InlineData("- [|Vulnerability-free|] ✅"),
        InlineData("- [|No critical or high severity vulnerabilities|] were found."), InlineData("- [|No security concerns|]"),
        InlineData("- [|All vulnerabilities are mitigated|]"), InlineData("- [|Every attack vector is covered|]"),
        InlineData("- The gate [|cannot be hacked|]"), InlineData("- [|Fully protected against injection|]"),
        InlineData("- [|0 dependency vulnerabilities|]")]
    [InlineData("- [|Toutes les failles sont éliminées|]"), InlineData("- [|Protection totale contre les injections|]"),
        InlineData("- Portail [|exempt de vulnérabilités|]"), InlineData("- [|Sécurité à toute épreuve|]"),
        InlineData("- [|Aucun risque de sécurité|]"), InlineData("- [|Immunisé contre les attaques|]")]
    public void ReportsAClaimWithoutScannerScopeAndDate(string report) => Reports(Head + report);

    [Fact]
    public void ReportsTheFirstOfAReport() => Reports(
        Head + "- [|0 vulnerabilities|]\n- Encrypted\n- {|+:No security flaws|}\n\n## Crane\n\n- {|+:0 vulnerabilities|}");

    [Theory]
    [InlineData("- 0 vulnerabilities\n\n## Crane\n\n- Trivy: 0 findings")]
    [InlineData("- Aucune vulnérabilité\n\n## Grue\n\n- Trivy : rien à signaler")]
    public void AcceptsAClaimThatRecapsAScan(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("- [|0 vulnerabilities|]\n\n## Next steps\n\n- Run Trivy each night")]
    public void ReportsAClaimBesideAScanThatIsPlanned(string report) => Reports(Head + report);

    [Theory]
    [InlineData("- **Security issues**: no validation of input")]
    [InlineData("| Question | Answer |\n|---|---|\n| Is it a security issue? | No |")]
    [InlineData("- No vulnerabilities found\n- Query file: `xss.ql`")]
    public void AcceptsWhatIsLackingAskedOrShownInAFile(string report) => IsQuiet(Head + report);

    [Fact]
    public void QuotesTheClaim() => Reports(Head + "- [|0 vulnerabilities|]", "\"0 vulnerabilities\" names no scanner, scope or date");

    [Fact]
    public void QuotesTheClaimWithoutItsStrongEmphasis() => Reports(Head + "- **[|Vulnerabilities:** 0|]", "\"Vulnerabilities: 0\" names no scanner, scope or date");

    [Theory]
    [InlineData("- Trivy: 0 vulnerabilities"), InlineData("- 0 vulnerabilities (`npm audit`)"), InlineData("- 0 vulnerabilities on 2025-03-04"), InlineData("- No vulnerabilities, see [the scan](scan.md)"), InlineData("- 0 vulnerabilities\n- Scanned with Semgrep"), InlineData("- 0 critical vulnerabilities, 3 low"), InlineData("- Aucune vulnérabilité (`trivy image quai`)"), InlineData("- Aucune faille, analyse du 2025-03-04")]
    [InlineData("- All vulnerabilities fixed (`npm audit`)"), InlineData("- Free of vulnerabilities on 2025-03-04"), InlineData("- All security issues resolved, 3 low"), InlineData("- Toutes les failles corrigées, analyse du 2025-03-04")]
    public void AcceptsAClaimThatCanBeChecked(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("- ✅ Vulnerability scanning integrated"), InlineData("- 3 vulnerabilities fixed"),
        InlineData("- All critical vulnerabilities resolved"), InlineData("- Threat model lists all attack vectors"),
        InlineData("- Secure gates at the quay ✅"), InlineData("- 100% of the gates have locks"),
        InlineData("- No reentrancy vulnerabilities"), InlineData("- This is not a security issue"),
        InlineData("- No vulnerability scanning"), InlineData("- Every exploit is documented"), InlineData("- `0 vulnerabilities`"),
        InlineData("- ~~0 vulnerabilities~~"), InlineData("- ✅ Rate limiting against floods")]
    [InlineData("- ✅ Analyse des vulnérabilités intégrée"), InlineData("- 3 failles corrigées"), InlineData("### Protection contre les attaques\n\n- ✅ Jetons")]
    [InlineData("- All high and medium vulnerabilities fixed"), InlineData("- All 12 vulnerabilities listed"), InlineData("- All vulnerabilities are listed"), InlineData("- Fully protected against frost"), InlineData("- Les failles de la jetée sont couvertes"), InlineData("- Protection des quais contre les crues")]
    public void AcceptsWhatIsNotAbsolute(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("- [ ] 0 vulnerabilities"), InlineData("- Must have 0 vulnerabilities"),
        InlineData("- Please check that there are no vulnerabilities"), InlineData("- Ensure protection against all attacks"),
        InlineData("- Target: 0 vulnerabilities"), InlineData("- Critical vulnerabilities: 0 ❌"),
        InlineData("## Acceptance criteria\n\n- Zero vulnerabilities"), InlineData("## Next steps\n\n- Protection against all attacks"),
        InlineData("| Metric | Target |\n|---|---|\n| Vulnerabilities | 0 |")]
    [InlineData("- Objectif : aucune vulnérabilité"), InlineData("- Garantir la protection contre toutes les attaques"), InlineData("## Prochaines étapes\n\n- Aucune faille")]
    public void AcceptsWhatIsAskedFor(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("# Security audit\n\n**Status**: done\n\n- No vulnerabilities found"), InlineData("# Crane kit\n\nProtects against all attacks.\n\n- Install it"), InlineData("# Changelog\n\n- 0 vulnerabilities"), InlineData("")]
    public void AcceptsAuditsAndOrdinaryDocumentation(string text) => IsQuiet(text);

    [Theory]
    [InlineData("# Report\n\n**Status**: done\n\nIt is not fully protected against all attacks."), InlineData("# Report\n\n**Status**: done\n\nThe fence doesn't protect against all attacks."), InlineData("# Report\n\n**Status**: done\n\nNo fence is 100% secure."), InlineData("# Report\n\n**Status**: done\n\nIt isn’t immune to SQL injection."), InlineData("# Rapport\n\n**Statut** : terminé\n\nLa clôture ne protège pas contre toutes les attaques."), InlineData("# Rapport\n\n**Statut** : terminé\n\nElle n’est pas totalement sécurisée.")]
    public void AcceptsADenial(string report) => IsQuiet(report);

    [Theory]
    [InlineData("# Report\n\n**Status**: done\n\nThe fence [|protects against all attacks|].")]
    [InlineData("# Rapport\n\n**Statut** : terminé\n\nPas de trou. Le portail est [|totalement sécurisé|].")]
    [InlineData("# Report\n\n**Status**: done\n\nWe saw no holes. [|No vulnerabilities|] were found.")]
    public void ReportsAClaimBehindAnotherDenial(string report) => Reports(report);

    [Theory]
    [InlineData("# Report\n\n**Status**: done\n\nPolicy: no known vulnerabilities"), InlineData("# Report\n\n**Status**: done\n\n- Release gate: 0 vulnerabilities"), InlineData("# Rapport\n\n**Statut** : terminé\n\n- Critère : aucune vulnérabilité")]
    public void AcceptsWhatALabelAsksFor(string report) => IsQuiet(report);

    [Theory]
    [InlineData("# Report\n\n**Status**: done\n\nState: [|no known vulnerabilities|]"), InlineData("# Rapport\n\n**Statut** : terminé\n\n- Constat : [|aucune vulnérabilité|]")]
    public void ReportsWhatALabelTells(string report) => Reports(report);

    [Theory]
    [InlineData("# Rapport\n\n**Statut** : terminé\n\nLe guet est 100 % sur mobile."), InlineData("# Report\n\n**Status**: done\n\nThe mate is 100% sure."), InlineData("# Rapport\n\n**Statut** : terminé\n\nLa grue est totalement sur rails.")]
    public void AcceptsWordsThatOnlyLookAlike(string report) => IsQuiet(report);

    [Theory]
    [InlineData("# Lock Module Audit\n\n**Status**: done\n\n- ✅ [|Zero security vulnerabilities|]"), InlineData("# Audit des écluses\n\n**Statut** : terminé\n\n- ✅ [|Aucune vulnérabilité|]")]
    public void ReportsTheClaimOfAnAuditOfSomethingElse(string report) => Reports(report);

    [Theory]
    [InlineData("# Security Audit\n\n**Status**: done\n\n- ✅ Zero security vulnerabilities"), InlineData("# Lock Module Audit\n\n**Status**: done\n\n## Tools\n\n- Semgrep\n\n## Result\n\n- ✅ Zero security vulnerabilities"), InlineData("# Lock Module Audit\n\n**Status**: done\n\n1. No vulnerability scanning"), InlineData("# Lock Module Audit\n\n**Status**: done\n\n**Claim:** \"100% secure with five locks\""), InlineData("# Audit de sécurité\n\n**Statut** : terminé\n\n- ✅ Aucune vulnérabilité")]
    public void AcceptsTheClaimOfAnAuditOfSecurityAndQuotations(string report) => IsQuiet(report);

    [Theory]
    [InlineData("- The locks are [|immune to tampering|]."), InlineData("- [|No intrusion is possible|]."), InlineData("- [|Fraud is impossible|] at the tills."), InlineData("- [|Aucune intrusion n’est possible|]."), InlineData("- Serrure [|impossible à contourner|]")]
    public void ReportsWhatIsCalledImpossible(string report) => Reports(Head + report);

    [Theory]
    [InlineData("- The hull is immune to rust."), InlineData("- It is impossible to moor at low tide."), InlineData("- Intrusion is possible at low tide."), InlineData("- Une intrusion est possible à marée basse."), InlineData("- Impossible d’amarrer à marée basse")]
    public void AcceptsWhatIsNoAttack(string report) => IsQuiet(Head + report);
}
