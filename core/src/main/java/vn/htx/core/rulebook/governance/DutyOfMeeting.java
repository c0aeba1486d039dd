package vn.htx.core.rulebook.governance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.htx.core.assessment.CitedRule;
import vn.htx.core.assessment.Duty;
import vn.htx.core.assessment.DutyRule;
import vn.htx.core.assessment.OrganizationOnDay;
import vn.htx.core.fact.Fact;
import vn.htx.core.fact.FactType;
import vn.htx.core.governance.GovernanceFacts;
import vn.htx.core.law.Law;
import vn.htx.core.law.Parameter;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.Remedy;
import vn.htx.core.law.RuleVersion;
import vn.htx.core.time.EffectivePeriod;

/** A duty to meet by a day, or once in so many months. */
abstract class DutyOfMeeting extends CitedRule<OrganizationOnDay> implements DutyRule {

    private final Set<FactType<?>> looksAt;
    private final ReasonCode overdue;
    private final Remedy.Code remedy;

    DutyOfMeeting(
            String id, List<RuleVersion> versions, Set<Parameter<?>> reads, Set<FactType<?>> looksAt, String name) {
        super(id, versions, reads, Set.of(NOTHING_DUE, KEPT, TIME_UNKNOWN, overdue(name)));
        this.looksAt = Set.copyOf(looksAt);
        this.overdue = overdue(name);
        this.remedy = new Remedy.Code(DutyOfMeeting.class, name);
    }

    private static ReasonCode overdue(String name) {
        return DutyRule.overdue(DutyOfMeeting.class, name + "-overdue");
    }

    @Override
    public final Set<FactType<?>> looksAt() {
        return looksAt;
    }

    @Override
    public final ReasonCode overdue() {
        return overdue;
    }

    @Override
    public final Remedy.Code remedy() {
        return remedy;
    }

    @Override
    public final List<Duty> duties(OrganizationOnDay organization, LocalDate until, Law law) {
        return organization.at(until).isCooperativeOrUnion()
                ? due(organization, until, law).stream()
                        .filter(duty -> !duty.arose().isAfter(until))
                        .toList()
                : List.of();
    }

    /** The duties of a cooperative or union; those that arise later may be among them. */
    abstract List<Duty> due(OrganizationOnDay organization, LocalDate until, Law law);

    /** The first day of the organization on which the rule is supported. */
    final LocalDate first(OrganizationOnDay organization) {
        LocalDate supported = Versions.firstSupported(versions());
        return organization
                .findFoundingDay()
                .filter(founded -> founded.isAfter(supported))
                .orElse(supported);
    }

    /**
     * A duty to meet again within a time of each meeting, for as long as a period lasts.
     *
     * @param held the days of meetings
     */
    final List<Duty> recurring(
            EffectivePeriod during,
            Stream<LocalDate> held,
            Parameter<Integer> limit,
            OrganizationOnDay organization,
            Law law) {
        LocalDate first = first(organization);
        LocalDate start = during.from().isBefore(first) ? first : during.from();
        List<Duty> duties = new ArrayList<>();
        LocalDate arose = start;
        List<LocalDate> days = held.filter(day -> day.isAfter(start) && during.contains(day))
                .distinct()
                .sorted()
                .toList();
        for (LocalDate next : days) {
            duties.addAll(within(limit, arose, Optional.of(next), organization, law));
            arose = next;
        }
        duties.addAll(within(limit, arose, during.end(), organization, law));
        return duties;
    }

    private static List<Duty> within(
            Parameter<Integer> limit,
            LocalDate arose,
            Optional<LocalDate> done,
            OrganizationOnDay organization,
            Law law) {
        return Duty.within(limit, law, "", arose, organization.calendar())
                .map(duty -> List.of(duty.done(done)))
                .orElse(List.of());
    }

    /** The day a general meeting was called: that its notice was sent, or else that it was held. */
    static LocalDate calledOn(Fact<GovernanceFacts.GeneralMeeting> meeting) {
        return meeting.value().noticeSentOn().orElse(meeting.period().from());
    }
}
