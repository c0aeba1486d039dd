package vn.htx.core.reported;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.htx.core.area.AreaCode;
import vn.htx.core.fact.Act;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.organization.Reference;
import vn.htx.core.statistics.Indicator;
import vn.htx.core.statistics.Quantity;

/**
 * Ghi nhận số liệu đã công bố: a source gives a figure. What it says is kept as it says it, with how surely; that it was
 * wrong is no reason to change it, that it was copied wrongly is.
 *
 * @param figure under which it is kept
 * @param source the source, by an id of the host's: a document, a report, an article
 * @param indicator the id of the indicator it is a figure of
 * @param quantity how much, in the unit of the indicator, and how surely
 * @param firstDay the first day of the period it is of; empty for a figure of a day
 * @param asOf the day it is of, or the last day of its period
 * @param area where; empty for the whole country
 * @param citation where in the source it stands, or its address
 * @param note what the source itself says of how it counted
 */
public record ReportFigure(
        Reference figure,
        Reference source,
        String indicator,
        Quantity quantity,
        Optional<LocalDate> firstDay,
        LocalDate asOf,
        Optional<AreaCode> area,
        String citation,
        Optional<FigureNote> note)
        implements Act {

    public ReportFigure {
        Indicator.requireId(indicator);
        firstDay.filter(asOf::isBefore).ifPresent(day -> {
            throw new IllegalArgumentException(
                    "figure " + figure + ": a period cannot begin on " + day + " and end on " + asOf);
        });
    }

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(Statement.holds(
                ReportedFacts.FIGURE,
                new ReportedFacts.ReportedFigure(
                        figure,
                        source,
                        indicator,
                        quantity.value(),
                        quantity.certainty(),
                        firstDay,
                        asOf,
                        area,
                        citation,
                        note),
                effectiveOn));
    }

    @Override
    public List<Premise> premises() {
        return List.of(Premise.never(ReportedFacts.FIGURE, figure));
    }
}
