using System.Diagnostics;

namespace ReportLint.Packages.Tests.Feed;

/// <summary>The SDK, as a person would run it who has only this: none of the variables of the build that runs the tests, and nothing that stays behind.</summary>
internal static class DotNet
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    private static readonly string[] OfTheOuterBuild = ["MSBuildSDKsPath", "MSBuildExtensionsPath", "MSBUILD_EXE_PATH", "MSBuildLoadMicrosoftTargetsReadOnly", "MSBUILDFAILONDRIVEENUMERATINGWILDCARD"];

    /// <summary>The host that runs the tests.</summary>
    public static string Host => Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    public static RunResult Run(string folder, string home, params string[] arguments)
    {
        var start = new ProcessStartInfo(Host, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in OfTheOuterBuild)
            start.Environment.Remove(name);
        start.Environment["NUGET_PACKAGES"] = Path.Combine(home, "restored");
        start.Environment["DOTNET_CLI_HOME"] = home;
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_GENERATE_ASPNET_CERTIFICATE"] = "false";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "false";
        // A command is over before instrumented code pays: a sixth less processor time.
        start.Environment["DOTNET_TieredPGO"] = "0";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Longest))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"dotnet {string.Join(' ', arguments)} does not end");
        }
        return new(process.ExitCode, output.Result + error.Result);
    }
}
