using Portal.Import;
using Portal.Model;

namespace Portal.Tests.Import;

public class MappingFiles
{
    static IReadOnlyList<Finding> Findings(string yaml) => MappingFile.Parse(yaml, "probe.yml").Findings;

    [Fact]
    public void An_unknown_key_is_reported_with_its_line_and_the_nearest_known_one()
    {
        var finding = Assert.Single(Findings("source: A\nfliter: []\ndatasets: {}\n"));
        Assert.Equal((2, "fliter", "filter"), (finding.Spot.Line, finding.Spot.Column, finding.Proposal));
    }

    [Fact]
    public void All_mistakes_of_a_file_are_found_at_once()
    {
        var findings = Findings("""
            gone: forget
            datasets:
              stelen: {}
              stellen:
                stelle_id: {id: {from: [Name], prefx: a}}
                nam: Name
                ort: {from: Ort, part: streat}
                geprueft_am: {from: A, value: B, earliest: 1.1.2000}
            """);
        string[] expected = ["gone", "datasets.stelen", "datasets.stellen.stelle_id.id.prefx", "datasets.stellen.nam", "datasets.stellen.ort.part", "datasets.stellen.geprueft_am", "datasets.stellen.geprueft_am.earliest"];
        Assert.Subset(findings.Select(f => f.Spot.Column!).ToHashSet(), expected.ToHashSet());
        Assert.All(findings, f => Assert.Equal(Severity.Error, f.Severity));
        Assert.Contains(findings, f => f.Problem.De.Contains("Pflichtspalte „status“"));
    }

    [Fact]
    public void A_file_that_is_no_YAML_is_a_finding_with_its_line()
    {
        var finding = Assert.Single(Findings("source: A\ndatasets: {stellen: [\n"));
        Assert.Equal((Severity.Error, "probe.yml"), (finding.Severity, finding.Spot.File));
        Assert.InRange(finding.Spot.Line, 2, 3);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("datasets: []")]
    [InlineData("datasets: {stellen: Name}")]
    [InlineData("datasets: {stellen: {name: {from: {}}}}")]
    [InlineData("filter: x\ndatasets: {stellen: {name: [a]}}")]
    [InlineData("? [a]\n: b\n")]
    public void A_file_of_another_shape_is_findings_and_no_exception(string yaml)
    {
        var reading = MappingFile.Parse(yaml, "probe.yml");
        Assert.Null(reading.Mapping);
        Assert.NotEmpty(reading.Findings);
    }

    [Fact]
    public void A_column_that_the_export_does_not_have_stops_the_import_and_names_the_nearest()
    {
        var result = Given.Run(Given.Centres("    website: Webseite", "ignore: [Fax]"), "Name|Websiten|Telefax", "A|b|c");
        Assert.False(result.MayBeWritten);
        Assert.Empty(result.Tables);
        Assert.Contains(result.Findings, f => f.Proposal == "Websiten");
        Assert.Contains(result.Findings, f => f.Problem.De.Contains("„Fax“"));
    }

    [Fact]
    public void A_constant_that_its_column_would_refuse_stops_the_import()
    {
        var result = Given.Run(Given.Centres("    lat: {from: Name, default: \"99\"}"), "Name", "A");
        Assert.Contains("99", Assert.Single(result.Findings).Problem.De);
    }

    [Theory]
    [InlineData("leipzig-bvl.yml")]
    [InlineData("civicrm.yml")]
    [InlineData("excel-liste.yml")]
    public void The_mappings_that_ship_have_no_mistake(string file) =>
        Assert.Empty(MappingFile.Parse(File.ReadAllText(Path.Combine(Examples.Folder, file)), file).Findings);

    [Fact]
    public void Every_key_and_every_part_is_explained_in_the_documentation()
    {
        var text = File.ReadAllText(Repository.File("docs/import.md"));
        Assert.All(MappingKeys.All.Concat(Parts.All.Select(p => p.Name)).Append(Pick.Item), key => Assert.Contains($"`{key}`", text));
    }
}
