package vn.htx.samples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.htx.core.area.AreaCode;
import vn.htx.core.founding.Founding;
import vn.htx.core.member.ChangeParticipation;
import vn.htx.core.member.Joining;
import vn.htx.core.member.LeaveOrganization;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.BusinessLine;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.OrganizationKind;
import vn.htx.core.organization.Sector;
import vn.htx.core.organization.SuspendOrganization;
import vn.htx.core.people.MemberId;
import vn.htx.core.time.EffectivePeriod;

/**
 * What the drafts say of one organization so far: its founding, members, suspensions and end. What is told besides, of its
 * charter, meetings, capital and reports, rests on it.
 */
final class Biography {

    private static final int USUAL_UNTIL_DAYS_BEFORE = 21;

    private final OrganizationId id;
    private final OrganizationKind kind;
    private final LocalDate foundedOn;
    private final LocalDate toldOn;
    private final Dong capital;
    private final AreaCode foundedIn;
    private final Sector foundedAs;
    private final List<BusinessLine> foundedFor;
    private final List<Stay> stays = new ArrayList<>();
    private final List<EffectivePeriod> suspensions = new ArrayList<>();
    private Optional<LocalDate> registeredOn;
    private boolean turned;
    private Optional<Boolean> operating = Optional.empty();
    private Optional<Draft> dissolution = Optional.empty();
    private Optional<LocalDate> endsOn = Optional.empty();

    Biography(Founding founding, LocalDate foundedOn, LocalDate toldOn) {
        this.id = founding.organization();
        this.kind = founding.kind();
        this.foundedOn = foundedOn;
        this.toldOn = toldOn;
        this.capital = founding.charterCapital();
        this.foundedIn = founding.seat();
        this.foundedAs = founding.sector();
        this.foundedFor = founding.lines();
        this.registeredOn = founding.number().map(number -> foundedOn);
        join(founding.founders(), foundedOn, toldOn);
    }

    void join(List<Joining> joining, LocalDate day, LocalDate told) {
        joining.forEach(one -> stays.add(new Stay(one, day, told)));
    }

    void leave(LeaveOrganization leaving, LocalDate day) {
        current(leaving.member(), day).ifPresent(stay -> stay.end(day));
    }

    void change(ChangeParticipation changed, LocalDate day) {
        current(changed.member(), day).ifPresent(stay -> stay.change(day, changed.participation()));
    }

    private Optional<Stay> current(MemberId member, LocalDate day) {
        return stays.stream()
                .filter(stay -> stay.member().equals(member) && stay.isOn(day))
                .findFirst();
    }

    void register(LocalDate day) {
        registeredOn = registeredOn.or(() -> Optional.of(day));
    }

    void suspend(SuspendOrganization suspension, LocalDate day) {
        suspensions.add(EffectivePeriod.of(day, suspension.until()));
    }

    void resume(LocalDate day) {
        suspensions.replaceAll(period -> period.contains(day) ? EffectivePeriod.of(period.from(), day) : period);
    }

    void turn() {
        turned = true;
    }

    void review(boolean found) {
        operating = Optional.of(found);
    }

    void dissolveBy(Draft start) {
        dissolution = Optional.of(start);
    }

    void end(LocalDate day) {
        endsOn = Optional.of(day);
    }

    OrganizationId id() {
        return id;
    }

    OrganizationKind kind() {
        return kind;
    }

    boolean isGroup() {
        return kind == OrganizationKind.GROUP;
    }

    boolean isUnion() {
        return kind == OrganizationKind.UNION;
    }

    LocalDate foundedOn() {
        return foundedOn;
    }

    /** The day the registry is told of the founding: nothing is told before. */
    LocalDate toldOn() {
        return toldOn;
    }

    /** Charter capital when founded. */
    Dong capital() {
        return capital;
    }

    /** Where its head office was when it was founded. */
    AreaCode foundedIn() {
        return foundedIn;
    }

    /** Its field when it was founded. */
    Sector foundedAs() {
        return foundedAs;
    }

    /** The business lines it was founded with, the first of them its main one. */
    List<BusinessLine> foundedFor() {
        return foundedFor;
    }

    /** Whether it turned to another field. */
    boolean isTurned() {
        return turned;
    }

    /** The first day it exists no more, if it ends. */
    Optional<LocalDate> endsOn() {
        return endsOn;
    }

    /** The draft its winding up begins with, if it is dissolved. */
    Optional<Draft> dissolution() {
        return dissolution;
    }

    /** The last day anything can be told of it. */
    LocalDate lastDay() {
        return endsOn.map(end -> end.minusDays(1)).orElse(Course.LAST_DAY);
    }

    /** The last day on which business goes on as usual: some days before the winding up begins, if it does. */
    LocalDate lastUsualDay() {
        return dissolution
                .map(start -> start.effectiveOn().minusDays(USUAL_UNTIL_DAYS_BEFORE))
                .orElseGet(this::lastDay);
    }

    boolean existsOn(LocalDate day) {
        return !foundedOn.isAfter(day) && endsOn.map(day::isBefore).orElse(true);
    }

    /** Whether the field review found it at work; empty if it was not there to be found. */
    Optional<Boolean> operating() {
        return operating;
    }

    boolean isRegisteredOn(LocalDate day) {
        return registeredOn.filter(since -> !since.isAfter(day)).isPresent();
    }

    /** Whether it was suspended on any day from one to another. */
    boolean isSuspendedWithin(LocalDate first, LocalDate last) {
        return suspensions.stream().anyMatch(period -> period.overlaps(EffectivePeriod.of(first, last.plusDays(1))));
    }

    /** On how many days from one to another it was suspended. */
    long daysSuspended(LocalDate first, LocalDate last) {
        EffectivePeriod within = EffectivePeriod.of(first, last.plusDays(1));
        return suspensions.stream()
                .flatMap(period -> period.intersection(within).stream())
                .mapToLong(period ->
                        period.end().orElseThrow().toEpochDay() - period.from().toEpochDay())
                .sum();
    }

    /** All stays, in the order they begin. */
    List<Stay> stays() {
        return List.copyOf(stays);
    }

    Stream<Stay> on(LocalDate day) {
        return stays.stream().filter(stay -> stay.isOn(day));
    }

    long members(LocalDate day) {
        return on(day).count();
    }

    /** Official members on a day, those who never leave first. */
    List<Stay> officials(LocalDate day) {
        List<Stay> officials = new ArrayList<>(
                on(day).filter(stay -> stay.isOfficial(day) && stay.isOpen()).toList());
        on(day).filter(stay -> stay.isOfficial(day) && !stay.isOpen()).forEach(officials::add);
        return officials;
    }
}
