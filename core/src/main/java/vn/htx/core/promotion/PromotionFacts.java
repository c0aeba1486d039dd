package vn.htx.core.promotion;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.htx.core.area.AreaCode;
import vn.htx.core.fact.FactType;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;
import vn.htx.core.support.Beneficiary;
import vn.htx.core.support.BeneficiaryKind;

/** The facts kept of trade promotion. Each holds from the first day of the event: what happened once does not end. */
public final class PromotionFacts {

    /** The kind of subject: one event. */
    public static final String SUBJECT = "promotion-event";

    /** An event was held. */
    public static final FactType<Event> EVENT = FactType.describe("promotion_event", Event.class)
            .about(SUBJECT, "event")
            .build();

    /** Somebody took part in an event. */
    public static final FactType<Participation> PARTICIPATION = FactType.describe(
                    "promotion_participation", Participation.class)
            .about(SUBJECT, "event")
            .each("participant")
            .lookup("organization")
            .build();

    /** All of them. */
    public static final List<FactType<?>> ALL = List.of(EVENT, PARTICIPATION);

    /**
     * Hoạt động xúc tiến thương mại.
     *
     * @param place where it was held, by the code of its first day; empty for an online event or where unknown
     * @param culture gắn với văn hóa
     * @param tourism gắn với du lịch
     * @param measure the support measure it was held under
     */
    public record Event(
            Reference event,
            EventKind eventKind,
            String name,
            Optional<AreaCode> place,
            LocalDate firstDay,
            LocalDate lastDay,
            boolean culture,
            boolean tourism,
            Optional<Reference> measure) {

        public Event {
            if (lastDay.isBefore(firstDay)) {
                throw new IllegalArgumentException("event " + event + " ends on " + lastDay + ", before it begins on "
                        + firstDay + ": lastDay is no earlier than the day the act takes effect");
            }
        }
    }

    /**
     * Lượt tham gia. Kind of event, place, ties and measure are those of the event; the numbers those of {@link Exhibitor}.
     *
     * @param kind what the participant is
     * @param organization which organization of the register it is, if it is one
     */
    public record Participation(
            Reference event,
            Beneficiary participant,
            BeneficiaryKind kind,
            Optional<OrganizationId> organization,
            EventKind eventKind,
            Optional<AreaCode> place,
            boolean culture,
            boolean tourism,
            Optional<Reference> measure,
            long products,
            long contracts,
            Dong contractValue,
            Dong sales) {}

    private PromotionFacts() {}
}
