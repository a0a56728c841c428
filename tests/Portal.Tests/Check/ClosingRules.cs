using Portal.Check.Rules;
using Portal.Read;

namespace Portal.Tests.Check;

public class CentreWithoutServiceTests : IExample
{
    public static Draft Broken => Drafts.Valid.Add("stellen", ("stelle_id", "awo-neu"), ("name", "Neue Stelle"));
    public static Draft Sound => Drafts.Valid.Add("stellen", ("stelle_id", "awo-neu"), ("name", "Neue Stelle"), ("themen", "sucht"));
}

public class ServiceOfClosedCentreTests : IExample
{
    public static Draft Broken => Drafts.Valid.Add("angebote", ("angebot_id", "alt"), ("stelle_id", "alte-stelle"));
    public static Draft Sound => Drafts.Valid.Add("angebote", ("angebot_id", "alt"), ("stelle_id", "alte-stelle"), ("status", "aufgeloest"));
}

public class ClosedWithoutSuccessorTests : IExample
{
    public static Draft Broken => Drafts.Valid.With("stellen", 2, "nachfolger", "");
    public static Draft Sound => Drafts.Valid.With("stellen", 2, "nachfolger", "schutzhaus");
}

public class SuccessorOfOpenTests : IExample
{
    public static Draft Broken => Drafts.Valid.With("stellen", 0, "nachfolger", "schutzhaus");
    public static Draft Sound => Drafts.Valid.With("stellen", 2, "nachfolger", "schutzhaus");
}

public class SuccessorLoopTests : IExample
{
    public static Draft Broken => Drafts.Valid.With("stellen", 2, "nachfolger", "alte-stelle");
    public static Draft Sound => Drafts.Valid.With("stellen", 2, "nachfolger", "awo-leipzig");

    [Fact]
    public void A_loop_through_others_is_found_once() =>
        Assert.Single(Drafts.Valid.With("stellen", 0, "nachfolger", "schutzhaus").With("stellen", 1, "nachfolger", "alte-stelle").Findings<SuccessorLoop>());

    [Fact]
    public void A_chain_that_ends_is_fine() => Assert.Empty(Drafts.Valid.With("stellen", 0, "nachfolger", "schutzhaus").Findings<SuccessorLoop>());
}
