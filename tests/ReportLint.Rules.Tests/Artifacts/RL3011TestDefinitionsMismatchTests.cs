using ReportLint.Evidence;
using ReportLint.Rules.Artifacts;
using ReportLint.Testing;

namespace ReportLint.Rules.Tests.Artifacts;

public class RL3011TestDefinitionsMismatchTests() : RuleTest(new RL3011TestDefinitionsMismatch())
{
    private MemoryRepository _repository = new MemoryRepository().With("tests/BerthTests.cs", "[Fact]\nvoid A() {}\n[Fact(Skip = \"later\")]\nvoid B() {}\n");

    protected override ReportEvidence? Evidence => new EvidenceSet(_repository).For("docs/STATUS.md");

    [Theory]
    [InlineData("- ✅ [|644|] unit tests passed"), InlineData("All [|644|] tests pass."), InlineData("- **Total tests**: [|3|]"), InlineData("- ✅ [|644|] tests unitaires réussis"), InlineData("- [|644|] tests passed\n- Total tests: {|+:644|}\n- 2 tests skipped")]
    [InlineData("| Outcome | Tests |\n|---|---|\n| Passed | [|644|] |\n| Failed | 0 |")]
    public void ReportsMoreTestsThanThereAre(string report) => Reports(report);

    [Theory]
    [InlineData("- ✅ 2 unit tests passed"), InlineData("- 1 test passed"), InlineData("- 100% of the tests pass"), InlineData("- Target: 644 tests"), InlineData("- We plan 644 tests."), InlineData("- 644 assertions"), InlineData("- 644 requests"), InlineData("- 644 lines in `tests/BerthTests.cs`"), InlineData("- Next: write 644 tests")]
    public void AcceptsWhatCanBe(string report) => IsQuiet(report);

    [Theory]
    [InlineData("tests/test_berth.py", "def test_a():\n    pass\nasync def test_b():\n    pass\n")]
    [InlineData("src/berth.test.ts", "it('a', () => {});\ntest('b', () => {});\n")]
    [InlineData("berth_test.go", "func TestA(t *testing.T) {}\nfunc TestB(t *testing.T) {}\n")]
    [InlineData("src/berth.rs", "#[test]\nfn a() {}\n#[tokio::test]\nasync fn b() {}\n")]
    [InlineData("src/test/java/BerthTest.java", "@Test\nvoid a() {}\n@Test\nvoid b() {}\n")]
    public void CountsInManyLanguages(string path, string text)
    {
        _repository = new MemoryRepository().With(path, text);
        Reports("- [|3|] tests passed", "The report counts 3 tests, but the repository defines 2 in 1 file");
        IsQuiet("- 2 tests passed");
    }

    [Theory]
    [InlineData("tests/MoreTests.cs", "[Theory]\n[InlineData(1)]\nvoid A() {}\n[Fact]\nvoid B() {}")]
    [InlineData("tests/BaseTests.cs", "abstract class Base { \n[Fact]\n void A() {} }")]
    [InlineData("tests/test_berth.py", "@pytest.mark.parametrize('a', [1, 2])\ndef test_a(a): pass")]
    [InlineData("tests/test_berth.py", "for i in range(9):\n    def test_a(): pass")]
    [InlineData("src/berth.test.ts", "test.each([1, 2])('a', () => {});\nit('b', () => {});")]
    [InlineData("src/berth.test.ts", "ports.forEach((port) => {\n  it('a', () => {});\n});")]
    [InlineData("berth_test.go", "func TestA(t *testing.T) {\n t.Run(name, f)\n}")]
    [InlineData("src/berth.rs", "#[rstest]\n#[case(1)]\nfn a() {}\n#[test]\nfn b() {}")]
    [InlineData("src/test/BerthTest.java", "@ParameterizedTest\nvoid a() {}\n@Test\nvoid b() {}")]
    [InlineData("spec/berth_spec.rb", "it 'moors' do\nend")]
    public void IsQuietWhereADefinitionMayStandForSeveral(string path, string text)
    {
        _repository.With(path, text);
        IsQuiet("- ✅ 644 unit tests passed");
    }

    [Fact]
    public void IsQuietWhereThereIsNothingToCount()
    {
        _repository = MemoryRepository.Parse("src/a.cs 100 lines\ndocs/STATUS.md");
        IsQuiet("- ✅ 644 unit tests passed");
    }
}
