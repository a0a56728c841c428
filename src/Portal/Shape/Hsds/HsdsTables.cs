using Newtonsoft.Json.Linq;

namespace Portal.Shape;

/// <summary>A column of an HSDS table.</summary>
/// <param name="Type">string, number, date, datetime or time, as Frictionless has them.</param>
/// <param name="Format">uuid, email or uri; null for any text.</param>
public sealed record HsdsField(string Name, string Type, string? Format, bool Required, bool Unique)
{
    public IReadOnlyList<string> Values { get; init; } = [];
}

/// <summary>A table of the HSDS 3.0 tabular data package: its columns in the official order, and how its rows come about.</summary>
/// <param name="Name">Of the HSDS object; also the Frictionless resource.</param>
/// <param name="References">Column and the table whose id it holds.</param>
/// <param name="Rows">One flat object a row, made one after another.</param>
public sealed record HsdsTable(
    string Name, string File, IReadOnlyList<HsdsField> Fields, IReadOnlyList<(string Field, string Table)> References, Func<HsdsDirectory, IEnumerable<JObject>> Rows);

/// <summary>The tables of HSDS 3.0 that we have something for (source: its datapackage.json, https://github.com/openreferral/specification/tree/3.0).</summary>
public static class HsdsTables
{
    const string Id = "id:uuid! ";

    static readonly IReadOnlyDictionary<string, string[]> Enumerations = new Dictionary<string, string[]>
    {
        ["status"] = ["active", "inactive", "defunct", "temporarily closed"],
        ["location_type"] = ["physical", "postal", "virtual"],
        ["address_type"] = ["physical", "postal", "virtual"],
        ["wkst"] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"],
        ["freq"] = ["WEEKLY", "MONTHLY"],
    };

    public static readonly IReadOnlyList<HsdsTable> All =
    [
        Table("organization", "organizations", "name* alternate_name description* email:email website:uri tax_status tax_id year_incorporated:number legal_status logo uri:uri parent_organization_id:uuid",
            d => d.Providers.Select(p => HsdsOrganizations.Row(p, d.Words))),
        Table("service", "services", "organization_id:uuid>organization* program_id:uuid name* alternate_name description url:uri email:email status* interpretation_services application_process fees_description wait_time fees "
            + "accreditations eligibility_description minimum_age:number maximum_age:number assured_date:date assurer_email:email licenses alert last_modified:datetime",
            d => d.Offers.Select(o => HsdsServices.Row(o, d))),
        Table("attribute", "attributes", "link_id:uuid* taxonomy_term_id:uuid>taxonomy_term* link_type link_entity* value",
            d => d.Providers.SelectMany(p => HsdsOrganizations.Attributes(p, d.Words)).Concat(d.Offers.SelectMany(o => HsdsServices.Attributes(o, d.Words)))),
        Table("service_at_location", "service_at_location", "service_id:uuid>service* location_id:uuid>location* description",
            d => d.Offers.Select(o => HsdsServices.AtLocation(o, d.Words))),
        Table("location", "locations", "location_type* url:uri organization_id:uuid>organization name alternate_name description transportation latitude:number longitude:number external_identifier external_identifier_type",
            d => d.Centres.Select(c => HsdsLocations.Row(c, d))),
        Table("phone", "phones", "location_id:uuid>location service_id:uuid>service organization_id:uuid>organization contact_id:uuid service_at_location_id:uuid>service_at_location number* extension:number type description",
            d => d.Centres.SelectMany(c => HsdsLocations.Phones(c, d.Words))),
        Table("address", "addresses", "location_id:uuid>location attention address_1* address_2 city* region state_province* postal_code* country* address_type*",
            d => d.Centres.SelectMany(c => HsdsLocations.Addresses(c, d.Words))),
        Table("schedule", "schedules", "service_id:uuid>service location_id:uuid>location service_at_location_id:uuid>service_at_location valid_from:date valid_to:date dtstart:date timezone:number until:date count:number wkst freq "
            + "interval:number byday byweekno bymonthday byyearday description opens_at:time closes_at:time schedule_link:uri attending_type notes",
            d => d.Centres.SelectMany(c => HsdsLocations.Schedules(c, d.Words)).Concat(d.Offers.SelectMany(o => HsdsServices.Schedules(o, d.Words)))),
        Table("service_area", "service_areas", "service_id:uuid>service name description extent extent_type uri",
            d => d.Offers.SelectMany(o => HsdsServices.Areas(o, d.Words))),
        Table("language", "languages", "service_id:uuid>service location_id:uuid>location phone_id:uuid>phone name code note",
            d => d.Centres.SelectMany(c => HsdsLocations.Languages(c, d.Words)).Concat(d.Offers.SelectMany(o => HsdsServices.Languages(o, d.Words)))),
        Table("accessibility", "accessibility", "location_id:uuid>location description details url:uri",
            d => d.Centres.SelectMany(c => HsdsLocations.Accessibility(c, d.Words))),
        Table("taxonomy_term", "taxonomy_terms", "code! name* description* parent_id:uuid>taxonomy_term taxonomy language taxonomy_id:uuid>taxonomy term_uri:uri",
            d => HsdsTaxonomies.Terms(d.Words).Select(t => HsdsTaxonomies.Term(t.List, t.Concept, d.Words))),
        Table("cost_option", "cost_options", "service_id:uuid>service* valid_from:date valid_to:date option currency amount:number amount_description",
            d => d.Offers.SelectMany(o => HsdsServices.Costs(o, d.Words))),
        Table("organization_identifier", "organization_identifiers", "organization_id:uuid>organization* identifier_scheme identifier_type* identifier*",
            d => d.Providers.SelectMany(p => HsdsOrganizations.Identifiers(p, d.Words))),
        Table("taxonomy", "taxonomies", "name* description* uri:uri version",
            d => HsdsTaxonomies.Lists(d.Words).Select(list => HsdsTaxonomies.Row(list, d.Words))),
    ];

    // "name:kind>table" with * for required and ! for unique; an id is both.
    static HsdsTable Table(string name, string file, string columns, Func<HsdsDirectory, IEnumerable<JObject>> rows)
    {
        var cells = (Id + columns).Split(' ').Select(c => (Text: c.TrimEnd('*', '!'), Required: c[^1] == '*' || c == Id.Trim(), Unique: c[^1] == '!')).ToList();
        return new(name, file + ".csv", [.. cells.Select(c => Field(c.Text.Split('>')[0], c.Required, c.Unique))],
            [.. cells.Select(c => c.Text.Split('>')).Where(c => c.Length == 2).Select(c => (c[0].Split(':')[0], c[1]))], rows);
    }

    static HsdsField Field(string text, bool required, bool unique)
    {
        var kind = text.Split(':') is [_, var told] ? told : "string";
        var (name, isFormat) = (text.Split(':')[0], kind is "uuid" or "email" or "uri");
        return new(name, isFormat ? "string" : kind, isFormat ? kind : null, required, unique) { Values = Enumerations.GetValueOrDefault(name) ?? [] };
    }
}
