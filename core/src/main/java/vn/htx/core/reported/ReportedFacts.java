package vn.htx.core.reported;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.htx.core.area.AreaCode;
import vn.htx.core.fact.FactType;
import vn.htx.core.organization.Reference;
import vn.htx.core.statistics.Quantity;
import vn.htx.core.time.EffectivePeriod;

/** The facts kept of figures that sources give. */
public final class ReportedFacts {

    /** The kind of subject: one figure. */
    public static final String SUBJECT = "reported-figure";

    /** A source gives a figure. */
    public static final FactType<ReportedFigure> FIGURE = FactType.describe("reported_figure", ReportedFigure.class)
            .about(SUBJECT, "figure")
            .lookup("indicator", "source")
            .build();

    /** All of them. */
    public static final List<FactType<?>> ALL = List.of(FIGURE);

    /** Số liệu đã công bố; the parts are those of {@link ReportFigure}. */
    public record ReportedFigure(
            Reference figure,
            Reference source,
            String indicator,
            long amount,
            Quantity.Certainty certainty,
            Optional<LocalDate> firstDay,
            LocalDate asOf,
            Optional<AreaCode> area,
            String citation,
            Optional<FigureNote> note) {

        /** How much, and how surely. */
        public Quantity quantity() {
            return new Quantity(amount, certainty);
        }

        /** The days it is of: its period, or its day. */
        public EffectivePeriod days() {
            return EffectivePeriod.of(firstDay.orElse(asOf), asOf.plusDays(1));
        }
    }

    private ReportedFacts() {}
}
