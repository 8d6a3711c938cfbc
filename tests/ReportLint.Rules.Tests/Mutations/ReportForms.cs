using System.Globalization;
using ReportLint.Benchmarks.Reports;

namespace ReportLint.Rules.Tests.Mutations;

/// <summary>Forms in which reports give totals, ratios, targets, counts, changes and outcomes.</summary>
internal static class ReportForms
{
    private static readonly string[] Things = ["valves", "pumps", "sensors", "gates"];
    private static readonly string[] Choses = ["vannes", "pompes", "sondes", "lampes"];

    public static IReadOnlyDictionary<string, IReadOnlyList<Func<Dice, Mutation>>> All { get; } = new Dictionary<string, IReadOnlyList<Func<Dice, Mutation>>>
    {
        ["RL2001"] = [Table("| {0} | Effort |\n|---|---|\n", "Total", " h"), Table("| {0} | Heures |\n|---|---|\n", "Total", " h"), Table("| {0} | Lines |\n|---|---:|\n", "**Total**", ""), Sum("- Effort: {0} h + {1} h + {2} h = ", " h"), Sum("- Durée : {0} + {1} + {2} = ", " jours")],
        ["RL2002"] = [Share("- Tests: {0}/{1} passed (", "%)"), Share("- Tests : {0}/{1} réussis (", " %)"), Share("Of the screens, {0} of {1} (", "%) are translated."), Share("- Écrans : {0} sur {1} (", " %)")],
        ["RL2003"] =
        [
            dice => Missed(dice, "- ✅ Response time: {0} ms (target: < {1} ms)", isLower: true),
            dice => Missed(dice, "- ✅ Débit : {0} req/s (objectif : > {1} req/s)", isLower: false),
            dice => Missed(dice, "| Metric | Target | Actual | Status |\n|---|---|---|---|\n| Latency | {1} ms | {0} ms | ✅ |", isLower: true),
            dice => Missed(dice, "| Métrique | Objectif | Réel | Statut |\n|---|---|---|---|\n| Débit | ≥ {1} req/s | {0} req/s | ✅ |", isLower: false),
        ],
        ["RL2005"] =
        [
            dice => Counted(dice, count => $"## Delivered\n\n{{0}} {Things[count % 4]}:\n\n{List(count, $"{Things[count % 4][..^1]} ")}"),
            dice => Counted(dice, count => $"## {{0}} scripts\n\n{List(count, "`run-step")}".Replace("`run-step", "`run-step-", StringComparison.Ordinal).Replace(" end", ".sh`", StringComparison.Ordinal)),
            dice => Counted(dice, count => $"### Les {{0}} {Choses[count % 4]}\n\n{List(count, $"{Choses[count % 4][..^1]} ")}"),
        ],
        ["RL2007"] = [Change("- Open defects: {0} → {1} (", ""), Change("- Warnings went from {0} to {1} (", ""), Change("- Alertes : {0} → {1} (", "")],
        ["RL2012"] =
        [
            Outcomes("- Tests: {0} total, {1} passed, {2} failed, {3} skipped"),
            Outcomes("- Total: {0}\n- Passed: {1}\n- Failed: {2}\n- Skipped: {3}"),
            Outcomes("- Tests : {0} au total, {1} réussis, {2} échoués, {3} ignorés"),
            Outcomes("| Suite | Total | Passed | Failed | Skipped |\n|---|---|---|---|---|\n| Field | {0} | {1} | {2} | {3} |"),
        ],
    };

    private const string Head = "# Irrigation – Status Report\n\n**Status**: in progress\n\n";

    private static Func<Dice, Mutation> Table(string head, string total, string unit) => dice =>
    {
        var parts = Enumerable.Range(0, dice.Between(3, 6)).Select(_ => dice.Between(2, 60)).Distinct().ToList();
        parts.Add(61 + parts.Count);
        var rows = string.Concat(parts.Select((part, i) => $"| {Things[i % 4]} {i} | {part}{unit} |\n"));
        return Mutation.Of(Head + head.Replace("{0}", "Work", StringComparison.Ordinal) + rows + $"| {total} | {{0}}{unit} |\n", parts.Sum(), parts.Sum() + dice.Between(2, 9));
    };

    private static Func<Dice, Mutation> Sum(string form, string unit) => dice =>
    {
        int[] parts = [dice.Between(2, 40), dice.Between(2, 40), dice.Between(2, 40)];
        return Mutation.Of($"{Head}{string.Format(CultureInfo.InvariantCulture, form, parts[0], parts[1], parts[2])}{{0}}{unit}", parts.Sum(), parts.Sum() + dice.Between(2, 9));
    };

    private static Func<Dice, Mutation> Share(string form, string end) => dice =>
    {
        var whole = dice.Between(12, 900);
        var part = dice.Between(whole / 2, whole);
        var share = (int)Math.Round(100.0 * part / whole, MidpointRounding.AwayFromZero);
        var broken = share - dice.Between(4, 20);
        // The share of what is left is a way to say the same.
        if (Math.Abs(100 - share - broken) <= 1)
            broken -= 3;
        return Mutation.Of($"{Head}{string.Format(CultureInfo.InvariantCulture, form, part, whole)}{{0}}{end}", part == whole ? 100 : Math.Min(share, 100 * part / whole), broken);
    };

    private static Mutation Missed(Dice dice, string form, bool isLower)
    {
        var goal = 10 * dice.Between(10, 90);
        var met = isLower ? goal * dice.Between(20, 90) / 100 : goal * dice.Between(110, 300) / 100;
        var missed = isLower ? goal * dice.Between(130, 300) / 100 : goal * dice.Between(10, 80) / 100;
        return Mutation.Of(Head + form.Replace("{1}", $"{goal}", StringComparison.Ordinal), met, missed);
    }

    private static Mutation Counted(Dice dice, Func<int, string> form)
    {
        var count = dice.Between(3, 9);
        return Mutation.Of(Head + form(count), count, count + dice.Between(1, 2));
    }

    private static string List(int count, string name) => string.Join("\n", Enumerable.Range(1, count).Select(i => $"- {name}{(char)('A' + i)} end"));

    private static Func<Dice, Mutation> Change(string form, string unit) => dice =>
    {
        var (before, after) = (dice.Between(100, 900), dice.Between(10, 90));
        var change = after - before;
        return Mutation.Of($"{Head}{string.Format(CultureInfo.InvariantCulture, form, before, after)}{{0}}{unit})", change, change + dice.Between(5, 9));
    };

    private static Func<Dice, Mutation> Outcomes(string form) => dice =>
    {
        var (passed, failed, skipped) = (dice.Between(20, 900), dice.Between(1, 15), dice.Between(1, 15));
        var total = passed + failed + skipped;
        return Mutation.Of(Head + string.Format(CultureInfo.InvariantCulture, form, "{0}", passed, failed, skipped), total, total + dice.Between(17, 40));
    };
}
