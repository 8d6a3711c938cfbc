using System.Text.Json;

namespace ReportLint.Cli.Tests.Output.Sarif;

/// <summary>What SARIF 2.1.0 asks of a log and a schema cannot say: that what points somewhere points at something.</summary>
internal static class SarifLogChecks
{
    public static void ShouldHold(string json)
    {
        using var log = JsonDocument.Parse(json);
        foreach (var run in log.RootElement.GetProperty("runs").EnumerateArray())
        {
            var driver = run.GetProperty("tool").GetProperty("driver");
            DescriptorsAreToldApart(driver.GetProperty("rules"));
            DescriptorsAreToldApart(driver.GetProperty("notifications"));
            AddressesHaveTheirBase(run, run.GetProperty("originalUriBaseIds"));
            foreach (var result in run.GetProperty("results").EnumerateArray())
            {
                PointsAt(driver.GetProperty("rules"), result.GetProperty("ruleIndex"), result.GetProperty("ruleId"));
                RelatedLocationsAreToldApart(result);
                FixesCanBeApplied(result);
            }
            foreach (var notification in Below(run.GetProperty("invocations")).Where(element => element.TryGetProperty("descriptor", out _)))
                PointsAt(driver.GetProperty("notifications"), notification.GetProperty("descriptor").GetProperty("index"), notification.GetProperty("descriptor").GetProperty("id"));
            foreach (var invocation in run.GetProperty("invocations").EnumerateArray())
                AFailureIsToldOf(invocation);
            foreach (var region in Below(run).Where(element => element.TryGetProperty("startLine", out _)))
                EndsBehindItsStart(region);
        }
    }

    // §3.49.3: an id may come again only where the names differ, and ours are a contract.
    private static void DescriptorsAreToldApart(JsonElement descriptors)
    {
        string[] ids = [.. descriptors.EnumerateArray().Select(descriptor => descriptor.GetProperty("id").GetString()!)];
        Assert.Equal(ids.Distinct(), ids);
    }

    // §3.27.6 and §3.52.5.
    private static void PointsAt(JsonElement descriptors, JsonElement index, JsonElement id)
    {
        Assert.InRange(index.GetInt32(), 0, descriptors.GetArrayLength() - 1);
        Assert.Equal(descriptors[index.GetInt32()].GetProperty("id").GetString(), id.GetString());
    }

    // §3.28.2: ids are unique in their result.
    private static void RelatedLocationsAreToldApart(JsonElement result)
    {
        if (!result.TryGetProperty("relatedLocations", out var related))
            return;
        int[] ids = [.. related.EnumerateArray().Select(location => location.GetProperty("id").GetInt32())];
        Assert.Equal(ids.Distinct(), ids);
        Assert.All(related.EnumerateArray(), location => Assert.True(location.TryGetProperty("message", out _)));
    }

    // §3.57.3: an empty region is where something is put in; what neither takes out nor puts in is no replacement. Of one file no two overlap.
    private static void FixesCanBeApplied(JsonElement result)
    {
        if (!result.TryGetProperty("fixes", out var fixes))
            return;
        foreach (var replacements in Below(fixes).Where(element => element.TryGetProperty("replacements", out _)).Select(change => change.GetProperty("replacements")))
        {
            var end = 0;
            foreach (var replacement in replacements.EnumerateArray())
            {
                var (start, length) = (replacement.GetProperty("deletedRegion").GetProperty("charOffset").GetInt32(), replacement.GetProperty("deletedRegion").GetProperty("charLength").GetInt32());
                Assert.True(length > 0 || replacement.GetProperty("insertedContent").GetProperty("text").GetString()!.Length > 0, replacement.ToString());
                Assert.True(start >= end, replacement.ToString());
                end = start + length;
            }
        }
    }

    // §3.4.4: a relative address names what it is relative to, an absolute one nothing; the name is one of the run's.
    private static void AddressesHaveTheirBase(JsonElement run, JsonElement bases)
    {
        foreach (var location in Below(run).Where(element => element.TryGetProperty("uri", out _)))
        {
            var isRelative = !Uri.TryCreate(location.GetProperty("uri").GetString(), UriKind.Absolute, out var address) || !address.OriginalString.StartsWith("file:", StringComparison.Ordinal);
            Assert.Equal(isRelative, location.TryGetProperty("uriBaseId", out var name));
            if (isRelative)
                Assert.True(bases.TryGetProperty(name.GetString()!, out _), name.ToString());
        }
    }

    // §3.20.14, §3.58.6: what is told as an error kept the run from being whole.
    private static void AFailureIsToldOf(JsonElement invocation)
    {
        var hasErrors = Below(invocation).Any(element => element.TryGetProperty("level", out var level) && level.GetString() == "error");
        if (hasErrors)
            Assert.False(invocation.GetProperty("executionSuccessful").GetBoolean());
    }

    // §3.30.5 to §3.30.11.
    private static void EndsBehindItsStart(JsonElement region)
    {
        var (startLine, endLine) = (region.GetProperty("startLine").GetInt32(), region.GetProperty("endLine").GetInt32());
        Assert.True(startLine <= endLine, region.ToString());
        if (startLine == endLine)
            Assert.Equal(region.GetProperty("charLength").GetInt32(), region.GetProperty("endColumn").GetInt32() - region.GetProperty("startColumn").GetInt32());
    }

    /// <summary>The objects below an element, and itself.</summary>
    private static IEnumerable<JsonElement> Below(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => Below(member.Value)).Prepend(element),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Below),
        _ => [],
    };
}
