using ReportLint.Rules.Evidence;
using ReportLint.Testing;

namespace ReportLint.Rules.Tests.Evidence;

public class RL1007UnattributedComplianceTests() : RuleTest(new RL1007UnattributedCompliance())
{
    private const string Head = "# Report\n\n**Status**: in progress\n\n## Harbour\n\n";

    [Theory]
    [InlineData("- [|GDPR compliant|]"), InlineData("- [|HIPAA-compliant|]"),
        InlineData("- The berth planner is fully [|GDPR and CCPA compliant|]."), InlineData("- [|SOC 2 Type II certified|]"),
        InlineData("- [|PCI DSS|] ✅"), InlineData("- Crew data: [|compliant with HIPAA|]"), InlineData("- [|GDPR compliance: ✅ verified|]"),
        InlineData("- [|ISO 27001 certification obtained|]"), InlineData("- [|WCAG 2.1 AA compliant|]"),
        InlineData("- [|SOC2/ISO27001 ready|] ✅"), InlineData("- âœ… [|GDPR compliant|]"),
        InlineData("```text\n✅ Crew portal: [|GDPR compliant|]\n```")]
    [InlineData("- [|Penetration testing done|]"), InlineData("- ✅ [|Penetration test|]: no finding"), InlineData("- [x] [|Security audit|]"), InlineData("- [|Third-party audit passed|]"), InlineData("| Area | Result |\n|---|---|\n| Crew portal | [|GDPR compliant|] |")]
    [InlineData("- [|Conforme au RGPD|]"), InlineData("- [|Conformité RGPD|] ✅"), InlineData("- [|Certification ISO 27001 obtenue|]"),
        InlineData("- [|RGPD : conforme|]"), InlineData("- [x] [|Tests d’intrusion réalisés|]"),
        InlineData("- [|Audit de sécurité terminé|]"), InlineData("### [|Conformité RGPD|] ✅\n\n- Chiffrement")]
    [InlineData("- [|Meets all HIPAA|] requirements"), InlineData("- The crew portal [|meets GDPR|] requirements."), InlineData("- [|Adheres to PCI DSS|]"), InlineData("- [|In compliance with ISO 27001|]"), InlineData("- ✅ [|Passed the security audit|]"), InlineData("- Successfully [|passed penetration testing|]"), InlineData("- [|External security assessment passed|]"), InlineData("- ✅ [|CIS benchmark compliant|]")]
    [InlineData("- Le portail [|respecte le RGPD|]."), InlineData("- [|Respect du RGPD garanti|]"),
        InlineData("- [|Conforme aux normes PCI DSS|]"), InlineData("- [|En conformité avec le RGPD|]"),
        InlineData("- [|Conformité RGPD assurée|]"), InlineData("- [|Tests d’intrusion effectués avec succès|]"),
        InlineData("- ✅ [|Conforme aux recommandations ANSSI|]")]
    public void ReportsAClaimThatNobodySigns(string report) => Reports(Head + report);

    [Fact]
    public void ReportsTheFirstOfTheReport() =>
        Reports(Head + "- [|GDPR compliant|]\n- {|+:HIPAA compatible|}\n- Encrypted\n- {|+:PCI DSS ready|}\n\n## Crane\n\n"
            + "- {|+:GDPR compliant|}");

    [Fact]
    public void QuotesTheClaim() => Reports(Head + "- [|GDPR compliant|]", "\"GDPR compliant\" names no auditor, date or document");

    [Theory]
    [InlineData("- GDPR compliant, examined by Harbour Assurance"), InlineData("- GDPR compliant (audit of 2025-03-04)"), InlineData("- ISO 27001 certified ([certificate](docs/iso.pdf))"), InlineData("- SOC 2 certified, see `docs/soc2.pdf`"), InlineData("- Penetration testing done on 2025-03-04"), InlineData("- Penetration test passed, auditor: Harbour Assurance"), InlineData("- GDPR compliant\n  - Examined by Harbour Assurance"), InlineData("- GDPR compliant\n- Examined on 2025-03-04")]
    [InlineData("- Conforme au RGPD, examiné par Jeanne Martin"), InlineData("- Tests d’intrusion réalisés le 2025-03-04"), InlineData("- Certifié ISO 27001 ([certificat](iso.pdf))")]
    [InlineData("- Meets GDPR requirements, examined by Harbour Assurance"), InlineData("- Passed the security audit on 2025-03-04"), InlineData("- Respecte le RGPD ([registre](rgpd.pdf))"), InlineData("- Tests d’intrusion effectués avec succès le 2025-03-04")]
    public void AcceptsAClaimWithAuditorDateOrDocument(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("- ✅ Audit logging"), InlineData("- [x] Audit trail complete"), InlineData("- ✅ Security audit logging"),
        InlineData("- ✅ SSL certificates valid"), InlineData("- ✅ Compliance scanning"), InlineData("- ✅ SOC 2 compliance automation"),
        InlineData("- GDPR compliance documentation written"), InlineData("- GDPR-compliant export of crew lists"),
        InlineData("- ✅ Compliance checks in CI"), InlineData("- GDPR: no personal data is kept ✅"), InlineData("- ✅ GDPR API"),
        InlineData("- GDPR-compliant export of crew lists ✅"), InlineData("- The GDPR applies to crew data"),
        InlineData("- SOC watch around the clock ✅"), InlineData("- ✅ ISO images compatible"), InlineData("- EIP-4361 compliant"),
        InlineData("- ESLint compliant ✅"), InlineData("## GDPR compliance\n\n- Encryption\n- Retention")]
    [InlineData("- ✅ Journaux d’audit"), InlineData("- [x] Certificats SSL valides"), InlineData("- ✅ Analyse de conformité automatisée"), InlineData("### Conformité RGPD\n\n- ✅ Chiffrement\n- ⏳ Rétention")]
    public void AcceptsWhatClaimsNoCompliance(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("- [ ] GDPR compliant"), InlineData("- ❌ GDPR compliant"), InlineData("- Not GDPR compliant"),
        InlineData("- HIPAA compliance: not certified"), InlineData("- Must be GDPR compliant"),
        InlineData("- Please check that the crew portal is GDPR compliant"), InlineData("- SOC 2, to be certified in May"),
        InlineData("- Obtain ISO 27001 certification"), InlineData("- Will be SOC 2 certified"), InlineData("- ⏳ Penetration testing"),
        InlineData("- No penetration testing done"), InlineData("- Keep GDPR compliance verified"),
        InlineData("## Next steps\n\n- SOC 2 certified"), InlineData("**Success criteria:**\n\n- Penetration test passed"),
        InlineData("## Roadmap\n\n### Spring\n\n- SOC 2 certified"), InlineData("- ~~GDPR compliant~~"), InlineData("- `GDPR compliant`")]
    [InlineData("- Pas conforme au RGPD"), InlineData("- Doit être conforme au RGPD"), InlineData("## Prochaines étapes\n\n- Audit de sécurité terminé")]
    [InlineData("- Must meet GDPR requirements"), InlineData("- Does not meet HIPAA requirements"), InlineData("- Passed audit logs to the GDPR team"), InlineData("- [ ] Passed the security audit"), InlineData("- Doit respecter le RGPD"), InlineData("- Ne respecte pas le RGPD")]
    public void AcceptsWhatIsAskedForOrDenied(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("- [|GDPR compliance|]: 100%"), InlineData("- [|Conformité RGPD|] : 100 %")]
    public void ReportsAComplianceOfAHundredPercent(string report) => Reports("# Report\n\n**Status**: in progress\n\n" + report);

    [Theory]
    [InlineData("- GDPR compliance: 60%"), InlineData("- GDPR compliance training: 100% of the crew"), InlineData("- Conformité RGPD : 60 %")]
    public void AcceptsAComplianceOfLess(string report) => IsQuiet("# Report\n\n**Status**: in progress\n\n" + report);

    [Theory]
    [InlineData("# Security audit of the crane\n\n**Status**: done\n\n## Verdict\n\n- Security audit complete"), InlineData("# Crane kit\n\nGDPR compliant.\n\n- Install it"), InlineData("# Changelog\n\n- HIPAA compliant export"), InlineData("")]
    public void AcceptsAuditsThemselvesAndOrdinaryDocumentation(string text) => IsQuiet(text);

    [Theory]
    [InlineData("| Standard | Status |\n|---|---|\n| [|SOC 2|] | ✅ |"), InlineData("- Accessibility: [|WCAG 2.1 AA|] ✅"), InlineData("- All [|security audits passed|]"), InlineData("- Accessibilité : [|WCAG 2.1 AA|] ✅")]
    public void ReportsTickedStandards(string report) => Reports("# Report\n\n**Status**: in progress\n\n" + report);

    [Theory]
    [InlineData("| Standard | Status |\n|---|---|\n| SOC 2 | ⏳ |"), InlineData("| Topic | Status |\n|---|---|\n| GDPR export endpoint | ✅ |"), InlineData("- Accessibility: WCAG 2.1 checklist written ✅"), InlineData("- Security audits are planned"), InlineData("- Accessibilité : WCAG 2.1 à vérifier")]
    public void AcceptsStandardsThatAreOnlyNamed(string report) => IsQuiet("# Report\n\n**Status**: in progress\n\n" + report);

    [Theory]
    [InlineData("## Confidentialité ✅\n\n- Traitement [|conforme au RGPD|] des noms")]
    public void ReportsTheKeptStandardBelowATickedHeading(string report) => Reports(Head + report);

    [Theory]
    [InlineData("## Privacy\n\n- GDPR compliant handling of crew data"), InlineData("## Privacy ⏳\n\n- GDPR compliant handling of crew data"), InlineData("## Confidentialité ✅\n\n- Documentation du RGPD")]
    public void IsQuietOnTheNameOfAThing(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("- GDPR compliant, examined on 23 February 2026"), InlineData("- GDPR compliant (review of Feb 23, 2026)"), InlineData("- ISO 27001 certified in October 2025"), InlineData("- GDPR compliant\n- Last review: March 3rd, 2026"), InlineData("- Conforme au RGPD, revue du 1er mars 2026"), InlineData("- Certifié ISO 27001 depuis juin 2025")]
    public void AcceptsADateInWords(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("- [|GDPR compliant|]\n- The crew may rest 2000 times"), InlineData("- [|Conforme au RGPD|] pour 2025 navires")]
    public void ReportsAYearWithoutItsMonth(string report) => Reports(Head + report);

    [Theory]
    [InlineData("- [|GDPR compliant|]\n\n**Date**: 6 November 2025"), InlineData("- [|GDPR compliant|]\n\n**Last updated**: 2025-11-06"), InlineData("- [|Conforme au RGPD|]\n\n**Dernière mise à jour** : 6 novembre 2025")]
    public void ReportsWhereOnlyTheReportIsDated(string report) => Reports(Head + report);

    [Theory]
    [InlineData("**Date of the examination**: 6 November 2025\n\n- GDPR compliant"), InlineData("**Review date**: 2025-11-06\n\n- GDPR compliant"), InlineData("**Date de l’examen** : 6 novembre 2025\n\n- Conforme au RGPD")]
    public void AcceptsTheDateOfAnExamination(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("- [|Conformité RGAA AA atteinte|]"), InlineData("- [|Conformance WCAG 2.1 AAA achieved|]")]
    public void ReportsALevelOfAStandard(string report) => Reports(Head + report);

    [Theory]
    [InlineData("- Conformité RGAA AA à vérifier"), InlineData("- Conformance WCAG 2.1 AAA checklist achieved")]
    public void AcceptsALevelThatIsOnlyNamed(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("## By the end of the season\n\n- ✅ SOC 2 certification"), InlineData("## Expected outcomes\n\n### Spring\n\n- ✅ GDPR compliant"), InlineData("When all berths are moved:\n\n- ✅ GDPR compliant"), InlineData("## D’ici l’été\n\n- ✅ Conforme au RGPD"), InlineData("## Résultats attendus\n\n- ✅ Certifié ISO 27001"), InlineData("Quand les quais seront terminés :\n\n- ✅ Conforme au RGPD")]
    public void AcceptsWhatIsExpectedByThen(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("## At the end of the season\n\n- ✅ [|GDPR compliant|]"), InlineData("## Outcomes\n\n- ✅ [|GDPR compliant|]"), InlineData("The berths are moved:\n\n- ✅ [|GDPR compliant|]"), InlineData("Les quais sont terminés :\n\n- ✅ [|Conforme au RGPD|]")]
    public void ReportsWhatIsSaidOfNow(string report) => Reports(Head + report);

    [Theory]
    [InlineData("# Accessibility audit report\n\n**Status**: done\n\n## Verdict\n\n- ✅ WCAG 2.1 compliant"),
        InlineData("# Rapport d’audit d’accessibilité\n\n**Statut** : terminé\n\n## Verdict\n\n- ✅ Conforme au RGAA"),
        InlineData("# Report\n\n**Status**: done\n\n| Check | Command | Result |\n|---|---|---|\n"
            + "| Security audit | `npm audit` | ✅ passed |")]
    public void AcceptsTheReportOfAnAuditAndItsCommand(string report) => IsQuiet(report);

    [Theory]
    [InlineData("# Report\n\n**Auditor**: Harbour Assurance\n**Status**: done\n\n## Verdict\n\n- ✅ [|WCAG 2.1 compliant|]"),
        InlineData("# Report\n\n**Status**: done\n\n| Check | Result |\n|---|---|\n| [|Security audit|] | ✅ |")]
    public void ReportsAnAuditWithoutThem(string report) => Reports(report);

    [Theory]
    [InlineData("- The provider is SOC 2 certified"), InlineData("- Our vendor claims to be GDPR compliant"), InlineData("- L’hébergeur est certifié ISO 27001"), InlineData("- Notre prestataire est conforme au RGPD"), InlineData("### GDPR compliance - complete guide\n\nText."), InlineData("### Conformité RGPD - à faire\n\nTexte.")]
    public void AcceptsTheCertificateOfSomebodyElseAndTitles(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("- The harbour is [|SOC 2 certified|]"), InlineData("- [|GDPR compliant|], as the provider wished"),
        InlineData("- Le port est [|certifié ISO 27001|]"), InlineData("### [|GDPR compliance - complete|]\n\nText."),
        InlineData("### [|Conformité RGPD - terminée|]\n\nTexte.")]
    public void ReportsTheCertificateOfTheWorkItself(string report) => Reports(Head + report);

    [Theory]
    [InlineData("- It isn't GDPR compliant"), InlineData("- We aren’t SOC 2 certified"), InlineData("- Ran a security audit and fixed two leaks"), InlineData("- Security audit: fixed two leaks"), InlineData("- Fixed findings of the penetration test"), InlineData("- Rien n’est conforme au RGPD"), InlineData("- Audit de sécurité et quai terminé")]
    public void AcceptsDenialsAndWhatAnAuditLedTo(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("- [|Security audit done|], two leaks fixed"), InlineData("- [|Audit de sécurité terminé|] et quai repeint")]
    public void ReportsAnAuditThatWasDone(string report) => Reports(Head + report);

    [Theory]
    [InlineData("- ✅ [|Penetration testing completed successfully|]"), InlineData("- ✅ [|Audit de sécurité terminé avec succès|]")]
    public void ReportsAnAuditThatWentWell(string report) => Reports("# Report\n\n**Status**: done\n\n## Lock\n\n" + report);

    [Theory]
    [InlineData("The lock aims to meet all ISO 27001 requirements."), InlineData("L’écluse vise la conformité au RGPD.")]
    public void AcceptsAStandardThatIsAimedAt(string report) => IsQuiet("# Report\n\n**Status**: done\n\n## Lock\n\n" + report);

    [Theory]
    [InlineData("The quay now keeps:\n\n- ✅ **[|WCAG 2.1 Level AA** - complete|]"), InlineData("- **[|ISO 27001 alignment|]**: ✅")]
    public void ReportsTickedLabelsAndLevels(string report) => Reports(Head + report);

    [Theory]
    [InlineData("- **GDPR (where it applies)**: ✅ log book kept since spring"), InlineData("- **GDPR alignment**: ⏳"), InlineData("- **GDPR (where it applies)**: log book ready"), InlineData("- ✅ **WCAG 2.1 Level AA** - complete ([audit](audit.md))")]
    [InlineData("- **RGPD (au besoin)** : ⏳ registre conforme"), InlineData("- **Alignement** : ✅ grues droites")]
    public void AcceptsTickedLabelsThatSaySomethingElse(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("- **[|GDPR**: fully compliant|]")]
    [InlineData("- **[|RGPD** : entièrement conforme|]")]
    public void ReportsStandardsThatAreFullyKept(string report) => Reports(Head + report);

    [Theory]
    [InlineData("- **GDPR**: not fully compliant")]
    [InlineData("- **RGPD** : pas entièrement conforme")]
    public void AcceptsStandardsThatAreNotFullyKept(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("- [|HACCP compliant|]"), InlineData("- [|Certified according to ISO 9001|]"),
        InlineData("- The port is [|compliant with all applicable regulations|]."), InlineData("- [|GDPR requirements are met|]"),
        InlineData("- The pier [|meets all requirements of HIPAA|]."),
        InlineData("| Requirement | Status |\n|---|---|\n| [|GDPR compliance|] | ✅ |")]
    [InlineData("- The [|pentest came back clean|]."), InlineData("- The tills have [|been fully audited|]."),
        InlineData("- Nous [|respectons le RGPD|]."), InlineData("- Le treuil [|respecte la directive machines|]."),
        InlineData("- ✅ [|Conformité DSN|]")]
    public void ReportsOtherLawsAndAuditsThatFoundNothing(string report) => Reports(Head + report);

    [Theory]
    [InlineData("- To be fully audited in May"), InlineData("- The tills have not been audited"), InlineData("- Legal requirements are collected by the office"), InlineData("- The security audit found three issues"), InlineData("- A GDPR review is planned"), InlineData("- Les exigences légales sont listées en annexe"), InlineData("- L’audit de sécurité a relevé trois anomalies")]
    public void AcceptsWhatIsCollectedFoundOrToCome(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("[|HACCP: fulfilled|]."), InlineData("- [|GDPR: OK|]"), InlineData("- [|GDPR compliance: OK|]"),
        InlineData("[|PCI DSS compliance has been achieved|]."), InlineData("The ferry portal [|respects the GDPR|].")]
    [InlineData("- [|RGPD : OK|]"), InlineData("- [|Conformité RGPD : oui|]")]
    public void ReportsComplianceInOneWord(string report) => Reports(Head + report);

    [Theory]
    [InlineData("- GDPR: open"), InlineData("- GDPR: see annex 3"), InlineData("- GDPR: yes, by Marit Hals, 3 May 2025"), InlineData("- GDPR records: OK"), InlineData("- ISO 8601: yes"), InlineData("- HACCP: plan drawn up"), InlineData("```yaml\ngdpr: planned\n```"), InlineData("- GDPR compliance: planned")]
    [InlineData("- RGPD : à vérifier"), InlineData("- RGPD : registre tenu")]
    public void AcceptsOtherWordsBehindAStandard(string report) => IsQuiet(Head + report);

    // A document or a person that a line on compliance in the section names is enough.
    [Theory]
    [InlineData("- GDPR compliant\n- Compliance was examined by Harbour Assurance")]
    [InlineData("- Conforme au RGPD\n- La conformité est décrite dans `equipage/rgpd.pdf`")]
    public void AcceptsTheDocumentOfItsSection(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("- [|GDPR compliant|]\n- The crew list is in `crew/list.pdf`")]
    [InlineData("- [|Conforme au RGPD|]\n- La liste est dans `equipage/liste.pdf`")]
    public void ReportsBesideOtherDocuments(string report) => Reports(Head + report);
}
