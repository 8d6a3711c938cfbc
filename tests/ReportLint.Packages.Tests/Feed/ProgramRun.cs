using System.Diagnostics;

namespace ReportLint.Packages.Tests.Feed;

/// <summary>What a run of the program left.</summary>
/// <param name="Status">Its exit status.</param>
/// <param name="Output">The bytes of standard output.</param>
/// <param name="Error">The bytes of standard error.</param>
internal sealed record ProgramRun(int Status, byte[] Output, byte[] Error)
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    /// <summary>Runs a program that reads nothing.</summary>
    /// <param name="folder">The current folder.</param>
    /// <param name="program">The program and what starts it.</param>
    /// <param name="arguments">The arguments of the program.</param>
    /// <param name="environment">Variables to set.</param>
    public static ProgramRun Of(string folder, string[] program, string[] arguments, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(program[0], [.. program[1..], .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        using var output = new MemoryStream();
        using var error = new MemoryStream();
        var read = Task.WhenAll(process.StandardOutput.BaseStream.CopyToAsync(output), process.StandardError.BaseStream.CopyToAsync(error));
        Assert.True(read.Wait(Longest) && process.WaitForExit(Longest), $"{string.Join(' ', arguments)} does not end");
        return new(process.ExitCode, output.ToArray(), error.ToArray());
    }
}
