using System.Text.Json;
using ReportLint.Diagnostics;

namespace ReportLint.Hosting.Output.Sarif;

/// <summary>The <c>tool</c> object: the program and what each of its rules means.</summary>
internal static class SarifRules
{
    public static void Write(Utf8JsonWriter json, SarifTool tool)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", Product.Name);
        json.WriteString("semanticVersion", Product.Version);
        if (tool.Address is not null)
            json.WriteString("informationUri", tool.Address);
        json.WriteStartArray("rules");
        foreach (var descriptor in tool.Descriptors)
            WriteRule(json, descriptor, tool);
        json.WriteEndArray();
        // §3.19.24: what is reported on the run has descriptors of its own, also where it is a result as well.
        json.WriteStartArray("notifications");
        foreach (var descriptor in SarifNotifications.Descriptors)
            WriteRule(json, descriptor, tool);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    public static string LevelOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Info => "note",
        // A rule that is off reports warnings once it is switched on.
        _ => "warning",
    };

    private static void WriteRule(Utf8JsonWriter json, DiagnosticDescriptor descriptor, SarifTool tool)
    {
        var texts = RuleTexts.Of(descriptor, tool.PageOf(descriptor.Id));
        json.WriteStartObject();
        json.WriteString("id", descriptor.Id);
        json.WriteString("name", descriptor.Name);
        WriteText(json, "shortDescription", texts.Short);
        WriteText(json, "fullDescription", texts.Full);
        if (tool.AddressOf(descriptor.Id) is { } address)
            json.WriteString("helpUri", address);
        json.WriteStartObject("help");
        json.WriteString("text", texts.Help);
        if (texts.Markdown is not null)
            json.WriteString("markdown", texts.Markdown);
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
