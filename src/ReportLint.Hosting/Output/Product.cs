using System.Reflection;

namespace ReportLint.Hosting.Output;

/// <summary>What the program calls itself.</summary>
internal static class Product
{
    public const string Name = "ReportLint";

    /// <summary>As <c>0.1.0</c>, without the commit it was built from.</summary>
    public static string Version { get; } =
        typeof(Product).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
