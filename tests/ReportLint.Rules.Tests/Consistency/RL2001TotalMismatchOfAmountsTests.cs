using ReportLint.Rules.Consistency;
using ReportLint.Testing;

namespace ReportLint.Rules.Tests.Consistency;

/// <summary>Totals that name what they sum up, amounts that a sentence parts, and counts of kinds.</summary>
public class RL2001TotalMismatchOfAmountsTests : RuleTest<RL2001TotalMismatch, RL2001TotalMismatchFix>
{
    [Theory]
    [InlineData("## Crates landed\n\n- Pears: {|+:410|}\n- Plums: {|+:230|}\n- Figs: {|+:95|}\n- **Total crates landed: [|755|]**")]
    [InlineData("## Récolte\n\n- Poires : {|+:160|} hl\n- Prunes : {|+:118|} hl\n- Figues : {|+:96|} hl\n- **Récolte totale : [|364|] hl**")]
    [InlineData("## How long it stood\n\n- Call to arrival: {|+:1|} h 40 min\n- Finding the fault: {|+:55|} min\n- Fetching the rope from the yard: {|+:2|} h 15 min\n- **Total standstill: [|5|] h 20 min**")]
    [InlineData("```yaml\nhands:\n  bow: {|+:64|}\n  stern: {|+:38|}\n  mast: {|+:27|}\n  total: [|139|]\nboats:\n  barge: 22\n  tug: 14\n  total: 36\n```")]
    public void SumsUpWhatTheTotalNames(string report) => Reports(report);

    [Theory]
    [InlineData("## Crates landed\n\n- Pears: 410\n- Plums: 230\n- Figs: 95\n- **Total crates landed: 735**")]
    [InlineData("## The yard\n\n- Gates: 410\n- Planks: 230\n- Ropes: 95\n- **Total hands: 755**")]
    [InlineData("## Crates landed\n\n- Pears: 410\n- Plums: 230\n- Largest crate: 95\n- Mean: 30\n- **Total crates landed: 790**")]
    [InlineData("## How long it stood\n\n- Before: 1 h 40 min\n- Now: 55 min\n- Target: 2 h\n- **Total standstill: 5 h 20 min**")]
    [InlineData("## Récolte\n\n- Poires : 160 hl\n- Prunes : 118 hl\n- Figues : 96 hl\n- **Récolte totale : 374 hl**")]
    [InlineData("```yaml\nhands:\n  bow: 64\n  stern: 38\n  mast: 27\n  total: 129\nboats:\n  barge: 22\n  tug: 14\n  total: 36\n```")]
    public void AcceptsWhatTheTotalNames(string report) => IsQuiet(report);

    [Theory]
    [InlineData("The repair took [|9|] h: {|+:4|} h for the crane, {|+:2|} h 30 min for the gate and {|+:90|} min for the lamps.")]
    [InlineData("Le budget s'élève à [|88,3|] k€ : {|+:48,25|} k€ pour la grue, {|+:19,9|} k€ pour la porte, {|+:6,4|} k€ pour les lampes et {|+:12,75|} k€ pour le quai.")]
    public void SumsUpAmountsOfASentence(string report) => Reports(report);

    [Theory]
    [InlineData("The repair took 8 h: 4 h for the crane, 2 h 30 min for the gate and 90 min for the lamps.")]
    [InlineData("The repair took 20 h: 4 h for the crane, 2 h 30 min for the gate and 90 min for the lamps.")]
    [InlineData("The repair took 9 h: 4 cranes, 3 gates and 1 lamp.")]
    [InlineData("Le budget s'élève à 87,3 k€ : 48,25 k€ pour la grue, 19,9 k€ pour la porte, 6,4 k€ pour les lampes et 12,75 k€ pour le quai.")]
    [InlineData("Le budget s'élève à 1,2 M€ : 800 k€ pour la grue et 400 k€ pour la porte.")]
    public void AcceptsAmountsOfASentence(string report) => IsQuiet(report);

    [Theory]
    [InlineData("- Cranes: [|18|]\n  - {|+:7|} fixed\n  - {|+:6|} rolling\n  - {|+:4|} afloat\n- Boats: 5\n  - 3 barges\n  - 2 tugs")]
    [InlineData("- Barques : 5\n  - 3 canots\n  - 2 chalands\n- Grues : [|18|]\n  - {|+:7|} fixes\n  - {|+:6|} roulantes\n  - {|+:4|} flottantes")]
    [InlineData("## Images taken ([|386|])\n\n- North face: {|+:142|} images\n- South face: {|+:128|} images\n- Road: {|+:96|} images")]
    [InlineData("**Total effort:** [|52|] h over the stages below\n\n## Stage 1: Keel ({|+:14|} h)\n\nLaid.\n\n## Stage 2: Ribs ({|+:18|} h)\n\nBent.\n\n## Stage 3: Deck ({|+:9|} h)\n\nPlanked.\n\n## Stage 4: Mast ({|+:8|} h)\n\nStepped.\n\n## Outcome\n\nShe floats.")]
    [InlineData("**Charge totale :** [|52|] h\n\n## Étape 1 - Quille ({|+:14|} h)\n\nPosée.\n\n## Étape 2 - Côtes ({|+:18|} h)\n\nCintrées.\n\n## Étape 3 - Pont ({|+:12|} h)\n\nCloué.")]
    public void SumsUpKindsAndHeadings(string report) => Reports(report);

    [Theory]
    [InlineData("- Cranes: 17\n  - 7 fixed\n  - 6 rolling\n  - 4 afloat\n- Boats: 5\n  - 3 barges\n  - 2 tugs")]
    [InlineData("- Cranes: 18\n  - 7 fixed\n  - 6 rolling\n  - 4 afloat\n- Boats: 9\n  - 3 masts\n  - 8 oars")]
    [InlineData("- Grues : 18\n  - 7 lampes\n  - 90 cordes\n- Barques : 5\n  - 3 canots\n  - 2 chalands")]
    [InlineData("## Images taken (366)\n\n- North face: 142 images\n- South face: 128 images\n- Road: 96 images")]
    [InlineData("**Total effort:** 49 h over the stages below\n\n## Stage 1: Keel (14 h)\n\nLaid.\n\n## Stage 2: Ribs (18 h)\n\nBent.\n\n## Stage 3: Deck (9 h)\n\nPlanked.\n\n## Stage 4: Mast (8 h)\n\nStepped.")]
    [InlineData("**Total effort:** 52 h\n\n## Stage 1: Keel (14 h)\n\nLaid.\n\n## Stage 2: Ribs\n\nBent.\n\n## Stage 3: Deck (18 h)\n\nPlanked.\n\n## Stage 4: Mast (17 h)\n\nStepped.")]
    [InlineData("**Total planned effort:** 52 h\n\n## Stage 1: Keel (14 h)\n\nLaid.\n\n## Stage 2: Ribs (18 h)\n\nBent.\n\n## Stage 3: Deck (17 h)\n\nPlanked.")]
    [InlineData("**Charge totale :** 44 h\n\n## Étape 1 - Quille (14 h)\n\nPosée.\n\n## Étape 2 - Côtes (18 h)\n\nCintrées.\n\n## Étape 3 - Pont (12 h)\n\nCloué.")]
    public void AcceptsKindsAndHeadings(string report) => IsQuiet(report);

    [Theory]
    [InlineData("## Open ([|29|]/42)\n\n### North quay ({|+:6|} berths)\n\nWet.\n\n### South quay ({|+:8|} berths)\n\nDry.\n\n### West quay ({|+:11|} berths)\n\nShut.")]
    [InlineData("## Restent [|29|]/42 - 69 %\n\n### Quai nord ({|+:6|} places)\n\nHumide.\n\n### Quai sud ({|+:8|} places)\n\nSec.\n\n### Vieux quai ({|+:11|} places)\n\nFermé.")]
    public void SumsUpHeadingsBelowARatio(string report) => Reports(report);

    [Theory]
    [InlineData("## Open (25/42)\n\n### North quay (6 berths)\n\nWet.\n\n### South quay (8 berths)\n\nDry.\n\n### West quay (11 berths)\n\nShut.")]
    [InlineData("## Open (20/25)\n\n### North quay (6 berths)\n\nWet.\n\n### South quay (8 berths)\n\nDry.\n\n### West quay (11 berths)\n\nShut.")]
    [InlineData("## Open (29/42)\n\n### North quay (6 berths)\n\nWet.\n\n### South quay (8 lamps)\n\nDry.\n\n### West quay (11 berths)\n\nShut.")]
    [InlineData("## Restent 29/42\n\n### Quai nord (6 places)\n\nHumide.\n\n### Quai sud\n\nSec.\n\n### Vieux quai (19 places)\n\nFermé.")]
    public void AcceptsHeadingsBelowARatio(string report) => IsQuiet(report);

    // What is still lacking may be brought by more than it takes.
    [Theory, InlineData("### Below 50 MB (12.6 MB more needed)\n\n1. Tar (2 MB)\n2. Rope (5 MB)\n3. Nets (8 MB)"), InlineData("### Under 9 h (6 h more to save)\n\n1. Tarring (2 h)\n2. Splicing (3 h)\n3. Drying (2 h)")]
    public void AcceptsWhatIsStillLacking(string report) => IsQuiet("# Report\n\n" + report);

    [Theory, InlineData("### Saved ([|12.6|] MB)\n\n1. Tar ({|+:2|} MB)\n2. Rope ({|+:5|} MB)\n3. Nets ({|+:8|} MB)")]
    public void FindsWhatWasSaved(string report) => Reports("# Report\n\n" + report);
}
