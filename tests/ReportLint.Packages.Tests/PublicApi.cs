using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ReportLint.Packages.Tests;

/// <summary>Lists what an assembly offers, a line a symbol.</summary>
internal static class PublicApi
{
    private static readonly SymbolDisplayFormat Name = new(
        globalNamespaceStyle: SymbolDisplayGlobalNamespaceStyle.OmittedAsContaining,
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        memberOptions: SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeContainingType | SymbolDisplayMemberOptions.IncludeExplicitInterface
            | SymbolDisplayMemberOptions.IncludeModifiers | SymbolDisplayMemberOptions.IncludeConstantValue,
        parameterOptions: SymbolDisplayParameterOptions.IncludeExtensionThis | SymbolDisplayParameterOptions.IncludeParamsRefOut | SymbolDisplayParameterOptions.IncludeType
            | SymbolDisplayParameterOptions.IncludeName | SymbolDisplayParameterOptions.IncludeDefaultValue,
        propertyStyle: SymbolDisplayPropertyStyle.NameOnly,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier
            | SymbolDisplayMiscellaneousOptions.IncludeNotNullableReferenceTypeModifier);

    public static IReadOnlyList<string> Of(string assembly)
    {
        // The framework that runs the tests, and what lies beside the assembly's package.
        var framework = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Where(file => Path.GetFileName(file) != Path.GetFileName(assembly));
        var reference = MetadataReference.CreateFromFile(assembly);
        var compilation = CSharpCompilation.Create("api", references: [reference, .. framework.Select(file => MetadataReference.CreateFromFile(file))]);
        var symbol = (IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(reference)!;
        return [.. Types(symbol.GlobalNamespace).SelectMany(Lines).Order(StringComparer.Ordinal)];
    }

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol container) => container.GetMembers().SelectMany(member => member switch
    {
        INamespaceSymbol inner => Types(inner),
        INamedTypeSymbol type when IsOffered(type) => Types(type).Prepend(type),
        _ => [],
    });

    private static IEnumerable<string> Lines(INamedTypeSymbol type)
    {
        yield return type.ToDisplayString(Name);
        foreach (var member in type.GetMembers().Where(member => member is not INamedTypeSymbol && IsOffered(member) && !IsMadeByTheCompiler(member)))
        {
            if (member is IMethodSymbol { MethodKind: MethodKind.PropertyGet or MethodKind.PropertySet } accessor)
                yield return $"{accessor.AssociatedSymbol!.ToDisplayString(Name)}.{Accessor(accessor)} -> {accessor.ReturnType.ToDisplayString(Name)}";
            else if (member is IMethodSymbol method)
                yield return $"{method.ToDisplayString(Name)} -> {method.ReturnType.ToDisplayString(Name)}";
            else if (member is IFieldSymbol field)
                yield return $"{field.ToDisplayString(Name)} -> {field.Type.ToDisplayString(Name)}";
        }
    }

    private static bool IsMadeByTheCompiler(ISymbol member) => member.Name.Contains('<', StringComparison.Ordinal) || member is IMethodSymbol { MethodKind: MethodKind.Constructor, ContainingType.TypeKind: TypeKind.Delegate };

    private static string Accessor(IMethodSymbol accessor) => accessor.MethodKind == MethodKind.PropertyGet ? "get" : accessor.IsInitOnly ? "init" : "set";

    private static bool IsOffered(ISymbol symbol) => symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal;
}
