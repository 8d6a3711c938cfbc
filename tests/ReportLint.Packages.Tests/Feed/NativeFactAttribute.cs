namespace ReportLint.Packages.Tests.Feed;

/// <summary>A test of the native tool, which is skipped where <c>eng/pack</c> has not built one.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NativeFactAttribute : FactAttribute
{
    public NativeFactAttribute()
    {
        if (!BuiltTool.IsNative)
            Skip = $"artifacts/packages has no native tool for {BuiltTool.Runtime}: bash eng/pack builds it";
    }
}
