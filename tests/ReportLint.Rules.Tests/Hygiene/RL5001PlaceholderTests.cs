using ReportLint.Rules.Hygiene;
using ReportLint.Testing;

namespace ReportLint.Rules.Tests.Hygiene;

public class RL5001PlaceholderTests() : RuleTest(new RL5001Placeholder())
{
    [Theory, InlineData("*Last update: [|$(date)|]*"), InlineData("Dernière mise à jour : [|$(date +%Y-%m-%d)|]"),
        InlineData("Commit: [|$(git rev-parse HEAD)|]"), InlineData("Built from [|${VERSION}|]"),
        InlineData("Made on [|${new Date().toISOString()}|]"),
        InlineData("Dear [|{{name}}|],"), InlineData("# Report of [|{{ project name }}|]")]
    public void ReportsWhatNobodyExpanded(string report) => Reports(report);

    [Theory, InlineData("- **Phone**: [|+1-XXX-XXX-XXXX|]"), InlineData("Tél. : [|+33 X XX XX XX XX|]"), InlineData("Call [|(XXX) XXX-XXXX|] or [|XXX-XXX-XXXX|]."), InlineData("**Date:** [|2025-01-XX|]"), InlineData("Livraison le [|XX/XX/2025|]"), InlineData("| Area | Share |\n|---|---|\n| Tests | [|XX.X%|] |"), InlineData("Coverage: [|XX%|]")]
    public void ReportsDigitsThatNobodyFilledIn(string report) => Reports(report);

    [Theory, InlineData("Contact: [|[your-email@domain.com]|]"), InlineData("**Contacter l'équipe** : [|[votre-email@domaine.com]|]"), InlineData("- 📧 **Email**: [|your-email@example.com|]"), InlineData("Support : [|aide@votre-entreprise.fr|]"), InlineData("Live demo: [|https://your-app.example.com|]"), InlineData("- **Site** : [|https://votre-domaine.com/|]")]
    public void ReportsAddressesThatNobodyOwns(string report) => Reports(report);

    [Theory, InlineData("Prepared by [|[Your Name]|]"), InlineData("Préparé par [|[Votre nom]|] pour [|[Nom de l'entreprise]|]"), InlineData("[|[Company Name]|] status report"), InlineData("Summary: [|<insert summary here>|]"), InlineData("Auteur : [|<votre nom>|]"), InlineData("**Date**: [|[DATE]|]"), InlineData("**Auteur** : [|[Nom]|]")]
    public void ReportsFieldsInBrackets(string report) => Reports(report);

    [Theory, InlineData("**Owner**: [|TBD|]"), InlineData("| Milestone | Date |\n|---|---|\n| Release | [|TBD|] |"), InlineData("- Budget : [|à définir|]"), InlineData("Responsable : [|À compléter|]"), InlineData("ETA: [|(to be confirmed)|]"), InlineData("## Risks\n\n[|TBD.|]"), InlineData("Date: [|YYYY-MM-DD|]"), InlineData("**Date** : [|JJ/MM/AAAA|]"), InlineData("**Owner**: [|TBD|] | **Date**: 2025-01-02"), InlineData("[|Lorem ipsum|] dolor sit amet")]
    public void ReportsValuesThatSayThereIsNone(string report) => Reports(report);

    [Fact]
    public void ReportsAPlaceholderInFrontMatter() => Reports("---\ntitle: Weekly report\ndate: [|YYYY-MM-DD|]\n---\n\nText");

    [Fact]
    public void ReportsTheSamePlaceholderOnce() => Reports("- Owner: [|TBD|]\n- Date: {|+:TBD|}\n- Phone: [|XXX-XXX-XXXX|]");

    [Fact]
    public void NamesIt() => Reports("Updated: [|$(date)|]", "\"$(date)\" is a placeholder, not a value");

    [Theory, InlineData("Run `echo $(date)` and set `{{name}}`."), InlineData("```bash\ncurl https://votre-domaine.com/health\nTOKEN=<your-token>\n```"), InlineData("    export DATE=$(date)"), InlineData("<!-- [Your Name] TBD -->"), InlineData("Open `[your-email@domain.com]`.")]
    public void AcceptsWhatIsMeantToBeFilledIn(string report) => IsQuiet(report);

    [Theory]
    [InlineData("Changed: `name + \"!\"` → `\\`${name}!\\``"), InlineData("The shell reads \\${BERTH} as it is written"),
        InlineData("PowerShell 7.x, Node 18.x, 4xx and 5XX errors, multi-codec (Opus, AAC, MP3)"),
        InlineData("Branch: `week-1-4-01E8XX`, sizes from XS to XXL, le XXe siècle"), InlineData("- [x] Date\n- [ ] Name\n- [X] Owner"),
        InlineData("- **Email**: support@acme.app\n- Test account: admin@example.com")]
    [InlineData("[Your Name](https://a.example) and [Project Name][1]\n\n[1]: https://b.example"), InlineData("See [Date].\n\n[Date]: dates.md"), InlineData("Date format: YYYY-MM-DD"), InlineData("Files are named report-YYYY-MM-DD.md; dates read YYYY-MM-DD.")]
    [InlineData("All TBD items were resolved, and no placeholders are left."), InlineData("TBD means that a value is still to be determined."), InlineData("| Rate limiting | ❌ TODO | Missing |\n|---|---|---|\n| Security | TODO | Missing |"), InlineData("Il reste à définir le budget, à confirmer avec l'équipe.")]
    [InlineData("The form left \"[Your Name]\" and “2025-01-XX” in the text."), InlineData("Costs $(x + y)$ and $5 (net)"), InlineData("{{ page.title }} and {{#include listing.rs}}"), InlineData("User support email: your-email@example.com"), InlineData("Replace your-email@example.com, and open https://your-app.example.com."), InlineData("pages/[date].tsx takes [your] time"), InlineData("Press [Enter] or [Replace All]")]
    public void AcceptsWhatIsAValue(string report) => IsQuiet(report);

    [Theory, InlineData("# Status report template\n\nPrepared by [Your Name] on [Date]"), InlineData("# Modèle de rapport\n\nDate : JJ/MM/AAAA"), InlineData("# Guide\n\n## Example\n\nOwner: TBD\n\n## Next\n\nText")]
    public void AcceptsATemplate(string report) => IsQuiet(report);

    [Fact]
    public void AcceptsFieldsInBracesWhereTheDocumentIsAboutThem() => IsQuiet("Hello {{name}}, the file is `{folder}/{file}`, see `{page}`.");

    [Fact]
    public void AcceptsADocumentWithManyDifferentFields() =>
        IsQuiet(string.Join("\n\n", "name date owner team phone place budget goal".Split(' ').Select(field => $"The {{{{{field}}}}} is given.")));
}
