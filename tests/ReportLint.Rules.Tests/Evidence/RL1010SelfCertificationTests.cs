using ReportLint.Rules.Evidence;
using ReportLint.Testing;

namespace ReportLint.Rules.Tests.Evidence;

public class RL1010SelfCertificationTests() : RuleTest(new RL1010SelfCertification())
{
    private const string Head = "# Report\n\n**Status**: in progress\n\n## Harbour\n\n";

    [Theory]
    [InlineData("**FERRY REPORT - [|SIGNED & APPROVED|] ✅**"), InlineData("**Result**: ✅ [|verified and approved|]"), InlineData("**Status**: ✅ [|Approved|]"), InlineData("**Clearance**: [|APPROVED FOR PRODUCTION|]"), InlineData("**Crane**: ✅ [|CERTIFIED|]"), InlineData("✅ HARBOUR - [|PRODUCTION DEPLOYMENT AUTHORIZED|]"), InlineData("The planner is [|approved for release|]."), InlineData("| Area | Verdict |\n|---|---|\n| Safety | ✅ [|Certified|] |"), InlineData("```text\nCrane: ✅ [|CERTIFIED|]\n```"), InlineData("**Crane**: âœ… [|CERTIFIED|]")]
    [InlineData("**[|Validated by**: Platform Team|]"), InlineData("- [|Approved by: the QA lead|]"), InlineData("*[|Signed*: Senior Harbour Architect|]"), InlineData("**[|Verified by:** automated pipeline|]"), InlineData("| Step | Who |\n|---|---|\n| [|Approved by | Release Engineering|] |")]
    [InlineData("**[|Validé par** : Équipe Quai|]"), InlineData("*[|Signé* : Architecte principal|]"), InlineData("**Grue** : ✅ [|CERTIFIÉE|]"), InlineData("✅ **[|MISE EN PRODUCTION AUTORISÉE|]**"), InlineData("**Verdict** : [|approuvé pour le déploiement|]")]
    [InlineData("This report [|certifies that|] the crane works."), InlineData("We [|hereby certify|] the berth planner."),
        InlineData("- **[|Reviewed by**: Claude|]"), InlineData("**[|Audited by:** Platform Team|]"),
        InlineData("**[|Approval**: ✅ GRANTED|]"), InlineData("**[|Sign-off**: ✅ Complete|]"),
        InlineData("**Verdict**: [|certified production-ready|]"),
        InlineData("| Who | Verdict |\n|---|---|\n| Tech lead | ✅ [|Signed off|] |")]
    [InlineData("Ce rapport [|certifie que|] la grue fonctionne."), InlineData("Nous [|certifions que|] la grue est sûre."), InlineData("**[|Relu par** : Équipe Quai|]"), InlineData("**[|Contrôlé par** : Service qualité|]"), InlineData("**[|Approbation** : ✅ accordée|]"), InlineData("- ✅ Grue [|certifiée prête pour la production|]")]
    public void ReportsAReportThatCertifiesItself(string report) => Reports(Head + report);

    [Fact]
    public void ReportsAReportOnce() => Reports(Head + "**[|Validated by**: Platform Team|]\n\n- Crane: ✅ {|+:certified|}\n- Gate: ✅ {|+:certified|}\n\n## Quay\n\n- Berth: ✅ {|+:certified|}");

    [Theory]
    [InlineData("# Audit report\n\n**Auditor**: Marit Hals\n\n**Status**: ✅ approved for production"),
        InlineData("# Rapport d'audit\n\n**Auditeur** : Jeanne Morel\n\n**Statut** : ✅ approuvé pour la production")]
    public void AcceptsTheVerdictOfAnAuditorByName(string report) => IsQuiet(report);

    [Theory]
    [InlineData("# Audit report\n\n**Auditor**: Senior crane expert\n\n**Status**: ✅ [|approved for production|]"),
        InlineData("# Rapport d'audit\n\n**Auditeur** : Expert confirmé\n\n**Statut** : ✅ [|approuvé pour la production|]")]
    public void ReportsTheVerdictOfARole(string report) => Reports(report);

    [Fact]
    public void SaysThatItIsTheReportsOwnWord() => Reports(Head + "**Crane**: ✅ [|certified|]", "\"certified\" is the report's own word: it names no person and no document");

    [Theory]
    [InlineData("**Approved by**: Jane Doe"), InlineData("**Approved by**: Jane Doe, Harbour Lead"), InlineData("**Status**: ✅ Approved\n**Approved by**: Jane Doe"), InlineData("**Crane**: ✅ certified ([certificate](crane.pdf))"), InlineData("**Crane**: ✅ certified by Harbour Assurance"), InlineData("**Crane**: ✅ certified, see `docs/crane.pdf`"), InlineData("**Validated by**: [name]")]
    [InlineData("**Validé par** : Jeanne Martin"), InlineData("**Grue** : ✅ certifiée ([certificat](grue.pdf))")]
    [InlineData("**Reviewed by**: Jane Doe"), InlineData("This report certifies that the crane works ([certificate](crane.pdf))."), InlineData("- ✅ Crane approved by Jane Doe"), InlineData("| Who | Name | Verdict |\n|---|---|---|\n| QA lead | Maria Jensen | ✅ Approved |"), InlineData("**Relu par** : Jeanne Martin"), InlineData("Ce rapport certifie que la grue fonctionne ([certificat](grue.pdf)).")]
    public void AcceptsAnApprovalByAPersonOrDocument(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("- ✅ SSL certificates valid"), InlineData("**Status**: Approved"), InlineData("- Only approved captains may dock"), InlineData("- ✅ Authorized crane operators"), InlineData("- Proposed → approved → active"), InlineData("- Signed messages between gates ✅"), InlineData("- Lifts validated by unit tests"), InlineData("- Signed in as guest"), InlineData("- 5 crew members certified"), InlineData("- `APPROVED FOR PRODUCTION`"), InlineData("- ~~Approved for production~~")]
    [InlineData("- [x] Certificats SSL valides"), InlineData("- Accès autorisé aux grutiers"), InlineData("- Messages signés entre portes ✅")]
    [InlineData("- Access granted to crane drivers ✅"), InlineData("**Permission**: ✅ granted"), InlineData("- The certificate covers the quay"), InlineData("**Sign-off**: pending"), InlineData("- Reviewed by hand"), InlineData("- Accès accordé aux grutiers ✅"), InlineData("**Approbation** : en attente")]
    public void AcceptsWhatCertifiesNothing(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("- [ ] Approved for release"), InlineData("- Not approved for production"), InlineData("- Must be approved for release"), InlineData("**Clearance**: ⏳ approved for production"), InlineData("- Once approved for production, sail"), InlineData("- The plan will be approved for release"), InlineData("## Next steps\n\n- Release approved")]
    [InlineData("- Doit être approuvé pour le déploiement"), InlineData("**Verdict** : pas approuvé pour le déploiement")]
    public void AcceptsWhatIsAskedForOrDenied(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("**Approved by**: Jane Doe\n\n## Berth\n\n**Berth**: ✅ certified"), InlineData("**Crane**: ✅ certified\n\n## Sign-off\n\n**Approved by**: Jane Doe"), InlineData("## Crane\n\n**Crane**: ✅ certified\n\n### Signature\n\n**Approved by**: Jane Doe"), InlineData("## Sign-off\n\n**Approved by**: Jane Doe\n\n### Crane\n\n**Crane**: ✅ certified"), InlineData("**Validé par** : Jeanne Martin\n\n## Quai\n\n**Quai** : ✅ certifié"), InlineData("## Grue\n\n**Grue** : ✅ certifiée\n\n### Signature\n\n**Validé par** : Jeanne Martin")]
    [InlineData("## Crane\n\n**Approved by**: Jane Doe\n\n## Berth\n\n**Berth**: ✅ certified"),
        InlineData("## Grue\n\n**Validé par** : Jeanne Martin\n\n## Quai\n\n**Quai** : ✅ certifié")]
    public void ASignatureHoldsForTheReport(string report) => IsQuiet("# Report\n\n**Status**: in progress\n\n" + report);

    [Theory]
    [InlineData("This report is [|certified as accurate|]."), InlineData("[|Certifié conforme|].")]
    public void ReportsACertificateOfItself(string report) => Reports(Head + report);

    [Theory]
    [InlineData("This report is certified as accurate by Jane Doe."), InlineData("Certifié conforme par Jeanne Martin."), InlineData("5 cranes are certified.")]
    public void AcceptsACertificateOfSomebodyElse(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("# Crane kit\n\nApproved for production.\n\n- Install it"), InlineData("# Changelog\n\n- Signed & approved"), InlineData("")]
    public void AcceptsOrdinaryDocumentation(string text) => IsQuiet(text);

    [Theory]
    [InlineData("**Decision types**: approved, rejected"), InlineData("- `BERTH_APPROVED`: berth approval granted"),
        InlineData("| Part | Use | State |\n|---|---|---|\n| EN 14080 | Beams | ✅ Certified |")]
    [InlineData("**Types de décision** : approuvé, refusé")]
    public void AcceptsNamesOfStatesAndThingsWithACertificate(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("**[|Certified**: ✅|]"), InlineData("**[|Tested by**: QA team|]")]
    public void ReportsApprovalsWithAMarkAlone(string report) => Reports("# Report\n\n**Status**: in progress\n\n" + report);

    [Theory]
    [InlineData("**Certified**: ⏳"), InlineData("**Certified**: 12 cranes"), InlineData("**Approved**: Maria Keller ✅"), InlineData("**Tested by**: Maria Keller"), InlineData("**Certifié** : 12 grues"), InlineData("**Testé par** : Jeanne Martin")]
    public void AcceptsApprovalsOfSomethingElse(string report) => IsQuiet("# Report\n\n**Status**: in progress\n\n" + report);

    [Theory]
    [InlineData("# Report\n\n**Status**: done\n\n## Verdict\n\n**[|Approved for v2.1.0 release|]**"), InlineData("# Report\n\n**Status**: done\n\n## Verdict\n\n**[|Approved for 2.1 release|]**"), InlineData("# Rapport\n\n**Statut** : terminé\n\n## Verdict\n\n**[|Approuvé pour v2.1.0 déploiement|]**")]
    public void ReportsTheApprovalOfAVersion(string report) => Reports(report);

    [Theory]
    [InlineData("# Report\n\n**Status**: done\n\n## Verdict\n\n**Approved for 12 berths**"), InlineData("# Report\n\n**Status**: done\n\n## Verdict\n\n**Approved for v2.1.0 release** by Jane Martin"), InlineData("# Rapport\n\n**Statut** : terminé\n\n## Verdict\n\n**Approuvé pour 12 quais**")]
    public void AcceptsTheApprovalOfThingsAndByPersons(string report) => IsQuiet(report);

    [Theory]
    [InlineData("# Report\n\n**Status**: done\n\n- [|Sign-off: ✅ all teams|]"), InlineData("# Report\n\n**Status**: done\n\n- [|Approved by the harbour board|]")]
    public void ReportsTheSignOffOfABody(string report) => Reports(report);

    [Theory]
    [InlineData("# Report\n\n**Status**: done\n\n- Sign-off: ⏳ all teams"), InlineData("# Report\n\n**Status**: done\n\n- Sign-off: ✅ Jane Martin"), InlineData("# Report\n\n**Status**: done\n\n- Painted by the harbour board")]
    public void AcceptsTheSignOffOfPersonsAndWhatIsOpen(string report) => IsQuiet(report);

    [Theory]
    [InlineData("## Summary template\n\n```markdown\n**Status**: ✅ APPROVED FOR DEPLOYMENT\n```"), InlineData("## Gabarit du bilan\n\n```md\n**Statut** : ✅ approuvé\n```")]
    public void AcceptsTheSampleOfATemplate(string report) => IsQuiet("# Report\n\n**Status**: in progress\n\n" + report);

    [Fact]
    public void ReportsAReportInAFence() => Reports("# Report\n\n**Status**: in progress\n\n## Decision\n\n```markdown\n**Status**: ✅ [|APPROVED FOR DEPLOYMENT|]\n```");

    [Theory]
    [InlineData("**[|Audit signature**: Harbour bot|]"), InlineData("### [|Certified by a senior auditor|]"),
        InlineData("## Launch procedure\n\n1. Cast off\n\n---\n\n> **[|Signed off by**: Harbour AI|]")]
    [InlineData("### [|Certifié par un auditeur principal|]"), InlineData("**[|Signature finale** : Équipe Quai|]")]
    public void ReportsSignaturesAtTheFoot(string report) => Reports(Head + report);

    [Theory]
    [InlineData("**Audit signature**: Jane Doe"), InlineData("## Launch procedure\n\n1. Cast off\n\n---\n\n> **Signed off by**: Jane Doe"),
        InlineData("## Launch procedure\n\n- **Approved by**: QA team")]
    [InlineData("**Signature finale** : Jeanne Martin")]
    public void AcceptsSignaturesByName(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("**Approval status**: [|approved|]"), InlineData("**[|Checked by**: Copilot|]"),
        InlineData("[|Approved for production deployment|].")]
    [InlineData("| Role | Decision |\n|---|---|\n| QA lead | [|Approved|] |\n| Architect | {|+:Approved|} |"), InlineData("### Sign-off\n\n✅ [|SIGNED OFF|]")]
    public void ReportsAnApprovalOfTheWholeThatNamesNobody(string report) => Reports(Head + report);

    [Theory]
    [InlineData("The release was signed off by Jane Doe."), InlineData("The release was approved by the board (minutes 17)."), InlineData("The ropes were approved by the harbour team."), InlineData("Each release is approved by the QA team."), InlineData("The release must be approved by management."), InlineData("The release was not approved by management."), InlineData("Orders have been reviewed and approved."), InlineData("**Status**: approved for the next phase if the tide allows"), InlineData("**Draft**: approved for reading"), InlineData("**Electronic signature**: done"), InlineData("| Role | Name | Decision |\n|---|---|---|\n| QA lead | Jane Doe | Approved |"), InlineData("- ✅ Signed off the rope list")]
    [InlineData("Le projet a été approuvé par Jeanne Martin."), InlineData("Chaque livraison est approuvée par l'équipe."), InlineData("Le projet doit être approuvé par la direction."), InlineData("1. Signature électronique : terminé")]
    public void AcceptsApprovalsByNameOfPartsAndOfRules(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("**Decision**: [|approved|]"), InlineData("**Status**: [|APPROVED|] ✅"),
        InlineData("| Team | Approval |\n|---|---|\n| Ropes | [|Approved|] |\n| Gates | {|+:Approved|} |"),
        InlineData("### Verdict\n\n**[|APPROVED|]**")]
    [InlineData("| Équipe | Approbation |\n|---|---|\n| Quais | [|Approuvé|] |")]
    public void ReportsDecisionsThatNameNobody(string report) => Reports(Head + report);

    [Theory]
    [InlineData("**Status**: approved"), InlineData("Release approved by Jane Doe."), InlineData("This report was reviewed by the team of Jane Doe."), InlineData("Ropes approved by the harbour team."), InlineData("| Rope | State |\n|---|---|\n| Bow | Approved |"), InlineData("### Ropes\n\n**APPROVED**"), InlineData("Harbour cards are certified for 900 uses by their maker.")]
    [InlineData("Rapport validé par Jeanne Martin."), InlineData("| Cordage | État |\n|---|---|\n| Proue | Approuvé |")]
    public void AcceptsStatesOfPartsAndNames(string report) => IsQuiet(Head + report);

    [Theory]
    [InlineData("### Acceptance\n\n| Role | Decision |\n|---|---|\n| Dock master | [|approved|] ✔ |"), InlineData("### Recommendation\n\nWe go live.\n\n[|Validated by: Lead Architect|]"), InlineData("[|Approver: automated pipeline|]")]
    [InlineData("[|Validé par : tests automatisés|]"), InlineData("[|Validateur : assistant IA|]"), InlineData("[|Visa : chef de projet|]")]
    public void ReportsApprovalsBelowAVerdictAndByTools(string report) => Reports(Head + report);

    [Theory]
    [InlineData("Validated by: Lead Architect (Marit Hals)"), InlineData("Validated by: QA, Marit Hals"), InlineData("### Acceptance\n\n| Role | Name | Decision |\n|---|---|---|\n| Dock master | Marit Hals | approved ✔ |"), InlineData("### Acceptance\n\n| Role | Decision |\n|---|---|\n| Dock master | pending |"), InlineData("### Future acceptance\n\nValidated by: Lead Architect")]
    [InlineData("Validateur : Jeanne Morel"), InlineData("Visa : Jeanne Morel")]
    public void AcceptsNamesBesideARole(string report) => IsQuiet(Head + report);
}
