using Newtonsoft.Json.Linq;
using Portal.Datasets;
using Portal.Model;
using Portal.Shape;
using Portal.Values;

namespace Portal.Tests.Publish;

/// <summary>What an entry of the directory becomes in HSDS, field by field.</summary>
public class TheHsdsObjects
{
    [Fact]
    public void A_service_keeps_all_that_is_known_of_it()
    {
        var service = Full("eins-schulden");
        Assert.Equal("active", (string?)service["status"]);
        Assert.Equal("termin-de. Sie können anonym bleiben.", (string?)service["application_process"]);
        Assert.Equal("6 Wochen (Stand 2026-09-15)", (string?)service["wait_time"]);
        Assert.Equal("Beispiel (Rechtsgrundlage: Beispiel)", (string?)service["eligibility_description"]);
        Assert.Equal((18, 27), ((int)service["minimum_age"]!, (int)service["maximum_age"]!));
        Assert.Equal("2026-10-01", (string?)service["assured_date"]);
        Assert.Equal("https://online.example.org/", (string?)service["url"]);
        Assert.Equal((0, "EUR", "kostenlos-de"), ((int)service.SelectToken("cost_options[0].amount")!, (string?)service.SelectToken("cost_options[0].currency"), (string?)service["fees_description"]));
        Assert.Equal(["schulden", "kontaktformen:persoenlich", "kontaktformen:telefon", "kontaktformen:online"], service.SelectTokens("attributes[*].taxonomy_term.code").Values<string>());
        Assert.Equal(["04109-04129", "14713", null], service["service_areas"]!.Select(a => (string?)a["extent"]));
        Assert.Equal([null, "http://dcat-ap.de/def/politicalGeocoding/districtKey/14713"], service["service_areas"]!.Take(2).Select(a => (string?)a["uri"]));
        Assert.Equal("https://www.govdata.de/dl-de/zero-2-0", (string?)service.SelectToken("source.licence"));
        Assert.Equal("VR 1", (string?)service.SelectToken("organization.organization_identifiers[0].identifier"));
    }

    [Fact]
    public void A_place_has_its_address_phone_and_languages()
    {
        var place = (JObject)Full("eins-schulden").SelectToken("service_at_locations[0].location")!;
        Assert.Equal("physical", (string?)place["location_type"]);
        var address = (JObject)Assert.Single(place["addresses"]!);
        Assert.Equal(["Weg Beispiel 1-3", "Beispiel", "Leipzig Beispiel", "Leipzig", "Sachsen", "04109", "DE", "physical"],
            new[] { "address_1", "address_2", "city", "region", "state_province", "postal_code", "country", "address_type" }.Select(name => (string?)address[name]));
        Assert.Equal("+49 341 123456", (string?)place.SelectToken("phones[0].number"));
        Assert.Equal(["de", "uk"], place.SelectTokens("languages[*].code").Values<string>());
        Assert.Equal("Eingang mit Rollstuhl: ja-de; WC mit Rollstuhl: nein-de; Aufzug: teilweise-de", (string?)place.SelectToken("accessibility[0].description"));
        Assert.Equal("eins", (string?)place["external_identifier"]);
    }

    [Fact]
    public void By_appointment_is_said_in_words_and_not_as_times()
    {
        var schedule = (JObject)Assert.Single(Full("eins-schulden").SelectToken("service_at_locations[0].location.schedules")!);
        Assert.Equal(("nach Vereinbarung", "Nur nach Vereinbarung. Beispiel"), ((string?)schedule["description"], (string?)schedule["notes"]));
        Assert.All(new[] { "freq", "byday", "opens_at", "closes_at" }, name => Assert.Null(schedule[name]));
    }

    [Fact]
    public void Unknown_hours_give_no_schedule() => Assert.Null(Full("haus").SelectToken("service_at_locations[0].location.schedules"));

    [Fact]
    public void Hours_that_are_only_a_note_give_the_note_and_no_times() =>
        Assert.Equal("""[{"description":"in den Ferien"}]""", Schedules("", "in den Ferien"));

    [Theory]
    [InlineData("Mo-Do 09:00-12:00", """[{"freq":"WEEKLY","byday":"MO,TU,WE,TH","opens_at":"09:00:00","closes_at":"12:00:00"}]""")]
    [InlineData("Mi[1,3] 14:00-24:00", """[{"freq":"MONTHLY","byday":"1WE,3WE","opens_at":"14:00:00","closes_at":"23:59:00"}]""")]
    [InlineData("Di 09:00-12:00,13:00-15:00; PH off", """[{"freq":"WEEKLY","byday":"TU","opens_at":"09:00:00","closes_at":"12:00:00","notes":"An Feiertagen geschlossen."},{"freq":"WEEKLY","byday":"TU","opens_at":"13:00:00","closes_at":"15:00:00","notes":"An Feiertagen geschlossen."}]""")]
    [InlineData("Fr 09:00-12:00; nach Vereinbarung", """[{"freq":"WEEKLY","byday":"FR","opens_at":"09:00:00","closes_at":"12:00:00","notes":"Auch nach Vereinbarung."}]""")]
    public void Every_span_is_an_object(string hours, string schedules) => Assert.Equal(schedules, Schedules(hours, null, hours));

    [Fact]
    public void A_shelter_is_virtual_and_has_no_address()
    {
        var place = (JObject)Full("haus").SelectToken("service_at_locations[0].location")!;
        Assert.Equal("virtual", (string?)place["location_type"]);
        Assert.Equal("Ort: Leipzig (Sachsen). Die Adresse ist nicht öffentlich.", (string?)place["description"]);
        Assert.All(new[] { "addresses", "latitude", "longitude" }, name => Assert.Null(place[name]));
        Assert.DoesNotMatch("Geheimweg|04107|51.3333|12.3777", Full("haus").ToString());
    }

    [Fact]
    public void A_centre_that_names_no_service_has_one_called_like_itself() =>
        Assert.Equal(("Schutzhaus", "active", "AWO Beispiel"), ((string?)Full("haus")["name"], (string?)Full("haus")["status"], (string?)Full("haus").SelectToken("organization.name")));

    [Fact]
    public void A_centre_that_is_gone_stays_as_defunct_and_names_its_successor()
    {
        var gone = Full("alt");
        Assert.Equal("defunct", (string?)gone["status"]);
        Assert.Equal($"Aufgelöst. Nachfolger: Stelle Beispiel, {Sample.Host}/beratungsstellen/eins/", (string?)gone["alert"]);
    }

    [Fact]
    public void Ids_stay_when_a_preview_is_built_under_another_host()
    {
        var preview = Directory(site => site with { Host = "https://preview.example.org" });
        Assert.Equal(Directory().Offers.Select(o => o.Id), preview.Offers.Select(o => o.Id));
        Assert.Equal(Uuid5.Of(Uuid5.Url, Sample.Host + "/hsds/service/eins-schulden").ToString(), preview.Offers.First().Id);
    }

    [Fact]
    public void What_a_column_says_of_its_place_in_hsds_is_a_field_that_the_package_has()
    {
        var fields = HsdsTables.All.SelectMany(t => t.Fields.Select(f => $"{t.Name}.{f.Name}").Append(t.Name)).ToHashSet();
        Assert.DoesNotContain(AllDatasets.List.SelectMany(d => d.Columns).Select(c => c.Hsds).OfType<string>(), told => !fields.Contains(told));
    }

    [Theory]
    [InlineData("https://example.org/a b?x=[1]#ä", "https://example.org/a%20b?x=%5B1%5D#%C3%A4")]
    [InlineData("https://müller.example.org", "https://xn--mller-kva.example.org/")]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("https://[::1]/", null)]
    public void Addresses_have_the_form_that_schemas_know(string text, string? address) => Assert.Equal(address, HsdsWords.Web(text));

    static HsdsDirectory Directory(Func<Site, Site>? change = null)
    {
        var safe = Sample.Safe(change: change);
        return new(Sample.Publication(safe), safe.Directory.Centres);
    }

    // By the id of the service, or of a centre that names none.
    static JObject Full(string id)
    {
        var directory = Directory();
        return HsdsObjects.Full(directory.Offers.Single(o => o.Service.Id == id), directory);
    }

    static string Schedules(string hours, string? note, string? description = null)
    {
        var directory = Directory();
        var found = HsdsSchedules.Of(HoursValue.Parse(hours), note, directory.Words, ("location", "x", "x")).ToList();
        Assert.Equal(found.Count, found.Select(s => (string?)s["id"]).Distinct().Count());
        foreach (var schedule in found)
        {
            if (description is not null) Assert.Equal(description, (string?)schedule["description"]);
            schedule.Remove("id");
            schedule.Remove("location_id");
            if (description is not null) schedule.Remove("description");
        }
        return new JArray(found).ToString(Newtonsoft.Json.Formatting.None);
    }
}
