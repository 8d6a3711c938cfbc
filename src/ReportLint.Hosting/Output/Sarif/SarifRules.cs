using System.Text.Json;
using ReportLint.Diagnostics;

namespace ReportLint.Hosting.Output.Sarif;

/// <summary>The <c>tool</c> object: the program and what each of its rules means.</summary>
internal static class SarifRules
{
    public static void Write(Utf8JsonWriter json, IReadOnlyList<DiagnosticDescriptor> descriptors, Func<string, string?> pageOf)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", Product.Name);
        json.WriteString("semanticVersion", Product.Version);
        json.WriteStartArray("rules");
        foreach (var descriptor in descriptors)
            WriteRule(json, descriptor, RulePage.Of(descriptor, pageOf(descriptor.Id)));
        json.WriteEndArray();
        // §3.19.24: what is told of the run has descriptors of its own, also where it is a result as well.
        json.WriteStartArray("notifications");
        foreach (var descriptor in SarifNotifications.Descriptors)
            WriteRule(json, descriptor, RulePage.Of(descriptor, pageOf(descriptor.Id)));
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    public static string LevelOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Info => "note",
        // A rule that is off speaks as a warning once it is switched on.
        _ => "warning",
    };

    private static void WriteRule(Utf8JsonWriter json, DiagnosticDescriptor descriptor, RulePage page)
    {
        json.WriteStartObject();
        json.WriteString("id", descriptor.Id);
        json.WriteString("name", descriptor.Name);
        WriteText(json, "shortDescription", page.Summary);
        WriteText(json, "fullDescription", page.Summary);
        json.WriteStartObject("help");
        json.WriteString("text", page.Help);
        if (page.Markdown is not null)
            json.WriteString("markdown", page.Markdown);
        json.WriteEndObject();
        json.WriteStartObject("defaultConfiguration");
        if (descriptor.DefaultSeverity == DiagnosticSeverity.Off)
            json.WriteBoolean("enabled", false);
        json.WriteString("level", LevelOf(descriptor.DefaultSeverity));
        json.WriteEndObject();
        json.WriteStartObject("properties");
        json.WriteString("category", descriptor.Category.ToString());
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }
}
