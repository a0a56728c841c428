using Portal.Check.Rules;

namespace Portal.Check;

/// <summary>The list of rules: a new one is a new file and a line here.</summary>
public static class AllRules
{
    public static readonly IReadOnlyList<IRule> List =
    [
        new NoCentres(),
        new MixedSources(),
        new MissingCell(),
        new PrimaryKey(),
        new IdAcrossSources(),
        new UniqueError(),
        new ForeignKey(),
        new UnknownCode(),
        new CodeParent(),
        new ReservedId(),
        new TwinId(),
        new CellBounds(),
        new AgeRange(),
        new WaitWithoutDate(),
        new CoordinatePair(),
        new CoordinatesSwapped(),
        new CoordinatesOutside(),
        new UnknownPostcode(),
        new PostcodeAndTown(),
        new UnknownAgs(),
        new MissingAgs(),
        new AreaKey(),
        new AreaInverted(),
        new AreaDuplicate(),
        new AreaOverlap(),
        new ProtectedAddress(),
        new ProtectedAddressInText(),
        new DuplicateCentre(),
        new CentreWithoutService(),
        new ServiceOfClosedCentre(),
        new ClosedWithoutSuccessor(),
        new SuccessorOfOpen(),
        new SuccessorLoop(),
        new HoursInText(),
        new AppointmentAsClosed(),
        new MarkupInText(),
        new PersonalName(),
        new PersonalEmail(),
        new DateFuture(),
        new DateImplausible(),
        new StaleCheck(),
        new ReviewDue(),
        new VisitCountOrStatus(),
        new SmallCount(),
        new UnknownRegion(),
        new VisitsNotPublished(),
        new Placeholder(),
    ];
}
