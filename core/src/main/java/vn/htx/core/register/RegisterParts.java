package vn.htx.core.register;

import java.time.Clock;
import java.util.function.Supplier;
import vn.htx.core.area.AreaDirectory;
import vn.htx.core.assessment.ReferenceData;
import vn.htx.core.fact.Catalogue;
import vn.htx.core.law.Rulebook;
import vn.htx.core.rulebook.StandardRulebook;
import vn.htx.core.time.WorkCalendar;

/**
 * What a register works with besides its storage; a host may bring its own. What ships is read when first asked for: a register
 * that is only looked up in never reads the law. Immutable and thread-safe.
 */
public final class RegisterParts {

    private final Catalogue catalogue;
    private final Supplier<Rulebook> rulebook;
    private final Supplier<AreaDirectory> areas;
    private final Supplier<WorkCalendar> calendar;
    private final Clock clock;

    private RegisterParts(
            Catalogue catalogue,
            Supplier<Rulebook> rulebook,
            Supplier<AreaDirectory> areas,
            Supplier<WorkCalendar> calendar,
            Clock clock) {
        this.catalogue = catalogue;
        this.rulebook = rulebook;
        this.areas = areas;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * Parts that a host brings.
     *
     * @param catalogue the acts and facts it knows
     * @param rulebook the law it judges by
     * @param areas administrative units over time
     * @param calendar working days
     * @param clock when entries are recorded
     */
    public RegisterParts(
            Catalogue catalogue, Rulebook rulebook, AreaDirectory areas, WorkCalendar calendar, Clock clock) {
        this(catalogue, () -> rulebook, () -> areas, () -> calendar, clock);
    }

    /** What ships with htx, and the system's clock. */
    public static RegisterParts standard() {
        return new RegisterParts(
                StandardCatalogue.catalogue(),
                new Once<>(StandardRulebook::rulebook),
                new Once<>(AreaDirectory::vietNam),
                new Once<>(WorkCalendar::vietNam),
                Clock.systemUTC());
    }

    /** The acts and facts it knows. */
    public Catalogue catalogue() {
        return catalogue;
    }

    /** The law it judges by. */
    public Rulebook rulebook() {
        return rulebook.get();
    }

    /** Administrative units over time. */
    public AreaDirectory areas() {
        return areas.get();
    }

    /** Working days. */
    public WorkCalendar calendar() {
        return calendar.get();
    }

    /** When entries are recorded. */
    public Clock clock() {
        return clock;
    }

    /** What rules consult besides the register's own facts. */
    public ReferenceData reference() {
        return new ReferenceData(areas(), calendar());
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
        return new RegisterParts(catalogue, () -> other, areas, calendar, clock);
    }

    /** The same with other administrative units. */
    public RegisterParts withAreas(AreaDirectory other) {
        return new RegisterParts(catalogue, rulebook, () -> other, calendar, clock);
    }

    /** The same with another calendar. */
    public RegisterParts withCalendar(WorkCalendar other) {
        return new RegisterParts(catalogue, rulebook, areas, () -> other, clock);
    }
}
