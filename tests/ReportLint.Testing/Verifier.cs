using System.Runtime.CompilerServices;
using System.Text;
using DiffEngine;
using Xunit.Sdk;

namespace VerifyXunit;

/// <summary>Snapshot tests with the interface and the files of Verify: <c>Class.Method.verified.txt</c> beside the test holds what is expected,
/// <c>.received.txt</c> what came instead. To go over to Verify, add its package and delete this file.</summary>
public static class Verifier
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Passes where the verified file says the same; line endings do not count.</summary>
    public static async Task Verify(string? target, [CallerFilePath] string sourceFile = "", [CallerMemberName] string method = "")
    {
        var stem = Path.Combine(Path.GetDirectoryName(sourceFile)!, $"{Path.GetFileNameWithoutExtension(sourceFile)}.{method}");
        var (verified, received) = ($"{stem}.verified.txt", $"{stem}.received.txt");
        var actual = WithPlainLineEndings(target ?? "null");
        var expected = File.Exists(verified) ? WithPlainLineEndings(await File.ReadAllTextAsync(verified)) : null;
        if (actual == expected)
        {
            File.Delete(received);
            return;
        }
        await File.WriteAllTextAsync(received, actual, Utf8);
        if (!BuildServerDetector.Detected)
            await DiffRunner.LaunchAsync(received, verified);
        throw new XunitException($"{(expected == null ? "New" : "Not as verified")}: {Path.GetFileName(verified)}\nReceived:\n{actual}\nVerified:\n{expected}");
    }

    private static string WithPlainLineEndings(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
}
