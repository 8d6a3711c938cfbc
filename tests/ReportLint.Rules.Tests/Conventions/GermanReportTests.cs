using ReportLint.Analysis;
using ReportLint.Text;

namespace ReportLint.Rules.Tests.Conventions;

/// <summary>German reports are read as English and French ones are: each rule that reads words finds a German example, and accepts one
/// that looks alike.</summary>
public class GermanReportTests
{
    private const string Head = "# Statusbericht zum Hafen\n\n**Stand**: 15. März 2026\n\n"
        + "Der Hafen wird von der Stadt und von dem Land gebaut, "
        + "und die Arbeiten sind nicht von der Stadt allein vergeben worden.\n\n## Arbeiten\n\n";

    private static readonly Linter Linter = new(RuleCatalogue.Analyzers);

    [Theory]
    [InlineData("RL1001", "- Wir haben 100 % Testabdeckung.")]
    [InlineData("RL1001", "- Testabdeckung: 100 %")]
    [InlineData("RL1002", "Das System ist produktionsreif.")]
    [InlineData("RL1002", "Der Hafen ist bereit für den Produktivbetrieb.")]
    [InlineData("RL1003", "- Gesamtbewertung: 9,5/10")]
    [InlineData("RL1004", "- Mehr als 40 Tests hinzugefügt")]
    [InlineData("RL1004", "- 450+ Zeilen geschrieben")]
    [InlineData("RL1005", "- Mittlere Antwortzeit: 45 ms")]
    [InlineData("RL1006", "## Erledigt\n\n- ✅ Anmeldung der Schiffe\n- ✅ Liegeplätze vergeben\n- ✅ Lampen gesetzt")]
    [InlineData("RL1007", "- Die Daten sind DSGVO-konform")]
    [InlineData("RL1008", "- Alle Tests bestanden")]
    [InlineData("RL1008", "- Lasttests: 6/6 bestanden")]
    [InlineData("RL1010", "**Genehmigt von**: Projektteam")]
    [InlineData("RL1011", "- Ladezeit um 40 % schneller")]
    [InlineData("RL1012", "| Messgröße | Ziel | Ergebnis | Status |\n|---|---|---|---|\n"
        + "| Durchsatz | 10.000 Anfragen/s | Framework bereit | ✅ |")]
    [InlineData("RL2001", "| Arbeit | Stunden |\n|---|---|\n| Kai | 10 |\n| Kran | 12 |\n| Lampen | 5 |\n| **Gesamt** | 30 |")]
    [InlineData("RL2001", "| Arbeit | Kosten |\n|---|---|\n| Kai | 1.200 € |\n"
        + "| Kran | 2.400 € |\n| Lampen | 600 € |\n| **Summe** | 4.300 € |")]
    [InlineData("RL2002", "- 18 von 20 Bojen verlegt (95 %)")]
    [InlineData("RL2003", "- Latenz: 9 ms (Ziel: < 5 ms) ✅")]
    [InlineData("RL2004", "## Kai – abgeschlossen ✅\n\n- [x] Bojen verlegt\n- [ ] Leitern montiert")]
    [InlineData("RL2004", "## Kai: 100 % abgeschlossen\n\n- Bojen: erledigt\n- Leitern: noch nicht begonnen")]
    [InlineData("RL2005", "## Liegeplätze (4 Liegeplätze)\n\n- Liegeplatz Nord\n- Liegeplatz Süd\n- Liegeplatz West")]
    [InlineData("RL2006", "- Abdeckung der Unittests: 85 %\n\n## Kennzahlen\n\n- Abdeckung der Unittests: 92 %")]
    [InlineData("RL2007", "- Ladezeit von 400 ms auf 300 ms gesenkt (-50 %)")]
    [InlineData("RL2008", "- ✅ Leitern: noch nicht montiert")]
    [InlineData("RL2010", "- Beginn: 15. März 2026\n- Ende: 2. Februar 2026")]
    [InlineData("RL2010", "- Beginn: 05.03.2026\n- Ende: 02.03.2026")]
    [InlineData("RL2011", "## Fazit\n\nKeine offenen Punkte, bereit für den Produktivbetrieb.\n"
        + "\n## Stand\n\n- [x] Kai\n- [ ] Kritisch: Kran prüfen")]
    [InlineData("RL2012", "- 20 Tests: 15 bestanden, 3 fehlgeschlagen, 1 übersprungen")]
    [InlineData("RL2014", "## Kai: 90 % abgeschlossen\n\n- [x] Bojen\n- [ ] Leitern\n- [ ] Lampen\n- [ ] Kran\n- [x] Poller")]
    [InlineData("RL4001", "- Eine nahtlose Einfahrt in den Hafen")]
    [InlineData("RL4001", "- Revolutionäre Technik")]
    [InlineData("RL4002", "- Alle Randfälle abgedeckt")]
    [InlineData("RL4002", "- Der Kran fällt nie aus")]
    [InlineData("RL4003", "- ✅ Der Kran sollte funktionieren")]
    [InlineData("RL4003", "- ✅ Größtenteils fertig")]
    [InlineData("RL4006", "- ✅ Umfassende Tests durchgeführt")]
    [InlineData("RL5001", "- Budget: noch zu klären")]
    public void Reports(string rule, string report) => Assert.Contains(rule, Find(rule, Head + report));

    [Theory]
    [InlineData("RL1001", "- 42/42 Tests bestanden (100 %), siehe `dotnet test`")]
    [InlineData("RL1002", "Das System ist noch nicht produktionsreif.")]
    [InlineData("RL1002", "## Nächste Schritte\n\n- Prüfen, ob das System produktionsreif ist")]
    [InlineData("RL1002", "Sobald der Kran geprüft ist, ist der Hafen bereit für den Produktivbetrieb.")]
    [InlineData("RL1003", "- Ziel für die Gesamtbewertung: 9/10")]
    [InlineData("RL1004", "- Mindestens 40 Benutzer werden unterstützt")]
    [InlineData("RL1007", "- Offen ist, ob die Daten DSGVO-konform sind")]
    [InlineData("RL1008", "- Alle Tests bestanden (`dotnet test`)")]
    [InlineData("RL1009", "- Nach dem Scan mit Trivy am 12. März 2026: keine Sicherheitslücken")]
    [InlineData("RL1010", "**Genehmigt von**: Jana Petersen")]
    [InlineData("RL2001", "| Arbeit | Stunden |\n|---|---|\n| Kai | 10 |\n| Kran | 12 |\n| Lampen | 5 |\n| **Gesamt** | 27 |")]
    [InlineData("RL2001", "| Arbeit | Kosten |\n|---|---|\n| Kai | 1.200 € |\n"
        + "| Kran | 2.400 € |\n| Lampen | 600 € |\n| **Summe** | 4.200 € |")]
    [InlineData("RL2001", "| Reihe | Note |\n|---|---|\n| Kai | 90 % |\n| Kran | 80 % |\n| **Durchschnitt** | 85 % |")]
    [InlineData("RL2003", "- Latenz: 4 ms (Ziel: < 5 ms) ✅")]
    [InlineData("RL2003", "- Abdeckung: 92 % (Ziel: mindestens 90 %) ✅")]
    [InlineData("RL2004", "## Kai – teilweise abgeschlossen\n\n- [x] Bojen verlegt\n- [ ] Leitern montiert")]
    [InlineData("RL2004", "## Kran (100 % fertig)\n\n- Motor: war zu 90 % fertig")]
    [InlineData("RL2004", "## Nächste Schritte\n\n- [ ] Leitern montieren\n- [ ] Lampen setzen")]
    [InlineData("RL2006", "- Testabdeckung vorher: 85 %\n- Testabdeckung nachher: 92 %")]
    [InlineData("RL2006", "- Ziel der Testabdeckung: 85 %\n- Testabdeckung: 92 %")]
    [InlineData("RL2008", "- ✅ Keine Fehler gefunden")]
    [InlineData("RL2008", "- ❌ Kein Geländer vorhanden")]
    [InlineData("RL2008", "- ✅ Offene Punkte geklärt")]
    [InlineData("RL2010", "- Beginn: 05.03.2026\n- Ende: 02.04.2026")]
    [InlineData("RL2012", "- 20 Tests: 15 bestanden, 3 fehlgeschlagen, 2 übersprungen")]
    [InlineData("RL2015", "## Vorher\n\n- Kran am Nordkai: noch nicht begonnen\n\n## Nachher\n\n- Kran am Nordkai: erledigt")]
    [InlineData("RL4002", "- `dotnet build` läuft fehlerfrei ✅")]
    [InlineData("RL4003", "- Im Prinzip ist der Plan gut")]
    [InlineData("RL4006", "- ✅ 42 Tests durchgeführt")]
    [InlineData("RL5001", "- Budget: 4.200 €")]
    [InlineData("RL5003", "- Lampen: erledigt")]
    public void Accepts(string rule, string report) => Assert.DoesNotContain(rule, Find(rule, Head + report));

    // A date in the head supports the claim.
    [Theory]
    [InlineData("- Schutz gegen alle Angriffe ✅"), InlineData("- Keine Sicherheitslücken")]
    public void ReportsAbsoluteSecurity(string line) =>
        Assert.NotEmpty(Find("RL1009", Head.Replace("**Stand**: 15. März 2026\n\n", "", StringComparison.Ordinal) + line));

    [Theory]
    [InlineData("The crew was fast and the die was cast, so the plan is also good.")]
    [InlineData("Les quais sont terminés et les bouées sont posées dans le port.")]
    public void GermanWordsMeanNothingInOtherLanguages(string text)
    {
        var prose = string.Concat(Enumerable.Repeat(text + " ", 4));
        var report = $"# Report\n\n**Date**: 2026-03-15\n\n{prose}\n\n- ✅ Nahtlose Anmeldung\n- produktionsreif";
        Assert.Empty(Linter.Lint(SourceText.From(report), new LinterOptions { Select = ["RL1002", "RL4001"] }));
    }

    private static IEnumerable<string> Find(string rule, string report) =>
        Linter.Lint(SourceText.From(report), new LinterOptions { Select = [rule] }).Select(static found => found.Id);
}
