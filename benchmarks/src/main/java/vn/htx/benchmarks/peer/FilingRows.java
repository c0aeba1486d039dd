package vn.htx.benchmarks.peer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.htx.core.filing.Filing;
import vn.htx.core.founding.Founding;
import vn.htx.core.member.AdmitMembers;
import vn.htx.core.member.Joining;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.people.Person;

/** The rows filings come to, in the order they must be inserted. */
final class FilingRows {

    private final List<OrganizationRow> organizations = new ArrayList<>();
    private final List<NameRow> names = new ArrayList<>();
    private final List<SeatRow> seats = new ArrayList<>();
    private final List<SectorRow> sectors = new ArrayList<>();
    private final List<LineRow> lines = new ArrayList<>();
    private final List<CapitalRow> capitals = new ArrayList<>();
    private final List<NumberRow> numbers = new ArrayList<>();
    private final List<MembershipRow> memberships = new ArrayList<>();
    private final List<PersonRow> people = new ArrayList<>();
    private long lastId;

    FilingRows(List<Filing> filings, long lastId) {
        this.lastId = lastId;
        filings.forEach(this::add);
    }

    /** All rows, those of one kind together. */
    List<List<?>> all() {
        return List.of(organizations, names, seats, sectors, lines, capitals, numbers, memberships, people);
    }

    long lastId() {
        return lastId;
    }

    private void add(Filing filing) {
        String day = filing.effectiveOn().toString();
        filing.people().forEach(this::person);
        if (filing.act() instanceof Founding founding) {
            found(founding, filing.effectiveOn().getYear(), day);
        } else if (filing.act() instanceof AdmitMembers act) {
            OrganizationRow organization = reference(act.organization());
            act.members().forEach(joining -> join(joining, organization, day));
        }
    }

    /** An organization already inserted stands for itself by its id. */
    private static OrganizationRow reference(OrganizationId id) {
        return new OrganizationRow(id.value(), "", 0, "");
    }

    private void found(Founding act, int year, String day) {
        OrganizationRow row = new OrganizationRow(
                act.organization().value(), act.kind().name().toLowerCase(Locale.ROOT), year, day);
        organizations.add(row);
        names.add(new NameRow(++lastId, row, day, act.name().value()));
        seats.add(new SeatRow(++lastId, row, day, act.seat().value()));
        sectors.add(new SectorRow(++lastId, row, day, act.sector().name()));
        act.lines().forEach(line -> lines.add(new LineRow(++lastId, row, day, line.toString())));
        capitals.add(new CapitalRow(++lastId, row, day, act.charterCapital().amount()));
        act.number().ifPresent(number -> numbers.add(new NumberRow(++lastId, row, day, number.number())));
        act.founders().forEach(founder -> join(founder, row, day));
    }

    private void join(Joining joining, OrganizationRow organization, String day) {
        MembershipRow row = new MembershipRow(
                ++lastId,
                organization,
                day,
                joining.member().value(),
                joining.type().name());
        row.taking(
                joining.participation().capital(),
                joining.participation().use(),
                joining.participation().labour());
        memberships.add(row);
    }

    private void person(Person person) {
        people.add(new PersonRow(
                person.member().value(),
                person.name().orElseThrow(),
                person.identityNumber().orElseThrow()));
    }
}
