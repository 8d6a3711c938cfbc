using System.Reflection;
using System.Runtime.CompilerServices;

namespace ReportLint.Rules.Tests.Library;

/// <summary>What the static fields of assemblies hold, down to the last value, as a number for each field.</summary>
internal static class StaticState
{
    private const BindingFlags Everything = BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    public static SortedDictionary<string, int> Of(params Assembly[] assemblies)
    {
        var state = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var type in assemblies.SelectMany(assembly => assembly.GetTypes()).Where(type => !type.ContainsGenericParameters && !IsTheCompilers(type)))
        {
            RuntimeHelpers.RunClassConstructor(type.TypeHandle);
            foreach (var field in type.GetFields(Everything).Where(field => field is { IsStatic: true, IsLiteral: false } && !field.FieldType.IsByRefLike))
                state[$"{type.FullName}.{field.Name}"] = HashOf(field.GetValue(null));
        }
        return state;
    }

    // Delegates that stand for lambdas are made when they are first needed.
    private static bool IsTheCompilers(Type type) => type.Name.Contains('<', StringComparison.Ordinal) || (type.DeclaringType is { } outer && IsTheCompilers(outer));

    private static int HashOf(object? root)
    {
        var hash = new HashCode();
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var open = new Stack<object?>();
        open.Push(root);
        while (open.TryPop(out var value))
        {
            if (value is null || value.GetType() is { IsPrimitive: true } or { IsEnum: true } || value is string)
                hash.Add(value);
            else if (value is Array array && array.GetType().GetElementType()!.IsPrimitive)
                hash.Add(SumOf(array));
            else if (value is MemberInfo or Assembly or Delegate or Pointer)
                hash.Add(value);
            else if (value.GetType().IsValueType || seen.Add(value))
                Open(value, open);
        }
        return hash.ToHashCode();
    }

    private static int SumOf(Array array)
    {
        var sum = array.Length;
        foreach (var element in array)
            sum = (sum * 31) + element.GetHashCode();
        return sum;
    }

    private static void Open(object value, Stack<object?> open)
    {
        open.Push(value.GetType().FullName);
        if (value is Array array)
        {
            foreach (var element in array)
                open.Push(element);
            return;
        }
        for (var type = value.GetType(); type is not null && type != typeof(object); type = type.BaseType)
        {
            foreach (var field in type.GetFields(Everything).Where(field => !field.IsStatic && !field.FieldType.IsPointer))
                open.Push(field.GetValue(value));
        }
    }
}
