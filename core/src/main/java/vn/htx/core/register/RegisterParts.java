package vn.htx.core.register;

import java.time.Clock;
import vn.htx.core.area.AreaDirectory;
import vn.htx.core.assessment.ReferenceData;
import vn.htx.core.fact.Catalogue;
import vn.htx.core.law.Rulebook;
import vn.htx.core.rulebook.StandardRulebook;
import vn.htx.core.time.WorkCalendar;

/**
 * What a register works with besides its storage; a host may bring its own.
 *
 * @param catalogue the acts and facts it knows
 * @param rulebook the law it judges by
 * @param areas administrative units over time
 * @param calendar working days
 * @param clock when entries are recorded
 */
public record RegisterParts(
        Catalogue catalogue, Rulebook rulebook, AreaDirectory areas, WorkCalendar calendar, Clock clock) {

    /** What ships with htx, and the system's clock. */
    public static RegisterParts standard() {
        return new RegisterParts(
                StandardCatalogue.catalogue(),
                StandardRulebook.rulebook(),
                AreaDirectory.vietNam(),
                WorkCalendar.vietNam(),
                Clock.systemUTC());
    }

    /** What rules consult besides the register's own facts. */
    public ReferenceData reference() {
        return new ReferenceData(areas, calendar);
    }

    /** The same with another clock. */
    public RegisterParts withClock(Clock other) {
        return new RegisterParts(catalogue, rulebook, areas, calendar, other);
    }

    /** The same with another catalogue. */
    public RegisterParts withCatalogue(Catalogue other) {
        return new RegisterParts(other, rulebook, areas, calendar, clock);
    }

    /** The same with another rulebook. */
    public RegisterParts withRulebook(Rulebook other) {
        return new RegisterParts(catalogue, other, areas, calendar, clock);
    }

    /** The same with other administrative units. */
    public RegisterParts withAreas(AreaDirectory other) {
        return new RegisterParts(catalogue, rulebook, other, calendar, clock);
    }

    /** The same with another calendar. */
    public RegisterParts withCalendar(WorkCalendar other) {
        return new RegisterParts(catalogue, rulebook, areas, other, clock);
    }
}
