namespace Portal.Shape;

public static partial class Vocabulary
{
    /// <summary>The EU's addresses for languages.</summary>
    public static class Languages
    {
        // Those of our code list that stand in the EU's list as it was to be had; sign languages are not among them.
        const string Known = """
            am:AMH ar:ARA az:AZE bg:BUL bn:BEN bs:BOS ckb:CKB cs:CES de:DEU el:ELL en:ENG es:SPA fa:FAS fi:FIN fil:FIL fr:FRA
            he:HEB hi:HIN hr:HRV hu:HUN hy:HYE it:ITA ja:JPN ka:KAT kmr:KMR ko:KOR ku:KUR ln:LIN lt:LIT lv:LAV mk:MKD ne:NEP
            nl:NLD pl:POL prs:PRS ps:PUS pt:POR ro:RON rom:ROM ru:RUS sl:SLV so:SOM sq:SQI sr:SRP sw:SWA ta:TAM tg:TGK th:THA
            ti:TIR tk:TUK tr:TUR uk:UKR ur:URD uz:UZB vi:VIE zh:ZHO
            """;

        /// <summary>Language tag (ISO 639-1, else ISO 639-3) to address.</summary>
        public static readonly IReadOnlyDictionary<string, Iri> All = Known.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)
            .Select(pair => pair.Split(':')).ToDictionary(pair => pair[0], pair => Iri.Of(Authority + "language/" + pair[1]));

        public static readonly Iri German = All["de"];
        public static readonly Iri English = All["en"];

        /// <summary>The address for a tag such as de or de-AT, or null when the list above lacks it.</summary>
        public static Iri? Of(string tag) => All.GetValueOrDefault(tag.Split('-')[0].ToLowerInvariant());
    }
}
