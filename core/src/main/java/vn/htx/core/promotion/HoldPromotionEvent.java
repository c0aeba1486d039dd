package vn.htx.core.promotion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.htx.core.area.AreaCode;
import vn.htx.core.fact.Act;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.organization.Reference;
import vn.htx.core.promotion.PromotionFacts.Event;
import vn.htx.core.promotion.PromotionFacts.Participation;
import vn.htx.core.support.ActivityPremises;
import vn.htx.core.support.Beneficiary;

/**
 * Tổ chức, tham gia xúc tiến thương mại: a fair, conference or online event is held, with those who took part. It takes
 * effect on the first day of the event; the components are those of {@link Event}.
 */
public record HoldPromotionEvent(
        Reference event,
        EventKind kind,
        String name,
        Optional<AreaCode> place,
        LocalDate lastDay,
        boolean culture,
        boolean tourism,
        Optional<Reference> measure,
        List<Exhibitor> exhibitors)
        implements Act {

    public HoldPromotionEvent {
        exhibitors = List.copyOf(exhibitors);
        Set<Beneficiary> named = new HashSet<>();
        for (Exhibitor exhibitor : exhibitors) {
            if (!named.add(exhibitor.participant())) {
                throw new IllegalArgumentException("event " + event + " names " + exhibitor.participant() + " twice");
            }
        }
        if (kind == EventKind.ONLINE && place.isPresent()) {
            throw new IllegalArgumentException("event " + event + " is online, and so has no place");
        }
    }

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        List<Statement> said = new ArrayList<>();
        said.add(Statement.holds(
                PromotionFacts.EVENT,
                new Event(event, kind, name, place, effectiveOn, lastDay, culture, tourism, measure),
                effectiveOn));
        exhibitors.forEach(exhibitor ->
                said.add(Statement.holds(PromotionFacts.PARTICIPATION, participation(exhibitor), effectiveOn)));
        return said;
    }

    private Participation participation(Exhibitor exhibitor) {
        Beneficiary participant = exhibitor.participant();
        return new Participation(
                event,
                participant,
                participant.kind(),
                participant.organization(),
                kind,
                place,
                culture,
                tourism,
                measure,
                exhibitor.products(),
                exhibitor.contracts(),
                exhibitor.contractValue(),
                exhibitor.sales());
    }

    @Override
    public List<Premise> premises() {
        return ActivityPremises.together(
                ActivityPremises.together(
                        List.of(Premise.never(PromotionFacts.EVENT, event)), ActivityPremises.offered(measure)),
                ActivityPremises.organizationsExist(
                        exhibitors.stream().map(Exhibitor::participant).toList()));
    }
}
