namespace Portal.Model;

/// <summary>The three things that can be known about hours; unknown must never look like closed.</summary>
public enum HoursState { Unknown, ByAppointment, Known }

/// <summary>A span of one day.</summary>
/// <param name="Opens">Minutes after midnight, 0 to 1439.</param>
/// <param name="Closes">Minutes after midnight, up to 1440; more than <paramref name="Opens"/>.</param>
public readonly record struct TimeSpanOfDay(int Opens, int Closes);

/// <summary>Times that repeat on some weekdays.</summary>
/// <param name="Days">0 = Monday to 6 = Sunday, ascending.</param>
/// <param name="WeeksOfMonth">1 to 5 (the nth such weekday of the month), -1 the last; empty is every week.</param>
public sealed record HoursRule(IReadOnlyList<int> Days, IReadOnlyList<TimeSpanOfDay> Times, IReadOnlyList<int> WeeksOfMonth)
{
    public bool Equals(HoursRule? other) =>
        other is not null && Days.SequenceEqual(other.Days) && Times.SequenceEqual(other.Times) && WeeksOfMonth.SequenceEqual(other.WeeksOfMonth);

    public override int GetHashCode() => HashCode.Combine(Days.Count, Days.FirstOrDefault(), Times.Count, Times.FirstOrDefault(), WeeksOfMonth.Count);
}

/// <summary>When one can go there, in the form that people, schema.org and HSDS all need.</summary>
/// <param name="ClosedOnHolidays">True where the source says so ("PH off"); null is unknown.</param>
/// <param name="AlsoByAppointment">True where an appointment can be made outside the known times as well.</param>
/// <remarks>Rules add up: "Mo-Do 09:00-12:00; Di 14:00-18:00" is open twice on Tuesday, as editors mean it.</remarks>
public sealed record OpeningHours(HoursState State, IReadOnlyList<HoursRule> Rules, bool? ClosedOnHolidays, bool AlsoByAppointment = false)
{
    public static readonly OpeningHours Unknown = new(HoursState.Unknown, [], null);
    public static readonly OpeningHours ByAppointment = new(HoursState.ByAppointment, [], null);

    public bool Equals(OpeningHours? other) => other is not null && State == other.State && Rules.SequenceEqual(other.Rules)
        && ClosedOnHolidays == other.ClosedOnHolidays && AlsoByAppointment == other.AlsoByAppointment;

    public override int GetHashCode() => HashCode.Combine(State, Rules.Count, Rules.FirstOrDefault(), ClosedOnHolidays, AlsoByAppointment);
}
