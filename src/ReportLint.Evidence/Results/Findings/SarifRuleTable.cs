using System.Text.Json;

namespace ReportLint.Evidence;

/// <summary>The rules of a run's tool and of its extensions, by place and by id.</summary>
internal sealed class SarifRuleTable
{
    // §3.50.2: a rule that says nothing has the level "warning".
    private static readonly SarifRule Unknown = new("warning", null, false);

    private readonly Dictionary<string, SarifRule> _byId = new(StringComparer.Ordinal);
    private readonly List<SarifRule> _driver = [];
    private readonly List<List<SarifRule>> _extensions = [];

    public SarifRuleTable(JsonElement run)
    {
        if (run.Member("tool", JsonValueKind.Object) is not { } tool)
            return;
        if (tool.Member("driver", JsonValueKind.Object) is { } driver)
            Read(driver, _driver);
        foreach (var extension in tool.Items("extensions"))
        {
            _extensions.Add([]);
            Read(extension, _extensions[_extensions.Count - 1]);
        }
    }

    /// <summary>Whether one of them is about security.</summary>
    public bool HasSecurity => _byId.Values.Any(rule => rule.IsSecurity);

    /// <summary>The rule of a result (§3.27.5 to §3.27.7).</summary>
    public SarifRule Of(JsonElement result)
    {
        var reference = result.Member("rule", JsonValueKind.Object);
        var index = Index(result, "ruleIndex") ?? (reference is { } own ? Index(own, "index") : null);
        var component = reference?.Member("toolComponent", JsonValueKind.Object) is { } named ? Index(named, "index") : null;
        var rules = component is null ? _driver : component < _extensions.Count ? _extensions[component.Value] : [];
        if (index is { } at && at < rules.Count)
            return rules[at];
        var id = result.Text("ruleId") ?? reference?.Text("id") ?? "";
        // "CA2101/1" is a case of CA2101.
        return _byId.TryGetValue(id, out var rule)
            || (id.IndexOf('/') is > 0 and var stroke && _byId.TryGetValue(id.Substring(0, stroke), out rule)) ? rule : Unknown;
    }

    /// <summary>How grave something is by its property <c>security-severity</c>, from 0 to 10; null where it says nothing.</summary>
    public static double? SeverityOf(JsonElement json)
    {
        if (json.Member("properties", JsonValueKind.Object) is not { } properties)
            return null;
        return properties.Number("security-severity") ?? ResultNumbers.Decimal(properties.Text("security-severity"));
    }

    private void Read(JsonElement component, List<SarifRule> rules)
    {
        foreach (var json in component.Items("rules"))
        {
            var level = json.Member("defaultConfiguration", JsonValueKind.Object)?.Text("level") ?? "warning";
            var severity = SeverityOf(json);
            var rule = new SarifRule(level, severity, severity is not null || IsTagged(json));
            rules.Add(rule);
            if (json.Text("id") is { } id)
                _byId[id] = rule;
        }
    }

    private static bool IsTagged(JsonElement rule) =>
        rule.Member("properties", JsonValueKind.Object) is { } properties
        && properties.Items("tags").Any(tag => tag.ValueKind == JsonValueKind.String && tag.GetString() is { } text
            && IsSecurity(text.ToUpperInvariant()));

    // CodeQL's "external/cwe/cwe-079", Semgrep's "CWE-89: ...".
    private static bool IsSecurity(string tag) => tag is "SECURITY" or "VULNERABILITY" || tag.StartsWith("CWE", StringComparison.Ordinal)
        || tag.StartsWith("EXTERNAL/CWE", StringComparison.Ordinal);

    private static int? Index(JsonElement json, string name) => json.Member(name, JsonValueKind.Number) is { } value
        && value.TryGetInt32(out var index) && index >= 0 ? index : null;
}
