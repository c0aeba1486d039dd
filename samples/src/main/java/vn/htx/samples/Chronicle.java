package vn.htx.samples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.htx.core.area.AreaCode;
import vn.htx.core.fact.Act;
import vn.htx.core.founding.ConvertGroup;
import vn.htx.core.founding.FoundCooperative;
import vn.htx.core.founding.FoundGroup;
import vn.htx.core.founding.Founding;
import vn.htx.core.member.AdmitMembers;
import vn.htx.core.member.ChangeParticipation;
import vn.htx.core.member.Joining;
import vn.htx.core.member.LeaveOrganization;
import vn.htx.core.member.MemberType;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.BusinessLine;
import vn.htx.core.organization.ChangeBusinessLines;
import vn.htx.core.organization.ChangeCharterCapital;
import vn.htx.core.organization.ChangeSector;
import vn.htx.core.organization.DissolveOrganization;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.OrganizationKind;
import vn.htx.core.organization.OrganizationName;
import vn.htx.core.organization.RecordFieldReview;
import vn.htx.core.organization.RegisterNumber;
import vn.htx.core.organization.RegistrationNumber;
import vn.htx.core.organization.RelocateOrganization;
import vn.htx.core.organization.RenameOrganization;
import vn.htx.core.organization.ResumeOrganization;
import vn.htx.core.organization.StartDissolution;
import vn.htx.core.organization.SuspendOrganization;
import vn.htx.core.people.Person;

/** One organization's life as it is told: each deed writes the draft of a filing and remembers what has become of it. */
final class Chronicle {

    private static final long MILLION = 1_000_000;
    private static final long TEN_MILLION = 10 * MILLION;

    private final OrganizationPlan plan;
    private final OrganizationId id;
    private final Sources sources;
    private final Dice dice;
    private final Company company;
    private final List<BusinessLine> lines;
    private Trade trade;
    private String ownName;
    private AreaCode seat;
    private LocalDate seatSince;
    private Dong capital;

    private Chronicle(OrganizationPlan plan, Sources sources, Dice dice, String ownName, AreaCode seat) {
        this.plan = plan;
        this.id = plan.id();
        this.sources = sources;
        this.dice = dice;
        this.company = new Company(plan.kind(), sources.roster(), dice);
        this.trade = plan.trade();
        this.lines = new ArrayList<>(trade.lines());
        this.ownName = ownName;
        this.seat = seat;
        this.seatSince = plan.life().from();
        this.capital = plan.kind() == OrganizationKind.GROUP ? tenMillions(2, 30) : inEqualShares(tenMillions(20, 260));
    }

    /** As much as every founder can put in the same whole millions of. */
    private Dong inEqualShares(Dong about) {
        long each = about.amount() / plan.founders() / MILLION;
        return Dong.of(each * plan.founders() * MILLION);
    }

    private Dong tenMillions(int fewest, int most) {
        return Dong.of(dice.between(fewest, most) * TEN_MILLION);
    }

    /** Tells of a life from the founding on. */
    static Chronicle tell(OrganizationPlan plan, Sources sources, Dice dice) {
        String name = sources.names().next(plan.trade());
        Chronicle chronicle = new Chronicle(
                plan, sources, dice, name, sources.seats().pick(plan.life().from()));
        chronicle.found();
        chronicle.live();
        return chronicle;
    }

    /** Tells of a life that goes on from a group's, under the same name, in the same place, with the same members. */
    static void tell(OrganizationPlan plan, Chronicle group, Sources sources, Dice dice) {
        AreaCode seat =
                sources.seats().lying(group.seat, group.seatSince, plan.life().from());
        Chronicle chronicle = new Chronicle(plan, sources, dice, group.ownName, seat);
        chronicle.company.takeOver(group.company);
        chronicle.convert(group);
        chronicle.live();
    }

    /** How many members there are by now. */
    int size() {
        return company.members().size();
    }

    /** What it does by now. */
    Trade trade() {
        return trade;
    }

    private void live() {
        Agenda.of(plan, sources.days(), dice).forEach(event -> event.deed().happen(this, event.day()));
    }

    private void found() {
        LocalDate day = plan.life().from();
        List<Joining> founders = company.found(plan.founders());
        Act act = plan.kind() == OrganizationKind.GROUP
                ? new FoundGroup(id, name(), seat, trade.sector(), lines(), capital, groupNumber(day), founders)
                : new FoundCooperative(id, name(), seat, trade.sector(), lines(), capital, number(day), founders);
        write(day, act, founders);
    }

    private void convert(Chronicle group) {
        LocalDate day = plan.life().from();
        List<Joining> founders = company.members();
        write(
                day,
                new ConvertGroup(
                        group.id, id, name(), seat, trade.sector(), lines(), capital, number(day), founders, true));
    }

    private OrganizationName name() {
        return NameBook.of(plan.kind(), ownName);
    }

    private List<BusinessLine> lines() {
        return List.copyOf(lines);
    }

    private Optional<RegistrationNumber> number(LocalDate day) {
        return Optional.of(
                day.isBefore(Codes.TAX_CODES_SINCE)
                        ? sources.codes().certificate(sources.seats().above(seat, day))
                        : sources.codes().taxCode());
    }

    /** A group may be registered from the decree of 2024 on; before, none here is. */
    private Optional<RegistrationNumber> groupNumber(LocalDate day) {
        boolean registered = !day.isBefore(Codes.TAX_CODES_SINCE) && dice.perMille(600);
        return registered ? Optional.of(sources.codes().taxCode()) : Optional.empty();
    }

    void admit(int count, LocalDate day) {
        List<Joining> admitted = company.admit(count, day, plan.fallsShort());
        write(day, new AdmitMembers(id, admitted), admitted);
    }

    void leave(LocalDate day) {
        Joining leaving = company.leave(day);
        write(day, new LeaveOrganization(id, leaving.member(), reason()));
    }

    private LeaveOrganization.Reason reason() {
        int share = dice.below(10);
        return share == 0
                ? LeaveOrganization.Reason.NO_USE_OR_LABOUR
                : share == 1 ? LeaveOrganization.Reason.DEATH_OR_INCAPACITY : LeaveOrganization.Reason.VOLUNTARY;
    }

    void changeParticipation(LocalDate day) {
        company.change(day)
                .ifPresent(
                        changed -> write(day, new ChangeParticipation(id, changed.member(), changed.participation())));
    }

    void changeCapital(LocalDate day) {
        long before = capital.amount() / TEN_MILLION;
        long after = before * dice.between(90, 170) / 100;
        capital = Dong.of((after == before ? before + 1 : after) * TEN_MILLION);
        write(day, new ChangeCharterCapital(id, capital));
    }

    void rename(LocalDate day) {
        ownName = sources.names().next(trade);
        write(day, new RenameOrganization(id, name()));
    }

    void relocate(LocalDate day) {
        seat = sources.seats().pickOther(seat, day);
        seatSince = day;
        write(day, new RelocateOrganization(id, seat));
    }

    void changeLines(LocalDate day) {
        Trade more = dice.pick(Trade.of(trade.sector().isAgricultural()));
        extend(more, day);
    }

    private void extend(Trade more, LocalDate day) {
        List<BusinessLine> added =
                more.lines().stream().filter(line -> !lines.contains(line)).toList();
        if (!added.isEmpty()) {
            lines.addAll(added);
            write(day, new ChangeBusinessLines(id, added, List.of()));
        }
    }

    void turnTo(Trade other, LocalDate day) {
        trade = other;
        extend(other, day);
        write(day, new ChangeSector(id, other.sector()));
    }

    void registerTaxCode(LocalDate day) {
        write(day, new RegisterNumber(id, sources.codes().taxCode()));
    }

    void review(boolean operating, LocalDate day) {
        write(day, new RecordFieldReview(id, operating));
    }

    void suspend(LocalDate until, LocalDate notifiedOn, LocalDate day) {
        write(day, new SuspendOrganization(id, until, notifiedOn));
    }

    void resume(LocalDate notifiedOn, LocalDate day) {
        write(day, new ResumeOrganization(id, notifiedOn));
    }

    void startDissolution(LocalDate day) {
        write(day, new StartDissolution(id));
    }

    /** Nothing is remarked on what exists no more. */
    void dissolve(LocalDate day) {
        sources.drafts().write(day, new DissolveOrganization(id));
    }

    private void write(LocalDate day, Act act) {
        write(day, act, List.of());
    }

    private void write(LocalDate day, Act act, List<Joining> joined) {
        List<Person> people = joined.stream()
                .filter(joining -> joining.type() == MemberType.PERSON)
                .flatMap(joining -> Roster.person(joining.member()).stream())
                .toList();
        LeastMembers least = LeastMembers.of(plan.kind());
        boolean tooFew = countsMembers(act) && company.officials(day) < least.on(day);
        sources.drafts().write(day, act, people, tooFew ? List.of(least.rule()) : List.of());
    }

    /** Whether an act has the members counted: a shortfall is remarked on where members come, go or change. */
    private static boolean countsMembers(Act act) {
        return act instanceof Founding
                || act instanceof AdmitMembers
                || act instanceof LeaveOrganization
                || act instanceof ChangeParticipation;
    }
}
